// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/allocation.h"
#include "core/budget/budgetrules.h"
#include "core/documents/chart.h"

#include <QWidget>

namespace samsyn {

class ChartView;

/// Costs by category and what the members pay, side by side under the tables.
class BudgetCharts : public QWidget
{
    Q_OBJECT

public:
    explicit BudgetCharts(QWidget *parent = nullptr);

    void show(const BudgetSheet &sheet, const std::optional<AllocationResult> &result);
    /// Makes the member of a line of the result stand out; -1 for none.
    void setCurrentLine(int line);
    void setCostsWidth(int width);

Q_SIGNALS:
    void lineChosen(int line); // by the user

private:
    ChartView *m_costs;
    ChartView *m_members;
    std::vector<int> m_lines; // of the result, for each bar
};

/// What each category costs in all, the largest first; those without an amount are left out.
Chart costChart(const BudgetSheet &sheet);

} // namespace samsyn
