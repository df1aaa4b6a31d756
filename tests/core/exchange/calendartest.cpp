// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar.h"
#include "tests/support/python.h"

#include <QTimeZone>
#include <libical/ical.h>
#include <memory>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

CalendarEvent meeting()
{
    CalendarEvent event;
    event.uid = u"5f0c2a1e@samsyn"_s;
    event.stamp = QDateTime(QDate(2012, 3, 1), QTime(10, 14), QTimeZone("Europe/Stockholm"));
    event.from = QDate(2012, 3, 14);
    event.starts = QTime(9, 0);
    event.ends = QTime(12, 5);
    event.summary = u"Beredningsgruppen"_s;
    event.location = u"Kommunhuset, Haninge; rum Åva"_s;
    event.description = u"Dagordning:\n1. Öppnande\n2. Budget 2013, \"förslag\" C:\\temp"_s;
    event.organizer = {u"Åsa Wikner"_s, u"asa.wikner@exempel.se"_s};
    event.attendees = {{{u"Karin \"Kajsa\" Ekdal; Huddinge"_s, u"karin@exempel.se"_s}, Participation::Accepted},
                       {{u"Jonas Hallström"_s, u"jonas@exempel.se"_s}, Participation::Declined, true},
                       {{u"Utan Adress"_s, {}}}};
    return event;
}

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;
Component parse(const QByteArray &bytes)
{
    return {icalparser_parse_string(bytes.constData()), &icalcomponent_free};
}

QDateTime moment(icaltimetype time)
{
    return QDateTime::fromSecsSinceEpoch(icaltime_as_timet_with_zone(time, time.zone), Qt::UTC);
}

QString textOf(const char *utf8) { return QString::fromUtf8(utf8); }

} // namespace

TEST(Calendar, IsReadBackWholeByLibical)
{
    const Component root = parse(writeCalendar({CalendarMethod::Request, {}, {meeting()}}));
    ASSERT_TRUE(root);
    EXPECT_EQ(icalcomponent_count_errors(root.get()), 0);
    EXPECT_TRUE(icalrestriction_check(root.get())); // what RFC 5546 asks of a request
    icalcomponent *event = icalcomponent_get_first_component(root.get(), ICAL_VEVENT_COMPONENT);
    EXPECT_EQ(textOf(icalcomponent_get_summary(event)), meeting().summary);
    EXPECT_EQ(textOf(icalcomponent_get_location(event)), meeting().location);
    EXPECT_EQ(textOf(icalcomponent_get_description(event)), meeting().description);
    EXPECT_EQ(textOf(icalcomponent_get_uid(event)), meeting().uid);
    // Winter time still: nine in Sweden is eight in Greenwich
    EXPECT_EQ(moment(icalcomponent_get_dtstart(event)), QDateTime(QDate(2012, 3, 14), QTime(8, 0), Qt::UTC));
    EXPECT_EQ(moment(icalcomponent_get_dtend(event)), QDateTime(QDate(2012, 3, 14), QTime(11, 5), Qt::UTC));
    EXPECT_EQ(icalcomponent_get_method(root.get()), ICAL_METHOD_REQUEST);
}

TEST(Calendar, IsReadTheSameByASecondReader)
{
    const JsonValue read = readByPython(u"readcalendar.py"_s, writeCalendar({CalendarMethod::Request, {}, {meeting()}}));
    const JsonValue event = at(read, {u"events"_s, u"0"_s});
    EXPECT_EQ(at(event, {u"errors"_s}), JsonArray());
    EXPECT_EQ(textAt(event, {u"summary"_s}), meeting().summary);
    EXPECT_EQ(textAt(event, {u"location"_s}), meeting().location);
    EXPECT_EQ(textAt(event, {u"description"_s}), meeting().description);
    EXPECT_EQ(textAt(event, {u"start"_s, u"at"_s}), u"2012-03-14T09:00:00+01:00"_s);
    EXPECT_EQ(textAt(event, {u"start"_s, u"zone"_s}), u"Europe/Stockholm"_s);
    EXPECT_EQ(textAt(event, {u"end"_s, u"at"_s}), u"2012-03-14T12:05:00+01:00"_s);
    EXPECT_EQ(textAt(event, {u"stamp"_s}), u"2012-03-01T09:14:00+00:00"_s);
    EXPECT_EQ(textAt(event, {u"organizer"_s, u"0"_s, u"address"_s}), u"mailto:asa.wikner@exempel.se"_s);
    EXPECT_EQ(textAt(event, {u"organizer"_s, u"0"_s, u"cn"_s}), u"Åsa Wikner"_s);
    EXPECT_EQ(textAt(event, {u"attendees"_s, u"0"_s, u"cn"_s}), u"Karin 'Kajsa' Ekdal; Huddinge"_s);
    EXPECT_EQ(textAt(event, {u"attendees"_s, u"0"_s, u"partstat"_s}), u"ACCEPTED"_s);
    EXPECT_EQ(textAt(event, {u"attendees"_s, u"1"_s, u"partstat"_s}), u"DECLINED"_s);
    EXPECT_EQ(textAt(event, {u"attendees"_s, u"1"_s, u"role"_s}), u"OPT-PARTICIPANT"_s);
    EXPECT_EQ(at(event, {u"attendees"_s, u"2"_s}), JsonValue());
    EXPECT_EQ(textAt(read, {u"zones"_s, u"0"_s}), u"Europe/Stockholm"_s);
}

TEST(Calendar, KeepsNineInTheMorningInSummer)
{
    CalendarEvent event = meeting();
    event.from = QDate(2012, 6, 13);
    const Component root = parse(writeCalendar({CalendarMethod::Publish, {}, {event}}));
    EXPECT_EQ(moment(icalcomponent_get_dtstart(root.get())), QDateTime(QDate(2012, 6, 13), QTime(7, 0), Qt::UTC));
}

TEST(Calendar, WritesAConferenceAsWholeDaysThatEndTheDayAfter)
{
    CalendarEvent event = meeting();
    event.starts.reset();
    event.from = QDate(2012, 5, 30);
    event.to = QDate(2012, 5, 31);
    const QByteArray bytes = writeCalendar({CalendarMethod::Publish, u"Ledningsgruppen 2012"_s, {event}});
    const JsonValue read = readByPython(u"readcalendar.py"_s, bytes);
    EXPECT_EQ(textAt(read, {u"events"_s, u"0"_s, u"start"_s, u"at"_s}), u"2012-05-30"_s);
    EXPECT_EQ(textAt(read, {u"events"_s, u"0"_s, u"end"_s, u"at"_s}), u"2012-06-01"_s);
    EXPECT_EQ(textAt(read, {u"name"_s}), u"Ledningsgruppen 2012"_s);
    EXPECT_FALSE(bytes.contains("VTIMEZONE")); // a day is the same day everywhere
    EXPECT_FALSE(bytes.contains("ATTENDEE")) << "what is published invites nobody";
}

TEST(Calendar, MovesUnderTheSameUidWithAHigherSequence)
{
    CalendarEvent event = meeting();
    const JsonValue first = readByPython(u"readcalendar.py"_s, writeCalendar({CalendarMethod::Request, {}, {event}}));
    event.sequence = 1;
    event.from = QDate(2012, 3, 15);
    const JsonValue moved = readByPython(u"readcalendar.py"_s, writeCalendar({CalendarMethod::Request, {}, {event}}));
    EXPECT_EQ(textAt(first, {u"events"_s, u"0"_s, u"uid"_s}), textAt(moved, {u"events"_s, u"0"_s, u"uid"_s}));
    EXPECT_EQ(at(first, {u"events"_s, u"0"_s, u"sequence"_s}), JsonValue(0));
    EXPECT_EQ(at(moved, {u"events"_s, u"0"_s, u"sequence"_s}), JsonValue(1));
}

TEST(Calendar, CancelsByMethodAndByState)
{
    const JsonValue read = readByPython(u"readcalendar.py"_s, writeCalendar({CalendarMethod::Cancel, {}, {meeting()}}));
    EXPECT_EQ(textAt(read, {u"method"_s}), u"CANCEL"_s);
    EXPECT_EQ(textAt(read, {u"events"_s, u"0"_s, u"status"_s}), u"CANCELLED"_s);
    EXPECT_EQ(textAt(read, {u"events"_s, u"0"_s, u"transp"_s}), u"TRANSPARENT"_s);
    CalendarEvent cancelled = meeting(); // among the others of a year
    cancelled.isCancelled = true;
    const JsonValue year = readByPython(u"readcalendar.py"_s, writeCalendar({CalendarMethod::Publish, {}, {cancelled, meeting()}}));
    EXPECT_EQ(textAt(year, {u"events"_s, u"0"_s, u"status"_s}), u"CANCELLED"_s);
    EXPECT_EQ(textAt(year, {u"events"_s, u"1"_s, u"status"_s}), u"CONFIRMED"_s);
}

TEST(Calendar, SaysThatAPlannedMeetingIsTentativeAndNeedsNoEnd)
{
    CalendarEvent event = meeting();
    event.isTentative = true;
    event.ends.reset();
    const JsonValue read = readByPython(u"readcalendar.py"_s, writeCalendar({CalendarMethod::Publish, {}, {event}}));
    EXPECT_EQ(textAt(read, {u"events"_s, u"0"_s, u"status"_s}), u"TENTATIVE"_s);
    EXPECT_EQ(at(read, {u"events"_s, u"0"_s, u"end"_s}), JsonValue());
}

TEST(Calendar, LetsNoTextBecomeALineOfTheFile)
{
    CalendarEvent event = meeting();
    event.uid += u"\r\nX-FALSE:1"_s;
    event.url = u"https://exempel.se\r\nX-FALSE:1"_s;
    event.location = u"Haninge\r\nX-FALSE:1"_s;
    event.organizer = {u"Åsa\"\r\nX-FALSE:1"_s, u"asa@exempel.se\r\nX-FALSE:1"_s};
    event.attendees = {{{u"A\nX-FALSE:1"_s, u"b@exempel.se\nX-FALSE:1"_s}}};
    const QByteArray bytes = writeCalendar({CalendarMethod::Request, u"Namn\r\nX-FALSE:1"_s, {event}});
    EXPECT_FALSE(bytes.contains("\nX-FALSE")) << bytes.toStdString();
}

RC_GTEST_PROP(Calendar, FoldsEveryTextToLinesOf75BytesThatReadBack, ())
{
    static const QString letters = u"aåäöÅÄÖé ,;:\\\"\n\t€🙂"_s;
    const auto picks = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 18));
    const auto repeats = *rc::gen::inRange(1, 40);
    const std::u32string set = letters.toStdU32String();
    std::u32string text;
    for (int i = 0; i < repeats; ++i)
        for (const int pick : picks)
            text += set[size_t(pick) % set.size()];
    CalendarEvent event = meeting();
    event.description = QString::fromStdU32String(U"x" + text + U"x");
    const QByteArray bytes = writeCalendar({CalendarMethod::Publish, {}, {event}});
    for (const QByteArray &line : bytes.split('\n')) {
        RC_ASSERT(line.size() <= 76); // with its CR
        RC_ASSERT(QString::fromUtf8(line).toUtf8() == line);
    }
    const Component root = parse(bytes);
    RC_ASSERT(textOf(icalcomponent_get_description(root.get())) == event.description);
}
