// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/allocation.h"
#include "core/budget/budgetcharts.h"

#include <QWidget>

namespace samsyn {

class ChartView;
class Segments;

/// Two charts under the tables: the budget at the left (costs or financing), the members at the
/// right (what they pay, their shares, or kronor per inhabitant), as the user chooses above each.
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
    void showBudget();
    void showMembers();

    BudgetSheet m_sheet;
    std::optional<AllocationResult> m_result;
    int m_line = -1;
    QWidget *m_left;
    QWidget *m_right;
    Segments *m_budgetChoice;
    Segments *m_memberChoice;
    ChartView *m_budget;
    ChartView *m_members;
    std::vector<int> m_lines; // of the result, for each bar
};

} // namespace samsyn
