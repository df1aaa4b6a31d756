// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings, attendance, action points and vacancies in figures.
#include "core/followup/meetingfigures.h"

#include "core/followup/monthfigures.h"
#include "core/followup/boardbriefing.h"
#include "core/meetings/actions.h"
#include "core/meetings/attendance.h"
#include "core/members/organization.h"
#include "core/members/person.h"
#include "tests/support/agendas.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

const QDate lastOfMarch(2012, 3, 31);

/// Three groups, two members, and people who sit for them.
class MeetingFigures : public ::testing::Test, protected Agendas
{
protected:
    MeetingFigures()
    {
        huddinge = addMunicipality(workspace(), u"0126"_s, u"Huddinge"_s);
        nacka = addMunicipality(workspace(), u"0182"_s, u"Nacka"_s);
        for (const Id<Organization> member : {huddinge, nacka})
            addMembership(workspace(), member, QDate(2010, 2, 1));
    }

    Id<Person> addPerson(const QString &name)
    {
        Person person;
        person.name = name;
        return add(person);
    }
    Id<Seat> addSeat(Id<Group> group, Id<Organization> organization, std::optional<Id<Person>> person = {}, std::optional<QDate> from = {})
    {
        Seat seat;
        seat.group = group;
        seat.organization = organization;
        const Id<Seat> id = add(seat);
        if (person)
            add(SeatHolder{{}, {}, id, *person, from, {}, false, {}});
        return id;
    }
    Id<Attendance> addAttendance(Id<Meeting> meeting, Id<Organization> organization, std::optional<Id<Seat>> seat, std::optional<Id<Person>> person,
                                 Presence presence, AttendanceRole role = AttendanceRole::Holder, std::optional<Id<Attendance>> standsInFor = {})
    {
        Attendance row;
        row.meeting = meeting;
        row.organization = organization;
        row.seat = seat;
        row.person = person;
        row.presence = presence;
        row.role = role;
        row.standsInFor = standsInFor;
        return add(row);
    }
    AttendanceCount cell(Id<Organization> organization, Id<Group> group, QDate day = lastOfMarch) const
    {
        const AttendanceFigures figures = attendanceFigures(store(), day);
        const auto column = std::ranges::find(figures.groups, linkTo(store().get(group)), &AttendanceGroup::row);
        const auto row = std::ranges::find(figures.members, linkTo(store().get(organization)), &AttendanceMember::row);
        return row == figures.members.end() || column == figures.groups.end() ? AttendanceCount{-1, -1}
                                                                             : row->cells[size_t(column - figures.groups.begin())];
    }
    AttendanceCount all(Id<Organization> organization) const
    {
        const AttendanceFigures figures = attendanceFigures(store(), lastOfMarch);
        return std::ranges::find(figures.members, linkTo(store().get(organization)), &AttendanceMember::row)->all;
    }
    void aim(Id<MeetingTarget> target, std::initializer_list<Id<Group>> groups)
    {
        for (const Id<Group> group : groups)
            adjust<Group>(group, [&](Group &record) { record.target = target; });
    }

    Id<Organization> huddinge, nacka;
};

} // namespace

TEST_F(MeetingFigures, CountAYearOfGroupsThatShareATarget)
{
    MeetingTarget target;
    target.name = u"Berednings- och ledningsgruppen"_s;
    target.lowest = 6;
    target.highest = 7;
    aim(add(target), {executive, preparatory});
    addMeeting(preparatory, QDate(2011, 12, 8), MeetingState::Approved); // another year
    addMeeting(preparatory, QDate(2012, 1, 26), MeetingState::Approved);
    addMeeting(executive, QDate(2012, 3, 1), MeetingState::Held);
    addMeeting(preparatory, QDate(2012, 3, 8), MeetingState::Planned); // nobody took minutes
    addMeeting(preparatory, QDate(2012, 5, 10), MeetingState::Held);   // held later: planned on that day
    addMeeting(executive, QDate(2012, 9, 6), MeetingState::Planned);
    addMeeting(executive, QDate(2012, 10, 6), MeetingState::Cancelled);
    const auto conference = addMeeting(preparatory, QDate(2012, 2, 2), MeetingState::Held);
    adjust<Meeting>(conference, [](Meeting &meeting) { meeting.kind = MeetingKind::Conference; });
    const auto joint = addMeeting(executive, QDate(2012, 11, 8));
    add(MeetingGroup{{}, {}, joint, preparatory});
    const auto figures = cadenceFigures(store(), lastOfMarch);
    ASSERT_EQ(figures.size(), 1U); // the working group has neither target nor meetings
    EXPECT_EQ(figures[0].name, target.name);
    EXPECT_EQ(figures[0].groups.size(), 2U);
    EXPECT_EQ(figures[0].held, 2);
    EXPECT_EQ(figures[0].planned, 3); // the joint one once
    EXPECT_EQ(figures[0].expected, 5);
    EXPECT_EQ(figures[0].lowest, 6);
    ASSERT_EQ(figures[0].meetings.size(), 5U);
    EXPECT_TRUE(figures[0].meetings[1].isHeld);
    EXPECT_FALSE(figures[0].meetings[2].isHeld);
    EXPECT_EQ(cadenceFigures(store(), QDate(2012, 12, 31))[0].held, 3);
}

TEST_F(MeetingFigures, ForecastByThePaceWhereNothingIsPlanned)
{
    addMeeting(working, QDate(2012, 2, 1), MeetingState::Held);
    addMeeting(working, QDate(2012, 3, 1), MeetingState::Held);
    const auto figures = cadenceFigures(store(), lastOfMarch);
    ASSERT_EQ(figures.size(), 1U);
    EXPECT_EQ(figures[0].name, u"Arbetsgruppen"_s);
    EXPECT_FALSE(figures[0].lowest);
    EXPECT_EQ(figures[0].expected, 7); // two in 90 of 334 days
}

TEST_F(MeetingFigures, CountAttendanceOnlyWhileSomebodySatThere)
{
    // domain D 15: who is seated from March answers for March alone
    const auto first = addPerson(u"Leila Farhadi"_s), second = addPerson(u"Tomas Äng"_s);
    const auto seat = addSeat(working, huddinge, first), late = addSeat(working, nacka, second, QDate(2012, 3, 1));
    const auto january = addMeeting(working, QDate(2012, 1, 18), MeetingState::Held);
    addAttendance(january, huddinge, seat, first, Presence::Absent);
    addAttendance(january, nacka, late, {}, Presence::Vacant);
    const auto march = addMeeting(working, QDate(2012, 3, 14), MeetingState::Held);
    addAttendance(march, huddinge, seat, first, Presence::Present);
    addAttendance(march, nacka, late, second, Presence::Remote);
    const auto april = addMeeting(working, QDate(2012, 4, 18), MeetingState::Held);
    addAttendance(april, huddinge, seat, first, Presence::Present);
    EXPECT_EQ(cell(huddinge, working), (AttendanceCount{1, 2}));
    EXPECT_EQ(cell(nacka, working), (AttendanceCount{1, 1}));
    EXPECT_EQ(attendanceFigures(store(), lastOfMarch).groups[0].meetings, 2);
    EXPECT_EQ(cell(huddinge, working, QDate(2012, 4, 30)), (AttendanceCount{2, 3}));
    EXPECT_TRUE(attendanceFigures(store(), QDate(2013, 1, 31)).groups.empty());
}

TEST_F(MeetingFigures, CountASubstituteOfTheSameOrganizationAsPresence)
{
    const auto holder = addPerson(u"Leila Farhadi"_s), other = addPerson(u"Tomas Äng"_s), guest = addPerson(u"Sofia Rask"_s);
    const auto seat = addSeat(working, huddinge, holder), theirs = addSeat(working, nacka, other);
    const auto meeting = addMeeting(working, QDate(2012, 1, 18), MeetingState::Approved);
    const auto away = addAttendance(meeting, huddinge, seat, holder, Presence::Apologies);
    addAttendance(meeting, huddinge, {}, guest, Presence::Present, AttendanceRole::Substitute, away);
    const auto absent = addAttendance(meeting, nacka, theirs, other, Presence::Apologies);
    addAttendance(meeting, huddinge, {}, holder, Presence::Present, AttendanceRole::Substitute, absent); // a neighbor is not Nacka
    addAttendance(meeting, nacka, {}, guest, Presence::Present, AttendanceRole::CoOpted);
    EXPECT_EQ(cell(huddinge, working), (AttendanceCount{1, 1}));
    EXPECT_EQ(cell(nacka, working), (AttendanceCount{0, 1}));
}

TEST_F(MeetingFigures, CountAJointMeetingInEachGroupAndOnceInAll)
{
    const auto both = addPerson(u"Leila Farhadi"_s), one = addPerson(u"Tomas Äng"_s);
    const auto seat = addSeat(executive, huddinge, both);
    addSeat(preparatory, huddinge, both);
    const auto theirs = addSeat(preparatory, nacka, one);
    const auto meeting = addMeeting(executive, QDate(2012, 2, 2), MeetingState::Held);
    add(MeetingGroup{{}, {}, meeting, preparatory});
    addAttendance(meeting, huddinge, seat, both, Presence::Present);
    addAttendance(meeting, nacka, theirs, one, Presence::Absent);
    EXPECT_EQ(cell(huddinge, executive), (AttendanceCount{1, 1}));
    EXPECT_EQ(cell(huddinge, preparatory), (AttendanceCount{1, 1}));
    EXPECT_EQ(cell(nacka, executive), (AttendanceCount{0, 0})); // no seat there
    EXPECT_EQ(cell(nacka, preparatory), (AttendanceCount{0, 1}));
    EXPECT_EQ(all(huddinge), (AttendanceCount{1, 1}));
}

TEST_F(MeetingFigures, FollowActionPointsFromMonthToMonth)
{
    const auto january = addMeeting(working, QDate(2012, 1, 18), MeetingState::Held);
    addMeeting(working, QDate(2012, 2, 15), MeetingState::Held);
    const auto march = addMeeting(working, QDate(2012, 3, 14), MeetingState::Held);
    const auto give = [&](Id<Meeting> meeting, const QString &text, std::optional<QDate> due) {
        const auto id = addAction(meeting, {}, text);
        adjust<ActionPoint>(id, [&](ActionPoint &point) { point.due = due; });
        return id;
    };
    const auto old = give(january, u"Ask Salem"_s, QDate(2012, 2, 1));
    const auto done = give(january, u"Write"_s, QDate(2012, 2, 10));
    give(march, u"Think"_s, QDate(2012, 5, 1));
    addStep(done, QDate(2012, 2, 9), ActionState::Done);
    addStep(old, QDate(2012, 4, 2), ActionState::Dropped); // after the day
    const ActionFigures figures = actionFigures(store(), lastOfMarch);
    EXPECT_EQ(std::tuple(figures.opened, figures.closed, figures.open, figures.overdue), std::tuple(1, 0, 2, 1));
    ASSERT_EQ(figures.months.size(), 12U);
    const ActionMonth &february = figures.months[10];
    EXPECT_EQ(february.month, (Month{2012, 2}));
    EXPECT_EQ(std::tuple(february.opened, february.closed, february.open, february.overdue), std::tuple(0, 1, 1, 1));
    EXPECT_EQ(figures.months[9].opened, 2);
    ASSERT_EQ(figures.points.size(), 2U);
    EXPECT_EQ(figures.points[0].text, u"Ask Salem"_s);
    EXPECT_EQ(figures.points[0].daysLate, 59);
    EXPECT_EQ(figures.points[0].carried, 2);
    EXPECT_EQ(figures.points[1].carried, 0);
    EXPECT_EQ(figures.stuck, 0);
    EXPECT_EQ(actionFigures(store(), QDate(2012, 2, 29)).points.back().closedOn, QDate(2012, 2, 9));
    EXPECT_EQ(actionFigures(store(), QDate(2012, 4, 30)).closed, 1);
    EXPECT_EQ(actionFigures(store(), QDate(2011, 12, 31)).open, 0); // none was given yet
}

TEST_F(MeetingFigures, AgreeWithTheRegisterOfActionPointsToday)
{
    const auto january = addMeeting(working, QDate(2011, 1, 18), MeetingState::Held);
    for (const QDate date : {QDate(2011, 2, 1), QDate(2011, 3, 1), QDate(2012, 3, 1)})
        addMeeting(working, date, MeetingState::Held);
    const auto joint = addMeeting(preparatory, QDate(2012, 3, 20), MeetingState::Held);
    add(MeetingGroup{{}, {}, joint, working});
    const auto point = addAction(january, {}, u"Ask"_s);
    addStep(point, QDate(2011, 2, 15), ActionState::Done);
    addStep(point, QDate(2011, 5, 1), ActionState::Open); // opened again
    const ActionView view = viewOf(store(), store().get(point));
    const ActionFigures figures = actionFigures(store(), lastOfMarch);
    ASSERT_EQ(figures.points.size(), 1U);
    EXPECT_EQ(figures.points[0].carried, view.carried);
    EXPECT_EQ(figures.points[0].openedOn, view.givenOn);
    EXPECT_EQ(figures.stuck, 1);
}

TEST_F(MeetingFigures, TellDeclaredVacanciesFromWhatNobodyToldUs)
{
    const auto person = addPerson(u"Leila Farhadi"_s);
    const auto declared = addSeat(working, huddinge), left = addSeat(working, nacka), filled = addSeat(preparatory, nacka, person),
               none = addSeat(preparatory, huddinge);
    adjust<Seat>(declared, [](Seat &seat) {
        seat.state = SeatState::Vacant;
        seat.stateSince = QDate(2012, 1, 30);
        seat.stateReason = u"Omorganisation"_s;
    });
    add(SeatHolder{{}, {}, left, person, QDate(2010, 1, 1), QDate(2012, 3, 20), false, {}});
    adjust<Seat>(none, [](Seat &seat) { seat.state = SeatState::NotApplicable; });
    adjust<Seat>(filled, [](Seat &seat) { seat.role = SeatRole::Chair; });
    auto figures = vacancyFigures(store(), lastOfMarch);
    ASSERT_EQ(figures.size(), 2U);
    EXPECT_EQ(figures[0].organization, u"Huddinge"_s);
    EXPECT_TRUE(figures[0].isDeclared);
    EXPECT_EQ(figures[0].days, 61);
    EXPECT_EQ(figures[0].reason, u"Omorganisation"_s);
    EXPECT_FALSE(figures[1].isDeclared);
    EXPECT_EQ(figures[1].since, QDate(2012, 3, 21));
    figures = vacancyFigures(store(), QDate(2012, 1, 15));
    ASSERT_EQ(figures.size(), 1U);
    EXPECT_FALSE(figures[0].isDeclared); // not yet
    EXPECT_FALSE(figures[0].since);
}

TEST_F(MeetingFigures, SetAMembersFactsBesideEachOther)
{
    const auto person = addPerson(u"Leila Farhadi"_s);
    addSeat(working, huddinge, person);
    addSeat(preparatory, huddinge);
    const auto away = addSeat(executive, huddinge);
    adjust<Seat>(away, [](Seat &seat) { seat.state = SeatState::NotApplicable; });
    for (const QDate date : {QDate(2012, 2, 8), QDate(2012, 1, 11), QDate(2012, 4, 1)}) {
        BoardBriefing briefing;
        briefing.organization = huddinge;
        briefing.date = date;
        briefing.board = u"Nämnden %1"_s.arg(date.month());
        add(briefing);
    }
    AttendanceFigures attendance;
    attendance.members.push_back({linkTo(store().get(huddinge)), {}, {}, {3, 4}});
    ShareFigures shares;
    shares.members.push_back({linkTo(store().get(nacka)), {}, {}, {}, {}, true, AcceptanceState::Objected, {}, {}, {}, {}});
    const auto members = memberFigures(store(), attendance, shares, lastOfMarch);
    ASSERT_EQ(members.size(), 2U);
    EXPECT_EQ(members[0].name, u"Huddinge"_s);
    EXPECT_EQ(members[0].attendance, (AttendanceCount{3, 4}));
    EXPECT_EQ(std::pair(members[0].seats, members[0].filled), std::pair(2, 1));
    EXPECT_EQ(members[0].boardInformedOn, QDate(2012, 2, 8));
    EXPECT_EQ(members[0].board, u"Nämnden 2"_s);
    EXPECT_FALSE(members[0].hasShare);
    EXPECT_EQ(members[1].acceptance, AcceptanceState::Objected);
    EXPECT_TRUE(memberFigures(store(), attendance, shares, QDate(2009, 12, 31)).empty());
}
