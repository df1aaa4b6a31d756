// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dots that are counted against a range, and cells with their figures.
#include "core/documents/charttable.h"
#include "core/followup/monthcharts.h"
#include "tests/support/examplereview.h"
#include "ui/charts/chartdrawing.h"
#include "ui/charts/chartscene.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

struct MonthChartDrawing : testing::TestWithParam<MonthChartKind> {
    Chart chart = monthChart(exampleReview(), GetParam());
};

} // namespace

TEST_P(MonthChartDrawing, HasAPlaceToClickForEachCategoryInsideTheChart)
{
    const QSizeF size(280, 272);
    ChartScene scene(chart, ChartLook::paper(1), size);
    for (size_t category = 0; category < chart.categories.size(); ++category) {
        const QRectF band = scene.bandOf(category);
        EXPECT_FALSE(band.isEmpty()) << chart.title.toStdString();
        EXPECT_EQ(scene.categoryAt(band.center()), category) << chart.title.toStdString();
    }
}

TEST_P(MonthChartDrawing, IsDrawnAsVectorsWithText)
{
    const QByteArray svg = chartSvg(chart);
    EXPECT_FALSE(svg.contains("<image")) << chart.title.toStdString();
    EXPECT_TRUE(svg.contains("<text")) << chart.title.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Month, MonthChartDrawing,
                         testing::Values(MonthChartKind::Activities, MonthChartKind::Actions, MonthChartKind::Meetings, MonthChartKind::Money, MonthChartKind::Progress,
                                         MonthChartKind::Attendance, MonthChartKind::Costs, MonthChartKind::Shares, MonthChartKind::ShareYears, MonthChartKind::PerInhabitant,
                                         MonthChartKind::Indicator));
