// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QString>
#include <boost/multiprecision/cpp_int.hpp>
#include <optional>

namespace samsyn {

using Integer = boost::multiprecision::cpp_int;
using Rational = boost::multiprecision::cpp_rational;

/// A decimal number as it is stored and typed, exactly: "1", "0.5". What reads it checks it.
struct Decimal {
    QString digits;
    bool operator==(const Decimal &) const = default;
};

/// The largest integer that is not above the value, also for negative values.
Integer floorOf(const Rational &value);

/// Reads a decimal number as it is stored ("1", "0.5", "-12.25"): a point, no grouping, no
/// exponent, at most 18 digits; nothing else is a number.
std::optional<Rational> rationalFromDecimal(const QString &decimal);

/// Whole öre nearest to the value; halves go away from zero.
/// Throws Error (Failed) where 64 bits do not hold it.
Ore oreNearest(const Rational &value);

} // namespace samsyn
