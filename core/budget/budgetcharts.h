// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/allocation.h"
#include "core/budget/budgetrules.h"
#include "core/documents/chart.h"

#include <vector>

namespace samsyn {

// Budget and split as charts, for the page and for documents: bars, the longest first, in kronor
// unless the unit says otherwise. In the language of the thread.

/// What each category costs in all; those without an amount are left out.
Chart costChart(const BudgetSheet &sheet);

/// What each kind of financing gives in all; those without an amount are left out.
Chart financingChart(const BudgetSheet &sheet);

enum class MemberMeasure {
    Amount,
    Share,         // per cent of what is split
    PerInhabitant, // who has no population is a gap, last
};

/// A figure of the members who pay, at most 30 of them.
struct MemberChart {
    Chart chart;
    std::vector<int> lines; // of the result, one for each bar
};
MemberChart memberChart(const AllocationResult &result, MemberMeasure figure);

} // namespace samsyn
