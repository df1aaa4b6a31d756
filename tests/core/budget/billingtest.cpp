// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/billing.h"
#include "core/base/error.h"
#include "core/base/language.h"

#include <gtest/gtest.h>
#include <numeric>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;

namespace {

Ore sumOf(const std::vector<Ore> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), Ore{});
}

std::vector<Ore> kronor(std::initializer_list<qint64> amounts)
{
    std::vector<Ore> parts;
    for (const qint64 amount : amounts)
        parts.push_back(Ore::fromKronor(amount));
    return parts;
}

} // namespace

TEST(Billing, PutsTheRestOnTheLastInstalment)
{
    const Ore krona = Ore::fromKronor(1);
    EXPECT_EQ(instalments(Ore::fromKronor(84021), 4, krona), kronor({21005, 21005, 21005, 21006}));
    EXPECT_EQ(instalments(Ore::fromKronor(-84021), 4, krona), kronor({-21005, -21005, -21005, -21006}));
    EXPECT_EQ(instalments(Ore::fromKronor(84021), 1, krona), kronor({84021}));
    EXPECT_EQ(instalments(Ore::fromKronor(84021), 2, Ore::fromKronor(100)), kronor({42000, 42021}));
}

TEST(Billing, AsksForNoInstalmentsOfNothing)
{
    EXPECT_EQ(instalments(Ore::fromKronor(3), 4, Ore::fromKronor(1)), kronor({3}));
    EXPECT_EQ(instalments(Ore{-50}, 12, Ore::fromKronor(1)), std::vector<Ore>{Ore{-50}});
    EXPECT_TRUE(instalments(Ore{}, 4, Ore::fromKronor(1)).empty());
    EXPECT_THROW(instalments(Ore{100}, 0, Ore{1}), Error);
    EXPECT_THROW(instalments(Ore{100}, 1, Ore{0}), Error);
}

RC_GTEST_PROP(Billing, TheInstalmentsAreTheAmount, ())
{
    const Ore amount{*rc::gen::inRange<qint64>(-largestAmount.value, largestAmount.value)};
    const int count = *rc::gen::inRange(1, 13);
    const Ore unit{*rc::gen::element<qint64>(1, 10, 100, 1000, 10'000, 100'000)};
    const std::vector<Ore> parts = instalments(amount, count, unit);
    RC_ASSERT(sumOf(parts) == amount);
    RC_ASSERT(parts.size() <= size_t(count));
    for (size_t i = 0; i + 1 < parts.size(); ++i) {
        RC_ASSERT(parts[i] == parts.front());
        RC_ASSERT(parts[i].value % unit.value == 0);
        RC_ASSERT((amount < Ore{} ? -parts.back() : parts.back()) >= (amount < Ore{} ? -parts[i] : parts[i]));
    }
}

TEST(Billing, SaysWhatAnInstalmentIsForWhereTheYearDividesSo)
{
    EXPECT_EQ(instalmentLabel(1, 4), u"1 of 4, January–March"_s);
    EXPECT_EQ(instalmentLabel(2, 12), u"2 of 12, February"_s);
    EXPECT_EQ(instalmentLabel(2, 2), u"2 of 2, July–December"_s);
    EXPECT_EQ(instalmentLabel(1, 5), u"1 of 5"_s);
    EXPECT_EQ(instalmentLabel(1, 4, false), u"1 of 4"_s) << "who joins in July pays for no January";
}
