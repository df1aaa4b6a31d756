// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meetinglists.h"

#include "core/base/format.h"
#include "core/meetings/meetings.h"
#include "core/meetings/numbering.h"
#include "core/meetings/openitems.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

QString dayOf(const Meeting &meeting)
{
    if (meeting.precision == DatePrecision::Month)
        return formatMonth(Month::of(meeting.date));
    const bool isLong = meeting.endDate && meeting.date < *meeting.endDate;
    return isLong ? formatDate(meeting.date) + u'–' + formatDate(*meeting.endDate) : formatDate(meeting.date);
}

} // namespace

std::vector<MeetingRow> meetingList(const Store &store, const MeetingFilter &filter)
{
    std::vector<MeetingRow> rows;
    for (Meeting &meeting : store.all<Meeting>()) {
        if ((filter.year && meeting.date.year() != *filter.year) || (filter.group && !meetsAt(store, *filter.group, meeting)))
            continue;
        const std::vector<AgendaItem> agenda = agendaOf(store, meeting.id);
        MeetingRow row;
        row.title = titleOf(store, meeting);
        row.day = dayOf(meeting);
        row.state = meetingStateName(store, meeting);
        row.paragraphs = paragraphRange(agenda);
        row.items = int(agenda.size());
        row.isSent = wereMinutesSent(store, meeting.id);
        row.meeting = std::move(meeting);
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, std::greater(), [](const MeetingRow &row) {
        return std::tuple(row.meeting.date, row.meeting.startTime, row.meeting.id.value);
    });
    return rows;
}

std::vector<int> meetingYears(const Store &store)
{
    std::set<int, std::greater<>> years;
    for (const Meeting &meeting : store.all<Meeting>())
        years.insert(meeting.date.year());
    return {years.begin(), years.end()};
}

bool wereMinutesSent(const Store &store, Id<Meeting> meeting)
{
    return std::ranges::any_of(store.where<Dispatch>("meeting", meeting.value), [](const Dispatch &dispatch) {
        return dispatch.kind == DispatchKind::ForApproval || dispatch.kind == DispatchKind::Minutes;
    });
}

} // namespace samsyn
