// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budgetdifferences.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/budget/allocationexplanation.h"
#include "core/budget/allocationtext.h"
#include "core/budget/budgetsplit.h"
#include "core/budget/decidedsplit.h"
#include "core/members/members.h"

#include <QCoreApplication>
#include <algorithm>
#include <functional>
#include <map>

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BudgetDifferences)
};

int kindOf(const CostItem &item) { return static_cast<int>(item.category); }
int kindOf(const FinancingItem &item) { return static_cast<int>(item.kind); }
QString kindName(const CostItem &item) { return costCategoryName(item.category); }
QString kindName(const FinancingItem &item) { return financingKindName(item.kind); }

/// Rows of two versions know nothing of each other. They are taken for the same by kind and text,
/// then by kind and amount, then by kind where each has one left: pairs of indices.
template <typename Item>
std::vector<std::pair<std::optional<size_t>, std::optional<size_t>>> paired(const std::vector<Item> &before, const std::vector<Item> &after)
{
    std::vector<std::optional<size_t>> partner(after.size());
    std::vector<bool> taken(before.size());
    const auto pairUp = [&](const std::function<bool(const Item &, const Item &)> &same) {
        for (size_t j = 0; j < after.size(); ++j) {
            for (size_t i = 0; i < before.size() && !partner[j]; ++i) {
                if (!taken[i] && kindOf(before[i]) == kindOf(after[j]) && same(before[i], after[j])) {
                    partner[j] = i;
                    taken[i] = true;
                }
            }
        }
    };
    pairUp([](const Item &a, const Item &b) { return a.description == b.description && a.amount == b.amount; });
    pairUp([](const Item &a, const Item &b) { return a.description == b.description; });
    pairUp([](const Item &a, const Item &b) { return a.amount == b.amount; });
    const auto left = [&](int kind) {
        const auto ofKind = [kind](const Item &item) { return kindOf(item) == kind; };
        size_t count = 0;
        for (size_t j = 0; j < after.size(); ++j)
            count += ofKind(after[j]) && !partner[j];
        return count;
    };
    pairUp([&](const Item &, const Item &b) { return left(kindOf(b)) == 1; });
    std::vector<std::pair<std::optional<size_t>, std::optional<size_t>>> pairs;
    for (size_t j = 0; j < after.size(); ++j)
        pairs.emplace_back(partner[j], j);
    for (size_t i = 0; i < before.size(); ++i) {
        if (!taken[i])
            pairs.emplace_back(i, std::nullopt);
    }
    return pairs;
}

/// "Lokaler", or where it was called something else "Lokaler (before: Lokal)".
QString textOf(const QString &before, const QString &after)
{
    return before == after || before.isEmpty() ? after : Text::tr("%1 (before: %2)").arg(after, before);
}

template <typename Item>
std::vector<RowDifference> rowDifferences(const std::vector<Item> &before, const std::vector<Item> &after)
{
    std::vector<RowDifference> rows;
    for (const auto &[i, j] : paired(before, after)) {
        const Item *old = i ? &before[*i] : nullptr;
        const Item *now = j ? &after[*j] : nullptr;
        if (old && now && old->description == now->description && old->amount == now->amount)
            continue;
        RowDifference row;
        row.kind = kindName(now ? *now : *old);
        row.text = old && now ? textOf(old->description, now->description) : (now ? now : old)->description;
        row.isIn[0] = old;
        row.isIn[1] = now;
        row.amount[0] = old ? old->amount : std::nullopt;
        row.amount[1] = now ? now->amount : std::nullopt;
        rows.push_back(std::move(row));
    }
    return rows;
}

QString weightsText(const AllocationInput &input)
{
    QStringList texts;
    for (const AllocationParty &party : input.parties) {
        if (party.weight != 1)
            texts << Text::tr("%1 %2", "name and weight").arg(party.name, formatWeight(party.weight));
    }
    return texts.isEmpty() ? Text::tr("1 for all") : formatList(texts);
}

QString datesText(const AllocationInput &input)
{
    QStringList texts;
    for (const AllocationParty &party : input.parties) {
        if (party.populationDate.isValid() && party.populationDate != input.rule.populationDate)
            texts << Text::tr("%1 %2", "name and day").arg(party.name, formatDate(party.populationDate));
    }
    return texts.isEmpty() ? Text::tr("the same for all") : formatList(texts);
}

QString amendedText(const AllocationInput &input)
{
    return input.amended ? Text::tr("what differs from version %1").arg(input.amended->version) : Text::tr("the whole amount");
}

std::vector<RuleDifference> ruleDifferences(const AllocationInput &before, const AllocationInput &after)
{
    std::vector<RuleDifference> rule{
        {Text::tr("Amount to split"), formatKronor(before.amount), formatKronor(after.amount)},
        {Text::tr("Rule"), allocationRuleSummary(before.rule, before.year), allocationRuleSummary(after.rule, after.year)},
        {Text::tr("Weights"), weightsText(before), weightsText(after)},
        {Text::tr("Population date"), datesText(before), datesText(after)},
        {Text::tr("What is split"), amendedText(before), amendedText(after)}};
    std::erase_if(rule, [](const RuleDifference &part) { return part.before == part.after; });
    return rule;
}

std::vector<MemberDifference> memberDifferences(const AllocationResult &before, const AllocationResult &after)
{
    std::map<QString, MemberDifference> byKey;
    const AllocationResult *results[] = {&before, &after};
    for (size_t side = 0; side < 2; ++side) {
        for (const AllocationLine &line : results[side]->lines) {
            byKey[line.party.key].name = line.party.name;
            byKey[line.party.key].amount[side] = line.amount;
        }
    }
    std::vector<MemberDifference> members;
    for (auto &[key, member] : byKey)
        members.push_back(std::move(member));
    if (std::ranges::all_of(members, [](const MemberDifference &member) { return member.amount[0] == member.amount[1]; }))
        return {};
    std::ranges::stable_sort(members, swedishLess, &MemberDifference::name);
    return members;
}

} // namespace

BudgetDifferences budgetDifferences(const Store &store, const BudgetSheet &before, const BudgetSheet &after)
{
    BudgetDifferences differences;
    differences.before = before.budget;
    differences.after = after.budget;
    const Balance balances[] = {balanceOf(before), balanceOf(after)};
    for (size_t side = 0; side < 2; ++side) {
        differences.costs[side] = balances[side].costs;
        differences.financing[side] = balances[side].financing;
    }
    differences.costRows = rowDifferences(before.costs, after.costs);
    differences.financingRows = rowDifferences(before.financing, after.financing);
    try {
        const AllocationInput old = splitInput(store, before);
        const AllocationInput now = splitInput(store, after);
        differences.rule = ruleDifferences(old, now);
        differences.members = memberDifferences(allocate(old), allocate(now));
    } catch (const Error &) {
        differences.members.clear(); // why one of them has no split is said where it would stand
    }
    return differences;
}

std::optional<Budget> comparedVersion(const Store &store, const Budget &budget)
{
    const auto rank = [](const Budget &b) {
        return std::tuple(b.state == BudgetState::Adopted, isDecided(b), b.state == BudgetState::Proposed, b.version);
    };
    std::optional<Budget> best;
    for (const Budget &other : store.where<Budget>("year", qint64(budget.year))) {
        if (other.version < budget.version && (!best || rank(*best) < rank(other)))
            best = other;
    }
    return best;
}

} // namespace samsyn
