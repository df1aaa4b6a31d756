// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/scenarios.h"

#include "core/base/error.h"
#include "core/budget/scenariotext.h"
#include "core/members/members.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scenarios)
};

std::map<QString, Ore> amountsOf(const std::optional<AllocationResult> &result)
{
    std::map<QString, Ore> amounts;
    if (result) {
        for (const AllocationLine &line : result->lines)
            amounts[line.party.key] = line.amount;
    }
    return amounts;
}

std::optional<Ore> found(const std::map<QString, Ore> &amounts, const QString &key)
{
    const auto at = amounts.find(key);
    return at == amounts.end() ? std::nullopt : std::optional(at->second);
}

ComparedAmount compared(std::optional<Ore> amount, bool isKnown, std::optional<Ore> real, bool realIsKnown)
{
    ComparedAmount result;
    result.amount = amount;
    if (isKnown && realIsKnown && (amount || real)) // who is in neither differs in nothing
        result.difference = amount.value_or(Ore{}) - real.value_or(Ore{});
    return result;
}

/// A figure of the whole split, which every computed one has.
ComparedLine comparedSum(const std::optional<AllocationResult> &real, const std::vector<ScenarioSplit> &scenarios,
                         Ore AllocationResult::*figure)
{
    const auto of = [&](const std::optional<AllocationResult> &result) {
        return result ? std::optional((*result).*figure) : std::nullopt;
    };
    ComparedLine line;
    line.real = of(real);
    for (const ScenarioSplit &scenario : scenarios)
        line.scenarios.push_back(compared(of(scenario.result), scenario.result.has_value(), line.real, real.has_value()));
    return line;
}

/// Everybody in any of them, by name as the real one has it.
std::vector<ComparedLine> membersOf(const std::optional<AllocationResult> &real, const std::vector<ScenarioSplit> &scenarios)
{
    std::map<QString, QString> names;
    const auto collect = [&](const std::optional<AllocationResult> &result) {
        if (!result)
            return;
        for (const AllocationLine &line : result->lines)
            names.try_emplace(line.party.key, line.party.name);
    };
    collect(real);
    for (const ScenarioSplit &scenario : scenarios)
        collect(scenario.result);
    std::vector<ComparedLine> lines;
    for (const auto &[key, name] : names)
        lines.push_back({key, name, {}, {}});
    std::ranges::stable_sort(lines, swedishLess, &ComparedLine::name);
    return lines;
}

ScenarioSplit computed(const Store &store, const BudgetSheet &sheet, const Scenario &scenario)
{
    const SplitRequest request = requestOf(store, scenario);
    ScenarioSplit split{scenario.id, shownScenarioName(store, scenario), scenarioAssumption(store, sheet, request), {}, {}};
    try {
        split.result = splitOf(store, sheet, request);
    } catch (const Error &error) {
        split.whyNot = error.sentence();
    }
    return split;
}

} // namespace

std::vector<Scenario> scenariosOf(const Store &store, Id<Budget> budget)
{
    auto scenarios = store.where<Scenario>("budget", budget.value);
    std::ranges::stable_sort(scenarios, {}, &Scenario::position);
    return scenarios;
}

std::vector<ScenarioMember> scenarioMembersOf(const Store &store, Id<Scenario> scenario)
{
    return store.where<ScenarioMember>("scenario", scenario.value);
}

SplitRequest requestOf(const Store &store, const Scenario &scenario)
{
    SplitRequest request;
    request.amount = scenario.amount;
    request.populationDate = scenario.populationDate;
    request.policy = scenario.policy;
    request.basisDate = scenario.basisDate;
    request.unit = scenario.unit;
    request.base = scenario.base;
    request.grantRefused = scenario.grantRefused;
    for (const ScenarioMember &member : scenarioMembersOf(store, scenario.id))
        (member.takesPart ? request.with : request.without).push_back(member.organization);
    return request;
}

std::vector<ScenarioSplit> scenarioSplits(const Store &store, const BudgetSheet &sheet)
{
    std::vector<ScenarioSplit> splits;
    for (const Scenario &scenario : scenariosOf(store, sheet.budget.id))
        splits.push_back(computed(store, sheet, scenario));
    return splits;
}

Comparison compare(const std::optional<AllocationResult> &real, const std::vector<ScenarioSplit> &scenarios)
{
    Comparison comparison;
    comparison.lines = membersOf(real, scenarios);
    const auto realAmounts = amountsOf(real);
    for (ComparedLine &line : comparison.lines)
        line.real = found(realAmounts, line.key);
    for (const ScenarioSplit &scenario : scenarios) {
        const auto amounts = amountsOf(scenario.result);
        for (ComparedLine &line : comparison.lines)
            line.scenarios.push_back(compared(found(amounts, line.key), scenario.result.has_value(), line.real, real.has_value()));
    }
    comparison.sum = comparedSum(real, scenarios, &AllocationResult::covered);
    comparison.notCovered = comparedSum(real, scenarios, &AllocationResult::notCovered);
    const auto isSome = [](std::optional<Ore> amount) { return amount.value_or(Ore{}) != Ore{}; };
    comparison.someNotCovered = isSome(comparison.notCovered.real) ||
        std::ranges::any_of(comparison.notCovered.scenarios, isSome, &ComparedAmount::amount);
    return comparison;
}

void checkScenario(const Store &store, const Scenario &scenario)
{
    if (scenario.name.trimmed().isEmpty())
        throw Error(ErrorKind::Failed, Text::tr("A scenario has a name, so that it is known which one it is. Enter one."));
    if (scenario.unit && scenario.unit->value < 1)
        throw Error(ErrorKind::Failed, Text::tr("A scenario is rounded to 1 öre or more."));
    if (scenario.base && scenario.base->value < 0)
        throw Error(ErrorKind::Failed, Text::tr("The fixed part of a scenario cannot be below zero."));
    if (scenariosOf(store, scenario.budget).size() > size_t(mostScenarios))
        throw Error(ErrorKind::Failed, Text::tr("At most %1 scenarios stand beside a budget. Remove one of them first.").arg(mostScenarios));
}

void checkScenarioMember(const Store &store, const ScenarioMember &member)
{
    const auto all = scenarioMembersOf(store, member.scenario);
    if (std::ranges::count(all, member.organization, &ScenarioMember::organization) > 1)
        throw Error(ErrorKind::Failed, Text::tr("The scenario names %1 twice. Keep one of them.").arg(store.get(member.organization).name));
}

} // namespace samsyn
