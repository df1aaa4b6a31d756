// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>
#include <optional>

namespace samsyn {

struct Entity;
struct Activity;
struct FocusArea;
struct Goal;
struct Organization;

/// Solution is what the seeds call a winning strategy.
enum class FindingKind { Need, Barrier, Solution, Analysis };

/// A need, barrier, good solution or analysis that a member or a conference brought up (domain A1-45).
struct Finding {
    Id<Finding> id;
    QString key;
    FindingKind kind = FindingKind::Need;
    QString text;
    std::optional<Id<Organization>> organization;
    std::optional<QDate> date;
    std::optional<RecordRef> origin; // the meeting where it came up
    std::optional<Id<FocusArea>> area;
    std::optional<Id<Activity>> activity; // what is done about it
    std::optional<Id<Goal>> goal; // that it became
    QString note;
    static const Entity entity;
    bool operator==(const Finding &) const = default;
};

} // namespace samsyn
