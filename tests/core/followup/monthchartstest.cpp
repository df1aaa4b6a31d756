// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/monthcharts.h"

#include "tests/support/examplereview.h"

#include <gtest/gtest.h>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

double sumOf(const Chart &chart)
{
    double sum = 0;
    for (const Chart::Series &series : chart.series) {
        for (const auto &value : series.values)
            sum += value.value_or(0);
    }
    return sum;
}

const Chart::Series &seriesAt(const Chart &chart, size_t at)
{
    return chart.series.at(at);
}

} // namespace

TEST(MonthCharts, EachHasATitleAUnitASummaryAndAWayForEachOfItsCategories)
{
    for (const MonthReview &review : {exampleReview(), emptyReview()}) {
        for (const MonthChart &chart : monthCharts(review)) {
            EXPECT_FALSE(chart.chart.title.isEmpty());
            EXPECT_FALSE(chart.chart.summary.isEmpty()) << chart.chart.title.toStdString();
            EXPECT_TRUE(!chart.page.isEmpty() || chart.rows.size() == chart.chart.categories.size()) << chart.chart.title.toStdString();
            for (const Chart::Series &series : chart.chart.series)
                EXPECT_EQ(series.values.size(), chart.chart.categories.size()) << chart.chart.title.toStdString();
        }
    }
}

TEST(MonthCharts, ActivitiesAddUpToThoseOfThePlan)
{
    const MonthReview review = exampleReview();
    EXPECT_EQ(sumOf(monthChart(review, MonthChartKind::Activities)), review.figures.plan.counts.all());
}

TEST(MonthCharts, ActualsEndWithTheLastMonthThatHasThemAndTheForecastGoesOnFromThere)
{
    const MonthReview review = exampleReview();
    const Chart chart = monthChart(review, MonthChartKind::Money);
    ASSERT_EQ(chart.categories.size(), 12U);
    ASSERT_EQ(chart.series.size(), 3U);
    for (size_t month = 0; month < 12; ++month) {
        const MoneyMonth &figure = review.figures.money.months[month];
        EXPECT_TRUE(seriesAt(chart, 0).values[month]);
        EXPECT_EQ(seriesAt(chart, 1).values[month].has_value(), figure.actual.has_value()) << month;
        EXPECT_EQ(seriesAt(chart, 2).values[month].has_value(), figure.forecast.has_value()) << month;
    }
}

TEST(MonthCharts, AttendanceWithoutASeatIsAGapAndNeverZero)
{
    const MonthReview review = exampleReview();
    const Chart chart = monthChart(review, MonthChartKind::Attendance);
    EXPECT_EQ(chart.kind, Chart::Kind::Heat);
    const AttendanceFigures &figures = review.figures.attendance;
    ASSERT_EQ(chart.categories.size(), figures.members.size());
    for (size_t member = 0; member < figures.members.size(); ++member) {
        for (size_t group = 0; group < figures.groups.size(); ++group)
            EXPECT_EQ(seriesAt(chart, group).values[member].has_value(), figures.members[member].cells[group].meetings > 0);
    }
}

TEST(MonthCharts, WhereNothingIsKnownASentenceSaysSo)
{
    for (const MonthChart &chart : monthCharts(emptyReview())) {
        EXPECT_EQ(sumOf(chart.chart), 0) << chart.chart.title.toStdString();
        EXPECT_TRUE(chart.chart.summary.endsWith(u'.')) << chart.chart.summary.toStdString();
    }
}
