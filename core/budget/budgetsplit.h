// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/allocation.h"
#include "core/budget/budgetrules.h"

namespace samsyn {

/// What is asked for instead of what the budget and its stored rule say: of a scenario, or in the
/// terminal. Nothing of it is stored with the budget.
struct SplitRequest {
    std::optional<Ore> amount;
    std::optional<QDate> populationDate;
    std::optional<AllocationPolicy> policy;
    std::optional<QDate> basisDate;
    std::optional<Ore> unit;
    std::optional<Ore> base;
    std::vector<Id<Organization>> without; // have no part in the year
    std::vector<Id<Organization>> with;    // share the cost all year, members or not
    bool grantRefused = false;             // the grants sought are added to the amount

    bool operator==(const SplitRequest &) const = default;
};

/// The one way to a budget's split: from what was decided where the budget is adopted, else from
/// what the workspace says now. A version that amends a decided one splits the difference alone.
/// Where something else is asked for, what was decided (else what the workspace says now) is changed
/// as asked and split anew, whole. Throws Error as allocationInput() and allocate().
AllocationResult splitOf(const Store &store, const BudgetSheet &sheet, const SplitRequest &request = {});
/// What that rests on.
AllocationInput splitInput(const Store &store, const BudgetSheet &sheet, const SplitRequest &request = {});

/// What the members are to share, gathered from the workspace as it is now: the own financing of
/// the budget by its stored rule, and the design's defaults for what both leave open. Throws Error:
/// Failed where there is no amount to split or no grant sought that could be refused, Usage where
/// somebody is to take part and to stay out at once.
AllocationInput allocationInput(const Store &store, const BudgetSheet &sheet, const SplitRequest &request);
/// The same without a budget; the request names the amount.
AllocationInput allocationInput(const Store &store, int year, const SplitRequest &request);

/// The last 31 December before the year for which every payer of the year has a population; of a
/// request, all who take part as it says.
std::optional<QDate> defaultPopulationDate(const Store &store, int year, const SplitRequest &request = {});

} // namespace samsyn
