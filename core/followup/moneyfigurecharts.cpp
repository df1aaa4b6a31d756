// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"
#include "core/budget/budgetrules.h"
#include "core/followup/figurecharts.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MoneyFigureCharts)
};

constexpr size_t mostBars = 20;

/// An amount in thousands of kronor, as the charts of the budget have it.
double thousands(Ore amount)
{
    return double(amount.value) / 100'000;
}
std::optional<double> thousands(const std::optional<Ore> &amount)
{
    return amount ? std::optional(thousands(*amount)) : std::nullopt;
}
double kronor(Ore amount)
{
    return double(amount.value) / 100;
}

QString moneySummary(const MoneyFigures &money, int year)
{
    if (money.budget.key.isEmpty())
        return Text::tr("There is no budget for %1.").arg(year);
    if (!money.actual || !money.through)
        return Text::tr("The budget for %1 is %2; there are no actuals yet.").arg(QString::number(year), formatKronor(money.total));
    return Text::tr("Actuals to the end of %1 are %2 of %3; the forecast for the year is %4.")
        .arg(formatMonth(*money.through), formatKronor(*money.actual), formatKronor(money.total), formatKronor(money.forecast));
}

QString categoriesSummary(const MoneyFigures &money, int year)
{
    if (money.budget.key.isEmpty() || !money.actual || !money.through)
        return moneySummary(money, year);
    QStringList over;
    for (const CategoryFigure &category : money.categories) {
        if (category.actual && *category.actual > category.budgetToDate)
            over << costCategoryName(category.category);
    }
    const QString until = formatMonth(*money.through);
    return over.isEmpty() ? Text::tr("No category has cost more than its budget to the end of %1.").arg(until)
                          : Text::tr("To the end of %1 these have cost more than their budget: %2.").arg(until, formatList(over));
}

/// The largest, with the way to their members.
MonthChart memberBars(const MonthFigures &figures, MonthChartKind which, const QString &title, const QString &unit)
{
    MonthChart made{which, {}, {}, u"budget"_s};
    Chart &chart = made.chart;
    const bool areAll = figures.shares.members.size() <= mostBars;
    chart.title = areAll ? title : Text::tr("%1: the %2 largest").arg(title).arg(mostBars);
    chart.unit = unit;
    chart.categoryHead = Text::tr("Member");
    return made;
}

QString noShares(const MonthFigures &figures)
{
    return Text::tr("No costs are split between the members in %1.").arg(figures.month.year);
}

} // namespace

MonthChart moneyChart(const MonthFigures &figures)
{
    MonthChart made{MonthChartKind::Money, {}, {}, u"budget"_s};
    Chart &chart = made.chart;
    const MoneyFigures &money = figures.money;
    chart.kind = Chart::Kind::Lines;
    chart.title = Text::tr("Budget and actuals");
    chart.unit = Text::tr("thousand kr, accumulated in %1").arg(figures.month.year);
    chart.categoryHead = Text::tr("To the end of");
    chart.isNamedFirst = true;
    chart.series = {{Text::tr("budget"), {}, Chart::Meaning::Target}, {Text::tr("actuals"), {}, Chart::Meaning::InProgress},
                    {Text::tr("forecast"), {}, Chart::Meaning::Uncertain}};
    for (const MoneyMonth &month : money.months) {
        addMonth(chart, month.month, figures.month);
        chart.series[0].values.push_back(thousands(month.budget));
        chart.series[1].values.push_back(thousands(month.actual));
        chart.series[2].values.push_back(thousands(month.forecast));
    }
    made.rows.resize(chart.categories.size(), money.budget);
    if (money.budget.key.isEmpty() && !money.actual)
        chart.series.clear();
    chart.summary = moneySummary(money, figures.month.year);
    return made;
}

MonthChart categoriesChart(const MonthFigures &figures)
{
    MonthChart made{MonthChartKind::Costs, {}, {}, u"budget"_s};
    Chart &chart = made.chart;
    const MoneyFigures &money = figures.money;
    const bool hasActuals = money.actual && money.through;
    chart.title = Text::tr("Costs by category");
    chart.unit = hasActuals ? Text::tr("thousand kr to the end of %1").arg(formatMonth(*money.through))
                            : Text::tr("thousand kr, %1").arg(figures.month.year);
    chart.categoryHead = Text::tr("Cost category");
    chart.series = {{Text::tr("budget"), {}, Chart::Meaning::Target}};
    if (hasActuals)
        chart.series.push_back({Text::tr("actuals"), {}, Chart::Meaning::InProgress});
    for (const CategoryFigure &category : money.categories) {
        chart.categories.push_back(costCategoryName(category.category));
        chart.series[0].values.push_back(thousands(hasActuals ? category.budgetToDate : category.budget));
        if (hasActuals)
            chart.series[1].values.push_back(thousands(category.actual));
    }
    made.rows.resize(chart.categories.size(), money.budget);
    chart.summary = categoriesSummary(money, figures.month.year);
    return made;
}

MonthChart sharesChart(const MonthFigures &figures)
{
    const QString unit = Text::tr("kr, %1").arg(figures.month.year);
    MonthChart made = memberBars(figures, MonthChartKind::Shares, Text::tr("Shares by member"), unit);
    Chart &chart = made.chart;
    chart.series = {{Text::tr("share"), {}}};
    for (const ShareFigure &share : figures.shares.members) {
        if (chart.categories.size() == mostBars)
            break;
        chart.categories.push_back(share.name);
        chart.series[0].values.push_back(kronor(share.amount));
        made.rows.push_back(share.row);
    }
    if (chart.categories.empty()) {
        chart.summary = noShares(figures);
        return made;
    }
    const ShareFigure &largest = figures.shares.members.front();
    chart.summary = Text::tr("%1 pays most, %2 of %3.").arg(largest.name, formatKronor(largest.amount), formatKronor(figures.shares.amount));
    return made;
}

MonthChart shareYearsChart(const MonthFigures &figures)
{
    const QString unit = Text::tr("kr a year");
    MonthChart made = memberBars(figures, MonthChartKind::ShareYears, Text::tr("Shares over the years"), unit);
    Chart &chart = made.chart;
    chart.kind = Chart::Kind::Lines;
    chart.categoryHead = Text::tr("Year");
    std::set<int> years;
    for (const ShareFigure &share : figures.shares.members) {
        for (const YearShare &year : share.years)
            years.insert(year.year);
    }
    for (const int year : years) {
        if (year == figures.month.year)
            chart.selected = chart.categories.size();
        chart.categories.push_back(QString::number(year));
    }
    made.rows.resize(years.size());
    for (const ShareFigure &share : figures.shares.members) {
        if (chart.series.size() == mostBars)
            break;
        Chart::Series line{share.name, {}};
        for (const int year : years) {
            const auto found = std::ranges::find(share.years, year, &YearShare::year);
            line.values.push_back(found == share.years.end() ? std::nullopt : std::optional(kronor(found->amount)));
        }
        chart.series.push_back(std::move(line));
    }
    chart.isNamedFirst = true;
    chart.summary = years.empty() ? noShares(figures)
                                  : Text::tr("What each member paid or is to pay, over %n years.", nullptr, int(years.size()));
    return made;
}

MonthChart perInhabitantChart(const MonthFigures &figures)
{
    const QString unit = Text::tr("kr per inhabitant, %1").arg(figures.month.year);
    MonthChart made = memberBars(figures, MonthChartKind::PerInhabitant, Text::tr("Kronor per inhabitant"), unit);
    Chart &chart = made.chart;
    chart.series = {{Text::tr("per inhabitant"), {}}};
    chart.decimals = 2;
    std::vector<const ShareFigure *> members;
    for (const ShareFigure &share : figures.shares.members) {
        if (share.perInhabitant)
            members.push_back(&share);
    }
    std::ranges::stable_sort(members, [](const ShareFigure *a, const ShareFigure *b) { return *a->perInhabitant > *b->perInhabitant; });
    members.resize(std::min(members.size(), mostBars));
    for (const ShareFigure *share : members) {
        chart.categories.push_back(share->name);
        chart.series[0].values.push_back(kronor(*share->perInhabitant));
        made.rows.push_back(share->row);
    }
    if (members.empty())
        chart.summary = figures.shares.members.empty() ? noShares(figures) : Text::tr("No population is known for those who pay.");
    else
        chart.summary = Text::tr("%1 pays most for each inhabitant, %2.").arg(members.front()->name, formatKronor(*members.front()->perInhabitant));
    return made;
}

} // namespace samsyn
