// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups/group.h"
#include "core/meetings/meeting.h"
#include "core/store/transaction.h"

#include <vector>

namespace samsyn {

/// How a group uses to meet, from its last meetings; without any: a Wednesday.
struct MeetingHabit {
    int weekday = Qt::Wednesday; // as in Qt: 1 is Monday
    QString startTime; // "09:00", the group's usual one; may be empty
    QString endTime;
    QString place;
};
MeetingHabit habitOf(const Store &store, const Group &group);

struct PlannedDate {
    QDate date; // of a month: its first day
    DatePrecision precision = DatePrecision::Day;
    bool operator==(const PlannedDate &) const = default;
};

/// So many further days of the year, as evenly spread as they can be, on that weekday: not in July, not
/// when offices are closed, not before the notice could go out, not within two weeks of a meeting that
/// the group has, and where there is a choice not on a day with a collision. Fewer where the year has
/// no more room.
std::vector<PlannedDate> proposeDates(const Store &store, const Group &group, int year, int count, int weekday, QDate today);

/// Something else on the same day that people of the group have to be at.
struct MeetingCollision {
    RecordRef meeting;
    QString sentence; // "Arbetsgruppen meets the same day; 2 sit in both: Åsa Wikner, Karin Ekdal"
};
/// Meetings of other groups with people in common, networks, conferences and visits of that day.
std::vector<MeetingCollision> collisionsOn(const Store &store, const Group &group, QDate day);

/// A year against its target, which the groups that share it reach together (domain C-C).
struct CadenceForecast {
    std::optional<MeetingTarget> target;
    int held = 0;
    int ahead = 0;    // planned or called, from today on
    int expected = 0; // held and ahead; where nothing is planned, what the pace so far gives
    QString sentence; // "At this pace there will be 5 of 6–7 meetings in 2012."

    bool isReached() const { return !target || expected >= target->lowest; }
    /// How many more it takes to reach the target; 0 where it is reached or there is none.
    int missing() const { return isReached() ? 0 : target->lowest - held - ahead; }
};
/// How many meetings a year will have had; a pace is made out only after its first weeks.
int expectedMeetings(int held, int ahead, int year, QDate today);
/// @param further dates that are about to be planned and not stored yet
CadenceForecast forecastOf(const Store &store, const Group &group, int year, QDate today, int further = 0);

/// Makes the meetings, with the group's usual time and place.
std::vector<Id<Meeting>> planMeetings(Transaction &transaction, Id<Group> group, const std::vector<PlannedDate> &dates);

} // namespace samsyn
