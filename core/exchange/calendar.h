// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace samsyn {

/// What the file asks of the calendar that opens it.
enum class CalendarMethod {
    Publish, // shows events: to put them in the calendar, nothing is answered
    Request, // invites to one event, or says that it has moved
    Cancel,  // takes it back
};

enum class Participation { Unanswered, Accepted, Declined };

struct CalendarPerson {
    QString name;
    QString email; // without it the person is not written: a calendar knows people by address
};

struct CalendarAttendee {
    CalendarPerson person;
    Participation participation = Participation::Unanswered;
    bool isOptional = false; // may come: a substitute, a guest
};

/// An event by the clock on the wall in Sweden. The same uid with a higher sequence replaces what
/// was sent before; that is how an event is moved or cancelled.
struct CalendarEvent {
    QString uid; // never changes, and is of no other event
    int sequence = 0;
    QDateTime stamp; // when it was written so
    QDate from;
    std::optional<QTime> starts; // without it all day, and all days to the last
    QDate to;                    // the last day, included; not valid is the same day
    std::optional<QTime> ends;
    QString summary;
    QString location;
    QString description;
    QString url;
    CalendarPerson organizer;
    std::vector<CalendarAttendee> attendees; // not written where the method is Publish
    bool isTentative = false; // planned and not called yet
    bool isCancelled = false;
};

struct CalendarFile {
    CalendarMethod method = CalendarMethod::Publish;
    QString name; // as what it may be shown; of several events
    std::vector<CalendarEvent> events;
};

/// The calendar as iCalendar (RFC 5545, RFC 5546), UTF-8: the same bytes for the same calendar.
/// Times carry the zone Europe/Stockholm, which the file describes by one rule for summer and one
/// for winter: that is what Outlook imports (MS-STANOICAL 2.2.47; it passes over a zone that is only
/// named, or told by single dates), and unlike universal time it keeps an event at nine if the rule
/// of summer time is changed. With Cancel every event is cancelled.
QByteArray writeCalendar(const CalendarFile &calendar);

/// The type of such a file in a mail, with the method: a mail program offers to answer an invitation
/// only when the part's type says that it is one.
QString calendarMediaType(CalendarMethod method);

} // namespace samsyn
