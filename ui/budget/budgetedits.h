// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budget.h"
#include "core/workspace/workspace.h"

#include <QVariant>

namespace samsyn {

// What can be done on the page Budget: each is one step of the workspace, with a name under which
// it is undone. All throw Error as Workspace::change.

/// The columns of costs and financing alike.
enum class RowColumn { Kind, Text, Amount };

/// The next version for the year, a draft: the usual cost rows and financing, without amounts, and
/// a rule for the split that leaves all to the design's defaults.
Id<Budget> addBudget(Workspace &workspace, int year);
/// Throws Error (Failed) where the text is no year of a budget.
int readBudgetYear(const QString &typed);

Id<CostItem> addCost(Workspace &workspace, Id<Budget> budget);
Id<FinancingItem> addFinancing(Workspace &workspace, Id<Budget> budget);
/// The value as CellEditor says: an enumeration's number, a text, öre or nothing.
void changeCost(Workspace &workspace, Id<CostItem> id, RowColumn column, const QVariant &value);
void changeFinancing(Workspace &workspace,
                     Id<FinancingItem> id,
                     RowColumn column,
                     const QVariant &value);
void removeCost(Workspace &workspace, Id<CostItem> id);
void removeFinancing(Workspace &workspace, Id<FinancingItem> id);
/// By one row; nothing happens at the ends.
void moveCost(Workspace &workspace, Id<CostItem> id, int step);
void moveFinancing(Workspace &workspace, Id<FinancingItem> id, int step);

void changeStatedTotal(Workspace &workspace,
                       Id<Budget> budget,
                       std::optional<Ore> total,
                       const QString &where);
/// A cost row of what the stated total has more than the rows.
Id<CostItem> addStatedDifference(Workspace &workspace, Id<Budget> budget);

/// Changes the budget's rule for the split, which is made where there is none.
void changeAllocation(Workspace &workspace,
                      Id<Budget> budget,
                      const QString &label,
                      const std::function<void(Allocation &)> &edit);
/// For one member; one as weight and no date are the usual and leave no row behind. The weight as
/// typed, with a comma or a point.
void changeWeight(Workspace &workspace,
                  Id<Budget> budget,
                  Id<Organization> member,
                  const QString &weight);
void changeMemberDate(Workspace &workspace,
                      Id<Budget> budget,
                      Id<Organization> member,
                      std::optional<QDate> date);

} // namespace samsyn
