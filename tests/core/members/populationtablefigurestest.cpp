// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/members/populationtabletelling.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;
using testing::HasSubstr;

TEST(PopulationTable, ReadsFiguresAsPeopleGroupThemAndKnowsWhatIsMissing)
{
    const QByteArray head = "kommunkod;namn;2010\n0182;Nacka;";
    for (const char *figure : {"90108",
                               "90 108",
                               "90\xC2\xA0"
                               "108",
                               "90\xE2\x80\xAF"
                               "108",
                               "90\xE2\x80\x89"
                               "108",
                               "\"90 108\"",
                               " 90108 ",
                               "90108,0",
                               "90 108*"})
        EXPECT_EQ(told(head + figure), nacka) << figure;
    for (const char *mark :
         {"", "..", ".", "-", "\xE2\x80\x93", "\xE2\x80\xA6", "\xE2\x88\x92", "...", "n/a", " "})
        EXPECT_EQ(told(head + mark), "0182 Nacka 2010-12-31 missing") << mark;
    EXPECT_EQ(told("kommunkod;namn;2010\n0182;Nacka\n"), "0182 Nacka 2010-12-31 missing");
    EXPECT_EQ(told(head + "0"), "0182 Nacka 2010-12-31 0");
}

TEST(PopulationTable, NamesWhatStandsWhereAFigureShould)
{
    const QByteArray head = "kommunkod;namn;2010\n0182;Nacka;";
    EXPECT_THAT(reason(head + "-5"), HasSubstr("“-5” is below zero"));
    EXPECT_THAT(reason(head + "\xE2\x88\x92"
                              "5"),
                HasSubstr("is below zero"));
    EXPECT_THAT(reason(head + "90108,5"), HasSubstr("“90108,5” is no whole number"));
    EXPECT_THAT(reason(head + "90.108"), HasSubstr("“90.108” is no whole number"));
    EXPECT_THAT(reason(head + "many"), HasSubstr("“many” is no number"));
    EXPECT_THAT(reason(head + "1e5"), HasSubstr("“1e5” is no number"));
    EXPECT_THAT(reason(head + "####"), HasSubstr("“####” is no number"));
    EXPECT_THAT(reason(head + "9010 8"), HasSubstr("“9010 8”"));
    EXPECT_THAT(reason(head + "99999999999999999999"), HasSubstr("too large"));
    EXPECT_THAT(reason("code,name,2010\n0182,Nacka,90,108\n"), HasSubstr("more cells"));
    EXPECT_THAT(reason("kod;\xC3\xA5r;antal\n0182;2010-02-30;5\n"),
                HasSubstr("“2010-02-30” is no date"));
    EXPECT_THAT(reason("kod;\xC3\xA5r;antal\n0182;2010M13;5\n"), HasSubstr("“2010M13” is no date"));
    EXPECT_THAT(reason("kod;\xC3\xA5r;antal\n0182;tjugotio;5\n"),
                HasSubstr("“tjugotio” is no date"));
    EXPECT_THAT(reason("kod;\xC3\xA5r;antal\n0182;;5\n"), HasSubstr("date is missing"));
    EXPECT_THAT(reason("region;2010M13\n0182 Nacka;5\n"), HasSubstr("“2010M13” is no date"));
    EXPECT_THAT(reason("region;2010\n;5\n0182 Nacka;5\n"), HasSubstr("names no municipality"));
}

TEST(PopulationTable, LetsTheGivenDateStandWhereTheTableSaysNoneOrTheSameYear)
{
    const QByteArray undated = "kod;namn;folkm\xC3\xA4ngd\n0182;Nacka;90108\n";
    const QDate day(2010, 12, 31);
    EXPECT_EQ(told(undated, day), nacka);
    EXPECT_THAT(told(undated), HasSubstr("Give the date"));
    EXPECT_EQ(told("Folkm\xC3\xA4ngd 2010\n" + undated, day), nacka);
    EXPECT_EQ(told("Folkm\xC3\xA4ngd 2010\n" + undated, QDate(2010, 11, 1)),
              "0182 Nacka 2010-11-01 90108");
    EXPECT_THAT(told("Folkm\xC3\xA4ngd 2011\n" + undated, day),
                HasSubstr("2011, not for the given date, 2010-12-31"));
    EXPECT_THAT(told("Folkm\xC3\xA4ngd 1 november 2010\n" + undated, day),
                HasSubstr("2010-11-01, not for the given"));
    EXPECT_THAT(told("Folkm\xC3\xA4ngd 2001-2005\n" + undated), HasSubstr("Give the date"));
    EXPECT_THAT(told("Folkm\xC3\xA4ngd 2001-2005\n" + undated, day), HasSubstr("2001 to 2005"));
    EXPECT_EQ(told("region;2010\n0182 Nacka;90108\n", day), nacka);
    EXPECT_THAT(told("region;2011\n0182 Nacka;90108\n", day), HasSubstr("not for the given date"));
    EXPECT_EQ(told("region;2010;2011\n0182 Nacka;90108;91616\n", day),
              nacka + "; 0182 Nacka 2011-12-31 91616 broken");
    EXPECT_EQ(told("kod;\xC3\xA5r;antal\n0182;2010;5\n0182;2011;6\n", day),
              "0182 2010-12-31 5; 0182 2011-12-31 6 broken");
    EXPECT_THAT(told("kod;\xC3\xA5r;antal\n0182;2012;5\n0182;2011;6\n", day),
                HasSubstr("not for the given date"));
}
