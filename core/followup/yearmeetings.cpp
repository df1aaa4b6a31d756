// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/yearmeetings.h"

#include "core/base/period.h"
#include "core/followup/followupstore.h"

#include <algorithm>

namespace samsyn {

bool isHeldOn(const Meeting &meeting, QDate day)
{
    return (meeting.state == MeetingState::Held || meeting.state == MeetingState::Approved) && meeting.date <= day;
}

bool isAheadOn(const Meeting &meeting, QDate day)
{
    const QDate last = meeting.precision == DatePrecision::Month ? Month::of(meeting.date).last() : meeting.date;
    return meeting.state != MeetingState::Cancelled && !isHeldOn(meeting, day) && day <= last;
}

bool YearMeetings::isOf(const Meeting &meeting, Id<Group> group) const
{
    const std::vector<Id<Group>> &holding = groups.at(meeting.id);
    return std::ranges::find(holding, group) != holding.end();
}

YearMeetings meetingsBetween(const Store &store, QDate from, QDate to)
{
    YearMeetings found{dated<Meeting>(store, "date", from, to), {}};
    std::vector<qint64> ids;
    for (const Meeting &meeting : found.meetings) {
        found.groups[meeting.id].push_back(meeting.group);
        ids.push_back(meeting.id.value);
    }
    for (const MeetingGroup &further : pointing<MeetingGroup>(store, "meeting", ids)) {
        std::vector<Id<Group>> &groups = found.groups.at(further.meeting);
        if (std::ranges::find(groups, further.group) == groups.end())
            groups.push_back(further.group);
    }
    return found;
}

} // namespace samsyn
