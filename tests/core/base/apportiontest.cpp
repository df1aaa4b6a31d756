// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/apportion.h"

#include <gtest/gtest.h>
#include <numeric>

using namespace samsyn;

namespace {

std::vector<qint64> split(qint64 units, const std::vector<int> &weights)
{
    const int sum = std::accumulate(weights.begin(), weights.end(), 0);
    std::vector<Rational> quotas;
    for (const int weight : weights)
        quotas.push_back(Rational(units * weight, sum));
    std::vector<qint64> amounts;
    for (const ApportionedShare &share : apportion(units, quotas, std::less<>()).shares)
        amounts.push_back(share.whole + share.extra);
    return amounts;
}

} // namespace

TEST(Apportion, GivesTheUnitsLeftToTheLargestRemainders)
{
    EXPECT_EQ(split(10, {5, 3, 2}), (std::vector<qint64>{5, 3, 2}));
    EXPECT_EQ(split(4, {16, 16, 8}), (std::vector<qint64>{2, 1, 1}));
    EXPECT_EQ(split(100, {1, 1, 1}), (std::vector<qint64>{34, 33, 33}));
    EXPECT_EQ(split(0, {1, 1, 1}), (std::vector<qint64>{0, 0, 0}));
}

TEST(Apportion, NamesThoseBetweenWhomPrecedenceDecided)
{
    const auto one = apportion(4, {Rational(8, 5), Rational(8, 5), Rational(4, 5)}, std::less<>());
    EXPECT_EQ(one.tied, (std::vector<size_t>{0, 1}));
    EXPECT_EQ(one.extras, 2);
    const auto none = apportion(3, {Rational(3, 2), Rational(3, 2)}, std::less<>());
    EXPECT_EQ(none.tied.size(), 2u);
    const auto all = apportion(2, {Rational(1), Rational(1)}, std::less<>());
    EXPECT_TRUE(all.tied.empty()) << "nothing was left to decide about";
}

TEST(Apportion, RanksRemaindersAndLeavesWholeQuotasUnranked)
{
    const auto result = apportion(3, {Rational(1), Rational(1, 4), Rational(7, 4)}, std::less<>());
    EXPECT_EQ(result.shares[0].rank, 0);
    EXPECT_EQ(result.shares[1].rank, 2);
    EXPECT_EQ(result.shares[2].rank, 1);
    EXPECT_EQ(result.shares[2].extra, 1);
    EXPECT_EQ(result.shares[2].remainder, Rational(3, 4));
}

TEST(Apportion, TakesQuotasThatSumToAPartOfAUnitMore)
{
    const auto result = apportion(3, {Rational(9, 4), Rational(3, 2)}, std::less<>());
    EXPECT_EQ(result.shares[0].whole + result.shares[0].extra, 2);
    EXPECT_EQ(result.shares[1].whole + result.shares[1].extra, 1);
    EXPECT_EQ(result.extras, 0);
}
