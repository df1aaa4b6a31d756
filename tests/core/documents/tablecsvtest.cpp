// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/tablecsv.h"
#include "core/documents/charttable.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;

TEST(Cell, KeepsTheNumberBesideTheText)
{
    const LanguageScope swedish(Language::Swedish);
    EXPECT_EQ(Cell::amount(Ore{-8402150}).text, u"−84\u00A0021,50"_s);
    EXPECT_EQ(Cell::amount(Ore{-8402150}).decimal, u"-84021.50"_s);
    EXPECT_EQ(Cell::percent(Rational(90108, 469894), 2).text, u"19,18\u00A0%"_s);
    EXPECT_EQ(Cell::percent(Rational(90108, 469894), 2).decimal, u"19.18"_s);
    EXPECT_EQ(Cell::count(469894).text, u"469\u00A0894"_s);
    EXPECT_EQ(Cell::none().text, u"–"_s);
    EXPECT_TRUE(Cell::none().decimal.isEmpty());
}

TEST(TableCsv, IsWrittenForSpreadsheets)
{
    const Table table{u"Belopp"_s,
                      false,
                      {{u"Kommun"_s}, {u"Belopp, kr"_s, Column::Kind::Number}},
                      {{{Cell::of(u"Nacka; \"Boo\""_s), Cell::amount(Ore{8402150})}}}};
    EXPECT_EQ(writeCsv(table).toStdString(),
              "\xEF\xBB\xBFKommun;Belopp, kr\r\n\"Nacka; \"\"Boo\"\"\";84021,50\r\n");
}

TEST(TableCsv, KeepsTextFromBecomingAFormulaButNotNumbersFromBeingNegative)
{
    const Table table{
        {},
        false,
        {{u"=A1"_s}, {u"+1"_s}},
        {{{Cell::of(u"@SUM(A1)"_s), Cell::of(u"-x"_s)}}, {{Cell::of(u"a-b"_s), Cell::count(-3)}}}};
    EXPECT_EQ(writeCsv(table).toStdString(), "\xEF\xBB\xBF'=A1;'+1\r\n'@SUM(A1);'-x\r\na-b;-3\r\n");
}

TEST(TableCsv, NamesTheTablesOfADocumentWhereThereAreSeveral)
{
    Document document;
    document.add(Table{u"En"_s, false, {{u"A"_s}}, {{{Cell::count(1)}}}});
    document.add(Table{u"Två"_s, false, {{u"B"_s}}, {{{Cell::count(2)}}}});
    EXPECT_EQ(writeCsv(document).toStdString(),
              "\xEF\xBB\xBF"
              "En\r\nA\r\n1\r\n\r\nTvå\r\nB\r\n2\r\n");
}

TEST(TableCsv, WritesTheFiguresOfChartsWhereThereAreNoTables)
{
    Document document;
    Chart chart;
    chart.title = u"Öppna"_s;
    chart.unit = u"st"_s;
    chart.categoryHead = u"Månad"_s;
    chart.categories = {u"jan"_s, u"feb"_s, u"mar"_s};
    chart.series = {{{}, {1.25, std::nullopt}}};
    chart.decimals = 1;
    document.add(chart);
    EXPECT_EQ(writeCsv(document).toStdString(),
              "\xEF\xBB\xBFMånad;Öppna, st\r\njan;1,3\r\nfeb;–\r\nmar;–\r\n");
}
