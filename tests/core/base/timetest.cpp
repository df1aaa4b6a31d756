// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/period.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace samsyn {

namespace {

const QDate january(2012, 1, 1);
const QDate june(2012, 6, 30);

} // namespace

TEST(Month, KnowsItsEndsAndItsNeighbors)
{
    const Month february{2012, 2};
    EXPECT_EQ(february.first(), QDate(2012, 2, 1));
    EXPECT_EQ(february.last(), QDate(2012, 2, 29));
    EXPECT_EQ(february.plus(11), (Month{2013, 1}));
    EXPECT_EQ(february.plus(-2), (Month{2011, 12}));
    EXPECT_EQ(Month::of(june), (Month{2012, 6}));
    EXPECT_LT((Month{2011, 12}), february);
}

TEST(Period, IncludesBothItsDays)
{
    const Period half{january, june};
    EXPECT_TRUE(half.covers(january));
    EXPECT_TRUE(half.covers(june));
    EXPECT_FALSE(half.covers(january.addDays(-1)));
    EXPECT_FALSE(half.covers(june.addDays(1)));
    EXPECT_TRUE((Period{january, {}}.covers(QDate(9999, 12, 31))));
    EXPECT_TRUE((Period{{}, june}.covers(QDate(1, 1, 1))));
}

TEST(Period, OverlapsWhereADayIsInBoth)
{
    const Period half{january, june};
    EXPECT_TRUE((half.overlaps({june, {}})));
    EXPECT_FALSE((half.overlaps({june.addDays(1), {}})));
    EXPECT_FALSE((half.overlaps({{}, january.addDays(-1)})));
    EXPECT_TRUE((Period{}.overlaps({})));
}

TEST(Period, IsOrderedWhenItDoesNotEndBeforeItBegins)
{
    EXPECT_TRUE((Period{january, january}.isOrdered()));
    EXPECT_FALSE((Period{june, january}.isOrdered()));
    EXPECT_TRUE((Period{{}, january}.isOrdered()));
}

RC_GTEST_PROP(Period,
              OverlapsBothWaysAndJustWhereADayIsShared,
              (qint8 a, quint8 lengthA, qint8 b, quint8 lengthB))
{
    const Period one{january.addDays(a), january.addDays(a + lengthA)};
    const Period other{january.addDays(b), january.addDays(b + lengthB)};
    bool shared = false;
    for (QDate day = *one.from; day <= *one.to; day = day.addDays(1))
        shared = shared || other.covers(day);
    RC_ASSERT(one.overlaps(other) == shared);
    RC_ASSERT(other.overlaps(one) == shared);
}

TEST(Clock, StandsStillWhileItIsStoppedAndGoesOnAfterwards)
{
    const QDateTime moment(QDate(2011, 11, 21), QTime(10, 14));
    {
        const StoppedClock stopped(moment);
        EXPECT_EQ(now(), moment);
        {
            const StoppedClock later(moment.addDays(1));
            EXPECT_EQ(today(), QDate(2011, 11, 22));
        }
        EXPECT_EQ(today(), QDate(2011, 11, 21));
    }
    EXPECT_GT(now(), moment);
}

} // namespace samsyn
