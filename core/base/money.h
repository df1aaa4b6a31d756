// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <compare>

namespace samsyn {

/// An amount of money in whole öre. Never a floating number: amounts that are split must add up.
/// Sums throw Error (Failed) where 64 bits do not hold them.
struct Ore {
    qint64 value = 0;

    static constexpr Ore fromKronor(qint64 kronor) { return Ore{kronor * 100}; }
    constexpr auto operator<=>(const Ore &) const = default;
    constexpr Ore operator-() const { return Ore{-value}; }
    Ore &operator+=(Ore other);
    Ore &operator-=(Ore other);
    friend Ore operator+(Ore a, Ore b) { return a += b; }
    friend Ore operator-(Ore a, Ore b) { return a -= b; }
};

/// What an amount in öre may at most be, up or down: enough for every budget, and far enough from
/// the ends of 64 bits that no intermediate sum of a workspace can reach them.
inline constexpr Ore largestAmount{100'000'000'000'000'000};

} // namespace samsyn
