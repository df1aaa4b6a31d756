// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/allocationrounding.h"

#include "core/base/apportion.h"

#include <algorithm>
#include <tuple>

namespace samsyn {

namespace {

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

/// Whole units by largest remainder. `covered` is what the quotas sum to, less at most a part of an
/// öre.
void roundToUnit(AllocationResult &result, Ore covered)
{
    const qint64 unit = result.input.rule.unit.value;
    std::vector<Rational> quotas;
    for (const AllocationLine &line : result.lines)
        quotas.push_back(line.quota / unit);
    const Apportionment rounded = apportion(
        covered.value / unit, quotas, [&](size_t a, size_t b) { return goesBefore(result, a, b); });
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
        const auto winners = std::ranges::count_if(
            rounded.tied, [&](size_t i) { return rounded.shares[i].extra > 0; });
        result.ties.push_back(
            {AllocationTie::Over::ExtraUnit, rounded.tied, static_cast<size_t>(winners)});
    }
    result.leftByUnit = Ore{covered.value % unit};
}

/// What is no multiple of the unit goes to the largest payer; never to a weight of zero, unless
/// the fixed parts are all there is.
void giveRest(AllocationResult &result)
{
    if (result.leftByUnit == Ore{})
        return;
    const bool someByKey = std::ranges::any_of(
        result.lines, [](const AllocationLine &line) { return line.keyShare > 0; });
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

} // namespace

void roundAmounts(AllocationResult &result, Ore covered)
{
    roundToUnit(result, covered);
    giveRest(result);
    payForMonths(result);
}

} // namespace samsyn
