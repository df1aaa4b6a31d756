// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/activity.h"
#include "core/store/transaction.h"

namespace samsyn {

/// What is said of an activity on a day; what is absent stays as it was said last.
struct StatusEntry {
    QDate date;
    ActivityState state = ActivityState::InProgress;
    std::optional<int> progress; // percent
    QString note;
};

/// Says it: as a status of its own, or as a correction of what was said of the same day. What was said
/// of earlier days stays. Written today, whatever day it is about. Throws Error (Failed) for a day to
/// come.
void sayStatus(Transaction &transaction, Id<Activity> activity, const StatusEntry &entry);

/// All that was said, the latest first.
std::vector<ActivityStatus> statusesOf(const Store &store, Id<Activity> activity);

} // namespace samsyn
