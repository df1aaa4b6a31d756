// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetrules.h"
#include "core/store/transaction.h"

namespace samsyn {

// "Decided" of the design's Allocation: what the split of an adopted budget rests on is kept with
// it, and gives the same öre again whatever becomes of members and populations.

struct DecidedSplit {
    DecidedAllocation allocation;
    std::vector<DecidedParty> parties; // in order of code, then of key
};

/// Whether a budget's split is settled: it has been adopted, and may be closed since.
bool isDecided(const Budget &budget);

/// What was kept when the budget was adopted; nothing where it had nothing to split.
std::optional<DecidedSplit> decidedSplit(const Store &store, const Budget &budget);

/// The same as an input of allocate(). Throws Error (Damaged) where it cannot be read.
AllocationInput decidedInput(const Store &store, int year, const DecidedSplit &decided);

/// Keeps a split with the budget: its lines, what they rest on, and which program computed it.
void keepSplit(Transaction &transaction, Id<Budget> budget, const AllocationResult &result);

/// Throws Error (Failed) where a row that was written cannot be an input again.
void checkDecidedAllocation(const Store &store, const DecidedAllocation &decided);
void checkDecidedParty(const Store &store, const DecidedParty &party);

/// Periods as a DecidedParty keeps them: "2010-02-01/2010-12-31 2011-07-01/..".
QString writePeriods(const std::vector<Period> &periods);
std::optional<std::vector<Period>> readPeriods(const QString &text);

} // namespace samsyn
