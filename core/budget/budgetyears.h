// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetrules.h"
#include "core/documents/document.h"

namespace samsyn {

/// A row of several years: of one category or kind and one text.
struct YearsRow {
    QString kind; // in the current language
    QString text;
    std::vector<std::optional<Ore>> amounts; // of each year; empty is not zero
    std::optional<Ore> total;                // of those there are
};

/// Budgets of several years side by side with their total, as the application has them: År 2011,
/// 2012, 2013, Totalt.
struct BudgetYears {
    std::vector<Budget> budgets; // the adopted one of each year, else its highest version; the earliest first
    std::vector<YearsRow> costs; // by category and text
    std::vector<YearsRow> financing;
    YearsRow costsSum;
    YearsRow financingSum;
};

/// All years from the first to the last budget, or those between; years without a budget are left
/// out.
BudgetYears budgetYears(const Store &store, std::optional<int> first = {}, std::optional<int> last = {});

/// One table for both, as the application's: for the page, for CSV and spreadsheets.
Table budgetYearsTable(const BudgetYears &years);
/// Which version each year shows: "2012: version 2, adopted. …"
QString budgetYearsNote(const BudgetYears &years);

} // namespace samsyn
