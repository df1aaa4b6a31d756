// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meetingcalendar.h"
#include "core/meetings/meetinglog.h"
#include "core/meetings/meetingsteps.h"
#include "tests/core/meetings/papers.h"
#include "tests/support/python.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

struct MeetingCalendar : Papers {
    JsonValue invitation() const { return readByPython(u"readcalendar.py"_s, writeCalendar(meetingInvitation(store(), called()))); }
};

} // namespace

TEST_F(MeetingCalendar, InvitesEverybodyWithAnAddressInTheSecretarysName)
{
    const JsonValue file = invitation();
    const JsonValue event = at(file, {u"events"_s, u"0"_s});
    EXPECT_EQ(textAt(file, {u"method"_s}), u"REQUEST"_s);
    EXPECT_EQ(textAt(event, {u"summary"_s}), u"Beredningsgruppen"_s);
    EXPECT_EQ(textAt(event, {u"location"_s}), u"Kommunhuset, Haninge"_s);
    EXPECT_EQ(textAt(event, {u"start"_s, u"at"_s}), u"2012-03-14T09:00:00+01:00"_s);
    EXPECT_EQ(textAt(event, {u"end"_s, u"at"_s}), u"2012-03-14T12:00:00+01:00"_s);
    EXPECT_EQ(textAt(event, {u"description"_s}), u"Agenda\n1. Mötets öppnande\n2. Budget 2013"_s);
    EXPECT_EQ(textAt(event, {u"organizer"_s, u"0"_s, u"address"_s}), u"mailto:asa.wikner@exempel.se"_s);
    EXPECT_EQ(std::get<JsonArray>(at(event, {u"attendees"_s}).value).size(), 3U); // not the one without an address, nor herself
    EXPECT_EQ(textAt(event, {u"attendees"_s, u"2"_s, u"role"_s}), u"OPT-PARTICIPANT"_s); // the substitute
}

TEST_F(MeetingCalendar, KeepsItsUidThroughMovesAndCopiesAndRaisesTheSequence)
{
    const QString uid = meetingInvitation(store(), called()).events[0].uid;
    edit<Meeting>(meeting, [](Meeting &moved) {
        moved.movedFrom = moved.date;
        moved.date = QDate(2012, 3, 21);
        moved.sequence = 1;
    });
    const JsonValue moved = at(invitation(), {u"events"_s, u"0"_s});
    EXPECT_EQ(textAt(moved, {u"uid"_s}), uid);
    EXPECT_EQ(at(moved, {u"sequence"_s}), JsonValue(1));
    EXPECT_TRUE(textAt(moved, {u"description"_s}).startsWith(u"Moved from 14 March 2012."_s));
    edit<Meeting>(meeting, [&](Meeting &kept) { kept.uid = calendarUid(store(), kept); });
    EXPECT_EQ(meetingInvitation(store(), called()).events[0].uid, uid) << "stored or not, it is the same";
    Meeting other = called();
    other.id = {};
    other.key.clear();
    other.uid.clear();
    EXPECT_NE(calendarUid(store(), store().get(add(other))), uid);
    const auto elsewhere = Workspace::create(folder.path(u"annan.samsyn"_s), u"Annan"_s);
    Meeting same = called();
    same.uid.clear();
    EXPECT_NE(calendarUid(elsewhere->store(), same), uid) << "another workspace counts from 1 too";
}

TEST_F(MeetingCalendar, KeepsTheUidThatTheNoticeWentOutWith)
{
    edit<Meeting>(meeting, [](Meeting &planned) { planned.state = MeetingState::Planned; });
    const QString before = calendarUid(store(), called());
    workspace->change(u"Call"_s, [&](Transaction &transaction) { callMeeting(transaction, meeting, Dispatch{}); });
    EXPECT_EQ(called().uid, before);
    workspace->change(u"Move"_s, [&](Transaction &transaction) {
        moveMeeting(transaction, meeting, {QDate(2012, 3, 21), DatePrecision::Day, u"10:00"_s, u"12:00"_s, u"lokalen var upptagen"_s});
    });
    const CalendarEvent moved = meetingInvitation(store(), called()).events.front();
    EXPECT_EQ(moved.uid, before);
    EXPECT_EQ(moved.sequence, 1);
    workspace->change(u"Cancel"_s, [&](Transaction &transaction) { cancelMeeting(transaction, meeting, u"för få kan komma"_s); });
    const CalendarFile cancelled = meetingInvitation(store(), called());
    EXPECT_EQ(cancelled.method, CalendarMethod::Cancel);
    EXPECT_EQ(cancelled.events.front().uid, before);
    EXPECT_EQ(cancelled.events.front().sequence, 2);
}

TEST_F(MeetingCalendar, CancelsWhatWasCancelled)
{
    edit<Meeting>(meeting, [](Meeting &cancelled) {
        cancelled.state = MeetingState::Cancelled;
        cancelled.stateReason = u"för få kan komma"_s;
        cancelled.sequence = 2;
    });
    const JsonValue file = invitation();
    EXPECT_EQ(textAt(file, {u"method"_s}), u"CANCEL"_s);
    EXPECT_EQ(textAt(file, {u"events"_s, u"0"_s, u"status"_s}), u"CANCELLED"_s);
    EXPECT_EQ(textAt(file, {u"events"_s, u"0"_s, u"summary"_s}), u"Cancelled: Beredningsgruppen"_s);
    EXPECT_TRUE(textAt(file, {u"events"_s, u"0"_s, u"description"_s}).contains(u"för få kan komma"_s));
}

TEST_F(MeetingCalendar, OnlyShowsTheMeetingWhereNobodyAnswersForItByMail)
{
    edit<Person>(secretary, [](Person &person) { person.email.clear(); });
    EXPECT_EQ(meetingInvitation(store(), called()).method, CalendarMethod::Publish);
}

TEST_F(MeetingCalendar, SaysWhoHasSentApologies)
{
    Attendance away;
    away.meeting = meeting;
    away.person = member;
    away.name = u"Jonas Hallström"_s;
    away.presence = Presence::Apologies;
    add(away);
    EXPECT_EQ(textAt(invitation(), {u"events"_s, u"0"_s, u"attendees"_s, u"0"_s, u"partstat"_s}), u"DECLINED"_s);
}

TEST_F(MeetingCalendar, TakesAConferenceAsWholeDaysAndTheUsualLengthWhereNoEndIsSet)
{
    edit<Meeting>(meeting, [](Meeting &open) { open.endTime.clear(); });
    edit<Group>(group, [](Group &usual) { usual.usualMinutes = 150; });
    EXPECT_EQ(meetingEvent(store(), called()).ends, QTime(11, 30));
    edit<Meeting>(meeting, [](Meeting &conference) {
        conference.kind = MeetingKind::Conference;
        conference.title = u"Planeringskonferens"_s;
        conference.endDate = QDate(2012, 3, 15);
    });
    const JsonValue whole = at(invitation(), {u"events"_s, u"0"_s});
    EXPECT_EQ(textAt(whole, {u"summary"_s}), u"Planeringskonferens"_s);
    EXPECT_EQ(textAt(whole, {u"start"_s, u"at"_s}), u"2012-03-14"_s);
    EXPECT_EQ(textAt(whole, {u"end"_s, u"at"_s}), u"2012-03-16"_s);
}

TEST_F(MeetingCalendar, RefusesWhatHasNoDayYetSayingSo)
{
    edit<Meeting>(meeting, [](Meeting &some) { some.precision = DatePrecision::Month; });
    QString sentence;
    EXPECT_EQ(errorOf([&] { meetingInvitation(store(), called()); }, &sentence), ErrorKind::Failed);
    EXPECT_TRUE(sentence.contains(u"March 2012"_s)) << sentence.toStdString();
    edit<Meeting>(meeting, [](Meeting &letter) { letter.kind = MeetingKind::PerCapsulam; });
    EXPECT_EQ(errorOf([&] { meetingInvitation(store(), called()); }), ErrorKind::Failed);
}

TEST_F(MeetingCalendar, HoldsAGroupsYearWithJointAndCancelledMeetings)
{
    Group executive;
    executive.name = u"Ledningsgruppen"_s;
    const Id<Group> other = add(executive);
    Meeting joint = called();
    joint.id = {};
    joint.key.clear();
    joint.group = other;
    joint.date = QDate(2012, 1, 20);
    joint.state = MeetingState::Cancelled;
    const Id<Meeting> jointId = add(joint);
    MeetingGroup further;
    further.meeting = jointId;
    further.group = group;
    add(further);
    joint.group = group;
    joint.date = QDate(2012, 11, 1);
    joint.precision = DatePrecision::Month;
    joint.state = MeetingState::Planned;
    add(joint);
    joint.date = QDate(2013, 1, 10);
    joint.precision = DatePrecision::Day;
    add(joint);
    const YearCalendar year = yearCalendar(store(), store().get(group), 2012);
    const JsonValue read = readByPython(u"readcalendar.py"_s, writeCalendar(year.file));
    EXPECT_EQ(textAt(read, {u"name"_s}), u"Beredningsgruppen 2012"_s);
    ASSERT_EQ(std::get<JsonArray>(at(read, {u"events"_s}).value).size(), 2U);
    EXPECT_EQ(textAt(read, {u"events"_s, u"0"_s, u"summary"_s}), u"Cancelled: Ledningsgruppen"_s);
    EXPECT_EQ(textAt(read, {u"events"_s, u"1"_s, u"status"_s}), u"CONFIRMED"_s);
    ASSERT_EQ(year.undated.size(), 1U);
    EXPECT_EQ(year.undated[0].date, QDate(2012, 11, 1));
}
