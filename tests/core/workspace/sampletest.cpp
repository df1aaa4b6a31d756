// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budgetsplit.h"
#include "core/members/members.h"
#include "core/workspace/sample.h"
#include "tests/support/workspaces.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

struct Sample : testing::Test {
    Folder folder;
    std::unique_ptr<Workspace> workspace = createSample(folder.path(u"sample.samsyn"_s));
    const Store &store() const { return workspace->store(); }
    BudgetSheet sheet() const { return budgetSheet(store(), *budgetOf(store(), 2012)); }
    QStringList members(QDate day) const
    {
        QStringList names;
        for (const MemberSummary &summary : memberSummaries(store(), day)) {
            if (summary.current && summary.current->sharesCost)
                names << summary.name;
        }
        return names;
    }
};

} // namespace

TEST_F(Sample, SplitsTheMembersPartAsTheApplicationWould)
{
    const AllocationResult result = allocate(allocationInput(store(), sheet(), {}));
    const std::map<QString, qint64> expected{
        {u"Botkyrka"_s, 77027}, {u"Haninge"_s, 71849}, {u"Huddinge"_s, 90869}, {u"Nacka"_s, 84021},
        {u"Nynäshamn"_s, 24273}, {u"Salem"_s, 14351}, {u"Tyresö"_s, 40046}, {u"Värmdö"_s, 35714}};
    std::map<QString, qint64> found;
    for (const AllocationLine &line : result.lines)
        found[line.party.name] = line.amount.value / 100;
    EXPECT_EQ(found, expected);
    EXPECT_EQ(result.covered, Ore::fromKronor(438150));
}

TEST_F(Sample, TellsWhoBelongedWhen)
{
    EXPECT_TRUE(members(QDate(2009, 6, 1)).isEmpty()) << "the project year was not paid by its members";
    EXPECT_EQ(members(QDate(2010, 6, 1)).size(), 8);
    EXPECT_TRUE(members(QDate(2010, 6, 1)).contains(u"Södertälje"_s));
    EXPECT_EQ(members(QDate(2011, 6, 1)).size(), 6);
    EXPECT_EQ(members(QDate(2012, 1, 1)),
              (QStringList{u"Botkyrka"_s, u"Haninge"_s, u"Huddinge"_s, u"Nacka"_s, u"Nynäshamn"_s, u"Salem"_s, u"Tyresö"_s, u"Värmdö"_s}));
}

TEST_F(Sample, PrintsTheCollaborationsNameOfTheDay)
{
    const Organization self = *store().byKey<Organization>(u"etablering-sodertorn"_s);
    EXPECT_EQ(nameOn(store(), self, QDate(2010, 10, 18)), u"Introduktion Södertörn"_s);
    EXPECT_EQ(nameOn(store(), self, QDate(2011, 10, 13)), u"Etablering Södertörn"_s);
}

TEST_F(Sample, ShowsTheThreeThousandThatNobodyExplained)
{
    const Balance balance = balanceOf(sheet());
    EXPECT_EQ(balance.costs, Ore::fromKronor(873300));
    EXPECT_EQ(balance.financing, Ore::fromKronor(876300));
    EXPECT_EQ(balance.statedDifference, Ore::fromKronor(3000));
}

TEST_F(Sample, HasItsDoubtsAsProblemsUntilTheyAreAccepted)
{
    QStringList codes;
    for (const Problem &problem : workspace->openProblems())
        codes << problem.code;
    EXPECT_EQ(codes.count(u"doubtful_date"_s), 2);
    EXPECT_EQ(codes.count(u"budget_out_of_balance"_s), 1);
    EXPECT_EQ(codes.count(u"differs_from_stated"_s), 1);
    const auto open = workspace->openProblems();
    const auto differs = *std::ranges::find(open, u"differs_from_stated"_s, &Problem::code);
    EXPECT_EQ(errorOf([&] { workspace->acknowledge(differs, u" "_s); }), ErrorKind::Failed);
    workspace->acknowledge(differs, u"Friskvård 1 000 och kompetensutveckling 2 000 står i texten."_s);
    const auto stillOpen = workspace->openProblems();
    EXPECT_EQ(std::ranges::count(stillOpen, u"differs_from_stated"_s, &Problem::code), 0);
    workspace->change(u"Change"_s, [&](Transaction &transaction) {
        CostItem item = sheet().costs.front();
        item.amount = Ore::fromKronor(718000);
        transaction.update(item);
    });
    const auto again = workspace->openProblems();
    EXPECT_EQ(std::ranges::count(again, u"differs_from_stated"_s, &Problem::code), 1) << "other facts are another problem";
}

TEST_F(Sample, TakesTheLastDateForWhichEveryPayerHasAPopulation)
{
    EXPECT_EQ(defaultPopulationDate(store(), 2012), QDate(2011, 12, 31));
    workspace->change(u"Remove"_s, [&](Transaction &transaction) {
        transaction.remove(store().byKey<Population>(u"0128-2011-12-31"_s)->id);
    });
    EXPECT_EQ(defaultPopulationDate(store(), 2012), QDate(2010, 12, 31));
}
