// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"
#include "core/base/language.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;

TEST(Format, GroupsAmountsWithNoBreakSpaceAndShowsOreOnlyWhereThereAreAny)
{
    const LanguageScope swedish(Language::Swedish);
    EXPECT_EQ(formatKronor(Ore::fromKronor(84021)), u"84\u00A0021\u00A0kr"_s);
    EXPECT_EQ(formatAmount(Ore{-123456789}), u"\u22121\u00A0234\u00A0567,89"_s);
    EXPECT_EQ(formatAmount(Ore{500}, true), u"5,00"_s);
    EXPECT_EQ(formatDifference(Ore{300000}), u"+3\u00A0000"_s);
    EXPECT_EQ(formatAmount(Ore{-5}), u"\u22120,05"_s);
}

TEST(Format, FollowsTheLanguageOfTheThread)
{
    const LanguageScope english(Language::English);
    EXPECT_EQ(formatPercent(Rational(90108, 469894), 2), u"19.18\u00A0%"_s);
    const LanguageScope swedish(Language::Swedish);
    EXPECT_EQ(formatPercent(Rational(90108, 469894), 2), u"19,18\u00A0%"_s);
    EXPECT_EQ(formatDateLong(QDate(2011, 11, 24)), u"24 november 2011"_s);
    EXPECT_EQ(formatDateShort(QDate(2011, 11, 21)), u"21 nov 2011"_s);
    EXPECT_EQ(formatMonth({2012, 3}), u"mars 2012"_s);
}

TEST(Format, RoundsDecimalsHalfAwayFromZero)
{
    const LanguageScope swedish(Language::Swedish);
    EXPECT_EQ(formatDecimal(Rational(1, 2), 0), u"1"_s);
    EXPECT_EQ(formatDecimal(Rational(-5, 1000), 2), u"\u22120,01"_s);
    EXPECT_EQ(formatDecimal(Rational(-1, 1000), 2), u"0,00"_s);
}

TEST(Parse, ReadsAmountsAsPeopleWriteThem)
{
    EXPECT_EQ(parseAmount(u"438 150"_s), Ore::fromKronor(438150));
    EXPECT_EQ(parseAmount(u"438\u202F150 kr"_s), Ore::fromKronor(438150));
    EXPECT_EQ(parseAmount(u"1.234.567,5"_s), Ore{123456750});
    EXPECT_EQ(parseAmount(u"\u22123 000:-"_s), Ore::fromKronor(-3000));
    EXPECT_EQ(parseAmount(u"12,05"_s), Ore{1205});
    for (const QString &wrong : {u""_s, u"12 34"_s, u"1,234,5"_s, u"kr"_s, u"12x"_s, u"99999999999999999999"_s, u"1e5"_s})
        EXPECT_EQ(parseAmount(wrong), std::nullopt) << wrong.toStdString();
}

TEST(Parse, ReadsDaysAndRefusesThoseThatDoNotExist)
{
    const QDate day(2012, 4, 3);
    for (const QString &text : {u"2012-04-03"_s, u"20120403"_s, u"3/4 2012"_s, u"3.4.2012"_s, u"3 april 2012"_s, u"den 3 apr 2012"_s})
        EXPECT_EQ(parseDate(text), day) << text.toStdString();
    for (const QString &wrong : {u"2012-02-30"_s, u"31/4 2012"_s, u"2012"_s, u"3 foo 2012"_s})
        EXPECT_EQ(parseDate(wrong), std::nullopt) << wrong.toStdString();
}
