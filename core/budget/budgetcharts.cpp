// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budgetcharts.h"

#include "core/base/format.h"
#include "core/budget/allocationtext.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BudgetFigures)
};

// A chart of more would be a page of hair
constexpr size_t mostBars = 30;

/// The sums of rows by what they are, the largest first.
template <typename Kind, typename Item>
std::vector<std::pair<Kind, Ore>> sumsBy(const std::vector<Item> &items, Kind Item::*kind)
{
    std::map<Kind, Ore> sums;
    for (const Item &item : items) {
        if (item.amount)
            sums[item.*kind] += *item.amount;
    }
    std::vector<std::pair<Kind, Ore>> sorted(sums.begin(), sums.end());
    std::ranges::stable_sort(sorted, std::greater{}, &std::pair<Kind, Ore>::second);
    return sorted;
}

template <typename Sums>
Chart sumsChart(const BudgetSheet &sheet, const Sums &sums, const auto &nameOf)
{
    Chart chart;
    chart.unit = Text::tr("kr, %1").arg(sheet.budget.year);
    Chart::Series series{Text::tr("Amount"), {}};
    for (const auto &[kind, sum] : sums) {
        chart.categories.push_back(nameOf(kind));
        series.values.push_back(static_cast<double>(sum.value) / 100);
        if (sum.value % 100 != 0)
            chart.decimals = 2;
    }
    chart.series.push_back(std::move(series));
    return chart;
}

/// What stands in the chart, exactly; a gap where there is none.
std::optional<Rational> figureOf(const AllocationLine &line, MemberMeasure figure)
{
    if (figure == MemberMeasure::Share)
        return line.share * 100;
    if (figure == MemberMeasure::Amount)
        return Rational(line.amount.value, 100);
    const qint64 people = line.party.population.value_or(0);
    return people > 0 ? std::optional(Rational(line.amount.value, people) / 100) : std::nullopt;
}

/// By size whatever the sign, gaps last.
bool stands(const std::optional<Rational> &a, const std::optional<Rational> &b)
{
    if (!a || !b)
        return a.has_value() && !b;
    return abs(*a) > abs(*b);
}

QString titleOf(const AllocationResult &result, MemberMeasure figure)
{
    const bool municipalities = allMunicipalities(result);
    switch (figure) {
    case MemberMeasure::Amount:
        return municipalities ? Text::tr("What the municipalities pay")
                              : Text::tr("What the members pay");
    case MemberMeasure::Share:
        return municipalities ? Text::tr("The municipalities' shares")
                              : Text::tr("The members' shares");
    case MemberMeasure::PerInhabitant:
        break;
    }
    return Text::tr("Kronor per inhabitant");
}

/// The one date of the populations, and those of who has another.
QString divisorOf(const AllocationResult &result)
{
    QDate date = result.input.rule.populationDate.value_or(QDate());
    QStringList others;
    for (const AllocationLine &line : result.lines) {
        const QDate own = populationDateOf(result, line);
        if (!line.party.population || !own.isValid())
            continue;
        if (!date.isValid())
            date = own;
        if (own != date)
            others << Text::tr("%1 on %2", "a member and a date")
                          .arg(line.party.name, formatDateLong(own));
    }
    if (!date.isValid())
        return Text::tr("divided by the population");
    const QString divisor = Text::tr("divided by the population on %1").arg(formatDateLong(date));
    return others.isEmpty() ? divisor : divisor + u" ("_s + formatList(others) + ')'_L1;
}

QString unitOf(const AllocationResult &result, MemberMeasure figure)
{
    if (figure == MemberMeasure::Share)
        return Text::tr("per cent of %1, %2")
            .arg(formatKronor(result.input.amount))
            .arg(result.input.year);
    const QString unit = Text::tr("kr, %1").arg(result.input.year);
    return figure == MemberMeasure::Amount ? unit : unit + u", "_s + divisorOf(result);
}

QString shown(const Chart &chart, MemberMeasure figure, const Rational &value)
{
    const QString number = formatDecimal(value, chart.decimals);
    return figure == MemberMeasure::Share ? number + u"\u00a0%"_s : number + u"\u00a0kr"_s;
}

QString summaryOf(const Chart &chart,
                  MemberMeasure figure,
                  const std::vector<std::optional<Rational>> &values)
{
    const auto known = std::ranges::count_if(values, [](const auto &value) { return !!value; });
    QString summary;
    if (known > 0) {
        const QString most = shown(chart, figure, *values.front());
        const QString least = shown(chart, figure, *values[size_t(known) - 1]);
        summary = most == least ? Text::tr("It is %1 for each.").arg(most)
                                : Text::tr("The largest is %1, of %2; the smallest %3, of %4.")
                                      .arg(most,
                                           chart.categories.front(),
                                           least,
                                           chart.categories[size_t(known) - 1]);
    }
    const QStringList gaps(chart.categories.begin() + known, chart.categories.end());
    if (!gaps.isEmpty())
        summary += (known > 0 ? u" "_s : QString()) +
                   Text::tr("No population is known for %1.").arg(formatList(gaps));
    return summary;
}

} // namespace

Chart costChart(const BudgetSheet &sheet)
{
    Chart chart = sumsChart(sheet, sumsBy(sheet.costs, &CostItem::category), costCategoryName);
    chart.title = Text::tr("Costs by category");
    chart.categoryHead = Text::tr("Cost category");
    if (!chart.categories.empty())
        chart.summary = Text::tr("%1 cost most.").arg(chart.categories.front());
    return chart;
}

Chart financingChart(const BudgetSheet &sheet)
{
    Chart chart =
        sumsChart(sheet, sumsBy(sheet.financing, &FinancingItem::kind), financingKindName);
    chart.title = Text::tr("Where the money comes from");
    chart.categoryHead = Text::tr("Financing");
    if (!chart.categories.empty())
        chart.summary = Text::tr("%1 gives most.").arg(chart.categories.front());
    return chart;
}

MemberChart memberChart(const AllocationResult &result, MemberMeasure figure)
{
    std::vector<const AllocationLine *> lines = linesByName(result);
    std::erase_if(lines, [](const AllocationLine *line) { return line->amount == Ore{}; });
    std::ranges::stable_sort(lines, [figure](const AllocationLine *a, const AllocationLine *b) {
        return stands(figureOf(*a, figure), figureOf(*b, figure));
    });
    const bool all = lines.size() <= mostBars;
    if (!all)
        lines.resize(mostBars);
    MemberChart made;
    Chart &chart = made.chart;
    chart.title =
        all ? titleOf(result, figure)
            : Text::tr("%1: the %2 largest").arg(titleOf(result, figure), formatCount(mostBars));
    chart.unit = unitOf(result, figure);
    chart.categoryHead = allMunicipalities(result) ? Text::tr("Municipality") : Text::tr("Member");
    const bool whole = std::ranges::all_of(
        lines, [](const AllocationLine *line) { return line->amount.value % 100 == 0; });
    chart.decimals = figure == MemberMeasure::Amount && whole ? 0 : 2;
    Chart::Series series;
    series.name = figure == MemberMeasure::Amount  ? Text::tr("Amount")
                  : figure == MemberMeasure::Share ? Text::tr("Share")
                                                  : Text::tr("Per inhabitant");
    std::vector<std::optional<Rational>> values;
    for (const AllocationLine *line : lines) {
        chart.categories.push_back(line->party.name);
        values.push_back(figureOf(*line, figure));
        series.values.push_back(values.back() ? std::optional(values.back()->convert_to<double>())
                                              : std::nullopt);
        made.lines.push_back(static_cast<int>(line - result.lines.data()));
    }
    chart.summary = summaryOf(chart, figure, values);
    chart.series.push_back(std::move(series));
    return made;
}

} // namespace samsyn
