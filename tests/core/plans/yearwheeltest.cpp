// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/groups/group.h"
#include "core/meetings/actionpoint.h"
#include "core/meetings/meeting.h"
#include "core/plans/watchdate.h"
#include "core/plans/yearwheel.h"
#include "tests/support/smallplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

QStringList said(const std::vector<YearEntry> &entries)
{
    QStringList lines;
    for (const YearEntry &entry : entries)
        lines << u"%1 %2: %3"_s.arg(entry.isDay ? QString::number(entry.date.day()) : u"-"_s, yearKindName(entry.kind), entry.text);
    return lines;
}

class YearWheels : public ::testing::Test
{
protected:
    YearWheel wheel(int year, const PlanFilter &filter = {}) { return yearWheel(plan.store(), plan.view(), filter, year); }
    QStringList month(int number, const PlanFilter &filter = {}) { return said(wheel(2012, filter).months[size_t(number - 1)]); }
    Id<Meeting> addMeeting(QDate date, MeetingState state, DatePrecision precision = DatePrecision::Day)
    {
        Meeting meeting;
        meeting.group = group();
        meeting.date = date;
        meeting.state = state;
        meeting.precision = precision;
        return plan.add(meeting);
    }
    Id<Group> group()
    {
        if (!m_group) {
            Group made;
            made.name = u"Ledningsgruppen"_s;
            made.noticeDays = 10;
            m_group = plan.add(made);
        }
        return *m_group;
    }

    StoppedClock clock{QDateTime(QDate(2012, 4, 2), QTime(8, 47))};
    SmallPlan plan;

private:
    std::optional<Id<Group>> m_group;
};

} // namespace

TEST_F(YearWheels, AnActivityStandsWhereItBeginsWhereItGoesOnAndWhereItIsDue)
{
    EXPECT_EQ(month(8), QStringList({u"1 Begins: Samordna § 37-ansökan"_s, u"15 Begins: Verksamhetsplan och budget 2013"_s,
                                     u"- Goes on: Styrgrupp för KUB, bosättning"_s}));
    EXPECT_EQ(month(9).size(), 3);
    EXPECT_TRUE(month(9).first().contains(u"Goes on: "_s));
    EXPECT_TRUE(month(10).contains(u"15 To be done: Samordna § 37-ansökan"_s));
    EXPECT_TRUE(month(10).contains(u"- Activity: Planeringskonferens för 2013"_s)) << "within its month it stands once";
}

TEST_F(YearWheels, WhatTakesAllYearIsNamedOnce)
{
    EXPECT_EQ(said(wheel(2012).allYear), QStringList({u"- Activity: Samråd om samhällsorienteringen"_s}));
    for (int number = 1; number <= 12; ++number)
        EXPECT_TRUE(month(number).filter(u"Samråd"_s).isEmpty()) << number;
}

TEST_F(YearWheels, LateAndUndatedOnesSaySo)
{
    const std::vector<YearEntry> march = wheel(2012).months[2];
    const auto late = std::ranges::find(march, YearKind::Due, &YearEntry::kind);
    ASSERT_NE(late, march.end());
    EXPECT_TRUE(late->isLate);
    EXPECT_EQ(late->state, u"18 days late"_s);
    EXPECT_TRUE(month(6).contains(u"30 To be looked at: Förankring hos samtliga parter"_s));
}

TEST_F(YearWheels, ADayToWatchStandsSoManyMonthsAfterItsStart)
{
    WatchDate watch;
    watch.title = u"Planerna har löpt i 24 månader"_s;
    watch.start = QDate(2010, 12, 1);
    watch.months = 24;
    watch.activity = plan.activity(u"kommunikation"_s);
    plan.add(watch);
    const std::vector<YearEntry> december = wheel(2012).months[11];
    const auto found = std::ranges::find(december, YearKind::Watch, &YearEntry::kind);
    ASSERT_NE(found, december.end());
    EXPECT_EQ(found->date, QDate(2012, 12, 1));
    EXPECT_EQ(found->responsible, u"Åsa Wikner"_s) << "who prepares for it";
}

TEST_F(YearWheels, MeetingsBringTheirDutiesAndAMonthAloneHasNone)
{
    addMeeting(QDate(2012, 5, 9), MeetingState::Planned);
    addMeeting(QDate(2012, 9, 1), MeetingState::Planned, DatePrecision::Month);
    addMeeting(QDate(2012, 3, 14), MeetingState::Held);
    addMeeting(QDate(2012, 6, 14), MeetingState::Cancelled);
    addMeeting(QDate(2012, 2, 20), MeetingState::Planned);
    EXPECT_EQ(month(2).filter(u"Ledningsgruppen"_s), QStringList({u"20 Meeting: Ledningsgruppen"_s})) << "no notice goes out for what is over";
    EXPECT_TRUE(month(4).contains(u"29 Notice to send: Ledningsgruppen 9 May 2012"_s));
    EXPECT_TRUE(month(5).contains(u"9 Meeting: Ledningsgruppen"_s));
    EXPECT_TRUE(month(5).contains(u"9 Minutes to approve: Ledningsgruppen 14 March 2012"_s)) << "at the group's next meeting";
    EXPECT_EQ(month(9).filter(u"Ledningsgruppen"_s), QStringList({u"- Meeting: Ledningsgruppen"_s}));
    EXPECT_TRUE(month(6).filter(u"Ledningsgruppen"_s).isEmpty());
}

TEST_F(YearWheels, GoalsAreDecidedBeforeThePlanBeginsAndAssessedWhenItEnds)
{
    Goal goal;
    goal.title = u"Alla erbjuds samhällsorientering"_s;
    goal.plan = plan.plan;
    goal.year = 2012;
    plan.add(goal);
    goal.key.clear();
    goal.title = u"En gemensam bosättningsplan"_s;
    goal.state = GoalState::Decided;
    goal.decidedOn = QDate(2012, 2, 14);
    plan.add(goal);
    EXPECT_TRUE(month(1).contains(u"1 Goal to decide: Alla erbjuds samhällsorientering"_s));
    EXPECT_TRUE(month(2).contains(u"14 Goal to decide: En gemensam bosättningsplan"_s));
    EXPECT_TRUE(month(12).contains(u"31 Goal to assess: En gemensam bosättningsplan"_s));
}

TEST_F(YearWheels, ActionPointsStandOnTheirDueDay)
{
    ActionPoint point;
    point.meeting = addMeeting(QDate(2012, 3, 14), MeetingState::Held);
    point.text = u"Skicka enkäten"_s;
    point.person = plan.strategist;
    point.ownerName = u"Åsa Wikner"_s;
    point.due = QDate(2012, 4, 20);
    plan.add(point);
    EXPECT_TRUE(month(4).contains(u"20 Action point: Skicka enkäten"_s));
}

TEST_F(YearWheels, AFilterOfActivitiesLeavesOutTheRestButWordsSearchAll)
{
    addMeeting(QDate(2012, 5, 9), MeetingState::Planned);
    PlanFilter late;
    late.onlyLate = true;
    EXPECT_TRUE(month(5, late).isEmpty());
    PlanFilter words;
    words.words = u"ledning"_s;
    EXPECT_EQ(month(5, words), QStringList({u"9 Meeting: Ledningsgruppen"_s}));
}

TEST_F(YearWheels, TheYearsAreThoseOfThePlanAndOfWhatFallsBesideIt)
{
    addMeeting(QDate(2014, 5, 9), MeetingState::Planned);
    EXPECT_EQ(wheelYears(plan.store(), plan.view()), (std::vector<int>{2012, 2014}));
    EXPECT_TRUE(wheel(2013).isEmpty());
}
