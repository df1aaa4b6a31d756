// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budgetcharts.h"
#include "tests/core/budget/allocationcases.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

BudgetSheet sheet()
{
    BudgetSheet sheet;
    sheet.budget.year = 2012;
    const auto cost = [&](CostCategory category, std::optional<Ore> amount) {
        CostItem item;
        item.category = category;
        item.amount = amount;
        sheet.costs.push_back(item);
    };
    cost(CostCategory::Travel, Ore::fromKronor(7000));
    cost(CostCategory::Salaries, Ore::fromKronor(700000));
    cost(CostCategory::Salaries, Ore::fromKronor(17000));
    cost(CostCategory::Materials, std::nullopt);
    FinancingItem item;
    item.kind = FinancingKind::GrantSought;
    item.amount = Ore{43815050};
    sheet.financing.push_back(item);
    item.kind = FinancingKind::Other;
    item.amount.reset();
    sheet.financing.push_back(item);
    return sheet;
}

} // namespace

TEST(BudgetCharts, AddUpEachCategoryAndLeaveOutWhatHasNoAmount)
{
    const Chart chart = costChart(sheet());
    EXPECT_EQ(chart.categories,
              (std::vector{costCategoryName(CostCategory::Salaries),
                           costCategoryName(CostCategory::Travel)}));
    EXPECT_EQ(chart.series[0].values, (std::vector<std::optional<double>>{717000, 7000}));
    EXPECT_EQ(chart.unit, u"kr, 2012"_s);
    EXPECT_EQ(chart.decimals, 0);
    EXPECT_FALSE(chart.summary.isEmpty());
}

TEST(BudgetCharts, ShowFinancingWithTheOreThatItHas)
{
    const Chart chart = financingChart(sheet());
    ASSERT_EQ(chart.categories, std::vector{financingKindName(FinancingKind::GrantSought)});
    EXPECT_EQ(chart.series[0].values[0], 438150.5);
    EXPECT_EQ(chart.decimals, 2);
    EXPECT_TRUE(financingChart({}).categories.empty());
}

TEST(BudgetCharts, ShowWhatEachPaysWithTheLineBehindEachBar)
{
    const AllocationResult result = allocate(sampleInput());
    const MemberChart amounts = memberChart(result, MemberMeasure::Amount);
    EXPECT_EQ(amounts.chart.title, u"What the municipalities pay"_s);
    ASSERT_EQ(amounts.lines.size(), 8u);
    for (size_t i = 0; i < amounts.lines.size(); ++i)
        EXPECT_EQ(amounts.chart.categories[i], result.lines[size_t(amounts.lines[i])].party.name);
    const MemberChart shares = memberChart(result, MemberMeasure::Share);
    double sum = 0;
    for (const auto &value : shares.chart.series[0].values)
        sum += *value;
    EXPECT_NEAR(sum, 100, 1e-9);
    EXPECT_EQ(shares.chart.unit, u"per cent of 438\u00a0150\u00a0kr, 2012"_s);
    EXPECT_TRUE(shares.chart.summary.contains(u"20.74\u00a0%, of Huddinge"_s))
        << shares.chart.summary.toStdString();
}

TEST(BudgetCharts, SayByWhatTheKronorPerInhabitantAreDivided)
{
    AllocationInput input = sampleInput();
    const MemberChart same = memberChart(allocate(input), MemberMeasure::PerInhabitant);
    EXPECT_EQ(same.chart.unit, u"kr, 2012, divided by the population on 31 December 2010"_s);
    EXPECT_EQ(same.chart.summary, u"It is 0.93\u00a0kr for each."_s);
    named(input, u"Salem"_s).populationDate = QDate(2009, 12, 31);
    EXPECT_EQ(
        memberChart(allocate(input), MemberMeasure::PerInhabitant).chart.unit,
        u"kr, 2012, divided by the population on 31 December 2010 (Salem on 31 December 2009)"_s);
}

TEST(BudgetCharts, LeaveAGapForWhoHasNoPopulationAndSaySo)
{
    AllocationInput input = sampleInput();
    input.rule.key = AllocationKey::Equal;
    named(input, u"Nacka"_s).population.reset();
    const MemberChart each = memberChart(allocate(input), MemberMeasure::PerInhabitant);
    EXPECT_EQ(each.chart.categories.front(), u"Salem"_s);
    EXPECT_EQ(each.chart.categories.back(), u"Nacka"_s);
    EXPECT_FALSE(each.chart.series[0].values.back().has_value());
    EXPECT_TRUE(each.chart.summary.endsWith(u"No population is known for Nacka."_s))
        << each.chart.summary.toStdString();
}

TEST(BudgetCharts, ShowThirtyOfMoreMembersAndSayThatTheyAreNotAll)
{
    std::vector<AllocationParty> parties;
    for (int i = 0; i < 40; ++i)
        parties.push_back(party(QString::number(1000 + i), u"K%1"_s.arg(i), 1000 + i));
    const MemberChart amounts =
        memberChart(allocate(inputOf(parties, Ore::fromKronor(500000))), MemberMeasure::Amount);
    EXPECT_EQ(amounts.chart.categories.size(), 30u);
    EXPECT_EQ(amounts.chart.title, u"What the municipalities pay: the 30 largest"_s);
}
