// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/allocationdocument.h"
#include "core/budget/scenarios.h"

namespace samsyn {

/// A budget's split and its scenarios side by side, in a document that says that scenarios are not
/// decided: what each member pays in each and the difference, what each assumes, a chart. In the
/// current language.
/// @param real absent where it cannot be computed
Document comparisonDocument(const BudgetSheet &sheet,
                            const std::optional<AllocationResult> &real,
                            const std::vector<ScenarioSplit> &scenarios,
                            const AllocationDocumentContext &context);

/// Its table: for each scenario an amount and the difference.
Table comparisonTable(const BudgetSheet &sheet, const Comparison &comparison, const std::vector<ScenarioSplit> &scenarios);

/// What each member pays, a bar for the budget and for each scenario.
Chart comparisonChart(const BudgetSheet &sheet, const Comparison &comparison, const std::vector<ScenarioSplit> &scenarios);

} // namespace samsyn
