// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/charttable.h"
#include "core/documents/tablecsv.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;

namespace {

Chart memberships()
{
    Chart chart;
    chart.kind = Chart::Kind::Periods;
    chart.title = u"Medlemskap över tid"_s;
    chart.categoryHead = u"Part"_s;
    chart.seriesHead = u"Form"_s;
    chart.categories = {u"Nacka"_s, u"Salem"_s, u"Nykvarn"_s};
    chart.series = {{u"Delar kostnaden"_s, {}, Chart::Meaning::None},
                    {u"Utan kostnad"_s, {}, Chart::Meaning::ToCome}};
    chart.spans = {{0, 0, {2011, 7, 1}, {}},
                   {1, 0, {2010, 2, 1}, {}},
                   {0, 1, {2009, 1, 1}, QDate(2010, 1, 31)}};
    return chart;
}

QStringList rowsOf(const Table &table)
{
    QStringList rows;
    for (const Row &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells << cell.text;
        rows << cells.join(u" | "_s);
    }
    return rows;
}

} // namespace

TEST(ChartTable, HasARowForEachPeriodAndSaysWhoHasNone)
{
    const LanguageScope swedish(Language::Swedish);
    const Table table = chartTable(memberships());
    ASSERT_EQ(table.columns.size(), 4u);
    EXPECT_EQ(table.columns[3].head, u"Form"_s);
    EXPECT_EQ(rowsOf(table),
              (QStringList{u"Nacka | 2009-01-01 | 2010-01-31 | Utan kostnad"_s,
                           u"Nacka | 2011-07-01 | – | Delar kostnaden"_s,
                           u"Salem | 2010-02-01 | – | Delar kostnaden"_s,
                           u"Nykvarn | – | – | –"_s}));
    EXPECT_TRUE(writeCsv(table).contains("Nacka;2009-01-01;2010-01-31;Utan kostnad\r\n"));
}

TEST(ChartTable, SaysWhatTheSourceSaysWhereADayIsInDoubt)
{
    Chart chart = memberships();
    chart.spans[0].fromAsWritten = u"juli 2012"_s;
    const Table table = chartTable(chart);
    ASSERT_EQ(table.columns.size(), 5u);
    EXPECT_EQ(rowsOf(table)[1], u"Nacka | 2011-07-01 | – | Delar kostnaden | from “juli 2012”"_s);
    EXPECT_EQ(rowsOf(table)[3], u"Nykvarn | – | – | – | –"_s);
}
