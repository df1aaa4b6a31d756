// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/apportion.h"

#include <algorithm>
#include <numeric>

namespace samsyn {

namespace {

/// Indices in the order in which they get the units that are left.
std::vector<size_t> inOrderOfRemainder(const std::vector<ApportionedShare> &shares,
                                       const std::function<bool(size_t, size_t)> &goesBefore)
{
    std::vector<size_t> order(shares.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::sort(order, [&](size_t a, size_t b) {
        const int compared = shares[a].remainder.compare(shares[b].remainder);
        return compared != 0 ? compared > 0 : goesBefore(a, b);
    });
    return order;
}

std::vector<size_t>
tiedAt(size_t cut, const std::vector<size_t> &order, const std::vector<ApportionedShare> &shares)
{
    std::vector<size_t> tied;
    if (cut == 0 || cut >= order.size() ||
        shares[order[cut - 1]].remainder != shares[order[cut]].remainder)
        return tied;
    std::ranges::copy_if(order, std::back_inserter(tied), [&](size_t index) {
        return shares[index].remainder == shares[order[cut]].remainder;
    });
    return tied;
}

} // namespace

Apportionment apportion(qint64 units,
                        const std::vector<Rational> &quotas,
                        const std::function<bool(size_t, size_t)> &goesBefore)
{
    Apportionment result;
    qint64 left = units;
    for (const Rational &quota : quotas) {
        const Integer whole = floorOf(quota);
        ApportionedShare share;
        share.whole = whole.convert_to<qint64>();
        share.remainder = quota - Rational(whole);
        left -= share.whole;
        result.shares.push_back(std::move(share));
    }
    const std::vector<size_t> order = inOrderOfRemainder(result.shares, goesBefore);
    Q_ASSERT_X(left >= 0 && left <= static_cast<qint64>(order.size()),
               "apportion",
               "the quotas do not sum to the units");
    result.extras = static_cast<int>(left);
    for (size_t i = 0; i < order.size(); ++i) {
        ApportionedShare &share = result.shares[order[i]];
        share.rank = share.remainder != 0 ? static_cast<int>(i) + 1 : 0;
        share.extra = i < static_cast<size_t>(left) ? 1 : 0;
    }
    result.tied = tiedAt(static_cast<size_t>(left), order, result.shares);
    return result;
}

} // namespace samsyn
