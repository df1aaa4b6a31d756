// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/allocation.h"

#include "core/budget/allocationcheck.h"
#include "core/budget/allocationrounding.h"

#include <algorithm>
#include <bit>
#include <map>
#include <tuple>

namespace samsyn {

namespace {

constexpr unsigned wholeYear = 0xFFF;

/// The split under way: figures are those of a positive amount, turned at the end.
struct Split
{
    AllocationResult result;
    std::vector<unsigned> months; // of each line, those that count in the split
    std::vector<Rational> keys;   // of each line, its figure by the key, for each month
    Ore amount;                   // not negative
};

std::vector<AllocationLine> linesOf(const AllocationInput &input, QDate basis)
{
    const Period year{QDate(input.year, 1, 1), QDate(input.year, 12, 31)};
    const bool frozen = input.rule.policy == AllocationPolicy::Frozen;
    std::vector<AllocationLine> lines;
    for (const AllocationParty &party : input.parties) {
        const auto some = [&](auto holds) { return std::ranges::any_of(party.paying, holds); };
        const bool onBasis = some([&](const Period &period) { return period.covers(basis); });
        if (!some([&](const Period &period) { return period.overlaps(year); }) &&
            !(frozen && onBasis) && party.decided == Ore{})
            continue;
        AllocationLine line;
        line.party = party;
        line.months = std::popcount(monthsCovered(party.paying, input.year));
        line.counts = !frozen || onBasis;
        lines.push_back(std::move(line));
    }
    std::ranges::sort(lines, {}, [](const AllocationLine &line) {
        return std::tie(line.party.code, line.party.key);
    });
    return lines;
}

Rational keyFigure(const AllocationLine &line, AllocationKey key)
{
    const AllocationParty &party = line.party;
    if (party.weight == 0)
        return 0;
    switch (key) {
    case AllocationKey::Population:
        return Rational(party.population.value_or(0)) * party.weight;
    case AllocationKey::Equal:
        return 1;
    case AllocationKey::Weights:
        return party.weight;
    }
    return 0;
}

Split prepared(const AllocationInput &input)
{
    Split split;
    AllocationResult &result = split.result;
    result.input = input;
    result.basisDate = input.rule.basisDate.value_or(QDate(input.year, 1, 1));
    result.lines = linesOf(input, result.basisDate);
    checkPayers(result);
    const Ore amount = amountToSplit(input);
    split.amount = amount < Ore{} ? -amount : amount;
    std::optional<int> months;
    for (const AllocationLine &line : result.lines) {
        unsigned counting = monthsCovered(line.party.paying, input.year);
        if (input.rule.policy == AllocationPolicy::Frozen)
            counting = line.counts ? wholeYear : 0;
        split.months.push_back(counting);
        split.keys.push_back(keyFigure(line, input.rule.key));
        if (line.counts && line.months > 0) {
            result.monthsCount |= months && *months != line.months;
            months = line.months;
            result.precedenceByPopulation &=
                input.rule.key == AllocationKey::Population || line.party.population;
        }
    }
    return split;
}

/// What is taken off before the key.
void takeFixed(Split &split)
{
    AllocationResult &result = split.result;
    const Ore base = result.input.amended ? Ore{} : result.input.rule.base; // in what was decided
    for (size_t i = 0; i < result.lines.size(); ++i) {
        AllocationLine &line = result.lines[i];
        line.fixed = Rational(base.value) * std::popcount(split.months[i]) / 12;
        result.fixed += line.fixed;
    }
    result.byKey = Rational(split.amount.value) - result.fixed;
    checkFixed(result, split.amount);
}

/// Shares by key × months, where all that is split by key is covered.
void shareByKey(Split &split)
{
    AllocationResult &result = split.result;
    Rational sum = 0;
    for (size_t i = 0; i < split.keys.size(); ++i)
        sum += split.keys[i] * std::popcount(split.months[i]);
    for (size_t i = 0; i < split.keys.size() && sum != 0; ++i)
        result.lines[i].keyShare = split.keys[i] * std::popcount(split.months[i]) / sum;
    result.keySum = sum;
    if (result.input.rule.policy == AllocationPolicy::Frozen)
        result.keySum /= 12;
    else if (!result.monthsCount && !result.lines.empty())
        result.keySum /=
            std::max(1, std::ranges::max(result.lines, {}, &AllocationLine::months).months);
}

/// Each month's twelfth by the key among those of the month. Returns what share nobody covers.
Rational shareByMonth(Split &split)
{
    AllocationResult &result = split.result;
    std::vector<Rational> perKey(12); // the month's twelfth, for each 1 of the key's sum
    for (int month = 0; month < 12; ++month) {
        Rational sum = 0;
        for (size_t i = 0; i < split.keys.size(); ++i) {
            if (split.months[i] >> month & 1)
                sum += split.keys[i];
        }
        if (sum == 0)
            result.emptyMonths.push_back(month + 1);
        else
            perKey[month] = 1 / (sum * 12);
    }
    std::map<unsigned, Rational> perMonths; // most members have the same months: summed once
    for (size_t i = 0; i < split.keys.size(); ++i) {
        const auto [found, isNew] = perMonths.try_emplace(split.months[i]);
        for (int month = 0; isNew && month < 12; ++month) {
            if (split.months[i] >> month & 1)
                found->second += perKey[month];
        }
        result.lines[i].keyShare = split.keys[i] * found->second;
        result.keySum += split.months[i] != 0 ? split.keys[i] : Rational(0);
    }
    return Rational(static_cast<qint64>(result.emptyMonths.size()), 12);
}

/// What each would pay if öre could be cut.
void quotas(Split &split)
{
    const AllocationResult &result = split.result;
    for (AllocationLine &line : split.result.lines) {
        line.byKey = result.byKey * line.keyShare;
        line.quota = line.fixed + line.byKey;
        line.share = split.amount == Ore{} ? line.keyShare : line.quota / split.amount.value;
    }
}

void mirror(AllocationResult &result)
{
    for (AllocationLine &line : result.lines) {
        for (Rational *value : {&line.fixed, &line.byKey, &line.quota})
            *value = -*value;
        for (Ore *value :
             {&line.roundedDown, &line.extra, &line.adjustment, &line.yearAmount, &line.amount})
            *value = -*value;
    }
    result.fixed = -result.fixed;
    result.byKey = -result.byKey;
    result.covered = -result.covered;
    result.leftByUnit = -result.leftByUnit;
}

/// What was decided stands, and what was split now is added to it.
void addDecided(AllocationResult &result)
{
    const Rational whole(result.input.amount.value);
    for (AllocationLine &line : result.lines) {
        const Ore decided = line.party.decided;
        line.yearAmount += decided;
        line.amount += decided;
        result.covered += decided;
        line.share = whole == 0 ? line.keyShare : (line.quota + decided.value) / whole;
    }
}

} // namespace

Ore amountToSplit(const AllocationInput &input)
{
    return input.amended ? input.amount - input.amended->amount : input.amount;
}

unsigned monthsCovered(const std::vector<Period> &periods, int year)
{
    unsigned months = 0;
    for (int month = 1; month <= 12; ++month) {
        const QDate first(year, month, 1);
        if (std::ranges::any_of(periods,
                                [&](const Period &period) { return period.covers(first); }))
            months |= 1u << (month - 1);
    }
    return months;
}

AllocationResult allocate(const AllocationInput &input)
{
    checkRule(input);
    Split split = prepared(input);
    AllocationResult &result = split.result;
    takeFixed(split);
    Ore covered = split.amount;
    if (input.rule.policy == AllocationPolicy::Monthly) {
        const Rational uncovered = result.byKey * shareByMonth(split);
        covered.value = floorOf(Rational(covered.value) - uncovered).convert_to<qint64>();
    } else {
        shareByKey(split);
    }
    checkKeys(result);
    quotas(split);
    roundAmounts(result, covered);
    if (amountToSplit(input) < Ore{})
        mirror(result);
    if (input.amended)
        addDecided(result);
    result.notCovered = input.amount - result.covered;
    return std::move(split.result);
}

} // namespace samsyn
