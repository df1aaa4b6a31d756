// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/budget/allocationarithmetic.h"
#include "core/budget/allocationworkbook.h"
#include "tests/core/budget/allocationcases.h"
#include "tests/core/budget/allocationchoices.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

/// Absent where the input is refused, which a property must then hold for as well.
std::optional<AllocationResult> attempt(const AllocationInput &input)
{
    try {
        return allocate(input);
    } catch (const Error &) {
        return std::nullopt;
    }
}

std::vector<qint64> figures(const std::optional<AllocationResult> &result)
{
    std::vector<qint64> values;
    if (!result)
        return values;
    values.push_back(result->notCovered.value);
    for (const AllocationLine &line : result->lines)
        values.insert(values.end(),
                      {line.amount.value, line.extra.value, line.adjustment.value, line.rank});
    return values;
}

} // namespace

// 100 000 random cases in all

TEST(AllocationProperties, AmountsAndNotCoveredAddUpToTheAmount)
{
    holds(30000, [] {
        const AllocationInput input = anyInput();
        const auto result = attempt(input);
        RC_PRE(result.has_value());
        qint64 sum = result->notCovered.value;
        for (const AllocationLine &line : result->lines) {
            sum += line.amount.value;
            RC_ASSERT(line.roundedDown + line.extra + line.adjustment == line.yearAmount);
            RC_ASSERT(line.fixed + line.byKey == line.quota);
        }
        RC_ASSERT(sum == input.amount.value);
    });
}

TEST(AllocationProperties, AWeightOfZeroPaysNothingOfWhatIsSplitByKey)
{
    holds(15000, [] {
        AllocationInput input = anyInput();
        if (!input.parties.empty())
            input.parties.front().weight = 0;
        const auto result = attempt(input);
        RC_PRE(result.has_value());
        RC_PRE(result->byKey != 0);
        for (const AllocationLine &line : result->lines) {
            if (line.party.weight != 0)
                continue;
            RC_ASSERT(line.byKey == 0);
            RC_ASSERT(line.adjustment == Ore{});
            if (input.rule.base == Ore{})
                RC_ASSERT(line.amount == Ore{});
        }
    });
}

TEST(AllocationProperties, TheOrderOfPartiesDoesNotMatter)
{
    holds(20000, [] {
        AllocationInput input = anyInput();
        const auto before = figures(attempt(input));
        RC_PRE(!before.empty());
        Choices choices;
        for (size_t i = input.parties.size(); i > 1; --i)
            std::swap(input.parties[i - 1],
                      input.parties[static_cast<size_t>(choices.below(static_cast<int>(i)))]);
        RC_ASSERT(figures(attempt(input)) == before);
    });
}

TEST(AllocationProperties, TheSameInputGivesTheSameOre)
{
    holds(5000, [] {
        const auto result = attempt(anyInput());
        RC_PRE(result.has_value());
        RC_ASSERT(figures(attempt(result->input)) == figures(result));
    });
}

TEST(AllocationProperties, NegativeAmountsAreMirrored)
{
    holds(15000, [] {
        AllocationInput input = anyInput();
        const auto one = attempt(input);
        input.amount = -input.amount;
        const auto other = attempt(input);
        RC_ASSERT(one.has_value() == other.has_value());
        RC_PRE(one.has_value());
        RC_ASSERT(one->notCovered == -other->notCovered);
        for (size_t i = 0; i < one->lines.size(); ++i) {
            RC_ASSERT(one->lines[i].amount == -other->lines[i].amount);
            RC_ASSERT(one->lines[i].rank == other->lines[i].rank);
        }
    });
}

TEST(AllocationProperties, NobodyIsPaidForPayingAndNobodyIsFarFromTheQuota)
{
    holds(15000, [] {
        AllocationInput input = anyInput();
        if (input.amount < Ore{})
            input.amount = -input.amount;
        const auto result = attempt(input);
        RC_PRE(result.has_value());
        RC_ASSERT(result->notCovered >= Ore{});
        for (const AllocationLine &line : result->lines) {
            RC_ASSERT(line.amount >= Ore{});
            RC_ASSERT(line.amount <= line.yearAmount);
            const Ore rounded = line.roundedDown + line.extra;
            RC_ASSERT(boost::multiprecision::abs(Rational(rounded.value) - line.quota) <
                      input.rule.unit.value);
        }
    });
}

TEST(AllocationProperties, AreTheSameInASpreadsheetsArithmetic)
{
    holds(2000, [] {
        const auto result = attempt(anyInput());
        if (!result)
            return;
        const bool decimalWeights = std::ranges::all_of(result->lines, [](const AllocationLine &line) {
            return denominator(line.party.weight) <= 2; // 1/3 is no decimal, hence not exact
        });
        RC_ASSERT(allocationArithmetic(*result).isExact == decimalWeights);
    });
}

TEST(AllocationProperties, StandInTheWorkbookBeforeItIsComputed)
{
    holds(500, [] {
        const auto result = attempt(anyInput());
        if (!result)
            return;
        Document english;
        english.language = Language::English;
        const Sheet sheet = allocationWorkbook(*result, english).sheets[1];
        const auto head = static_cast<size_t>(sheet.headRow);
        const auto column = std::ranges::find_if(sheet.rows[head].cells, [](const SheetCell &cell) {
            return std::get<QString>(cell.value) == u"Amount, kronor";
        });
        RC_ASSERT(column != sheet.rows[head].cells.end());
        for (size_t i = 0; i < result->lines.size(); ++i) {
            const auto at = static_cast<size_t>(column - sheet.rows[head].cells.begin());
            const SheetCell &cell = sheet.rows[head + 1 + i].cells[at];
            const auto *formula = std::get_if<Formula>(&cell.value);
            const auto shown = formula ? std::get<Decimal>(formula->result) : std::get<Decimal>(cell.value);
            RC_ASSERT(rationalFromDecimal(shown.digits) ==
                      std::optional(Rational(result->lines[i].amount.value, 100)));
        }
    });
}
