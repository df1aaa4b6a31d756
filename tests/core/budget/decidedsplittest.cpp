// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/budget/samplebudgets.h"

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
