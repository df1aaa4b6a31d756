// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/bundle.h"
#include "tests/core/budget/samplebudgets.h"
#include "tests/support/files.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

/// A budget whose split was kept when it was adopted.
class DecidedSplits : public SampleBudgets
{
protected:
    void decide()
    {
        change([&](Transaction &transaction) {
            keepSplit(transaction, budget().id, splitOf(store(), sheet()));
            Budget adopted = budget();
            adopted.state = BudgetState::Adopted;
            adopted.decisionReference = u"Styrgruppen 2011-12-02, § 4"_s;
            adopted.decidedOn = QDate(2011, 12, 2);
            transaction.update(adopted);
        });
    }
};

TEST_F(DecidedSplits, GiveTheSameOreWhateverBecomesOfMembersAndPopulations)
{
    const auto before = amountsOf(splitOf(store(), sheet()));
    EXPECT_EQ(before.at(u"0182"_s), Ore::fromKronor(84021));
    decide();
    setPopulation(u"0182"_s, {2010, 12, 31}, 100000);
    endMembership(u"0128"_s, {2012, 6, 30});
    EXPECT_EQ(amountsOf(splitOf(store(), sheet())), before);
    SplitRequest nothingElse;
    EXPECT_EQ(amountsOf(splitOf(store(), sheet(), nothingElse)), before);
    EXPECT_NE(amountsOf(allocate(allocationInput(store(), sheet(), {}))), before)
        << "what the workspace says now";
}

TEST_F(DecidedSplits, AreNotTouchedByWhatIsAskedForBesideThem)
{
    decide();
    const auto before = amountsOf(splitOf(store(), sheet()));
    SplitRequest request;
    request.amount = Ore::fromKronor(876300);
    EXPECT_EQ(splitOf(store(), sheet(), request).covered, Ore::fromKronor(876300));
    EXPECT_EQ(amountsOf(splitOf(store(), sheet())), before);
}

TEST_F(DecidedSplits, KeepTheProgramAndWhatEachPays)
{
    decide();
    const auto decided = decidedSplit(store(), budget());
    ASSERT_TRUE(decided);
    EXPECT_EQ(decided->allocation.programVersion, QStringLiteral(SAMSYN_VERSION));
    EXPECT_EQ(decided->allocation.amount, Ore::fromKronor(438150));
    ASSERT_EQ(decided->parties.size(), 8u);
    EXPECT_EQ(decided->parties[0].name, u"Värmdö"_s);
    EXPECT_EQ(decided->parties[0].amount, Ore::fromKronor(35714));
    EXPECT_EQ(decided->parties[0].paying, u"2010-02-01/.."_s);
    EXPECT_EQ(decided->parties[0].weight.digits, u"1"_s);
}

TEST_F(DecidedSplits, KeepWeightsAsTheDecimalsTheyAre)
{
    change([&](Transaction &transaction) {
        const Id<Allocation> rule = sheet().allocation->id;
        transaction.insert(AllocationWeight{{}, {}, rule, member(u"0182"_s), {u"0.05"_s}});
        transaction.insert(AllocationWeight{{}, {}, rule, member(u"0120"_s), {u"12.50"_s}});
    });
    const auto before = amountsOf(splitOf(store(), sheet()));
    decide();
    EXPECT_EQ(amountsOf(splitOf(store(), sheet())), before);
    EXPECT_EQ(decidedSplit(store(), budget())->parties[0].weight.digits, u"12.5"_s);
}

/// What version 0.1.0 decided, by the vectors of domain.md D 2, 4, 6 and 7: the file holds neither
/// memberships nor populations any more, and every later version gives the same öre.
TEST(DecidedExample, OfVersion010GivesTheSameOreInEveryLaterVersion)
{
    const Folder folder;
    const auto workspace = Workspace::create(folder.path(u"decided.samsyn"_s), u"Södertörn"_s);
    importBundle(*workspace, dataFile(u"budget/decided-by-0.1.0.json"_s));
    const Store &store = workspace->store();
    const std::map<int, std::vector<qint64>> expected{
        // Värmdö, Huddinge, Botkyrka, Salem, Haninge, Tyresö, (Södertälje,) Nacka, Nynäshamn; in öre
        {2012, {3571400, 9086900, 7702700, 1435100, 7184900, 4004600, 8402100, 2427300}},
        {2017, {3561265, 9118363, 7688516, 1408819, 7266082, 3993958, 8424849, 2353148}},
        {2018, {4363700, 11172800, 4710400, 1726300, 8903200, 4893800, 5161500, 2883300}},
        {2019, {3594200, 9202600, 0, 1421800, 7333200, 4030800, 0, 2374900}}};
    for (const auto &[year, amounts] : expected) {
        const BudgetSheet sheet = budgetSheet(store, *budgetOf(store, year));
        const AllocationResult result = splitOf(store, sheet);
        ASSERT_EQ(result.lines.size(), amounts.size()) << year;
        for (size_t i = 0; i < amounts.size(); ++i)
            EXPECT_EQ(result.lines[i].amount.value, amounts[i]) << year << ' ' << result.lines[i].party.name.toStdString();
        EXPECT_EQ(result.notCovered, year == 2019 ? Ore::fromKronor(158575) : Ore{});
    }
    for (const Problem &problem : budgetProblems(store))
        EXPECT_NE(problem.code, u"decided_amounts_differ"_s) << problem.explanation.toStdString();
}

TEST(Periods, OfADecidedSplitAreReadAsTheyWereWritten)
{
    const std::vector<Period> periods{{QDate(2010, 2, 1), QDate(2010, 12, 31)}, {QDate(2011, 7, 1), {}}, {{}, QDate(2009, 1, 1)}};
    EXPECT_EQ(writePeriods(periods), u"2010-02-01/2010-12-31 2011-07-01/.. ../2009-01-01"_s);
    EXPECT_EQ(readPeriods(writePeriods(periods)), periods);
    EXPECT_EQ(readPeriods({}), std::vector<Period>());
    for (const QString &text : {u"2010"_s, u"2010-02-30/.."_s, u"2011-01-01/2010-01-01"_s, u"a/b"_s, u"20100201/.."_s})
        EXPECT_FALSE(readPeriods(text)) << text.toStdString();
}

} // namespace
