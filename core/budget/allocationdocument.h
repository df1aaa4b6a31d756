// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/budget/allocation.h"
#include "core/budget/budgetdifferences.h"
#include "core/budget/splitchange.h"
#include "core/documents/document.h"

#include <vector>

namespace samsyn {

/// What a document on a split says besides the split itself.
struct AllocationDocumentContext
{
    QString sender;                // the collaboration
    QString body;                  // who decides, beside the sender; may be empty
    QString contact;               // who answers questions
    QString reference;             // budget and version: "Budget 2012, version 2"
    QString state;                 // "Proposal, version 2. Decided by the executive group."
    QString scenario;              // what is assumed, where this is not the budget's own split
    QString basis;                 // what the amount is: "Own financing 2012."; may be empty
    QDate date;                    // of the document
    std::vector<Problem> problems; // unacknowledged ones that the reader must know
    std::optional<SplitChange> sinceLastYear;     // where last year has an adopted budget
    std::optional<BudgetDifferences> differences; // from the version before, where it was shown
    bool isSample = false;         // says that the persons are invented
};

/// What each pays and why: a first page that a head of department understands and can forward, the
/// sentence for each member, then figures to check it by. In the current language.
Document allocationDocument(const AllocationResult &result,
                            const AllocationDocumentContext &context);

/// The table of the first page with codes: for CSV and spreadsheets.
Table allocationTable(const AllocationResult &result);

/// The same without codes, as it is printed.
Table allocationPageTable(const AllocationResult &result);

/// How each amount was rounded: quota, remainder, rank and extra unit.
Table allocationQuotaTable(const AllocationResult &result);

/// Amounts, the largest first.
Chart allocationChart(const AllocationResult &result);

} // namespace samsyn
