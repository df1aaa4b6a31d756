// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/allocation.h"
#include "core/budget/budgetrules.h"

namespace samsyn {

/// What is asked for instead of what the budget and its stored rule say.
struct SplitRequest {
    std::optional<Ore> amount;
    std::optional<QDate> populationDate;
    std::optional<AllocationPolicy> policy;
    std::optional<QDate> basisDate;
    std::optional<Ore> unit;
    std::optional<Ore> base;
};

/// What the members are to share, gathered from the workspace: the own financing of the budget by
/// its stored rule, and the design's defaults for what both leave open. Throws Error (Failed)
/// where there is no amount to split.
AllocationInput allocationInput(const Store &store, const BudgetSheet &sheet, const SplitRequest &request);
/// The same without a budget; the request names the amount.
AllocationInput allocationInput(const Store &store, int year, const SplitRequest &request);

/// The last 31 December before the year for which every payer of the year has a population.
std::optional<QDate> defaultPopulationDate(const Store &store, int year);

} // namespace samsyn
