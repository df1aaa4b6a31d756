// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/monthcharts.h"

#include "core/base/format.h"
#include "core/followup/figurecharts.h"

namespace samsyn {

namespace {

using Maker = MonthChart (*)(const MonthFigures &);

/// Those that a month has once, in the order of the enumeration.
constexpr Maker makers[] = {
    activitiesChart, actionsChart, cadenceChart, moneyChart, progressChart, attendanceChart,
    categoriesChart, sharesChart, shareYearsChart, perInhabitantChart};

} // namespace

std::vector<MonthChart> monthCharts(const MonthReview &review)
{
    std::vector<MonthChart> charts;
    for (const Maker maker : makers)
        charts.push_back(maker(review.figures));
    for (const IndicatorFigure &indicator : review.figures.indicators)
        charts.push_back(indicatorFigureChart(indicator));
    return charts;
}

Chart monthChart(const MonthReview &review, MonthChartKind which)
{
    if (which != MonthChartKind::Indicator)
        return makers[size_t(which)](review.figures).chart;
    return review.figures.indicators.empty() ? Chart() : indicatorFigureChart(review.figures.indicators.front()).chart;
}

void addMonth(Chart &chart, Month month, Month current)
{
    if (month == current)
        chart.selected = chart.categories.size();
    chart.categories.push_back(formatMonth(month));
    chart.axisLabels.push_back(formatDateShort(month.first()).section(u' ', 1, 1));
}

QString capitalized(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace samsyn
