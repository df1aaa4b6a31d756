// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"
#include "core/base/rational.h"
#include "core/followup/figurecharts.h"
#include "core/plans/indicators.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanFigureCharts)
};

/// A stage that no activity is in has no part of the bar.
std::optional<double> part(int count)
{
    return count > 0 ? std::optional<double>(count) : std::nullopt;
}

QString activitiesSummary(const StageCounts &counts, Month month)
{
    if (counts.all() == 0)
        return Text::tr("No plan has activities in %1.").arg(formatMonth(month));
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts << text;
    };
    add(counts.done, Text::tr("%n are done", nullptr, counts.done));
    add(counts.inProgress, Text::tr("%n are in progress", nullptr, counts.inProgress));
    add(counts.late, Text::tr("%n are late", nullptr, counts.late));
    add(counts.toCome, Text::tr("%n are to come", nullptr, counts.toCome));
    add(counts.asleep, Text::tr("%n are conditional or dormant", nullptr, counts.asleep));
    return Text::tr("Of %n activities %1.", nullptr, counts.all()).arg(formatList(parts));
}

QString progressSummary(const PlanFigures &plan, Month month)
{
    if (!plan.progress)
        return Text::tr("No plan has activities in %1.").arg(formatMonth(month));
    const QString progress = formatPercent(Rational(*plan.progress, 100), 0);
    if (!plan.planned)
        return Text::tr("The activities have come to %1 by the end of %2.").arg(progress, formatMonth(month));
    const QString planned = formatPercent(Rational(*plan.planned, 100), 0);
    return Text::tr("The activities have come to %1 by the end of %2; %3 was planned.").arg(progress, formatMonth(month), planned);
}

std::optional<double> figureOf(const std::optional<QString> &decimal, int &decimals)
{
    const auto value = decimal ? rationalFromDecimal(*decimal) : std::nullopt;
    if (!value)
        return std::nullopt;
    const qsizetype point = decimal->indexOf('.'_L1);
    decimals = std::max(decimals, point < 0 ? 0 : int(decimal->size() - point - 1));
    return value->convert_to<double>();
}

/// "31,5 % (31 December 2011)", or why there is none.
QString indicatorSummary(const IndicatorFigure &indicator, const Chart &chart)
{
    const auto shown = [&chart, &indicator](const QString &decimal) {
        const auto value = rationalFromDecimal(decimal);
        const QString text = value ? formatDecimal(*value, chart.decimals) : decimal;
        return indicator.unit.isEmpty() ? text : text + u'\u00A0' + indicator.unit;
    };
    if (!indicator.value && indicator.organizations > 0)
        return Text::tr("%1 of %n organizations have reached their target.", nullptr, indicator.organizations).arg(indicator.met);
    if (!indicator.value || !indicator.date)
        return Text::tr("Nothing has been measured yet.");
    const QString measured = Text::tr("%1 on %2").arg(shown(*indicator.value), formatDateLong(*indicator.date));
    if (!indicator.target)
        return measured + u'.';
    return indicator.targetDate ? Text::tr("%1; the target is %2 on %3.").arg(measured, shown(*indicator.target), formatDateLong(*indicator.targetDate))
                                : Text::tr("%1; the target is %2.").arg(measured, shown(*indicator.target));
}

} // namespace

MonthChart activitiesChart(const MonthFigures &figures)
{
    MonthChart made{MonthChartKind::Activities, {}, {}, u"plans"_s};
    Chart &chart = made.chart;
    chart.kind = Chart::Kind::StackedBars;
    chart.title = Text::tr("Activities");
    chart.unit = Text::tr("number by area and stage");
    chart.categoryHead = Text::tr("Area");
    chart.series = {{Text::tr("done"), {}, Chart::Meaning::Done}, {Text::tr("in progress"), {}, Chart::Meaning::InProgress},
                    {Text::tr("late"), {}, Chart::Meaning::Late}, {Text::tr("to come"), {}, Chart::Meaning::ToCome},
                    {Text::tr("dormant"), {}, Chart::Meaning::Uncertain}};
    static constexpr int StageCounts::*stages[] = {&StageCounts::done, &StageCounts::inProgress, &StageCounts::late, &StageCounts::toCome, &StageCounts::asleep};
    for (const AreaFigure &area : figures.plan.areas) {
        chart.categories.push_back(area.area.isEmpty() ? Text::tr("Own development") : area.area);
        made.rows.push_back(area.row);
        for (size_t i = 0; i < std::size(stages); ++i)
            chart.series[i].values.push_back(part(area.counts.*stages[i]));
    }
    // What no activity is, needs no key.
    std::erase_if(chart.series, [](const Chart::Series &series) {
        return std::ranges::none_of(series.values, [](const auto &value) { return value.has_value(); });
    });
    chart.summary = activitiesSummary(figures.plan.counts, figures.month);
    return made;
}

MonthChart progressChart(const MonthFigures &figures)
{
    MonthChart made{MonthChartKind::Progress, {}, {}, u"plans"_s};
    Chart &chart = made.chart;
    chart.kind = Chart::Kind::Lines;
    chart.title = Text::tr("Progress of the activities");
    chart.unit = Text::tr("per cent at the end of each month of %1").arg(figures.month.year);
    chart.categoryHead = Text::tr("Month");
    chart.isNamedFirst = true;
    chart.series = {{Text::tr("planned"), {}, Chart::Meaning::Target}, {Text::tr("actual"), {}, Chart::Meaning::InProgress}};
    bool isKnown = false;
    for (const ProgressMonth &month : figures.plan.months) {
        addMonth(chart, month.month, figures.month);
        chart.series[0].values.push_back(month.planned);
        chart.series[1].values.push_back(month.progress);
        isKnown = isKnown || month.progress;
    }
    made.rows.resize(chart.categories.size());
    if (!isKnown)
        chart.series.clear(); // a plan of nothing is no chart
    chart.summary = progressSummary(figures.plan, figures.month);
    return made;
}

MonthChart indicatorFigureChart(const IndicatorFigure &indicator)
{
    MonthChart made{MonthChartKind::Indicator, {}, {}, u"plans"_s};
    Chart &chart = made.chart;
    chart.kind = Chart::Kind::Lines;
    chart.title = indicator.title;
    chart.unit = indicator.unit;
    chart.categoryHead = Text::tr("Measured");
    chart.startsAtZero = false;
    std::set<QDate> days;
    for (const IndicatorPoint &point : indicator.points)
        days.insert(point.date);
    const bool hasTarget = indicator.target && !days.empty();
    if (hasTarget && indicator.targetDate)
        days.insert(*indicator.targetDate);
    const std::vector<QDate> dates(days.begin(), days.end());
    chart.categories = measurementDateNames(dates);
    made.rows.resize(dates.size(), indicator.row);
    Chart::Series line{indicator.unit, {}, Chart::Meaning::InProgress};
    for (const QDate date : dates) {
        const auto point = std::ranges::find(indicator.points, date, &IndicatorPoint::date);
        line.values.push_back(point == indicator.points.end() ? std::nullopt : figureOf(point->value, chart.decimals));
    }
    chart.series.push_back(std::move(line));
    if (hasTarget) {
        const auto target = figureOf(indicator.target, chart.decimals);
        chart.series.push_back({Text::tr("target"), std::vector(dates.size(), target), Chart::Meaning::Target});
    }
    chart.summary = indicatorSummary(indicator, chart);
    return made;
}

} // namespace samsyn
