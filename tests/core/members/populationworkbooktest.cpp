// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks as statistics offices and colleagues make them: heads over several rows, notes, merged
// cells, codes that lost their zero.
#include "core/exchange/tablefile.h"
#include "tests/core/members/populationtabletelling.h"
#include "tests/support/files.h"
#include "tests/support/packed.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace samsyn;
using namespace samsyn::test;
using testing::HasSubstr;

namespace {

using Rows = std::vector<std::vector<QString>>;

std::string toldBook(const QByteArray &content, std::optional<QDate> date = {})
{
    return toldTable(readTableFile(content).table, date);
}

std::string toldRows(const Rows &rows, std::optional<QDate> date = {})
{
    return toldBook(typedWorkbook(rows), date);
}

} // namespace

TEST(PopulationWorkbook, ReadsYearsWhateverTheyAreTypedAs)
{
    for (const QString &head : {u"2010"_s, u"2010 "_s, u"År 2010"_s, u"2010-12-31"_s, u"31 dec 2010"_s})
        EXPECT_EQ(toldRows({{u"Kommun"_s, head}, {u"0182 Nacka"_s, u"90108"_s}}), nacka) << head.toStdString();
    const QByteArray styles = "<cellXfs><xf/><xf numFmtId='14'/><xf numFmtId='17'/></cellXfs>";
    const auto dated = [&](const QByteArray &cell) {
        return toldBook(workbook({{{"A", "<row><c t='inlineStr'><is><t>Kommun</t></is></c>" + cell +
                                             "</row><row><c t='inlineStr'><is><t>0182 Nacka</t></is></c>"
                                             "<c><v>90108</v></c></row>"}},
                                  {}, styles, {}, {}}));
    };
    EXPECT_EQ(dated("<c s='1'><v>40543</v></c>"), nacka) << "a day";
    EXPECT_EQ(dated("<c s='2'><v>40513</v></c>"), nacka) << "“dec 2010”, which Excel makes the first";
}

TEST(PopulationWorkbook, ReadsHeadsOverTwoToFourRows)
{
    EXPECT_EQ(toldRows({{u"Folkmängd i kommunerna"_s}, {}, {u"Kommun"_s, u"Folkmängd"_s},
                        {{}, u"2009"_s, u"2010"_s}, {u"0182 Nacka"_s, u"88085"_s, u"90108"_s}}),
              "0182 Nacka 2009-12-31 88085; " + nacka);
    EXPECT_EQ(toldRows({{{}, u"2010"_s, {}, {}}, {u"Kommun"_s, u"Totalt"_s, u"Män"_s, u"Kvinnor"_s},
                        {u"0182 Nacka"_s, u"90108"_s, u"44000"_s, u"46108"_s}}),
              nacka);
    EXPECT_EQ(toldRows({{u"Folkmängd"_s}, {u"Kod"_s, u"Kommun"_s, u"31 december"_s},
                        {{}, {}, u"2010"_s}, {{}, {}, u"Totalt"_s, u"Män"_s},
                        {u"182"_s, u"Nacka"_s, u"90108"_s, u"44000"_s}}),
              nacka);
    EXPECT_EQ(toldRows({{u"Län"_s, u"Kommun"_s, u"Folkmängd"_s}, {{}, {}, u"den 31 december"_s},
                        {{}, {}, u"2009"_s, u"2010"_s},
                        {u"01 Stockholms län"_s, u"0182 Nacka"_s, u"88085"_s, u"90108"_s},
                        {{}, u"0136 Haninge"_s, u"76237"_s, u"77054"_s}}),
              "0182 Nacka 2009-12-31 88085; " + nacka +
                  "; 0136 Haninge 2009-12-31 76237; 0136 Haninge 2010-12-31 77054");
}

TEST(PopulationWorkbook, LetsMergedHeadsHoldForAllTheirColumns)
{
    EXPECT_EQ(toldRows({{u"Kommun"_s, u"Folkmängd"_s, {}, u"Folkökning"_s, {}},
                        {{}, u"2009"_s, u"2010"_s, u"2009"_s, u"2010"_s},
                        {u"0182 Nacka"_s, u"88085"_s, u"90108"_s, u"2500"_s, u"2023"_s}}),
              "0182 Nacka 2009-12-31 88085; " + nacka);
    EXPECT_EQ(toldRows({{u"Kommun"_s, u"2009"_s, {}, {}, u"2010"_s, {}, {}},
                        {{}, u"Män"_s, u"Kvinnor"_s, u"Totalt"_s, u"Män"_s, u"Kvinnor"_s, u"Totalt"_s},
                        {u"0182 Nacka"_s, u"1"_s, u"2"_s, u"88085"_s, u"4"_s, u"5"_s, u"90108"_s}}),
              "0182 Nacka 2009-12-31 88085; " + nacka);
}

TEST(PopulationWorkbook, TakesThePublishedLayoutWithCountiesBetween)
{
    EXPECT_EQ(toldRows({{u"Folkmängd i riket, län och kommuner 31 december 2010"_s},
                        {u"Län"_s, {}, u"Folkmängd"_s, u"Folkökning"_s},
                        {u"Kommun"_s, {}, {}, {}},
                        {u"Hela riket"_s, {}, u"9415570"_s, u"74888"_s},
                        {u"01"_s, u"Stockholms län"_s, u"2054343"_s, u"35161"_s},
                        {u"0182"_s, u"Nacka   "_s, u"90108"_s, u"2023"_s},
                        {u"136"_s, u"Haninge"_s, u"77054"_s, u"817"_s},
                        {},
                        {u"Källa: SCB, befolkningsstatistik"_s}}),
              "Hela riket skipped; 01 Stockholms län skipped; " + nacka +
                  "; 0136 Haninge 2010-12-31 77054; Källa: SCB, befolkningsstatistik 2010-12-31 missing");
}

TEST(PopulationWorkbook, ReadsCodesHoweverTheyWereKept)
{
    for (const QString &place : {u"0114 Upplands Väsby"_s, u"114 Upplands Väsby"_s, u"0114 Upplands Väsby   "_s})
        EXPECT_EQ(toldRows({{u"Region"_s, u"2010"_s}, {place, u"39289"_s}}),
                  "0114 Upplands Väsby 2010-12-31 39289");
    EXPECT_EQ(toldRows({{u"Kod"_s, u"Namn"_s, u"2010"_s}, {u"114"_s, u"Upplands Väsby"_s, u"39289"_s}}),
              "0114 Upplands Väsby 2010-12-31 39289");
    const QByteArray styles = "<numFmts><numFmt numFmtId='170' formatCode='0000'/></numFmts>"
                              "<cellXfs><xf/><xf numFmtId='170'/></cellXfs>";
    EXPECT_EQ(toldBook(workbook({{{"A", "<row><c t='str'><v>Kod</v></c><c t='str'><v>Folkm\xC3\xA4ngd 2010</v></c></row>"
                                        "<row><c s='1'><v>182</v></c><c><v>90108.00000000001</v></c></row>"}},
                                 {}, styles, {}, {}})),
              "0182 2010-12-31 90108");
}

TEST(PopulationWorkbook, TakesTotalsBesideColumnsOfSexes)
{
    EXPECT_EQ(toldRows({{u"Kommun"_s, u"Kön"_s, u"2010"_s}, {u"0182 Nacka"_s, u"män"_s, u"44000"_s},
                        {{}, u"kvinnor"_s, u"46108"_s}, {{}, u"totalt"_s, u"90108"_s}}),
              "0182 Nacka skipped; 0182 Nacka skipped; " + nacka);
    EXPECT_EQ(toldRows({{u"Kommun"_s, u"Totalt"_s, u"Män"_s, u"Kvinnor"_s},
                        {u"0182 Nacka"_s, u"90108"_s, u"44000"_s, u"46108"_s}},
                       QDate(2010, 12, 31)),
              nacka);
    EXPECT_THAT(toldRows({{u"Kommun"_s, u"Män"_s, u"Kvinnor"_s}, {u"0182 Nacka"_s, u"44000"_s, u"46108"_s}},
                         QDate(2010, 12, 31)),
                HasSubstr("all inhabitants"));
}

TEST(PopulationWorkbook, NamesRowsThatHoldNoFigure)
{
    const TextTable table = readTableFile(workbook({{{"A", "<row><c t='str'><v>Kommun</v></c><c><v>2010</v></c></row>"
                                                           "<row r='5'><c t='str'><v>0182 Nacka</v></c>"
                                                           "<c r='B5'><f>B9</f></c></row>"}},
                                                    {}, {}, {}, {}})).table;
    const PopulationTable read = readPopulationTable(table, {});
    ASSERT_EQ(read.entries.size(), 1U);
    EXPECT_EQ(read.entries[0].line, 5);
    EXPECT_THAT(read.entries[0].reason.toStdString(), HasSubstr("formula without a result"));
}

TEST(PopulationWorkbook, ReadsTheLongSeriesOfStatisticsSweden)
{
    const TableFile file = readTableFile(dataFile(u"population/scb-long-series-1950-2022.xlsx"_s));
    const auto entries = readPopulationTable(file.table, {}).entries;
    EXPECT_EQ(std::ranges::count_if(entries, [](const PopulationEntry &entry) {
                  return entry.kind == PopulationEntry::Kind::Broken && !entry.maybeNote;
              }), 0);
    const auto nackas = std::ranges::find_if(entries, [](const PopulationEntry &entry) {
        return entry.code == u"0182"_s && entry.date == QDate(2010, 12, 31);
    });
    const auto named = std::ranges::find_if(entries, [](const PopulationEntry &entry) {
        return entry.name == u"Nacka"_s && entry.date == QDate(2010, 12, 31);
    });
    ASSERT_TRUE(nackas != entries.end() || named != entries.end());
    EXPECT_EQ((nackas != entries.end() ? nackas : named)->count, 90108);
}
