// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/allocation.h"

#include "core/base/apportion.h"
#include "core/base/error.h"
#include "core/budget/allocationcheck.h"

#include <algorithm>
#include <bit>
#include <map>
#include <tuple>

namespace samsyn {

namespace {

constexpr unsigned wholeYear = 0xFFF;

/// The split under way: figures are those of a positive amount, turned at the end.
struct Split {
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
        if (!some([&](const Period &period) { return period.overlaps(year); }) && !(frozen && onBasis))
            continue;
        AllocationLine line;
        line.party = party;
        line.months = std::popcount(monthsCovered(party.paying, input.year));
        line.counts = !frozen || onBasis;
        lines.push_back(std::move(line));
    }
    std::ranges::sort(lines, {}, [](const AllocationLine &line) { return std::tie(line.party.code, line.party.key); });
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
    split.amount = input.amount < Ore{} ? -input.amount : input.amount;
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
            result.precedenceByPopulation &= input.rule.key == AllocationKey::Population || line.party.population;
        }
    }
    return split;
}

/// What is taken off before the key.
void takeFixed(Split &split)
{
    AllocationResult &result = split.result;
    for (size_t i = 0; i < result.lines.size(); ++i) {
        AllocationLine &line = result.lines[i];
        line.fixed = Rational(result.input.rule.base.value) * std::popcount(split.months[i]) / 12;
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
        result.keySum /= std::max(1, std::ranges::max(result.lines, {}, &AllocationLine::months).months);
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

bool goesBefore(const AllocationResult &result, size_t a, size_t b)
{
    const AllocationParty &left = result.lines[a].party;
    const AllocationParty &right = result.lines[b].party;
    if (result.precedenceByPopulation && left.population != right.population)
        return left.population > right.population;
    if (!result.precedenceByPopulation && left.weight != right.weight)
        return left.weight > right.weight;
    return std::tie(left.code, left.key) < std::tie(right.code, right.key);
}

/// Whole units by largest remainder. `covered` is what the quotas sum to, less at most a part of an öre.
void roundToUnit(Split &split, Ore covered)
{
    AllocationResult &result = split.result;
    const qint64 unit = result.input.rule.unit.value;
    std::vector<Rational> quotas;
    for (AllocationLine &line : result.lines) {
        line.byKey = result.byKey * line.keyShare;
        line.quota = line.fixed + line.byKey;
        quotas.push_back(line.quota / unit);
    }
    const Apportionment rounded = apportion(covered.value / unit, quotas, [&](size_t a, size_t b) {
        return goesBefore(result, a, b);
    });
    for (size_t i = 0; i < quotas.size(); ++i) {
        AllocationLine &line = result.lines[i];
        const ApportionedShare &share = rounded.shares[i];
        line.roundedDown = Ore{share.whole * unit};
        line.remainder = share.remainder;
        line.rank = share.rank;
        line.extra = Ore{share.extra * unit};
        line.yearAmount = line.roundedDown + line.extra;
    }
    result.extraUnits = rounded.extras;
    if (!rounded.tied.empty()) {
        const auto winners = std::ranges::count_if(rounded.tied, [&](size_t i) { return rounded.shares[i].extra > 0; });
        result.ties.push_back({AllocationTie::Over::ExtraUnit, rounded.tied, static_cast<size_t>(winners)});
    }
    result.leftByUnit = Ore{covered.value % unit};
}

/// What is no multiple of the unit goes to the largest payer; never to a weight of zero, unless
/// the fixed parts are all there is.
void giveRest(AllocationResult &result)
{
    if (result.leftByUnit == Ore{})
        return;
    const bool someByKey = std::ranges::any_of(result.lines, [](const AllocationLine &line) { return line.keyShare > 0; });
    AllocationTie tie{AllocationTie::Over::Adjustment, {}, 1};
    for (size_t i = 0; i < result.lines.size(); ++i) {
        const AllocationLine &line = result.lines[i];
        if (!line.counts || (someByKey ? line.keyShare == 0 : line.quota == 0))
            continue;
        if (!tie.lines.empty() && result.lines[tie.lines.front()].yearAmount < line.yearAmount)
            tie.lines.clear();
        if (tie.lines.empty() || result.lines[tie.lines.front()].yearAmount == line.yearAmount)
            tie.lines.push_back(i);
    }
    std::ranges::sort(tie.lines, [&](size_t a, size_t b) { return goesBefore(result, a, b); });
    AllocationLine &largest = result.lines[tie.lines.front()];
    largest.adjustment = result.leftByUnit;
    largest.yearAmount += largest.adjustment;
    if (tie.lines.size() > 1)
        result.ties.push_back(std::move(tie));
}

void payForMonths(AllocationResult &result)
{
    const bool frozen = result.input.rule.policy == AllocationPolicy::Frozen;
    const qint64 unit = result.input.rule.unit.value;
    for (AllocationLine &line : result.lines) {
        line.amount = line.yearAmount;
        if (frozen && line.months < 12)
            line.amount.value = line.yearAmount.value * line.months / 12 / unit * unit;
        result.covered += line.amount;
    }
}

void mirror(AllocationResult &result)
{
    for (AllocationLine &line : result.lines) {
        for (Rational *value : {&line.fixed, &line.byKey, &line.quota})
            *value = -*value;
        for (Ore *value : {&line.roundedDown, &line.extra, &line.adjustment, &line.yearAmount, &line.amount})
            *value = -*value;
    }
    result.fixed = -result.fixed;
    result.byKey = -result.byKey;
    result.covered = -result.covered;
    result.leftByUnit = -result.leftByUnit;
}

} // namespace

unsigned monthsCovered(const std::vector<Period> &periods, int year)
{
    unsigned months = 0;
    for (int month = 1; month <= 12; ++month) {
        const QDate first(year, month, 1);
        if (std::ranges::any_of(periods, [&](const Period &period) { return period.covers(first); }))
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
    roundToUnit(split, covered);
    giveRest(result);
    payForMonths(result);
    if (input.amount < Ore{})
        mirror(result);
    result.notCovered = input.amount - result.covered;
    return std::move(split.result);
}

} // namespace samsyn
