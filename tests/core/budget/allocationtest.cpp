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

using Paid = std::map<QString, qint64>;

constexpr Ore half = Ore::fromKronor(438150);
constexpr Ore whole = Ore::fromKronor(876300);
const Period fromJuly{QDate(2012, 7, 1), {}};

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

TEST(Allocation, SplitsTheSampleByThePopulationsOf2010)
{
    const AllocationResult result = allocate(sampleInput());
    EXPECT_EQ(kronor(result),
              (Paid{{u"Botkyrka"_s, 77027},
                    {u"Haninge"_s, 71849},
                    {u"Huddinge"_s, 90869},
                    {u"Nacka"_s, 84021},
                    {u"Nynäshamn"_s, 24273},
                    {u"Salem"_s, 14351},
                    {u"Tyresö"_s, 40046},
                    {u"Värmdö"_s, 35714}}));
    EXPECT_EQ(result.covered, half);
    EXPECT_EQ(result.notCovered, Ore{});
    EXPECT_EQ(result.keySum, 469894);
    EXPECT_EQ(result.extraUnits, 4);
    EXPECT_TRUE(result.ties.empty());
    EXPECT_EQ(result.lines.front().party.code, u"0120"_s) << "lines are in order of code";
    EXPECT_EQ(named(result, u"Nacka"_s).rank, 1);
    EXPECT_EQ(named(result, u"Nacka"_s).roundedDown, Ore::fromKronor(84020));
    EXPECT_EQ(named(result, u"Nacka"_s).keyShare, Rational(90108, 469894));
}

TEST(Allocation, SplitsTheSampleByThePopulationsOf2011)
{
    EXPECT_EQ(kronor(allocate(inputOf(eightOf2011(), half))),
              (Paid{{u"Botkyrka"_s, 77645},
                    {u"Haninge"_s, 71821},
                    {u"Huddinge"_s, 90823},
                    {u"Nacka"_s, 84008},
                    {u"Nynäshamn"_s, 24068},
                    {u"Salem"_s, 14391},
                    {u"Tyresö"_s, 39730},
                    {u"Värmdö"_s, 35664}}));
}

TEST(Allocation, GivesLeftoverKronorToTheLargestRemainders)
{
    const AllocationResult result = allocate(inputOf(eightOf2016(), half));
    EXPECT_EQ(kronor(result),
              (Paid{{u"Botkyrka"_s, 76885},
                    {u"Haninge"_s, 72661},
                    {u"Huddinge"_s, 91184},
                    {u"Nacka"_s, 84248},
                    {u"Nynäshamn"_s, 23531},
                    {u"Salem"_s, 14088},
                    {u"Tyresö"_s, 39940},
                    {u"Värmdö"_s, 35613}}));
    EXPECT_EQ(result.extraUnits, 4);
}

TEST(Allocation, AddsUpWherePlainRoundingDoesNot)
{
    EXPECT_EQ(kronor(allocate(inputOf(eightOf2016(), whole))),
              (Paid{{u"Botkyrka"_s, 153770},
                    {u"Haninge"_s, 145322},
                    {u"Huddinge"_s, 182367},
                    {u"Nacka"_s, 168497},
                    {u"Nynäshamn"_s, 47063},
                    {u"Salem"_s, 28177},
                    {u"Tyresö"_s, 79879},
                    {u"Värmdö"_s, 71225}}));
    AllocationInput inOre = inputOf(eightOf2016(), half);
    inOre.rule.unit = Ore{1};
    EXPECT_EQ(amounts(allocate(inOre)),
              (std::vector<qint64>{
                  3561265, 9118363, 7688516, 1408819, 7266082, 3993958, 8424849, 2353148}));
}

TEST(Allocation, BreaksTiesByPopulationThenCodeAndNamesThem)
{
    const AllocationResult two = allocate(smallInput({16, 16, 8}, Ore{4}, Ore{1}));
    EXPECT_EQ(amounts(two), (std::vector<qint64>{2, 1, 1}));
    ASSERT_EQ(two.ties.size(), 1u);
    EXPECT_EQ(two.ties[0].lines, (std::vector<size_t>{0, 1}));
    EXPECT_EQ(two.ties[0].winners, 1u);
    const AllocationResult three = allocate(smallInput({1, 1, 1}, Ore{100}, Ore{1}));
    EXPECT_EQ(amounts(three), (std::vector<qint64>{34, 33, 33}));
    ASSERT_EQ(three.ties.size(), 1u);
    EXPECT_EQ(three.ties[0].lines.size(), 3u);
    // 1.5 and 4.5 have the same remainder: the larger population goes first, whatever its code
    EXPECT_EQ(amounts(allocate(smallInput({1, 3}, Ore{6}, Ore{1}))), (std::vector<qint64>{1, 5}));
}

TEST(Allocation, BreaksTiesByWeightWhereThereAreNoPopulations)
{
    AllocationInput input = smallInput({1, 3}, Ore{6}, Ore{1});
    input.rule.key = AllocationKey::Weights;
    for (AllocationParty &each : input.parties) {
        each.weight = *each.population;
        each.population.reset();
    }
    EXPECT_EQ(amounts(allocate(input)), (std::vector<qint64>{1, 5}));
}

TEST(Allocation, CountsMonthsWhoseFirstDayIsCovered)
{
    const auto months = [](QDate from, std::optional<QDate> to) {
        return monthsCovered({Period{from, to}}, 2012);
    };
    EXPECT_EQ(months(QDate(2012, 7, 1), {}), 0b111111000000u);
    EXPECT_EQ(months(QDate(2012, 7, 2), {}), 0b111110000000u);
    EXPECT_EQ(months(QDate(2011, 1, 1), QDate(2012, 6, 30)), 0b000000111111u);
    EXPECT_EQ(months(QDate(2011, 1, 1), QDate(2012, 7, 1)), 0b000001111111u);
    EXPECT_EQ(months(QDate(2012, 12, 2), {}), 0u);
    EXPECT_EQ(
        monthsCovered({Period{{}, QDate(2012, 3, 1)}, Period{QDate(2012, 2, 1), QDate(2012, 4, 1)}},
                      2012),
        0b1111u)
        << "overlapping periods count a month once";
}

TEST(Allocation, KnowsWhoSharedTheCostWhen)
{
    const Period six{QDate(2010, 2, 1), {}};
    const Period botkyrka{QDate(2010, 2, 1), QDate(2010, 12, 31)};
    const Period again{QDate(2011, 7, 1), {}};     // as assessed
    const Period asWritten{QDate(2012, 7, 1), {}}; // as the application says
    const auto count = [&](const Period &comesBack, Month month) {
        const std::vector<std::vector<Period>> members{{six},
                                                       {six},
                                                       {six},
                                                       {six},
                                                       {six},
                                                       {six},
                                                       {botkyrka, comesBack},
                                                       {botkyrka},
                                                       {comesBack}};
        return std::ranges::count_if(members, [&](const std::vector<Period> &periods) {
            return monthsCovered(periods, month.year) >> (month.month - 1) & 1;
        });
    };
    EXPECT_EQ(count(again, {2010, 3}), 8);
    EXPECT_EQ(count(again, {2011, 2}), 6);
    EXPECT_EQ(count(again, {2011, 7}), 8);
    EXPECT_EQ(count(asWritten, {2011, 10}), 6);
}

TEST(Allocation, SplitsByMemberMonths)
{
    AllocationInput input = inputOf(eightOf2016(), half);
    named(input, u"Botkyrka"_s).paying = {fromJuly};
    named(input, u"Nacka"_s).paying = {fromJuly};
    const AllocationResult result = allocate(input);
    EXPECT_EQ(kronor(result),
              (Paid{{u"Botkyrka"_s, 47104},
                    {u"Haninge"_s, 89032},
                    {u"Huddinge"_s, 111728},
                    {u"Nacka"_s, 51615},
                    {u"Nynäshamn"_s, 28833},
                    {u"Salem"_s, 17263},
                    {u"Tyresö"_s, 48938},
                    {u"Värmdö"_s, 43637}}));
    EXPECT_TRUE(result.monthsCount);
    EXPECT_EQ(named(result, u"Nacka"_s).months, 6);
    EXPECT_EQ(result.notCovered, Ore{});
}

TEST(Allocation, LeavesTheSharesOfLeaversUncoveredWhereFrozen)
{
    AllocationInput input = inputOf(eightOf2016(), half);
    std::erase_if(input.parties, [](const AllocationParty &each) { return each.name == u"Nacka"; });
    input.parties.push_back(party(u"0181"_s, u"Södertälje"_s, 94631));
    input.rule.policy = AllocationPolicy::Frozen;
    input.rule.basisDate = QDate(2011, 12, 31);
    for (const QString &leaver : {u"Botkyrka"_s, u"Södertälje"_s})
        named(input, leaver).paying = {Period{QDate(2010, 2, 1), QDate(2011, 12, 31)}};
    const AllocationResult frozen = allocate(input);
    EXPECT_EQ(frozen.notCovered, Ore::fromKronor(158575));
    EXPECT_EQ(named(frozen, u"Botkyrka"_s).yearAmount, Ore::fromKronor(77595));
    EXPECT_EQ(named(frozen, u"Södertälje"_s).yearAmount, Ore::fromKronor(80980));
    EXPECT_EQ(named(frozen, u"Södertälje"_s).amount, Ore{});
    input.rule.policy = AllocationPolicy::MemberMonths;
    EXPECT_EQ(kronor(allocate(input)),
              (Paid{{u"Haninge"_s, 114926},
                    {u"Huddinge"_s, 144223},
                    {u"Nynäshamn"_s, 37219},
                    {u"Salem"_s, 22283},
                    {u"Tyresö"_s, 63171},
                    {u"Värmdö"_s, 56328}}));
}

TEST(Allocation, ListsJoinersWithZeroWhereFrozenAndRoundsPartsOfAYearDown)
{
    AllocationInput input = sampleInput();
    input.rule.policy = AllocationPolicy::Frozen;
    named(input, u"Nacka"_s).paying = {fromJuly};
    named(input, u"Salem"_s).paying = {Period{{}, QDate(2012, 5, 1)}};
    named(input, u"Nacka"_s).population.reset();
    const AllocationResult result = allocate(input);
    const AllocationLine &salem = named(result, u"Salem"_s);
    EXPECT_EQ(salem.months, 5);
    EXPECT_EQ(salem.amount.value, salem.yearAmount.value * 5 / 12 / 100 * 100);
    EXPECT_EQ(named(result, u"Nacka"_s).amount, Ore{});
    EXPECT_FALSE(named(result, u"Nacka"_s).counts);
    EXPECT_EQ(result.notCovered, salem.yearAmount - salem.amount);
}

TEST(Allocation, SumsMonthlySharesExactlyAndRoundsOnce)
{
    AllocationInput input = smallInput({1, 1, 1}, Ore{1200}, Ore{1});
    input.rule.policy = AllocationPolicy::Monthly;
    input.parties[2].paying = {fromJuly};
    // January to June 600 between two, July to December 600 between three
    EXPECT_EQ(amounts(allocate(input)), (std::vector<qint64>{500, 500, 200}));
    EXPECT_EQ(named(allocate(input), u"P3"_s).keyShare, Rational(1, 6));
    input.rule.policy = AllocationPolicy::MemberMonths;
    EXPECT_EQ(amounts(allocate(input)), (std::vector<qint64>{480, 480, 240}));
}

TEST(Allocation, RoundsMonthsWithoutMembersUpToWholeOre)
{
    AllocationInput input = smallInput({1}, Ore{1000}, Ore{1});
    input.rule.policy = AllocationPolicy::Monthly;
    input.parties[0].paying = {Period{QDate(2012, 2, 1), {}}};
    const AllocationResult result = allocate(input);
    EXPECT_EQ(result.notCovered, Ore{84}) << "a twelfth of 1000 is 83.33";
    EXPECT_EQ(result.covered, Ore{916});
    EXPECT_EQ(result.emptyMonths, std::vector<int>{1});
}
