// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/indicatorcharts.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(IndicatorCharts)
};

double figure(const Rational &value)
{
    return value.convert_to<double>();
}

std::vector<const IndicatorSeries *> chosen(const IndicatorView &view, IndicatorLines lines, std::optional<Id<Organization>> organization)
{
    std::vector<const IndicatorSeries *> result;
    if (const IndicatorSeries *headline = view.headline(); lines == IndicatorLines::Headline && headline)
        return {headline};
    for (const IndicatorSeries &series : view.series) {
        const bool isWanted = lines == IndicatorLines::Groups ? series.organization == organization : series.group == MeasurementGroup::Total;
        if (isWanted)
            result.push_back(&series);
    }
    return result;
}

/// Of the lines that are drawn: those of one organization, else those for all.
std::vector<IndicatorTarget> targetsOf(const IndicatorView &view, const std::vector<const IndicatorSeries *> &lines)
{
    const auto only = lines.empty() ? std::nullopt : lines.front()->organization;
    const bool isOne = std::ranges::all_of(lines, [&](const IndicatorSeries *line) { return line->organization == only; });
    std::vector<IndicatorTarget> own, general;
    for (const IndicatorTarget &target : view.targets) {
        if (!target.organization)
            general.push_back(target);
        else if (isOne && target.organization == only)
            own.push_back(target);
    }
    return own.empty() ? general : own;
}

Chart::Series lineOf(const IndicatorSeries &series, const QString &name, const std::vector<QDate> &dates)
{
    Chart::Series line;
    line.name = name;
    for (const QDate date : dates) {
        const auto found = std::ranges::find(series.measurements, date, &Measurement::date);
        const auto value = found == series.measurements.end() ? std::nullopt : valueOf(*found);
        line.values.push_back(value ? std::optional(figure(*value)) : std::nullopt);
    }
    return line;
}

/// What stands at the end of a line; of one alone its unit, since there is nothing to tell it from.
QString nameOf(const IndicatorView &view, const IndicatorSeries &series, IndicatorLines lines, size_t drawn)
{
    if (lines == IndicatorLines::Groups)
        return measurementGroupName(series.group);
    return drawn == 1 && lines == IndicatorLines::Headline ? view.indicator.unit : series.organizationName;
}

/// On each date what is to be reached next; nothing after the last target's day.
Chart::Series targetLine(const std::vector<IndicatorTarget> &targets, const std::vector<QDate> &dates)
{
    Chart::Series line;
    line.name = Text::tr("target");
    line.meaning = Chart::Meaning::Target;
    for (const QDate date : dates) {
        const auto next = std::ranges::find_if(targets, [&](const IndicatorTarget &target) { return target.date >= date; });
        const auto value = next == targets.end() ? std::nullopt : rationalFromDecimal(next->value.digits);
        line.values.push_back(value ? std::optional(figure(*value)) : std::nullopt);
    }
    return line;
}

int missingIn(const std::vector<Chart::Series> &series, size_t dates)
{
    int missing = 0;
    for (const Chart::Series &one : series) {
        if (one.meaning != Chart::Meaning::Target)
            missing += int(std::count(one.values.begin(), one.values.begin() + qsizetype(dates), std::nullopt));
    }
    return missing;
}

} // namespace

Chart indicatorChart(const IndicatorView &view, IndicatorLines lines, std::optional<Id<Organization>> organization)
{
    const auto drawn = chosen(view, lines, organization);
    const auto targets = targetsOf(view, drawn);
    Chart chart;
    chart.kind = Chart::Kind::Lines;
    chart.title = view.indicator.title;
    chart.unit = view.indicator.unit;
    chart.categoryHead = Text::tr("Measured");
    chart.startsAtZero = false;
    chart.decimals = view.decimals();

    std::set<QDate> measured;
    for (const IndicatorSeries *series : drawn) {
        for (const Measurement &measurement : series->measurements)
            measured.insert(measurement.date);
    }
    std::set<QDate> shown = measured;
    if (!measured.empty()) { // a target alone is no chart
        for (const IndicatorTarget &target : targets)
            shown.insert(target.date);
    }
    const std::vector<QDate> dates(shown.begin(), shown.end());
    chart.categories = measurementDateNames(dates);
    for (const IndicatorSeries *series : drawn)
        chart.series.push_back(lineOf(*series, nameOf(view, *series, lines, drawn.size()), dates));
    if (lines == IndicatorLines::Organizations && drawn.size() > 1 && !drawn.front()->organization)
        chart.selectedSeries = 0; // all together stands out among many
    chart.summary = view.standingText();
    const size_t known = measured.empty() ? 0 : size_t(std::ranges::find(dates, *measured.rbegin()) - dates.begin()) + 1;
    if (const int missing = missingIn(chart.series, known); missing > 0)
        chart.summary += u' ' + Text::tr("%n values are missing.", nullptr, missing);
    if (!targets.empty() && !dates.empty())
        chart.series.push_back(targetLine(targets, dates));
    return chart;
}

QStringList indicatorNotes(const Indicator &indicator)
{
    QStringList notes;
    if (!indicator.definition.isEmpty())
        notes << indicator.definition;
    if (indicator.cumulative)
        notes << Text::tr("Each value holds what came before it in its year.");
    if (!indicator.source.isEmpty())
        notes << Text::tr("Source: %1.").arg(indicator.source);
    if (!indicator.steward.isEmpty())
        notes << Text::tr("Looked after by %1.").arg(indicator.steward);
    return notes;
}

} // namespace samsyn
