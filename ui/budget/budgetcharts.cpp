// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budgetcharts.h"

#include "core/budget/allocationdocument.h"
#include "ui/charts/chartview.h"

#include <QHBoxLayout>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace samsyn {

Chart costChart(const BudgetSheet &sheet)
{
    std::map<CostCategory, Ore> sums;
    for (const CostItem &item : sheet.costs) {
        if (item.amount)
            sums[item.category] += *item.amount;
    }
    std::vector<std::pair<CostCategory, Ore>> sorted(sums.begin(), sums.end());
    std::ranges::stable_sort(sorted, std::greater{}, &std::pair<CostCategory, Ore>::second);
    Chart chart;
    chart.title = BudgetCharts::tr("Costs by category");
    chart.unit = BudgetCharts::tr("kr, %1").arg(sheet.budget.year);
    chart.categoryHead = BudgetCharts::tr("Cost category");
    Chart::Series series{BudgetCharts::tr("Amount"), {}};
    for (const auto &[category, sum] : sorted) {
        chart.categories.push_back(costCategoryName(category));
        series.values.push_back(static_cast<double>(sum.value) / 100);
    }
    if (!sorted.empty())
        chart.summary = BudgetCharts::tr("%1 cost most.").arg(chart.categories.front());
    chart.series.push_back(std::move(series));
    return chart;
}

BudgetCharts::BudgetCharts(QWidget *parent)
    : QWidget(parent), m_costs(new ChartView(this)), m_members(new ChartView(this))
{
    m_costs->setObjectName(u"costsChart"_s);
    m_members->setObjectName(u"membersChart"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(5, 12, 0, 0); // and 3 in the chart: under the headings
    row->setSpacing(21);
    row->addWidget(m_costs, 0, Qt::AlignTop);
    row->addWidget(m_members, 1, Qt::AlignTop);
    connect(m_members, &ChartView::categoryActivated, this, [this](int bar) {
        if (bar >= 0 && bar < std::ssize(m_lines))
            Q_EMIT lineChosen(m_lines[size_t(bar)]);
    });
}

void BudgetCharts::show(const BudgetSheet &sheet, const std::optional<AllocationResult> &result)
{
    const Chart costs = costChart(sheet);
    m_costs->setVisible(!costs.categories.empty());
    if (!costs.categories.empty())
        m_costs->setChart(costs);
    m_members->setVisible(result && !result->lines.empty());
    if (!result || result->lines.empty())
        return;
    Chart members = allocationChart(*result);
    members.title = tr("What the members pay");
    members.unit = tr("kr, %1, largest first").arg(sheet.budget.year);
    m_lines.clear();
    for (const QString &name : members.categories) {
        const auto line = std::ranges::find(
            result->lines, name, [](const AllocationLine &l) { return l.party.name; });
        m_lines.push_back(static_cast<int>(line - result->lines.begin()));
    }
    m_members->setChart(members);
}

void BudgetCharts::setCurrentLine(int line)
{
    const auto bar = std::ranges::find(m_lines, line);
    m_members->setSelectedCategory(
        bar == m_lines.end() ? std::nullopt : std::optional(size_t(bar - m_lines.begin())));
}

void BudgetCharts::setCostsWidth(int width)
{
    m_costs->setFixedWidth(width);
}

} // namespace samsyn
