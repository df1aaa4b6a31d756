// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/populationchart.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <map>

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PopulationChart)
};

} // namespace

Chart populationChart(const QString &name, const std::vector<Population> &populations)
{
    std::map<int, qint64> byYear;
    for (const Population &population : populations) {
        if (population.date.month() == 12 && population.date.day() == 31)
            byYear[population.date.year()] = population.count;
    }
    Chart chart;
    chart.kind = Chart::Kind::Lines;
    chart.title = Text::tr("Population of %1").arg(name);
    chart.unit = Text::tr("inhabitants on 31 December");
    chart.categoryHead = Text::tr("Year");
    chart.startsAtZero = false;
    if (byYear.empty())
        return chart;
    const auto first = *byYear.begin();
    const auto last = *byYear.rbegin();
    chart.summary = Text::tr("From %1 in %2 to %3 in %4.")
                        .arg(formatCount(first.second)).arg(first.first).arg(formatCount(last.second)).arg(last.first);
    Chart::Series series;
    series.name = name;
    for (int year = first.first; year <= last.first; ++year) {
        chart.categories.push_back(QString::number(year));
        const auto figure = byYear.find(year);
        series.values.push_back(figure == byYear.end() ? std::nullopt
                                                       : std::optional(static_cast<double>(figure->second)));
    }
    chart.series.push_back(std::move(series));
    return chart;
}

} // namespace samsyn
