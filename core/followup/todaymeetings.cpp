// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/todaymeetings.h"

#include "core/base/format.h"
#include "core/groups/groups.h"
#include "core/meetings/attendancerules.h"
#include "core/meetings/meetinglists.h"
#include "core/meetings/meetings.h"
#include "core/meetings/seals.h"
#include "core/meetings/yearplan.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TodayMeetings)
};

constexpr int meetingsDaysAhead = 42;

/// What is published long after nobody waits for any more.
constexpr int publishWithinDays = 365;

bool isAhead(const Meeting &meeting)
{
    return meeting.state == MeetingState::Planned || meeting.state == MeetingState::Called;
}

/// As somebody who stands on an earlier day sees it: what was held since is still ahead.
Meeting asOf(const Meeting &meeting, QDate day)
{
    Meeting seen = meeting;
    if (day < meeting.date && (meeting.state == MeetingState::Held || meeting.state == MeetingState::Approved)) {
        seen.state = MeetingState::Planned;
        seen.startedAt.clear();
    }
    return seen;
}

bool isOurs(const Store &store, const Meeting &meeting)
{
    const auto group = store.find(meeting.group);
    return group && !group->body;
}

TodayRow rowOf(const Store &store, const Meeting &meeting, TodayTopic topic)
{
    TodayRow row;
    row.topic = topic;
    row.record = {Meeting::entity.name(), meeting.id.value};
    if (meeting.precision == DatePrecision::Month)
        row.title = headingOf(store, meeting);
    else
        row.title = Text::tr("%1 %2", "group and day").arg(titleOf(store, meeting), formatWeekday(meeting.date));
    if (topic == TodayTopic::Meetings && !meeting.startTime.isEmpty())
        row.title = Text::tr("%1 at %2").arg(row.title, meeting.startTime);
    return row;
}

QString comingSentence(const Store &store, const Meeting &meeting)
{
    const auto attendance = attendanceOf(store, meeting.id);
    const Coming coming = comingTo(attendance);
    return coming.seats == 0 ? Text::tr("The notice is sent.")
                             : Text::tr("The notice is sent; %1 of %2 are coming.").arg(coming.coming).arg(coming.seats);
}

void fillPlanned(const Store &store, const Meeting &meeting, QDate day, TodayRow &row)
{
    const auto group = store.find(meeting.group);
    row.by = meeting.date.addDays(group ? -group->noticeDays : 0);
    row.isLate = *row.by < day;
    row.step = agendaOf(store, meeting.id).empty() ? TodayStep::Prepare : TodayStep::Call;
    row.detail = row.isLate ? Text::tr("The notice was to go out by %1.").arg(formatDateLong(*row.by))
                            : Text::tr("The notice is to go out by %1.").arg(formatDateLong(*row.by));
}

std::optional<TodayRow> comingRow(const Store &store, const Meeting &meeting, QDate day)
{
    const bool isMonth = meeting.precision == DatePrecision::Month;
    const QDate last = isMonth ? Month::of(meeting.date).last() : meeting.endDate.value_or(meeting.date);
    if (day.addDays(meetingsDaysAhead) < meeting.date || (!isOurs(store, meeting) && last < day))
        return std::nullopt;
    TodayRow row = rowOf(store, meeting, TodayTopic::Meetings);
    if (!meeting.startedAt.isEmpty()) {
        row.step = TodayStep::TakeMinutes;
        row.by = meeting.date;
        row.detail = Text::tr("Goes on since %1.").arg(meeting.startedAt);
    } else if (last < day) {
        row.step = TodayStep::TakeMinutes;
        row.isLate = true;
        row.by = meeting.date;
        row.detail = Text::tr("The day has passed, and no minutes are taken. Take them, move the meeting or cancel it.");
    } else if (isMonth) {
        row.step = TodayStep::SetDay;
        row.by = meeting.date;
        row.detail = Text::tr("The day is not settled yet.");
    } else if (!isOurs(store, meeting)) {
        row.by = meeting.date;
        row.detail = Text::tr("We are represented there.");
    } else if (meeting.state == MeetingState::Planned) {
        fillPlanned(store, meeting, day, row);
    } else {
        row.step = meeting.date == day ? TodayStep::TakeMinutes : TodayStep::None;
        row.by = meeting.date;
        row.detail = comingSentence(store, meeting);
    }
    return row;
}

void fillFormalApproval(const Store &store, const Meeting &meeting, QDate day, TodayRow &row)
{
    QStringList waiting;
    for (const Attendance &attendance : attendanceOf(store, meeting.id)) {
        if (attendance.isVerifier && !attendance.verifiedOn)
            waiting += attendance.name;
    }
    row.by = meeting.verifyBy;
    row.isLate = meeting.verifyBy && *meeting.verifyBy < day;
    row.detail = waiting.isEmpty() ? Text::tr("Everybody has approved the minutes.")
                                   : Text::tr("%1 is to approve the minutes.", "one or several").arg(formatList(waiting));
    if (row.by)
        row.detail += u' ' + Text::tr("The last day is %1.").arg(formatDateLong(*row.by));
}

void fillNotesApproval(const Store &store, const Meeting &meeting, TodayRow &row)
{
    const auto next = nextMeeting(store, meeting.group, meeting.date);
    if (next) {
        row.step = TodayStep::None;
        row.by = next->date;
        row.detail = Text::tr("The notes are sent. The meeting on %1 approves them.").arg(formatDateLong(next->date));
    } else {
        row.detail = Text::tr("The notes are sent, and no next meeting is planned that could approve them.");
    }
}

std::optional<TodayRow> afterRow(const Store &store, const Meeting &meeting, QDate day)
{
    TodayRow row = rowOf(store, meeting, TodayTopic::Minutes);
    if (meeting.state == MeetingState::Held && !wereMinutesSent(store, meeting.id)) {
        row.step = TodayStep::Send;
        row.by = meeting.date.addDays(1);
        row.isLate = *row.by < day;
        row.detail = Text::tr("The minutes are not sent.");
    } else if (meeting.state == MeetingState::Held) {
        row.step = TodayStep::Approve;
        if (isFormal(store, meeting))
            fillFormalApproval(store, meeting, day, row);
        else
            fillNotesApproval(store, meeting, row);
    } else if (!isSealed(store, meeting.id)) {
        row.step = TodayStep::Seal;
        row.by = meeting.approvedOn;
        row.detail = Text::tr("The minutes are approved and can be sealed.");
    } else if (store.where<PublicationEntry>("meeting", meeting.id.value).empty() && day <= meeting.date.addDays(publishWithinDays)) {
        row.step = TodayStep::Publish;
        row.detail = Text::tr("The minutes are approved and not published.");
    } else {
        return std::nullopt;
    }
    return row;
}

/// Groups with a target that have no meeting ahead.
void addUnplanned(const Store &store, QDate day, std::vector<TodayRow> &rows)
{
    for (const Group &group : groupsOn(store, day)) {
        if (group.body || !group.target || nextMeeting(store, group.id, day.addDays(-1)))
            continue;
        const CadenceForecast forecast = forecastOf(store, group, day.year(), day);
        rows.push_back({TodayTopic::Meetings, TodayStep::Plan, {Group::entity.name(), group.id.value}, {}, nameOn(store, group, day),
                        Text::tr("No meeting is planned. %1").arg(forecast.sentence), {}, false});
    }
}

} // namespace

std::vector<TodayRow> todayMeetings(const Store &store, QDate day)
{
    std::vector<TodayRow> rows;
    for (const Meeting &stored : store.all<Meeting>()) {
        const Meeting meeting = asOf(stored, day);
        std::optional<TodayRow> row;
        if (isAhead(meeting))
            row = comingRow(store, meeting, day);
        else if (meeting.state != MeetingState::Cancelled && !meeting.isEarlier && isOurs(store, meeting))
            row = afterRow(store, meeting, day);
        if (row)
            rows.push_back(*std::move(row));
    }
    addUnplanned(store, day, rows);
    return rows;
}

} // namespace samsyn
