// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "core/base/error.h"
#include "core/base/rational.h"

#include <gtest/gtest.h>
#include <limits>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;

namespace samsyn {

TEST(Money, AddsAndSubtractsWholeOre)
{
    EXPECT_EQ(Ore::fromKronor(438150) + Ore{50}, Ore{43815050});
    EXPECT_EQ(Ore::fromKronor(1) - Ore::fromKronor(3), Ore{-200});
    EXPECT_EQ(-Ore{5}, Ore{-5});
}

TEST(Money, RefusesSumsThat64BitsDoNotHoldAndKeepsWhatItHad)
{
    Ore most{std::numeric_limits<qint64>::max()};
    EXPECT_THROW(most += Ore{1}, Error);
    EXPECT_EQ(most, Ore{std::numeric_limits<qint64>::max()});
    Ore least{std::numeric_limits<qint64>::min()};
    EXPECT_THROW(least -= Ore{1}, Error);
    EXPECT_EQ(least, Ore{std::numeric_limits<qint64>::min()});
}

TEST(Rational, FloorsAwayFromZeroBelowIt)
{
    EXPECT_EQ(floorOf(Rational(7, 2)), 3);
    EXPECT_EQ(floorOf(Rational(-7, 2)), -4);
    EXPECT_EQ(floorOf(Rational(-4)), -4);
    EXPECT_EQ(floorOf(Rational(0)), 0);
}

TEST(Rational, IsReadFromPlainDecimalsOnly)
{
    EXPECT_EQ(rationalFromDecimal(u"-12.25"_s), Rational(-49, 4));
    EXPECT_EQ(rationalFromDecimal(u"0.5"_s), Rational(1, 2));
    EXPECT_EQ(rationalFromDecimal(u"123456789012345678"_s), Rational(123456789012345678));
    for (const QString &wrong : {u""_s,
                                 u"-"_s,
                                 u"."_s,
                                 u"5."_s,
                                 u".5"_s,
                                 u"1,5"_s,
                                 u"+1"_s,
                                 u"1e3"_s,
                                 u"1.2.3"_s,
                                 u" 1"_s,
                                 u"1 000"_s,
                                 u"--1"_s,
                                 u"\u0661"_s,
                                 u"1234567890123456789"_s})
        EXPECT_EQ(rationalFromDecimal(wrong), std::nullopt) << wrong.toStdString();
}

TEST(Rational, RoundsToTheNearestOreAndHalvesAwayFromZero)
{
    EXPECT_EQ(oreNearest(Rational(5, 2)), Ore{3});
    EXPECT_EQ(oreNearest(Rational(-5, 2)), Ore{-3});
    EXPECT_EQ(oreNearest(Rational(7, 3)), Ore{2});
    EXPECT_EQ(oreNearest(Rational(-1, 3)), Ore{0});
    EXPECT_THROW(oreNearest(Rational(Integer(1) << 63)), Error);
    EXPECT_EQ(oreNearest(Rational(-(Integer(1) << 63))), Ore{std::numeric_limits<qint64>::min()});
}

RC_GTEST_PROP(Rational, FloorIsTheLargestIntegerNotAbove, (qint32 top, quint16 bottom))
{
    RC_PRE(bottom > 0);
    const Rational value(top, bottom);
    const Integer floor = floorOf(value);
    RC_ASSERT(floor <= value);
    RC_ASSERT(floor + 1 > value);
}

} // namespace samsyn
