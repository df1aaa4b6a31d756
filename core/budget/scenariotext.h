// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetsplit.h"

namespace samsyn {

// What a scenario is called and what it assumes, in the current language.

/// Proposed from what is changed: "If the grant is refused, with Södertälje".
QString proposedScenarioName(const Store &store, const SplitRequest &request);

/// Whether a name is the proposed one, in either language: then it follows what is changed, and is
/// shown in the reader's language.
bool isProposedName(const Store &store, const SplitRequest &request, const QString &name);
QString shownScenarioName(const Store &store, const Scenario &scenario);

/// What is assumed, a sentence for each change: "Södertälje shares the cost all year."
QString scenarioAssumption(const Store &store, const BudgetSheet &sheet, const SplitRequest &request);

/// What a request names in vain, a sentence each: who stays out does not share the cost anyway.
QStringList changesNothing(const Store &store, const AllocationInput &real, const SplitRequest &request);

/// "By months as a member"
QString allocationPolicyName(AllocationPolicy policy);

} // namespace samsyn
