// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/budget/budget.h"
#include "core/store/changeset.h"
#include "core/store/store.h"

#include <vector>

namespace samsyn {

/// A budget with its rows, as the page and the documents show it.
struct BudgetSheet {
    Budget budget;
    std::vector<CostItem> costs;         // in their order
    std::vector<FinancingItem> financing;
    std::optional<Allocation> allocation;
};

/// Costs, financing and their differences, always in sight. Rows without an amount add nothing.
struct Balance {
    Ore costs;
    Ore financing;
    Ore difference;                       // financing less costs: 0 is in balance
    std::optional<Ore> stated;
    std::optional<Ore> statedDifference;  // stated less costs: what the rows do not explain
};
Balance balanceOf(const BudgetSheet &sheet);
/// What the members pay themselves: the financing of the kind own. Nothing where it has no amount.
std::optional<Ore> ownFinancing(const BudgetSheet &sheet);
/// What the members pay besides if the grants applied for are refused. Nothing where none has an
/// amount.
std::optional<Ore> grantsSought(const BudgetSheet &sheet);

BudgetSheet budgetSheet(const Store &store, const Budget &budget);
/// The adopted budget of the year, else its highest version.
std::optional<Budget> budgetOf(const Store &store, int year);
std::vector<Budget> allBudgets(const Store &store); // the latest year and version first

QString budgetStateName(BudgetState state);
QString costCategoryName(CostCategory category);
QString financingKindName(FinancingKind kind);

/// The rules that a transaction may not break: one budget for a year and version, amounts that can
/// be added up, decimal weights that are not negative, what is adopted stays as it is
/// (budgetlock.h), and what is said of actuals and answers (actualrules.h). Throws Error (Failed).
void checkBudget(const Store &store, const ChangeSet &set);

/// Out of balance, other than what was stated, a split that cannot be computed, a decided one whose
/// members have changed since.
std::vector<Problem> budgetProblems(const Store &store);

} // namespace samsyn
