// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/allocation.h"
#include "core/budget/budgetrules.h"
#include "core/budget/budgetsplit.h"

namespace samsyn {

// "What if …" of the design's Allocation: the split of a budget under other conditions. Scenarios
// are stored beside a budget, whatever its state, and never touch it.

/// More could not stand beside the real split, on the page or on paper.
constexpr int mostScenarios = 3;

/// Of a budget, in their order.
std::vector<Scenario> scenariosOf(const Store &store, Id<Budget> budget);
/// Who takes part or stays out otherwise than the budget has it.
std::vector<ScenarioMember> scenarioMembersOf(const Store &store, Id<Scenario> scenario);
/// What a scenario asks of its budget's split.
SplitRequest requestOf(const Store &store, const Scenario &scenario);

/// What became of a scenario. One that cannot be computed says why and hinders nothing.
struct ScenarioSplit {
    Id<Scenario> id;
    QString name;
    QString assumption; // what it assumes, in a sentence or two
    std::optional<AllocationResult> result;
    QString whyNot; // a sentence, where there is no result
};

/// All scenarios of a budget, computed, in the current language. A decided split is the start of
/// its scenarios: its members, figures and rule are changed as the scenario says.
std::vector<ScenarioSplit> scenarioSplits(const Store &store, const BudgetSheet &sheet);

/// What a scenario makes of one amount; both are absent where it could not be computed.
struct ComparedAmount {
    std::optional<Ore> amount;     // absent where the member is not in it
    std::optional<Ore> difference; // from the real one, in which who is not in it pays nothing
    bool operator==(const ComparedAmount &) const = default;
};

struct ComparedLine {
    QString key; // of the organization; empty in sums
    QString name;
    std::optional<Ore> real; // absent where the member is not in it
    std::vector<ComparedAmount> scenarios;
};

/// The real split and its scenarios side by side.
struct Comparison {
    std::vector<ComparedLine> lines; // each member of any of them, by name
    ComparedLine sum;
    ComparedLine notCovered;
    bool someNotCovered = false;
};

/// Differences are known only where the real one could be computed. They sum to that of the sums.
Comparison compare(const std::optional<AllocationResult> &real, const std::vector<ScenarioSplit> &scenarios);

/// The rules: at most three for a budget, each named, no organization named twice in one.
void checkScenario(const Store &store, const Scenario &scenario);
void checkScenarioMember(const Store &store, const ScenarioMember &member);

} // namespace samsyn
