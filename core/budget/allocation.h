// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/period.h"
#include "core/base/rational.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace samsyn {

// The split of an amount between the members who share the cost: "Allocation" in the design.

/// By what the amount is split. Stored as population, equal, weights.
enum class AllocationKey { Population, Equal, Weights };

/// How members who take part for a part of the year count. Stored as member_months, monthly,
/// frozen.
enum class AllocationPolicy {
    MemberMonths, // all by key × months
    Monthly,      // each month's twelfth among those of that month
    Frozen,       // among those of the basis date; what leavers no longer pay is not covered
};

struct AllocationRule
{
    AllocationKey key = AllocationKey::Population;
    AllocationPolicy policy = AllocationPolicy::MemberMonths;
    std::optional<QDate> populationDate;
    Ore unit = Ore::fromKronor(1);  // amounts are rounded to multiples of it
    Ore base;                       // fixed part, for each member and year
    std::optional<QDate> basisDate; // of Frozen; absent is 1 January of the year

    bool operator==(const AllocationRule &) const = default;
};

struct AllocationParty
{
    QString key;
    QString code; // of a municipality, four digits; else empty
    QString name;
    std::vector<Period> paying;       // memberships that share the cost; may overlap
    std::optional<qint64> population; // needed where the key is population and the weight not zero
    QDate populationDate;             // of that figure; invalid is the rule's
    QString populationSource;
    Rational weight = 1; // zero: nothing of what is split by key
    Ore decided;         // what it pays by the version that is amended, if one is

    bool operator==(const AllocationParty &) const = default;
};

/// A decided version whose amounts stand: only what the amount differs by is split, without fixed
/// parts, so that nobody's amount falls where the whole grows (domain.md D 8).
struct AllocationAmended
{
    int version = 0;
    Ore amount;     // that it splits
    Ore notCovered; // of it

    bool operator==(const AllocationAmended &) const = default;
};

/// All that a split rests on, and nothing else: the same input gives the same öre.
struct AllocationInput
{
    int year = 0;
    Ore amount; // negative is paid back
    AllocationRule rule;
    std::vector<AllocationParty> parties; // in any order; who has no part in the year is left out
    std::optional<AllocationAmended> amended;

    bool operator==(const AllocationInput &) const = default;
};

/// What one member pays and how it came about. Amounts and quotas have the sign of the amount.
/// `fixed` + `byKey` = `quota`, rounded towards zero to the unit `roundedDown`; + `extra` +
/// `adjustment` (+ `party.decided`) = `yearAmount`; that for the months taken part in, where Frozen,
/// is `amount`. Where a version is amended, all but yearAmount, amount and share are of the
/// difference alone.
struct AllocationLine
{
    AllocationParty party;
    int months = 0;     // of the year, whose first day a membership covers
    bool counts = true; // false: Frozen, and not a member on the basis date, hence 0
    Rational keyShare;  // of what is split by key, from 0 to 1
    Rational fixed;     // öre, exactly
    Rational byKey;     // öre, exactly
    Rational quota;     // öre, exactly
    Rational
        share; // the quota's of the whole amount, from 0 to 1; all without what is not covered: 1
    Ore roundedDown;
    Rational remainder; // of a unit, from 0 to below 1
    int rank = 0;       // 1 has the largest remainder; 0 has none
    Ore extra;          // a unit, to the largest remainders
    Ore adjustment;     // what is left because the amount is no multiple of the unit
    Ore yearAmount;     // Frozen: for a whole year; else the same as amount
    Ore amount;
};

/// Equals between whom precedence has decided.
struct AllocationTie
{
    enum class Over { ExtraUnit, Adjustment };
    Over over = Over::ExtraUnit;
    std::vector<size_t> lines; // all equals, indices of AllocationResult::lines, in precedence
    size_t winners = 0;        // the first so many of them got it
};

struct AllocationResult
{
    AllocationInput input;
    std::vector<AllocationLine> lines; // in order of code, then of key
    Ore covered;                       // sum of the lines
    Ore notCovered;                    // covered + notCovered = input.amount, to the öre
    Rational fixed;                    // öre, of all
    Rational byKey;                    // öre that are split by key: the amount less fixed (and
                                       // less what is amended)
    Rational keySum;          // all key figures: inhabitants × weight, × months where the
                              // policy is MemberMonths and months differ (monthsCount)
    bool monthsCount = false; // months differ between those who count
    bool precedenceByPopulation = true; // of ties; else by weight
    int extraUnits = 0;
    Ore leftByUnit;               // what is no multiple of the unit
    std::vector<int> emptyMonths; // Monthly: 1 to 12, with nobody to split by key
    QDate basisDate;              // of Frozen, as used
    std::vector<AllocationTie> ties;
};

/// Splits the amount, exactly and whatever the order of the parties. Throws Error (Failed) where a
/// population is missing (naming organization and date), nobody is to pay, the fixed parts exceed
/// the amount, the unit is below 1 öre, or nothing can be split by key since all weights are zero.
AllocationResult allocate(const AllocationInput &input);

/// What is split: the amount, or what it differs by from the amended one.
Ore amountToSplit(const AllocationInput &input);

/// Months of the year whose first day is covered: bit 0 is January.
unsigned monthsCovered(const std::vector<Period> &periods, int year);

} // namespace samsyn
