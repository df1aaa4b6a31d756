// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetsplit.h"

#include <QDate>

namespace samsyn {

/// The usual questions to a budget's split, as ready choices.
struct ReadyScenarios
{
    std::vector<SplitRequest> grant;   // one where a grant is applied for, else none
    std::vector<SplitRequest> without; // each who shares the cost
    std::vector<SplitRequest> with;    // each who is courted, was a member, or pays a part of the year
    std::vector<SplitRequest> dates;   // of populations, the latest first
    std::vector<SplitRequest> policies;
};

/// @param real what the budget's split rests on
/// @param dates for which all have a population
ReadyScenarios readyScenarios(const Store &store,
                              const BudgetSheet &sheet,
                              const AllocationInput &real,
                              const std::vector<QDate> &dates);

/// Who may be asked into a split: municipalities, who was or is a member or is courted, by name;
/// not whose membership shares the cost all year.
std::vector<Id<Organization>> possibleJoiners(const Store &store, const AllocationInput &real);

} // namespace samsyn
