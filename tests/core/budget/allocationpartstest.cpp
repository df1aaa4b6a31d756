// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/core/budget/allocationcases.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

constexpr Ore half = Ore::fromKronor(438150);
const Period fromJuly{QDate(2012, 7, 1), {}};

QString refusal(const AllocationInput &input)
{
    try {
        allocate(input);
    } catch (const Error &error) {
        return error.sentence();
    }
    return {};
}

std::vector<qint64> amounts(const AllocationResult &result)
{
    std::vector<qint64> values;
    for (const AllocationLine &line : result.lines)
        values.push_back(line.amount.value);
    return values;
}

/// Weights as inhabitants, codes in order.
AllocationInput smallInput(const std::vector<qint64> &populations, Ore amount, Ore unit)
{
    AllocationInput input = inputOf({}, amount);
    for (size_t i = 0; i < populations.size(); ++i)
        input.parties.push_back(party(u"000%1"_s.arg(i + 1), u"P%1"_s.arg(i + 1), populations[i]));
    input.rule.unit = unit;
    return input;
}

} // namespace

TEST(Allocation, TakesTheFixedPartOffBeforeTheKey)
{
    AllocationInput input = smallInput({3, 1}, Ore{10000}, Ore{1});
    input.rule.base = Ore{1200};
    EXPECT_EQ(amounts(allocate(input)), (std::vector<qint64>{1200 + 5700, 1200 + 1900}));
    input.parties[1].paying = {fromJuly};
    // 1200 and 600 fixed; 8200 by inhabitants × months, 6 to 1
    const AllocationResult result = allocate(input);
    EXPECT_EQ(result.fixed, 1800);
    EXPECT_EQ(result.byKey, 8200);
    EXPECT_EQ(amounts(result), (std::vector<qint64>{1200 + 7029, 600 + 1171}));
}

TEST(Allocation, GivesAWeightOfZeroItsFixedPartAndNothingElse)
{
    AllocationInput input = smallInput({3, 1}, Ore{10050}, Ore{100});
    input.rule.base = Ore{4000};
    input.parties[0].weight = 0;
    input.parties[0].population.reset();
    const AllocationResult result = allocate(input);
    EXPECT_EQ(amounts(result), (std::vector<qint64>{4000, 6050}));
    EXPECT_EQ(result.leftByUnit, Ore{50});
    EXPECT_EQ(result.lines[1].adjustment, Ore{50});
    input.rule.base = Ore{};
    EXPECT_EQ(amounts(allocate(input)), (std::vector<qint64>{0, 10050}));
}

TEST(Allocation, GivesWhatIsNoMultipleOfTheUnitToTheLargestPayer)
{
    AllocationInput input = sampleInput();
    input.rule.unit = Ore::fromKronor(100);
    const AllocationResult result = allocate(input);
    EXPECT_EQ(result.leftByUnit, Ore::fromKronor(50));
    EXPECT_EQ(named(result, u"Huddinge"_s).adjustment, Ore::fromKronor(50));
    EXPECT_EQ(result.covered, half);
    const AllocationResult equal = allocate(smallInput({5, 5}, Ore{250}, Ore{100}));
    EXPECT_EQ(amounts(equal), (std::vector<qint64>{150, 100}));
    ASSERT_EQ(equal.ties.size(), 1u);
    EXPECT_EQ(equal.ties[0].over, AllocationTie::Over::Adjustment);
    EXPECT_EQ(amounts(allocate(smallInput({5, 6}, Ore{99}, Ore{100}))),
              (std::vector<qint64>{0, 99}));
}

TEST(Allocation, SplitsEquallyAndByWeights)
{
    AllocationInput input = smallInput({3, 1, 2}, Ore{1000}, Ore{1});
    input.rule.key = AllocationKey::Equal;
    EXPECT_EQ(amounts(allocate(input)), (std::vector<qint64>{334, 333, 333}));
    input.rule.key = AllocationKey::Weights;
    input.parties[0].weight = Rational(1, 2);
    EXPECT_EQ(amounts(allocate(input)), (std::vector<qint64>{200, 400, 400}));
    input.rule.key = AllocationKey::Population; // 1.5, 1, 2
    EXPECT_EQ(amounts(allocate(input)), (std::vector<qint64>{333, 222, 445}));
}

TEST(Allocation, MirrorsNegativeAmounts)
{
    AllocationInput input = sampleInput();
    input.amount = -input.amount;
    const AllocationResult result = allocate(input);
    EXPECT_EQ(named(result, u"Nacka"_s).amount, Ore::fromKronor(-84021));
    EXPECT_EQ(named(result, u"Nacka"_s).extra, Ore::fromKronor(-1));
    EXPECT_EQ(result.covered, -half);
}

TEST(Allocation, NamesOrganizationAndDateWherePopulationsAreMissing)
{
    AllocationInput input = sampleInput();
    named(input, u"Salem"_s).population.reset();
    EXPECT_TRUE(refusal(input).contains(u"Salem on 31 December 2010"_s))
        << refusal(input).toStdString();
    named(input, u"Nacka"_s).population.reset();
    EXPECT_TRUE(refusal(input).contains(u"Salem and Nacka"_s)) << refusal(input).toStdString();
    input.rule.key = AllocationKey::Equal;
    EXPECT_EQ(refusal(input), QString());
}

TEST(Allocation, RefusesWhatCannotBeSplit)
{
    AllocationInput input = sampleInput();
    input.rule.base = Ore::fromKronor(54769);
    EXPECT_TRUE(refusal(input).contains(u"438\u00A0152"_s)) << refusal(input).toStdString();
    input = sampleInput();
    input.rule.unit = Ore{0};
    EXPECT_NE(refusal(input), QString());
    input = sampleInput();
    for (AllocationParty &each : input.parties)
        each.weight = 0;
    EXPECT_TRUE(refusal(input).contains(u"zero"_s));
    for (AllocationParty &each : input.parties)
        each.paying = {Period{{}, QDate(2011, 12, 31)}};
    EXPECT_EQ(refusal(input),
              u"Nobody shares the cost in 2012. Add a membership that shares the cost."_s);
    input = inputOf({}, half);
    EXPECT_NE(refusal(input), QString());
    input.rule.policy = AllocationPolicy::Frozen;
    EXPECT_TRUE(refusal(input).contains(u"1 January 2012"_s));
}
