// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/yearplan.h"

#include "core/groups/seat.h"
#include "core/meetings/holidays.h"
#include "core/members/person.h"
#include "tests/support/agendas.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

const QDate newYear(2012, 1, 1);

Group groupIn(const Agendas &agendas, Id<Group> id)
{
    return agendas.store().get(id);
}

Id<MeetingTarget> addTarget(Agendas &agendas, int lowest, int highest, std::initializer_list<Id<Group>> groups)
{
    MeetingTarget target;
    target.name = u"Target"_s;
    target.lowest = lowest;
    target.highest = highest;
    const auto id = agendas.add(target);
    for (const Id<Group> group : groups)
        agendas.adjust<Group>(group, [&](Group &sharing) { sharing.target = id; });
    return id;
}

/// One person on a seat in each of the groups.
void seatInAll(Agendas &agendas, const QString &name, std::initializer_list<Id<Group>> groups)
{
    Person person;
    person.name = name;
    const auto id = agendas.add(person);
    for (const Id<Group> group : groups) {
        Seat seat;
        seat.group = group;
        SeatHolder holder;
        holder.seat = agendas.add(seat);
        holder.person = id;
        agendas.add(holder);
    }
}

} // namespace

TEST(Holidays, KnowWhenEasterIs)
{
    EXPECT_EQ(easterSunday(2010), QDate(2010, 4, 4));
    EXPECT_EQ(easterSunday(2012), QDate(2012, 4, 8));
    EXPECT_EQ(easterSunday(2038), QDate(2038, 4, 25));
}

TEST(Holidays, CloseOffices)
{
    const QDate closed[] = {{2012, 1, 6}, {2012, 4, 6}, {2012, 4, 9}, {2012, 5, 17}, {2012, 6, 6}, {2012, 6, 22}, {2012, 12, 31}, {2012, 3, 10}};
    for (const QDate day : closed)
        EXPECT_TRUE(isOfficeClosed(day)) << qPrintable(day.toString(Qt::ISODate));
    EXPECT_FALSE(isOfficeClosed(QDate(2012, 3, 14)));
    EXPECT_FALSE(isOfficeClosed(QDate(2012, 6, 15)));
}

TEST(YearPlan, SpreadsTheMeetingsOnTheGroupsWeekdayOutsideJulyAndHolidays)
{
    Agendas agendas;
    const auto dates = proposeDates(agendas.store(), groupIn(agendas, agendas.preparatory), 2012, 7, Qt::Thursday, newYear);
    ASSERT_EQ(dates.size(), 7U);
    for (size_t i = 0; i < dates.size(); ++i) {
        EXPECT_EQ(dates[i].date.dayOfWeek(), Qt::Thursday);
        EXPECT_NE(dates[i].date.month(), 7);
        EXPECT_FALSE(isOfficeClosed(dates[i].date));
        if (i > 0) {
            EXPECT_GE(dates[i - 1].date.daysTo(dates[i].date), 28);
        }
    }
    EXPECT_LE(dates.front().date, QDate(2012, 2, 29));
    EXPECT_GE(dates.back().date, QDate(2012, 11, 1));
}

TEST(YearPlan, PlansNothingThatTheNoticeWouldComeTooLateFor)
{
    Agendas agendas;
    const Group group = groupIn(agendas, agendas.preparatory);
    for (const PlannedDate &date : proposeDates(agendas.store(), group, 2012, 4, Qt::Wednesday, QDate(2012, 9, 3)))
        EXPECT_GT(date.date, QDate(2012, 9, 10));
    EXPECT_TRUE(proposeDates(agendas.store(), group, 2012, 4, Qt::Wednesday, QDate(2012, 12, 17)).empty());
}

TEST(YearPlan, KeepsAwayFromMeetingsThatAreThereAndFromCollisions)
{
    Agendas agendas;
    seatInAll(agendas, u"Åsa Wikner"_s, {agendas.preparatory, agendas.working});
    const Group group = groupIn(agendas, agendas.preparatory);
    const auto free = proposeDates(agendas.store(), group, 2012, 3, Qt::Wednesday, newYear);
    agendas.addMeeting(agendas.working, free[1].date);
    agendas.addMeeting(agendas.preparatory, free[0].date);
    const auto collisions = collisionsOn(agendas.store(), group, free[1].date);
    ASSERT_EQ(collisions.size(), 1U);
    EXPECT_EQ(collisions[0].sentence, u"Arbetsgruppen meets the same day; 1 sits in both: Åsa Wikner"_s);

    const auto dates = proposeDates(agendas.store(), group, 2012, 3, Qt::Wednesday, newYear);
    ASSERT_EQ(dates.size(), 3U);
    for (const PlannedDate &date : dates) {
        EXPECT_GE(std::abs(date.date.daysTo(free[0].date)), 14);
        EXPECT_TRUE(collisionsOn(agendas.store(), group, date.date).empty());
    }
}

TEST(YearPlan, SeesConferencesOfEverybodyButNoMeetingOfStrangers)
{
    Agendas agendas;
    const Group group = groupIn(agendas, agendas.preparatory);
    agendas.addMeeting(agendas.working, QDate(2012, 5, 2));
    const auto conference = agendas.addMeeting(agendas.executive, QDate(2012, 5, 8));
    agendas.adjust<Meeting>(conference, [](Meeting &meeting) {
        meeting.kind = MeetingKind::Conference;
        meeting.title = u"Planeringskonferens"_s;
        meeting.endDate = QDate(2012, 5, 9);
    });
    EXPECT_TRUE(collisionsOn(agendas.store(), group, QDate(2012, 5, 2)).empty());
    ASSERT_EQ(collisionsOn(agendas.store(), group, QDate(2012, 5, 9)).size(), 1U);
    EXPECT_EQ(collisionsOn(agendas.store(), group, QDate(2012, 5, 9))[0].sentence, u"Planeringskonferens is the same day"_s);
}

TEST(YearPlan, ForecastsAtThePaceSoFarWhereNothingIsPlanned)
{
    Agendas agendas;
    addTarget(agendas, 6, 7, {agendas.preparatory});
    agendas.addMeeting(agendas.preparatory, QDate(2012, 1, 18), MeetingState::Held);
    agendas.addMeeting(agendas.preparatory, QDate(2012, 4, 18), MeetingState::Approved);
    const Group group = groupIn(agendas, agendas.preparatory);
    const CadenceForecast forecast = forecastOf(agendas.store(), group, 2012, QDate(2012, 5, 20));
    EXPECT_EQ(forecast.sentence, u"At this pace there will be 5 of 6–7 meetings in 2012."_s);
    EXPECT_EQ(forecast.missing(), 4);
    EXPECT_TRUE(forecastOf(agendas.store(), group, 2012, QDate(2012, 5, 20), 4).isReached());
}

TEST(YearPlan, CountsAJointMeetingOnceForGroupsThatShareATarget)
{
    Agendas agendas;
    addTarget(agendas, 2, 3, {agendas.preparatory, agendas.executive});
    const auto joint = agendas.addMeeting(agendas.preparatory, QDate(2012, 1, 18), MeetingState::Held);
    MeetingGroup further;
    further.meeting = joint;
    further.group = agendas.executive;
    agendas.add(further);
    agendas.addMeeting(agendas.executive, QDate(2012, 9, 12));
    agendas.addMeeting(agendas.executive, QDate(2012, 10, 10), MeetingState::Cancelled);
    const CadenceForecast forecast = forecastOf(agendas.store(), groupIn(agendas, agendas.executive), 2012, QDate(2012, 3, 1));
    EXPECT_EQ(forecast.held, 1);
    EXPECT_EQ(forecast.ahead, 1);
    EXPECT_EQ(forecast.sentence, u"2 of 2–3 meetings held or planned in 2012."_s);
}

TEST(YearPlan, IsOneStepThatCanBeUndone)
{
    Agendas agendas;
    agendas.adjust<Group>(agendas.preparatory, [](Group &group) {
        group.usualStart = u"09:00"_s;
        group.usualPlace = u"Huddinge"_s;
    });
    agendas.workspace().change(u"Plan the year"_s, [&](Transaction &transaction) {
        planMeetings(transaction, agendas.preparatory, {{QDate(2012, 2, 8), DatePrecision::Day}, {QDate(2012, 10, 1), DatePrecision::Month}});
    });
    const auto meetings = agendas.store().all<Meeting>();
    ASSERT_EQ(meetings.size(), 2U);
    EXPECT_EQ(meetings[0].startTime, u"09:00"_s);
    EXPECT_EQ(meetings[0].endTime, u"12:00"_s);
    EXPECT_EQ(meetings[0].place, u"Huddinge"_s);
    EXPECT_EQ(meetings[1].precision, DatePrecision::Month);
    agendas.workspace().undo();
    EXPECT_TRUE(agendas.store().all<Meeting>().empty());
}
