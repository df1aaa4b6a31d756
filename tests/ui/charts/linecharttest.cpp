// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartscene.h"

#include <QPen>
#include <QtCharts/QXYSeries>

using namespace Qt::StringLiterals;
using namespace samsyn;

namespace {

Chart measured(size_t lines)
{
    Chart chart;
    chart.kind = Chart::Kind::Lines;
    chart.categories = {u"2009"_s, u"2010"_s, u"2011"_s, u"2012"_s};
    for (size_t i = 0; i < lines; ++i)
        chart.series.push_back({u"K%1"_s.arg(i), {40.0, std::nullopt, 44.0, 46.0}});
    chart.series.push_back({u"target"_s, {50.0, 50.0, 50.0, 50.0}, Chart::Meaning::Target});
    return chart;
}

/// What was given to be drawn of one type: "0,40 | 2,44 3,46", a bar between separate lines.
QString drawn(ChartScene &scene, QAbstractSeries::SeriesType type)
{
    QStringList lines;
    for (const QAbstractSeries *series : scene.plot().series()) {
        if (series->type() != type)
            continue;
        QStringList points;
        for (const QPointF &point : static_cast<const QXYSeries *>(series)->points())
            points << u"%1,%2"_s.arg(point.x()).arg(point.y());
        if (!points.isEmpty())
            lines << points.join(u' ');
    }
    return lines.join(u" | "_s);
}

} // namespace

TEST(LineChart, DrawsAMissingValueAsAGap)
{
    ChartScene scene(measured(1), ChartLook::paper(1), {640, 220});
    EXPECT_EQ(drawn(scene, QAbstractSeries::SeriesTypeLine), u"0,40 | 2,44 3,46 | 0,50 1,50 2,50 3,50"_s) << "never zero, never joined over";
    EXPECT_EQ(drawn(scene, QAbstractSeries::SeriesTypeScatter), u"0,40 2,44 3,46"_s) << "a lone point has its mark";
}

TEST(LineChart, TellsTheTargetFromManyGreyLines)
{
    ChartScene scene(measured(8), ChartLook::paper(1), {640, 260});
    int dashed = 0;
    for (QAbstractSeries *series : scene.plot().series()) {
        if (series->type() == QAbstractSeries::SeriesTypeLine)
            dashed += static_cast<QXYSeries *>(series)->pen().style() == Qt::DashLine;
    }
    EXPECT_EQ(dashed, 1);
    Chart chart = measured(1);
    chart.series.back().values = {std::nullopt, std::nullopt, std::nullopt, 50.0};
    ChartScene lone(chart, ChartLook::paper(1), {640, 220});
    EXPECT_TRUE(drawn(lone, QAbstractSeries::SeriesTypeScatter).endsWith(u"| 3,50"_s)) << "a line of one point would not be seen";
}
