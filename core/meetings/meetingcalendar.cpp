// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meetingcalendar.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/format.h"
#include "core/groups/groups.h"
#include "core/meetings/mailwords.h"
#include "core/meetings/meetingpeople.h"
#include "core/meetings/meetings.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeetingCalendar)
};

std::optional<QTime> timeOf(const QString &text)
{
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QString agendaText(const Store &store, const Meeting &meeting)
{
    const QString lines = agendaLines(store, meeting);
    return lines.isEmpty() ? QString() : Text::tr("Agenda") + u'\n' + lines;
}

/// What a reader of the calendar wants to know besides when and where.
QString descriptionOf(const Store &store, const Meeting &meeting)
{
    QStringList parts;
    if (meeting.state == MeetingState::Cancelled)
        parts << (meeting.stateReason.isEmpty() ? Text::tr("The meeting is cancelled.")
                                                : Text::tr("The meeting is cancelled: %1").arg(meeting.stateReason));
    else if (meeting.movedFrom && *meeting.movedFrom != meeting.date)
        parts << Text::tr("Moved from %1.").arg(formatDateLong(*meeting.movedFrom));
    if (!meeting.onlineLink.isEmpty())
        parts << Text::tr("Take part from a distance: %1").arg(meeting.onlineLink);
    if (const QString agenda = agendaText(store, meeting); !agenda.isEmpty())
        parts << agenda;
    return parts.join(u"\n\n"_s);
}

void setTimes(CalendarEvent &event, const Store &store, const Meeting &meeting)
{
    event.from = event.to = meeting.date;
    if (meeting.endDate && *meeting.endDate > meeting.date) {
        event.to = *meeting.endDate;
        return;
    }
    event.starts = timeOf(meeting.startTime);
    if (!event.starts)
        return;
    event.ends = timeOf(meeting.endTime);
    if (!event.ends) {
        const int minutes = store.get(meeting.group).usualMinutes;
        if (minutes > 0 && event.starts->secsTo(QTime(23, 59)) >= minutes * 60)
            event.ends = event.starts->addSecs(minutes * 60);
    }
}

CalendarAttendee attendeeOf(const MeetingPerson &person)
{
    CalendarAttendee attendee{{person.person.name, person.person.email.trimmed()}};
    attendee.isOptional = person.isForKnowledge();
    switch (person.presence) {
    case Presence::Present:
    case Presence::Remote: attendee.participation = Participation::Accepted; break;
    case Presence::Apologies:
    case Presence::Absent: attendee.participation = Participation::Declined; break;
    case Presence::Expected:
    case Presence::Vacant: break;
    }
    return attendee;
}

} // namespace

QString calendarUid(const Store &store, const Meeting &meeting)
{
    if (!meeting.uid.isEmpty())
        return meeting.uid;
    const QString what = u"meeting %1 %2"_s.arg(store.identity()).arg(meeting.id.value);
    const QByteArray hash = QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(32)) + u"@samsyn"_s;
}

CalendarEvent meetingEvent(const Store &store, const Meeting &meeting)
{
    if (meeting.kind == MeetingKind::PerCapsulam)
        throw Error(ErrorKind::Failed, Text::tr("A decision outside a meeting has no time that a calendar could hold."));
    if (meeting.precision != DatePrecision::Day)
        throw Error(ErrorKind::Failed, Text::tr("%1 in %2 has no day yet. Set its day first.").arg(titleOf(store, meeting), formatMonth(Month::of(meeting.date))));
    CalendarEvent event;
    event.uid = calendarUid(store, meeting);
    event.sequence = meeting.sequence;
    event.stamp = now();
    setTimes(event, store, meeting);
    event.isCancelled = meeting.state == MeetingState::Cancelled;
    event.isTentative = meeting.state == MeetingState::Planned;
    event.summary = event.isCancelled ? Text::tr("Cancelled: %1").arg(titleOf(store, meeting)) : titleOf(store, meeting);
    event.location = meeting.place.isEmpty() ? meeting.onlineLink : meeting.place;
    event.url = meeting.onlineLink;
    event.description = descriptionOf(store, meeting);
    if (const auto writer = writerOf(store, meeting.group, meeting.date); writer && isMailAddress(writer->email))
        event.organizer = {writer->name, writer->email.trimmed()};
    for (const MeetingPerson &person : peopleOf(store, meeting)) {
        if (person.hasAddress() && person.person.email.trimmed() != event.organizer.email)
            event.attendees.push_back(attendeeOf(person));
    }
    return event;
}

CalendarFile meetingInvitation(const Store &store, const Meeting &meeting)
{
    const CalendarEvent event = meetingEvent(store, meeting);
    const bool invites = !event.organizer.email.isEmpty() && !event.attendees.empty();
    return {event.isCancelled ? CalendarMethod::Cancel : invites ? CalendarMethod::Request : CalendarMethod::Publish, {}, {event}};
}

YearCalendar yearCalendar(const Store &store, const Group &group, int year)
{
    YearCalendar calendar;
    calendar.file.name = Text::tr("%1 %2", "group and year").arg(nameOn(store, group, QDate(year, 12, 31))).arg(year);
    for (const Meeting &meeting : meetingsOf(store, group.id)) {
        if (meeting.date.year() != year || meeting.kind == MeetingKind::PerCapsulam)
            continue;
        if (meeting.precision == DatePrecision::Day)
            calendar.file.events.push_back(meetingEvent(store, meeting));
        else if (meeting.state != MeetingState::Cancelled)
            calendar.undated.push_back(meeting);
    }
    return calendar;
}

} // namespace samsyn
