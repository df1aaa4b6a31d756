// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budgetdifferences.h"
#include "core/budget/budgetversions.h"
#include "core/workspace/adoption.h"
#include "core/workspace/budgetdocuments.h"
#include "core/workspace/splitdocument.h"
#include "tests/core/budget/samplebudgets.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

class Differences : public SampleBudgets
{
protected:
    Id<Budget> newVersion()
    {
        Id<Budget> id;
        change([&](Transaction &transaction) { id = addVersion(transaction, budget().id); });
        return id;
    }
    void adopt()
    {
        acknowledgeAll();
        adoptBudget(*workspace, budget().id, {{}, u"Styrgruppen 2011-12-02, § 4"_s, QDate(2011, 12, 2)});
    }
    BudgetDifferences between(Id<Budget> before, Id<Budget> after) const { return budgetDifferences(store(), sheet(before), sheet(after)); }
};

QStringList textsOf(const std::vector<Block> &blocks)
{
    QStringList texts;
    for (const Block &block : blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            texts << heading->text;
    }
    return texts;
}

TEST_F(Differences, CopyDiffersInNothing)
{
    const Id<Budget> first = budget().id;
    const BudgetDifferences differences = between(first, newVersion());
    EXPECT_TRUE(differences.isEmpty());
    EXPECT_EQ(differencesSentence(differences), u"Nothing differs from version 1."_s);
}

TEST_F(Differences, RowsAreAddedRemovedAndChanged)
{
    const Id<Budget> first = budget().id;
    const Id<Budget> second = newVersion();
    change([&](Transaction &transaction) {
        std::vector<CostItem> costs = sheet(second).costs;
        costs[0].amount = Ore::fromKronor(720000);
        costs[2].description = u"Lokaler och el"_s;
        transaction.update(costs[0]);
        transaction.update(costs[2]);
        transaction.remove(costs[3].id);
        CostItem added;
        added.budget = second;
        added.position = 6;
        added.category = CostCategory::Other;
        added.description = u"Utvärdering"_s;
        added.amount = Ore::fromKronor(10000);
        transaction.insert(added);
        std::swap(costs[4].position, costs[5].position); // order alone is no difference
        transaction.update(costs[4]);
        transaction.update(costs[5]);
    });
    const BudgetDifferences differences = between(first, second);
    ASSERT_EQ(differences.costRows.size(), 4u);
    EXPECT_EQ(differences.costRows[0].amount[1], Ore::fromKronor(720000));
    EXPECT_EQ(differences.costRows[1].text, u"Lokaler och el (before: Lokaler)"_s);
    EXPECT_FALSE(differences.costRows[2].isIn[0]);
    EXPECT_EQ(differences.costRows[2].text, u"Utvärdering"_s);
    EXPECT_FALSE(differences.costRows[3].isIn[1]);
    EXPECT_EQ(differences.costRows[3].text, u"Resor"_s);
    EXPECT_EQ(differences.costs[1] - differences.costs[0], Ore::fromKronor(3000 - 7000 + 10000));
    EXPECT_TRUE(differences.financingRows.empty());
    EXPECT_TRUE(differences.members.empty()) << "costs alone change no amounts";
    EXPECT_EQ(differencesSentence(differences), u"From version 1 differ: 4 rows."_s);
}

TEST_F(Differences, RuleAndWhatEachPaysAreShown)
{
    const Id<Budget> first = budget().id;
    const Id<Budget> second = newVersion();
    setOwnFinancing(second, Ore::fromKronor(448150));
    change([&](Transaction &transaction) {
        Allocation rule = *sheet(second).allocation;
        rule.unit = Ore::fromKronor(100);
        transaction.update(rule);
        transaction.insert(AllocationWeight{{}, {}, rule.id, member(u"0128"_s), {u"0.5"_s}});
    });
    const BudgetDifferences differences = between(first, second);
    EXPECT_EQ(differences.rule.size(), 3u) << "amount, rule, weights";
    ASSERT_EQ(differences.members.size(), 8u);
    EXPECT_EQ(differences.members[0].name, u"Botkyrka"_s);
    EXPECT_EQ(differences.members[0].amount[0], Ore::fromKronor(77027));
    Ore sum;
    for (const MemberDifference &member : differences.members)
        sum += *member.amount[1];
    EXPECT_EQ(sum, Ore::fromKronor(448150));
    EXPECT_EQ(textsOf(differencesBlocks(differences)),
              (QStringList{u"What differs from version 1"_s, u"Financing"_s, u"How the amount is split"_s, u"What each pays"_s}));
}

TEST_F(Differences, VersionIsComparedWithTheAdoptedOneElseTheLatestThatWasShown)
{
    const Id<Budget> first = budget().id;
    EXPECT_FALSE(comparedVersion(store(), budget()));
    adopt();
    const Id<Budget> second = newVersion();
    const Id<Budget> third = newVersion();
    EXPECT_EQ(comparedVersion(store(), store().get(third))->id, first);
    change([&](Transaction &transaction) { closeBudget(transaction, first); });
    change([&](Transaction &transaction) { proposeBudget(transaction, second); });
    EXPECT_EQ(comparedVersion(store(), store().get(third))->id, first) << "it was decided once";
}

TEST_F(Differences, AreInTheDocumentOfTheSplitOnceTheVersionBeforeWasShown)
{
    newVersion();
    const auto documentOf = [&](Id<Budget> id) {
        return splitDocument(*workspace, splitOf(store(), sheet(id)), store().get(id), Language::English);
    };
    const QString heading = u"What differs from version 1"_s;
    const Id<Budget> second = budget().id;
    EXPECT_FALSE(textsOf(documentOf(second).blocks).contains(heading)) << "of a draft nobody has seen";
    const Id<Budget> first = store().byKey<Budget>(u"2012-1"_s)->id;
    change([&](Transaction &transaction) { proposeBudget(transaction, first); });
    EXPECT_TRUE(textsOf(documentOf(second).blocks).contains(heading));
    EXPECT_FALSE(textsOf(documentOf(first).blocks).contains(heading));
    const Document own = differencesDocument(*workspace, store().get(first), store().get(second), Language::English);
    EXPECT_EQ(own.title, u"Budget 2012: version 2 beside version 1"_s);
}

} // namespace
