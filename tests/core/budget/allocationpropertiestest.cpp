// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/budget/allocationarithmetic.h"
#include "core/budget/allocationworkbook.h"
#include "tests/core/budget/allocationcases.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

template <typename Property>
void holds(int cases, Property property)
{
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    params.maxSuccess = cases;
    rc::detail::TestMetadata metadata;
    metadata.id = ::testing::UnitTest::GetInstance()->current_test_info()->name();
    const auto result = rc::detail::checkTestable(property, metadata, params);
    if (!result.template is<rc::detail::SuccessResult>()) {
        std::ostringstream text;
        rc::detail::printResultMessage(result, text);
        FAIL() << text.str();
    }
}

/// Many small choices out of one drawn number, which costs a tenth of drawing each. At its full
/// size from the first case, since a small one would make all choices 0.
class Choices
{
public:
    Choices() : m_left(*rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<quint64>())) {}
    int below(int end)
    {
        const quint64 choice = m_left % static_cast<quint64>(end);
        m_left /= static_cast<quint64>(end);
        return static_cast<int>(choice);
    }

private:
    quint64 m_left;
};

Period anyPeriod(Choices &choices)
{
    const QDate from = QDate(2011, 10, 1).addDays(choices.below(450));
    Period period{from, from.addDays(choices.below(450))};
    if (choices.below(3) == 0)
        period.from.reset();
    if (choices.below(3) == 0)
        period.to.reset();
    return period;
}

AllocationParty anyParty(int number)
{
    Choices choices;
    // Few different figures, so that ties are frequent
    AllocationParty one = party(QString::number(choices.below(4)), {}, 0);
    one.key = one.name = QString::number(number);
    one.population = choices.below(2) == 0 ? choices.below(6) : choices.below(100000);
    if (choices.below(3) == 0)
        one.weight = Rational(choices.below(4), 1 + choices.below(3));
    if (choices.below(2) == 0) {
        one.paying = {anyPeriod(choices)};
        if (choices.below(3) == 0)
            one.paying.push_back({{}, QDate(2012, 3, 1)});
    }
    return one;
}

AllocationInput anyInput()
{
    Choices choices;
    AllocationInput input = inputOf({}, Ore{});
    const int parties = choices.below(7);
    input.amount = Ore{choices.below(3) == 0 ? choices.below(500) : choices.below(90000000)};
    if (choices.below(3) == 0)
        input.amount = -input.amount;
    input.rule.key = static_cast<AllocationKey>(choices.below(3));
    input.rule.policy = static_cast<AllocationPolicy>(choices.below(3));
    static constexpr int units[] = {1, 7, 100, 10000};
    input.rule.unit = Ore{units[choices.below(4)]};
    if (choices.below(3) == 0)
        input.rule.base = Ore{choices.below(choices.below(2) == 0 ? 100 : 1000000)};
    if (choices.below(3) == 0)
        input.rule.basisDate = QDate(2011, 12, 1).addDays(choices.below(300));
    for (int i = 0; i < parties; ++i)
        input.parties.push_back(anyParty(i));
    return input;
}

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
