// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budgetcharts.h"

#include "ui/charts/chartview.h"
#include "ui/widgets/segments.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int chartEdge = 3; // px that a chart keeps around itself for the frame of focus

/// A choice over a chart, with one left edge.
QWidget *makeColumn(Segments *choice, ChartView *chart, QWidget *parent)
{
    auto *column = new QWidget(parent);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    auto *choiceRow = new QHBoxLayout;
    choiceRow->setContentsMargins(chartEdge, 0, 0, 0);
    choiceRow->addWidget(choice);
    rows->addLayout(choiceRow);
    rows->addWidget(chart);
    return column;
}

} // namespace

BudgetCharts::BudgetCharts(QWidget *parent)
    : QWidget(parent),
      m_budgetChoice(new Segments({tr("Costs"), tr("Financing")}, tr("Chart of the budget"))),
      m_memberChoice(new Segments({tr("Amount"), tr("Share"), tr("Per inhabitant")},
                                  tr("Chart of the members"))),
      m_budget(new ChartView),
      m_members(new ChartView)
{
    m_budgetChoice->setObjectName(u"budgetChartChoice"_s);
    m_memberChoice->setObjectName(u"memberChartChoice"_s);
    m_budget->setObjectName(u"budgetChart"_s);
    m_members->setObjectName(u"membersChart"_s);
    m_left = makeColumn(m_budgetChoice, m_budget, this);
    m_right = makeColumn(m_memberChoice, m_members, this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(5, 12, 0, 0); // and 3 in the chart: under the headings
    row->setSpacing(21);
    row->addWidget(m_left, 0, Qt::AlignTop);
    row->addWidget(m_right, 1, Qt::AlignTop);
    connect(m_budgetChoice, &Segments::chosen, this, &BudgetCharts::showBudget);
    connect(m_memberChoice, &Segments::chosen, this, &BudgetCharts::showMembers);
    connect(m_members, &ChartView::categoryActivated, this, [this](int bar) {
        if (bar >= 0 && bar < std::ssize(m_lines))
            Q_EMIT lineChosen(m_lines[size_t(bar)]);
    });
}

void BudgetCharts::show(const BudgetSheet &sheet, const std::optional<AllocationResult> &result)
{
    m_sheet = sheet;
    m_result = result;
    showBudget();
    showMembers();
}

void BudgetCharts::showBudget()
{
    const Chart costs = costChart(m_sheet);
    const Chart financing = financingChart(m_sheet);
    m_left->setVisible(!costs.categories.empty() || !financing.categories.empty());
    m_budget->setChart(m_budgetChoice->current() == 0 ? costs : financing);
}

void BudgetCharts::showMembers()
{
    static constexpr MemberMeasure figures[] = {
        MemberMeasure::Amount, MemberMeasure::Share, MemberMeasure::PerInhabitant};
    m_right->setVisible(m_result && !m_result->lines.empty());
    if (!m_result || m_result->lines.empty())
        return;
    MemberChart members =
        memberChart(*m_result, figures[std::clamp(m_memberChoice->current(), 0, 2)]);
    m_lines = std::move(members.lines);
    m_members->setChart(members.chart);
    setCurrentLine(m_line);
}

void BudgetCharts::setCurrentLine(int line)
{
    m_line = line;
    const auto bar = std::ranges::find(m_lines, line);
    m_members->setSelectedCategory(
        bar == m_lines.end() ? std::nullopt : std::optional(size_t(bar - m_lines.begin())));
}

void BudgetCharts::setCostsWidth(int width)
{
    m_left->setFixedWidth(width);
}

} // namespace samsyn
