// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/allocation.h"

#include <vector>

namespace samsyn {

// The split once more, by the steps that a spreadsheet can take without losing anything. It counts
// in whole numbers, which it holds exactly up to 15 digits; hence every number here is whole, and
// products that could be longer are divided in two parts, as on paper. A program that computes the
// sheet gets each of these values.

/// Months in a row with the same members, of the policy Monthly.
struct AllocationSection
{
    int firstMonth = 1;
    int months = 0;
    Integer keySum; // of those who take part
};

/// A member's part of a section: its share of the amount, of which `whole` is whole and the rest,
/// a fraction of one, is known by 18 decimals, six in each part.
struct SectionPart
{
    int takesPart = 0;
    Integer key;                     // × the section's months
    Integer high, rest, low, whole;  // rest and low are what is still to be divided
    Integer left, first, left2, second, left3, third;
};

struct ArithmeticLine
{
    Integer months; // that count
    Integer key;    // × months / their common divisor, but of Monthly the key alone
    int precedence = 0;
    // Not Monthly: number of units × key / sum of keys, in two parts; then what else there is, as a
    // numerator under `denominator`
    Integer high, highRest, low, lowWhole, lowRest;
    Integer fixedWhole, fixedRest, numerator;
    // Monthly: the parts summed, in the smallest whole that all of them are counted in
    std::vector<SectionPart> parts;
    Integer sum, third, second, first, carried;
    // Both: units, and what is left of one; for Monthly with three times six decimals
    Integer units, remainder, firstDecimals, secondDecimals, thirdDecimals;
    Integer own; // öre, before what is left by the unit
    int eligible = 0;
};

struct AllocationArithmetic
{
    Integer amount, unit, base; // öre, not negative
    int sign = 1;
    Integer scale = 1;        // makes all weights whole
    Integer divisor = 1;      // of all months that count
    int step = 1;             // 12 where there are fixed parts, since they go by twelfths
    Integer months;           // of all
    Integer toSplit, whole;   // what is split by key; what one unit is counted as
    Integer number, left;     // toSplit = number × whole + left; Monthly leaves that undone
    Integer numberHigh, numberLow;
    Integer keySum = 1, denominator;
    int emptyMonths = 0;
    Integer covered, units, leftByUnit, extras;
    int someByKey = 0;
    std::vector<AllocationSection> sections;
    std::vector<ArithmeticLine> lines; // as those of the result
    Integer largest;                   // of all numbers on the way
    /// Whether a spreadsheet holds all of it and comes to the same as the result.
    bool isExact = false;
};

/// Numbers are divided in parts of so many decimal places.
inline constexpr int partSize = 100'000;
inline constexpr int decimalsSize = 1'000'000;
/// What the sums of 18 decimals may lack: less than one of the last for each of twelve sections.
inline constexpr int decimalsLacking = 20;
/// Below it a spreadsheet's numbers are whole where they should be; one place is kept to spare.
inline constexpr qint64 largestExact = 100'000'000'000'000;

AllocationArithmetic allocationArithmetic(const AllocationResult &result);

} // namespace samsyn
