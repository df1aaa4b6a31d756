// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/budget/actual.h"
#include "core/budget/budgetrules.h"

namespace samsyn {

// What a year cost up to now against its budget. All amounts in öre.

/// What the months from January on have of a year's amount: its twelfths, summed exactly and rounded to
/// the nearest öre at the end of each month, so that the twelve months add up to the year.
Ore budgetUpTo(Ore ofYear, int months);

/// Of a category: what the year's budget has for it, and what it cost.
struct CategoryActuals {
    CostCategory category = CostCategory::Other;
    std::optional<Ore> budget; // sum of its cost items; absent where none has an amount
    std::vector<Actual> actuals; // of the year, the earliest first

    Ore budgetUpTo(int months) const { return samsyn::budgetUpTo(budget.value_or(Ore{}), months); }
    /// What rows add up to that end in the month or before it: a quarter counts at its end. Nothing
    /// where there is none, which is not zero.
    std::optional<Ore> upTo(Month month) const;
    /// Of the year: what was paid up to the month, and the budget of the months after it.
    Ore forecast(std::optional<Month> through) const;
};

struct YearActuals {
    int year = 0;
    std::optional<Month> through; // the last month that any category has actuals for
    std::vector<CategoryActuals> categories; // with a budget or actuals, in the order of the enumeration

    bool isEmpty() const { return !through; } // no actuals yet
    // Sums of the categories, so that columns add up to the öre.
    Ore budget() const;
    Ore budgetUpTo(int months) const;
    std::optional<Ore> upTo(Month month) const;
    Ore forecast() const;
};

/// The year of the sheet's budget, its costs against the actuals that end in the month or before it; of
/// a year without a budget, a sheet with the year alone.
YearActuals yearActuals(const Store &store, const BudgetSheet &sheet, Month upTo);
/// All of the year.
YearActuals yearActuals(const Store &store, const BudgetSheet &sheet);

/// The rows of a category and year when the months from the one to the other are said to have cost
/// this in all, as months, quarters and accumulated figures (from January) say it. What the rows within
/// do not explain is kept for the months that they leave open, else it corrects the last of them; a row
/// that goes on beyond is parted, and keeps its sum. Accumulated figures of several months hence give the
/// same rows in whatever order they come. A row keeps its id with its first month; new ones have none, nor
/// a source.
/// Nothing where a row crosses the months so that its parts cannot be known.
std::optional<std::vector<Actual>> withAmount(CostCategory category, std::vector<Actual> rows, Month from, Month to,
                                              Ore amount);

} // namespace samsyn
