// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/budget/budgetrules.h"
#include "core/store/transaction.h"

namespace samsyn {

// The way of a budget from version to version and from year to year: draft, proposed, adopted by a
// decision, closed. Each step writes into a transaction, and throws Error (Failed) where the
// budget's state does not allow it; then the transaction is given up.

/// By what a budget is adopted.
struct BudgetDecision {
    std::optional<RecordRef> record; // where it was made in this workspace
    QString reference;               // else as typed: "Styrgruppen 2011-12-02, § 4"
    QDate on;
};

/// A draft with the next number, a copy of the rows, the rule with its weights and dates, and what
/// was stated elsewhere. Scenarios stay with the version they were made for.
Id<Budget> addVersion(Transaction &transaction, Id<Budget> from);

/// A draft for another year: rows and rule with the last one's amounts as an offer. A grant that
/// was approved is applied for anew; the reference dates are the design's defaults again; what was
/// stated elsewhere was about the other year.
Id<Budget> addYear(Transaction &transaction, Id<Budget> last, int year);

void proposeBudget(Transaction &transaction, Id<Budget> id);
/// What was proposed is a draft again.
void withdrawBudget(Transaction &transaction, Id<Budget> id);
/// Adopts it and keeps what its split rests on; the version of the year that was adopted before is
/// closed. Refused while problems are open, whose sentences it names, and where the split cannot be
/// computed. @param open of this budget, not acknowledged
void adoptBudget(Transaction &transaction, Id<Budget> id, const BudgetDecision &decision, const std::vector<Problem> &open);
void closeBudget(Transaction &transaction, Id<Budget> id);
/// What was closed is the adopted one again.
void reopenBudget(Transaction &transaction, Id<Budget> id);
/// A version that was never adopted, with its rows and scenarios.
void removeBudget(Transaction &transaction, Id<Budget> id);

/// The adopted budget of the year, else the highest version that was adopted once.
std::optional<Budget> decidedBudgetOf(const Store &store, int year);
/// "Styrgruppen 2011-12-02, § 4"; empty where the budget names no decision.
QString decisionText(const Budget &budget);

} // namespace samsyn
