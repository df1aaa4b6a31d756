// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"

#include <functional>
#include <vector>

namespace samsyn {

/// What one share became when shares were rounded to whole units.
struct ApportionedShare
{
    qint64 whole = 0;   // the quota rounded down
    Rational remainder; // what was rounded off, from 0 to below 1
    int rank = 0;       // 1 has the largest remainder; 0 has none, and never gets an extra unit
    int extra = 0;      // 1 where a unit was added
};

struct Apportionment
{
    std::vector<ApportionedShare> shares; // in the order of the quotas
    int extras = 0;                       // units that were added in all
    /// Those with the very remainder at which the units ran out, where some of them got a unit and
    /// some did not: the precedence has decided between them. Else empty.
    std::vector<size_t> tied;
};

/// Rounds quotas to whole units that sum to exactly `units`, by largest remainder: each gets its
/// quota rounded down, and the units left go one by one to the largest remainders. `goesBefore`
/// orders those with equal remainders, and must tell every two of them apart; then the order of the
/// quotas does not matter. Quotas are not negative and sum to from `units` to below `units` + 1.
Apportionment apportion(qint64 units,
                        const std::vector<Rational> &quotas,
                        const std::function<bool(size_t, size_t)> &goesBefore);

} // namespace samsyn
