// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budget.h"

#include <QStringList>

namespace samsyn {

// What the words of budgets say, in Swedish and English, as people and forms write them.

/// Which of the budget's tables a row belongs to.
enum class BudgetPart { Costs, Financing };

/// The kind of cost that the words name, the first of them before the others; nothing where they
/// name none.
std::optional<CostCategory> costCategoryIn(const QString &text);
std::optional<FinancingKind> financingKindIn(const QString &text);

/// A line that says which part follows: "Kostnadsslag", "FINANSIERINGSPLAN".
std::optional<BudgetPart> partHeading(const QString &text);
/// "Summa", "Totalt", "Summa kostnader".
bool namesSum(const QString &text);
/// "Delsumma": a sum of some rows.
bool namesPartialSum(const QString &text);
/// A line of a form that asks for something, or names a kind and nothing else.
bool isLabel(const QString &line);

/// The year of a column: "År 2012", "2012, kr", "Budget 2012"; nothing where more is said.
std::optional<int> yearOfColumn(const QString &head);
/// A head over amounts without a year: "Belopp", "kr", "Totalt".
bool namesAmounts(const QString &head);
/// How many kronor one stands for where a head counts in thousands or millions ("tkr"), else 1.
int unitOfColumn(const QString &head);

} // namespace samsyn
