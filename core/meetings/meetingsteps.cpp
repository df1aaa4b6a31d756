// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meetingsteps.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/groups/groups.h"
#include "core/meetings/attendancerules.h"
#include "core/meetings/meetingcalendar.h"
#include "core/meetings/meetings.h"
#include "core/meetings/numbering.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeetingSteps)
};

[[noreturn]] void refuse(const QString &sentence)
{
    throw Error(ErrorKind::Failed, sentence);
}

bool isAhead(const Meeting &meeting)
{
    return meeting.state == MeetingState::Planned || meeting.state == MeetingState::Called;
}

void refuseUnlessAhead(const Store &store, const Meeting &meeting)
{
    const QString heading = headingOf(store, meeting);
    if (meeting.state == MeetingState::Cancelled)
        refuse(Text::tr("%1 was cancelled. Plan a new meeting instead.").arg(heading));
    if (!isAhead(meeting))
        refuse(Text::tr("%1 has been held already.").arg(heading));
}

void refuseUnlessTime(const QString &time)
{
    if (!QTime::fromString(time, u"HH:mm"_s).isValid())
        refuse(Text::tr("“%1” is no time. Write it as 09:00.").arg(time));
}

/// What stays as it was on the day of the notice, or of the start where there was none.
void freezeHead(const Store &store, Meeting &meeting)
{
    if (meeting.groupName.isEmpty())
        meeting.groupName = groupNameOf(store, meeting);
    meeting.uid = calendarUid(store, meeting); // calendars have it from now on, also after an export and import
    const Group group = store.get(meeting.group);
    if (!meeting.verifyBy && group.minutesForm == MinutesForm::Formal)
        meeting.verifyBy = meeting.endDate.value_or(meeting.date).addDays(group.approvalDays);
}

} // namespace

void callMeeting(Transaction &transaction, Id<Meeting> id, Dispatch notice)
{
    const Store &store = transaction.store();
    Meeting meeting = store.get(id);
    refuseUnlessAhead(store, meeting);
    if (!meeting.date.isValid() || meeting.precision != DatePrecision::Day)
        refuse(Text::tr("%1 has no day yet, so nobody can be called to it. Choose the day first.").arg(headingOf(store, meeting)));
    const bool isSupplement = meeting.state == MeetingState::Called;
    freezeNumbers(transaction, id);
    if (isGathering(meeting))
        ensureAttendance(transaction, id);
    freezeHead(store, meeting);
    meeting.state = MeetingState::Called;
    transaction.update(meeting);
    notice.meeting = id;
    notice.kind = isSupplement ? DispatchKind::Supplement : DispatchKind::Notice;
    if (!notice.date.isValid())
        notice.date = today();
    transaction.insert(notice);
}

void startMeeting(Transaction &transaction, Id<Meeting> id, const QString &time)
{
    const Store &store = transaction.store();
    Meeting meeting = store.get(id);
    refuseUnlessAhead(store, meeting);
    refuseUnlessTime(time);
    if (meeting.precision != DatePrecision::Day)
        refuse(Text::tr("%1 has no day yet. Choose the day first.").arg(headingOf(store, meeting)));
    freezeNumbers(transaction, id);
    ensureAttendance(transaction, id);
    for (Attendance &row : attendanceOf(store, id)) {
        const bool isPlainSubstitute = row.role == AttendanceRole::Substitute && !row.standsInFor;
        if (row.presence != Presence::Expected)
            continue;
        row.presence = isPlainSubstitute ? Presence::Absent : Presence::Present;
        transaction.update(row);
    }
    freezeHead(store, meeting);
    meeting.state = MeetingState::Called;
    meeting.startedAt = time;
    transaction.update(meeting);
}

void endMeeting(Transaction &transaction, Id<Meeting> id, const QString &time)
{
    const Store &store = transaction.store();
    Meeting meeting = store.get(id);
    refuseUnlessAhead(store, meeting);
    if (meeting.kind == MeetingKind::Meeting) {
        if (meeting.startedAt.isEmpty())
            refuse(Text::tr("%1 has not begun. Note when it began first.").arg(headingOf(store, meeting)));
        refuseUnlessTime(time);
        meeting.endedAt = time;
    }
    freezeNumbers(transaction, id);
    freezeHead(store, meeting);
    meeting.state = MeetingState::Held;
    transaction.update(meeting);
    giveParagraphs(transaction, id);
}

void reopenMeeting(Transaction &transaction, Id<Meeting> id)
{
    const Store &store = transaction.store();
    Meeting meeting = store.get(id);
    if (meeting.state != MeetingState::Held)
        refuse(Text::tr("Only a meeting that was held and not approved yet can be opened again."));
    for (const Dispatch &dispatch : store.where<Dispatch>("meeting", id.value)) {
        const bool isBefore = dispatch.kind == DispatchKind::Notice || dispatch.kind == DispatchKind::Supplement || dispatch.kind == DispatchKind::Reminder;
        if (!isBefore)
            refuse(Text::tr("The minutes of %1 have been sent already. Change their text, and send them again.").arg(headingOf(store, meeting)));
    }
    meeting.state = MeetingState::Called;
    meeting.endedAt.clear();
    transaction.update(meeting);
    takeBackParagraphs(transaction, id);
}

void moveMeeting(Transaction &transaction, Id<Meeting> id, const NewTime &to)
{
    const Store &store = transaction.store();
    Meeting meeting = store.get(id);
    refuseUnlessAhead(store, meeting);
    if (!meeting.startedAt.isEmpty())
        refuse(Text::tr("%1 has begun and cannot be moved.").arg(headingOf(store, meeting)));
    if (!to.date.isValid())
        refuse(Text::tr("Choose the day that the meeting is moved to."));
    if (meeting.state == MeetingState::Called && to.precision != DatePrecision::Day)
        refuse(Text::tr("The notice of %1 has been sent. Move it to a day, or cancel it.").arg(headingOf(store, meeting)));
    if (meeting.state == MeetingState::Called && !meeting.movedFrom && to.date != meeting.date)
        meeting.movedFrom = meeting.date;
    if (meeting.endDate)
        meeting.endDate = to.date.addDays(meeting.date.daysTo(*meeting.endDate));
    if (meeting.verifyBy)
        meeting.verifyBy = meeting.verifyBy->addDays(meeting.date.daysTo(to.date));
    meeting.date = to.date;
    meeting.precision = to.precision;
    meeting.startTime = to.startTime;
    meeting.endTime = to.endTime;
    meeting.stateReason = to.reason;
    ++meeting.sequence;
    transaction.update(meeting);
    if (meeting.state == MeetingState::Called && isGathering(meeting))
        ensureAttendance(transaction, id); // of the new day
}

void cancelMeeting(Transaction &transaction, Id<Meeting> id, const QString &reason)
{
    const Store &store = transaction.store();
    Meeting meeting = store.get(id);
    refuseUnlessAhead(store, meeting);
    if (!meeting.startedAt.isEmpty())
        refuse(Text::tr("%1 has begun and cannot be cancelled. End it; what was not taken up comes along to the next meeting.").arg(headingOf(store, meeting)));
    meeting.state = MeetingState::Cancelled;
    meeting.stateReason = reason;
    ++meeting.sequence;
    transaction.update(meeting);
}

} // namespace samsyn
