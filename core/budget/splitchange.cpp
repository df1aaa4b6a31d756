// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/splitchange.h"

#include "core/base/error.h"
#include "core/budget/budgetsplit.h"
#include "core/budget/budgetversions.h"
#include "core/members/members.h"

#include <algorithm>

namespace samsyn {

namespace {

using Amounts = std::map<QString, Ore>;

Amounts amountsOf(const AllocationInput &input)
{
    Amounts amounts;
    for (const AllocationLine &line : allocate(input).lines)
        amounts[line.party.key] = line.amount;
    return amounts;
}

/// Those of a step, or the ones before it where it cannot be computed by itself.
Amounts amountsOr(const AllocationInput &input, const Amounts &before)
{
    try {
        return amountsOf(input);
    } catch (const Error &) {
        return before;
    }
}

const AllocationParty *partyOf(const AllocationInput &input, const QString &key)
{
    const auto found = std::ranges::find(input.parties, key, &AllocationParty::key);
    return found == input.parties.end() ? nullptr : &*found;
}

AllocationInput withAmount(AllocationInput input, Ore amount)
{
    input.amount = amount;
    input.amended.reset();
    for (AllocationParty &party : input.parties)
        party.decided = {};
    return input;
}

/// This year's members and months, with last year's figures, weights and rule.
AllocationInput withMembers(AllocationInput input, const AllocationInput &after, const std::map<QString, qint64> &earlier)
{
    const int years = after.year - input.year;
    std::vector<AllocationParty> parties = after.parties;
    for (AllocationParty &party : parties) {
        party.decided = {};
        if (const AllocationParty *known = partyOf(input, party.key)) {
            party.population = known->population;
            party.populationDate = known->populationDate;
            party.weight = known->weight;
        } else if (const auto figure = earlier.find(party.key); figure != earlier.end()) {
            party.population = figure->second;
        }
    }
    input.year = after.year;
    input.parties = std::move(parties);
    if (input.rule.basisDate)
        input.rule.basisDate = input.rule.basisDate->addYears(years);
    return input;
}

AllocationInput withPopulations(AllocationInput input, const AllocationInput &after)
{
    input.rule.populationDate = after.rule.populationDate;
    for (AllocationParty &party : input.parties) {
        if (const AllocationParty *now = partyOf(after, party.key)) {
            party.population = now->population;
            party.populationDate = now->populationDate;
        }
    }
    return input;
}

/// The members of both splits, in order of code, then of key.
std::vector<MemberChange> membersOf(const AllocationResult &before, const AllocationResult &after)
{
    std::map<QString, std::pair<QString, MemberChange>> byKey; // with its code, which may be corrected
    for (const AllocationResult *result : {&before, &after}) {
        for (const AllocationLine &line : result->lines) {
            auto &[code, member] = byKey[line.party.key];
            code = line.party.code;
            member.key = line.party.key;
            member.name = line.party.name;
            (result == &before ? member.wasThere : member.isThere) = true;
        }
    }
    std::vector<std::pair<QString, MemberChange>> ordered;
    for (auto &[key, member] : byKey)
        ordered.push_back(std::move(member));
    std::ranges::stable_sort(ordered, {}, &std::pair<QString, MemberChange>::first);
    std::vector<MemberChange> members;
    for (auto &[code, member] : ordered)
        members.push_back(std::move(member));
    return members;
}

} // namespace

const MemberChange *SplitChange::of(const QString &key) const
{
    const auto found = std::ranges::find(members, key, &MemberChange::key);
    return found == members.end() ? nullptr : &*found;
}

SplitChange splitChange(const AllocationInput &before, const AllocationInput &after, const std::map<QString, qint64> &earlier)
{
    const AllocationResult first = allocate(before);
    const AllocationResult last = allocate(after);
    SplitChange change{before.year, after.year, before.amount, after.amount, membersOf(first, last)};
    AllocationInput step = withAmount(before, after.amount);
    Amounts amounts = amountsOf(before);
    Amounts next = amountsOr(step, amounts);
    const auto note = [&](Ore MemberChange::*effect) {
        for (MemberChange &member : change.members)
            member.*effect = next[member.key] - amounts[member.key];
        amounts = next;
    };
    for (MemberChange &member : change.members)
        member.before = amounts[member.key];
    note(&MemberChange::budget);
    step = withMembers(std::move(step), after, earlier);
    next = amountsOr(step, amounts);
    note(&MemberChange::membership);
    step = withPopulations(std::move(step), after);
    next = amountsOr(step, amounts);
    note(&MemberChange::population);
    next = amountsOf(after);
    note(&MemberChange::rule);
    for (MemberChange &member : change.members)
        member.after = amounts[member.key];
    return change;
}

std::optional<SplitChange> splitChangeSinceLastYear(const Store &store, const BudgetSheet &sheet)
{
    const std::optional<Budget> last = decidedBudgetOf(store, sheet.budget.year - 1);
    if (!last)
        return std::nullopt;
    try {
        const AllocationInput before = splitInput(store, budgetSheet(store, *last));
        const AllocationInput after = splitInput(store, sheet);
        std::map<QString, qint64> earlier;
        for (const AllocationParty &party : after.parties) {
            const auto organization = store.byKey<Organization>(party.key);
            if (partyOf(before, party.key) || !organization || !before.rule.populationDate)
                continue;
            for (const Population &figure : populationsOf(store, organization->id)) {
                if (figure.date == *before.rule.populationDate)
                    earlier[party.key] = figure.count;
            }
        }
        return splitChange(before, after, earlier);
    } catch (const Error &) {
        return std::nullopt; // why there is no split is said where it would stand
    }
}

} // namespace samsyn
