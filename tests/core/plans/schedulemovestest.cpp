// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/schedulemoves.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace samsyn;

namespace {

const SchedulePrecision precisions[] = {SchedulePrecision::Day, SchedulePrecision::Month, SchedulePrecision::Quarter, SchedulePrecision::Year};

Schedule arbitrarySchedule()
{
    const QDate first = QDate(2008, 1, 1).addDays(*rc::gen::inRange(0, 7000));
    return scheduleOf(first, first.addDays(*rc::gen::inRange(0, 900)), precisions[*rc::gen::inRange(0, 4)]);
}

} // namespace

RC_GTEST_PROP(ScheduleMoves, MovingForthAndBackGivesTheSameTime, ())
{
    const Schedule schedule = arbitrarySchedule();
    const int units = *rc::gen::inRange(-40, 40);
    RC_ASSERT(movedBy(movedBy(schedule, units), -units) == schedule);
}

RC_GTEST_PROP(ScheduleMoves, WhatIsMovedOrLengthenedKeepsItsPrecisionAndItsOrder, ())
{
    const Schedule schedule = arbitrarySchedule();
    const int units = *rc::gen::inRange(-40, 40);
    for (const Schedule &changed : {movedBy(schedule, units), lengthenedBy(schedule, units)}) {
        RC_ASSERT(changed.precision == schedule.precision);
        RC_ASSERT(*changed.from <= *changed.to);
        RC_ASSERT(scheduleOf(*changed.from, *changed.to, changed.precision) == changed);
    }
    RC_ASSERT(lengthenedBy(schedule, units).from == schedule.from);
}

TEST(ScheduleMoves, AMonthMovesByMonthsHoweverLongTheyAre)
{
    const Schedule january = scheduleOf(QDate(2012, 1, 1), QDate(2012, 1, 31), SchedulePrecision::Month);
    EXPECT_EQ(movedBy(january, 1).to, QDate(2012, 2, 29));
    EXPECT_EQ(movedBy(january, -1).from, QDate(2011, 12, 1));
    EXPECT_EQ(lengthenedBy(january, 1).to, QDate(2012, 2, 29));
    EXPECT_EQ(lengthenedBy(january, -1), january);
    const Schedule spring = scheduleOf(QDate(2012, 3, 1), QDate(2012, 5, 31), SchedulePrecision::Month);
    EXPECT_EQ(lengthenedBy(spring, 1).to, QDate(2012, 6, 30));
    EXPECT_EQ(lengthenedBy(spring, -1).to, QDate(2012, 4, 30));
}

TEST(ScheduleMoves, WithoutAScheduleNothingMoves)
{
    EXPECT_EQ(movedBy({}, 1), Schedule());
    EXPECT_EQ(lengthenedBy({}, 1), Schedule());
}

TEST(ScheduleMoves, DaysAreTheNearestNumberOfUnits)
{
    EXPECT_EQ(unitsIn(SchedulePrecision::Day, 17), 17);
    EXPECT_EQ(unitsIn(SchedulePrecision::Month, 16), 1);
    EXPECT_EQ(unitsIn(SchedulePrecision::Month, -14), 0);
    EXPECT_EQ(unitsIn(SchedulePrecision::Quarter, 100), 1);
    EXPECT_EQ(unitsIn(SchedulePrecision::Year, -400), -1);
}
