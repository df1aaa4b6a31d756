// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meeting.h"
#include "core/store/store.h"

#include <map>

namespace samsyn {

/// Whether it was held by the day: what was held later was still planned then.
bool isHeldOn(const Meeting &meeting, QDate day);
/// Whether it was still to come on the day, or goes on then.
bool isAheadOn(const Meeting &meeting, QDate day);

/// A time's meetings by date, and the groups that hold each, the lead group first.
struct YearMeetings {
    std::vector<Meeting> meetings;
    std::map<Id<Meeting>, std::vector<Id<Group>>> groups;

    bool isOf(const Meeting &meeting, Id<Group> group) const;
};
YearMeetings meetingsBetween(const Store &store, QDate from, QDate to);

} // namespace samsyn
