// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/members/populationtabletelling.h"
#include "tests/support/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;
using testing::HasSubstr;

TEST(PopulationTable, ReadsWideTablesWithAnyHeadOfAYear)
{
    for (const char *head : {"2010",
                             "ar_2010",
                             "ar2010",
                             "pop2010",
                             "pop_2010",
                             "2010M12",
                             "2010m12",
                             "31 december 2010",
                             "31 dec 2010",
                             "31 dec. 2010",
                             "Folkm\xC3\xA4ngd 2010",
                             "Folkmangd 2010",
                             "FOLKM\xC3\x84NGD 2010",
                             "Folkm\xC3\xA4ngd 31 december 2010",
                             "Folkm\xC3\xA4ngd den 31/12 2010",
                             "2010-12-31",
                             "20101231",
                             "\xC3\x85r 2010",
                             "X2010",
                             "y2010",
                             "2010K4",
                             "2010-Q4",
                             "December 2010",
                             "2010*",
                             "2010 1)",
                             "Population 31 December 2010",
                             "Antal inv\xC3\xA5nare 2010",
                             "Befolkning 2010-12-31",
                             "Population (2010)",
                             "31.12.2010",
                             "2010-12",
                             "Totalt 2010",
                             "folkm\x61\xCC\x88ngd 2010"}) {
        EXPECT_EQ(told(QByteArray("region;") + head + "\n0182 Nacka;90108\n0136 Haninge;77054\n"),
                  two)
            << head;
    }
    EXPECT_EQ(told("region;2009;2010\n0182 Nacka;88085;90108\n"),
              "0182 Nacka 2009-12-31 88085; " + nacka);
    EXPECT_EQ(told("kommun;2024M06;2024M02\n0182 Nacka;1;2\n"),
              "0182 Nacka 2024-06-30 1; 0182 Nacka 2024-02-29 2");
}

TEST(PopulationTable, ReadsLongTablesInAnyOrderOfColumns)
{
    EXPECT_EQ(told("kommunkod;kommun;\xC3\xA5r;folkm\xC3\xA4ngd\n0182;Nacka;2010;90108\n"), nacka);
    EXPECT_EQ(told("population,year,name,code\n90108,2010,Nacka,0182\n"), nacka);
    EXPECT_EQ(told("municipality_code,municipality,year,population\n182,Nacka,2010,90108\n"),
              nacka);
    EXPECT_EQ(told("Kod\tNamn\tDatum\tAntal inv\xC3\xA5nare\n0182\tNacka\t2010-12-31\t90 108\n"),
              nacka);
    EXPECT_EQ(told("region;tid;v\xC3\xA4rde\n0182 Nacka;2010M12;90108\n"), nacka);
    EXPECT_EQ(told("Region|M\xC3\xA5nad|Befolkning\n0182 Nacka|december 2010|90108\n"), nacka);
    EXPECT_EQ(told("l\xC3\xA4n;kommun;kommunkod;areal;\xC3\xA5r;invanare\nStockholms "
                   "l\xC3\xA4n;Nacka;0182;95,1;2010;90108\n"),
              nacka);
    EXPECT_EQ(told("region;kommun;kommunkod;\xC3\xA5r;antal\n01 Stockholms "
                   "l\xC3\xA4n;Nacka;0182;2010;90108\n"),
              nacka);
    // Merged cells of a spreadsheet: the place stands in its first row only.
    EXPECT_EQ(told("region;\xC3\xA5r;antal\n0182 Nacka;2009;88085\n;2010;90108\n"),
              "0182 Nacka 2009-12-31 88085; " + nacka);
}

TEST(PopulationTable, FindsTheHeadAmongTitlesAndInTwoRows)
{
    EXPECT_EQ(told("\"Folkm\xC3\xA4ngd efter region och \xC3\xA5r\"\n\n\"region\";\"2010\"\n\"0182 "
                   "Nacka\";90108\n"),
              nacka);
    EXPECT_EQ(told("Folkm\xC3\xA4ngd 31 december "
                   "2010\n\nkommunkod;kommun;folkm\xC3\xA4ngd\n0182;Nacka;90108\n"),
              nacka);
    EXPECT_EQ(
        told("Population 2010\nDownloaded 2013-02-20\ncode,name,population\n0182,Nacka,90108\n"),
        nacka);
    EXPECT_EQ(told("Tabell 3. Folkm\xC3\xA4ngd 2010-12-31;;\nKod;Kommun;Antal\n0182;Nacka;90108\n"),
              nacka);
    EXPECT_EQ(told(";2010\n0182 Nacka;90108\n0136 Haninge;77054\n"), two);
    EXPECT_EQ(told("region;2010\n;Folkm\xC3\xA4ngd\n0182 Nacka;90108\n"), nacka);
    EXPECT_EQ(told("region;2010;;2011;\n;Folkm\xC3\xA4ngd;F\xC3\xB6r\xC3\xA4ndring;"
                   "Folkm\xC3\xA4ngd;F\xC3\xB6r\xC3\xA4ndring\n"
                   "0182 Nacka;90108;2023;91616;1508\n"),
              nacka + "; 0182 Nacka 2011-12-31 91616");
    EXPECT_EQ(told("Folkm\xC3\xA4ngd 2010\n0182;Nacka;90108\n0136;Haninge;77054\n"), two);
    EXPECT_EQ(told("0182 Nacka;2010;90108\n0136 Haninge;2010;77054\n"), two);
}

TEST(PopulationTable, ReadsCodesAndNamesTogetherAndApart)
{
    const QDate day(2010, 12, 31);
    for (const char *place : {"0182 Nacka",
                              "182 Nacka",
                              "0182, Nacka",
                              "\"0182;Nacka\"",
                              "0182-Nacka",
                              "Nacka (0182)",
                              "Nacka 0182",
                              "\"0182\xC2\xA0Nacka\"",
                              "0182  Nacka"})
        EXPECT_EQ(told(QByteArray("kommun;antal\n") + place + ";90108\n", day), nacka) << place;
    EXPECT_EQ(told("kommun;antal\n0182;90108\n", day), "0182 2010-12-31 90108");
    EXPECT_EQ(told("kommun;antal\n=\"0182\";90108\n", day), "0182 2010-12-31 90108");
    EXPECT_EQ(told("kommunkod;antal\n182.0;90108\n", day), "0182 2010-12-31 90108");
    EXPECT_EQ(told("Kommun;Antal\nNacka kommun;90108\n", day), "Nacka kommun 2010-12-31 90108");
    EXPECT_EQ(told("kommun;namn;antal\n0182;Nacka;90108\n", day), nacka);
    EXPECT_EQ(told("kod;kommun;antal\n0136;0182 Nacka;90108\n", day), "0136 Nacka broken");
    EXPECT_EQ(told("kod;antal\n12345;90108\n", day), "12345 broken");
}

TEST(PopulationTable, SkipsCountiesTheCountrySumsAndNotes)
{
    EXPECT_EQ(told("region;2010\n00 Riket;9\n01 Stockholms l\xC3\xA4n;8\n1 Stockholms "
                   "l\xC3\xA4n;8\n0182 Nacka;90108\n"),
              "00 Riket skipped; 01 Stockholms län skipped; 01 Stockholms län skipped; " + nacka);
    EXPECT_EQ(told("kommun;2010\nRiket;9\nStockholms l\xC3\xA4n;8\nNacka;90108\nTotalt;7\n"),
              "Riket skipped; Stockholms län skipped; Nacka 2010-12-31 90108; Totalt skipped");
    const PopulationTable table = read("region;2009;2010\n0182 Nacka;1;2\n\nK\xC3\xA4lla: SCB; "
                                       "h\xC3\xA4mtad 2012\n* Prelimin\xC3\xA4r\n");
    ASSERT_EQ(table.entries.size(), 4U);
    EXPECT_TRUE(table.entries[2].maybeNote);
    EXPECT_TRUE(table.entries[3].maybeNote);
    EXPECT_EQ(table.entries[2].line, 4);
    EXPECT_EQ(table.source, u"SCB"_s);
}

TEST(PopulationTable, TakesTotalsAndRefusesParts)
{
    EXPECT_EQ(told("region;k\xC3\xB6n;\xC3\xA5r;antal\n0182 Nacka;m\xC3\xA4n;2010;40000\n0182 "
                   "Nacka;totalt;2010;90108\n"),
              "0182 Nacka skipped; " + nacka);
    EXPECT_EQ(told("region;\xC3\xA5lder;k\xC3\xB6n;2010\n0182 Nacka;totalt \xC3\xA5lder;m\xC3\xA4n "
                   "och kvinnor;90108\n"),
              nacka);
    EXPECT_THAT(told("region;k\xC3\xB6n;2010\n0182 Nacka;m\xC3\xA4n;1\n0182 Nacka;kvinnor;2\n"),
                HasSubstr("“kön” (män, kvinnor)"));
    EXPECT_THAT(told("region;age;2010\n0182 Nacka;0-19;1\n"), HasSubstr("total is missing"));
    EXPECT_EQ(told("region;tabellinneh\xC3\xA5ll;2010\n0182 Nacka;Folkm\xC3\xA4ngd;90108\n0182 "
                   "Nacka;Folk\xC3\xB6kning;2023\n"),
              nacka + "; 0182 Nacka skipped");
    EXPECT_THAT(told("region;tabellinneh\xC3\xA5ll;2010\n0182 Nacka;Folk\xC3\xB6kning;2023\n"),
                HasSubstr("“Folkökning”"));
    EXPECT_EQ(told("region;m\xC3\xA4n 2010;kvinnor 2010;totalt 2010\n0182 Nacka;1;2;90108\n"),
              nacka);
    EXPECT_THAT(told("region;m\xC3\xA4n 2010;kvinnor 2010\n0182 Nacka;1;2\n"),
                HasSubstr("all inhabitants"));
    EXPECT_EQ(told("kommun;kod;folkm\xC3\xA4ngd 2010;folk\xC3\xB6kning 2010;inv/km2 "
                   "2010\nNacka;0182;90108;2023;947,5\n"),
              nacka);
}

TEST(PopulationTable, SaysWhatIsMissingInATableOfSomethingElse)
{
    EXPECT_THAT(told(""), HasSubstr("no table of populations"));
    EXPECT_THAT(told("datum;belopp\n2010-01-01;500\n"), HasSubstr("no table of populations"));
    EXPECT_THAT(told("kommun;areal;skatt\nNacka;95;18\n"), HasSubstr("kommun, areal, skatt"));
    EXPECT_THAT(told("kommun;2010\n"), HasSubstr("no rows"));
    EXPECT_THAT(told("kod;folkm\xC3\xA4ngd;befolkning\n0182;1;2\n", QDate(2010, 12, 31)),
                HasSubstr("folkmängd, befolkning"));
}

TEST(PopulationTable, ReadsTheTablesThatStatisticsSwedenHandsOut)
{
    const auto all = [](const QString &name, std::optional<QDate> date = {}) {
        return readPopulationTable(readCsv(test::dataFile(u"population/"_s + name)), date).entries;
    };
    const auto figures = [](const std::vector<PopulationEntry> &entries) {
        return std::ranges::count(entries, PopulationEntry::Kind::Figure, &PopulationEntry::kind);
    };
    EXPECT_EQ(figures(all(u"excel-long-nbsp-utf8bom.csv"_s)), 170);
    EXPECT_EQ(figures(all(u"excel-lost-zero-2011-cp1252.csv"_s, QDate(2011, 12, 31))), 10);
    EXPECT_EQ(figures(all(u"pxweb-2017-latin1-comma.csv"_s)), 290);
    const auto wide = all(u"pxweb-titled-wide-latin1.csv"_s);
    EXPECT_EQ(figures(wide), 170);
    EXPECT_EQ(wide.front().line, 4);
    EXPECT_EQ(wide.front().date, QDate(2008, 12, 31));
}

RC_GTEST_PROP(PopulationTable, AnswersAnyTextWithATableOrAnError, ())
{
    const auto word = rc::gen::element<std::string>("kommun",
                                                    "kod",
                                                    "2010",
                                                    "2010M12",
                                                    "folkmängd",
                                                    "år",
                                                    "0182 Nacka",
                                                    "90108",
                                                    "-5",
                                                    "Stockholms län",
                                                    "totalt",
                                                    "kön",
                                                    "Källa: SCB",
                                                    "31 december 2010",
                                                    "",
                                                    "=",
                                                    "2010-02-30",
                                                    "antal",
                                                    "1",
                                                    "Habo");
    const auto separator = rc::gen::element<std::string>(";", ";", ";", "\n", ",");
    std::string csv;
    for (const auto &[text, between] :
         *rc::gen::container<std::vector<std::pair<std::string, std::string>>>(
             rc::gen::pair(word, separator)))
        csv += text + between;
    try {
        for (const PopulationEntry &entry : read(QByteArray::fromStdString(csv)).entries) {
            RC_ASSERT(entry.line > 0);
            RC_ASSERT((entry.kind == PopulationEntry::Kind::Figure) == entry.reason.isEmpty());
            if (entry.kind == PopulationEntry::Kind::Figure)
                RC_ASSERT(entry.date.isValid() && entry.count && *entry.count >= 0);
        }
    } catch (const Error &) {
    }
}
