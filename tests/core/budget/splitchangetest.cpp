// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/splitchange.h"
#include "core/budget/budgetversions.h"
#include "core/workspace/adoption.h"
#include "tests/core/budget/allocationcases.h"
#include "tests/core/budget/allocationchoices.h"
#include "tests/core/budget/samplebudgets.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

/// 400 000 kr for 2011 among the eight, by the populations of 2010.
AllocationInput lastYear()
{
    AllocationInput input = inputOf(eightOf2010(), Ore::fromKronor(400000));
    input.year = 2011;
    input.rule.populationDate = QDate(2009, 12, 31);
    return input;
}

AllocationInput thisYear()
{
    return inputOf(eightOf2010(), Ore::fromKronor(438150));
}

const MemberChange &of(const SplitChange &change, const QString &name)
{
    const auto found = std::ranges::find(change.members, name, &MemberChange::name);
    return found == change.members.end() ? change.members.front() : *found;
}

Ore sumOf(const MemberChange &member)
{
    return member.before + member.budget + member.membership + member.population + member.rule;
}

} // namespace

TEST(SplitChange, StepsSumToTheDifferenceOfEachMember)
{
    holds(60, [] {
        const AllocationInput before = anyInput(), after = anyInput();
        std::optional<SplitChange> change;
        try {
            change = splitChange(before, after);
        } catch (const Error &) {
            RC_DISCARD("there is nothing to split");
        }
        Ore first, last;
        for (const MemberChange &member : change->members) {
            RC_ASSERT(sumOf(member) == member.after);
            first += member.before;
            last += member.after;
        }
        RC_ASSERT(first == allocate(before).covered);
        RC_ASSERT(last == allocate(after).covered);
    });
}

TEST(SplitChange, WhatHasNotChangedHasNoPart)
{
    const SplitChange change = splitChange(lastYear(), thisYear());
    for (const MemberChange &member : change.members) {
        EXPECT_EQ(member.membership, Ore{});
        EXPECT_EQ(member.population, Ore{});
        EXPECT_EQ(member.rule, Ore{});
        EXPECT_EQ(member.budget, member.after - member.before);
    }
    EXPECT_EQ(of(change, u"Nacka"_s).after, Ore::fromKronor(84021));
    EXPECT_EQ(splitChangeTable(change).columns.size(), 4u) << "member, 2011, budget, 2012";
}

TEST(SplitChange, EachStepHasItsOwnCause)
{
    AllocationInput after = inputOf(eightOf2011(), Ore::fromKronor(438150));
    named(after, u"Salem"_s).paying = {Period{{}, QDate(2012, 6, 30)}};
    after.rule.base = Ore::fromKronor(1000);
    const SplitChange change = splitChange(lastYear(), after);
    const MemberChange &nacka = of(change, u"Nacka"_s);
    for (const Ore effect : {nacka.budget, nacka.membership, nacka.population, nacka.rule})
        EXPECT_NE(effect, Ore{});
    EXPECT_GT(nacka.membership, Ore{}) << "others pay what Salem no longer does";
    EXPECT_LT(of(change, u"Salem"_s).membership, Ore{});
    EXPECT_EQ(sumOf(nacka), named(allocate(after), u"Nacka"_s).amount);
}

TEST(SplitChange, WhoJoinsOrLeavesDoesSoInTheMembershipStep)
{
    AllocationInput after = thisYear();
    std::erase_if(after.parties, [](const AllocationParty &party) { return party.name == u"Salem"_s; });
    after.parties.push_back(party(u"0140"_s, u"Nykvarn"_s, 9331));
    const SplitChange change = splitChange(lastYear(), after, {{u"0140"_s, 9000}});
    const MemberChange &left = of(change, u"Salem"_s);
    EXPECT_TRUE(left.wasThere && !left.isThere);
    EXPECT_EQ(left.after, Ore{});
    EXPECT_LT(left.membership, Ore{});
    const MemberChange &joined = of(change, u"Nykvarn"_s);
    EXPECT_EQ(joined.before, Ore{});
    EXPECT_GT(joined.membership, Ore{});
    EXPECT_GT(joined.population, Ore{}) << "more live there than a year before";
    EXPECT_EQ(splitChangeSentence(change, joined), u"Nykvarn had no part in the split for 2011."_s);
}

TEST(SplitChange, StepThatCannotBeComputedIsAPartOfTheNext)
{
    AllocationInput before = lastYear();
    before.rule.base = Ore::fromKronor(50000); // all there is
    AllocationInput after = thisYear();
    after.amount = Ore::fromKronor(100000); // less than the old fixed parts
    const SplitChange change = splitChange(before, after);
    for (const MemberChange &member : change.members) {
        EXPECT_EQ(member.budget, Ore{});
        EXPECT_EQ(sumOf(member), member.after);
    }
}

TEST(SplitChange, SaysItInASentenceAndInSteps)
{
    AllocationInput after = inputOf(eightOf2011(), Ore::fromKronor(438150));
    const SplitChange change = splitChange(lastYear(), after);
    QString sentence = splitChangeSentence(change, of(change, u"Nacka"_s));
    sentence.replace(QChar(0xA0), u' ');
    EXPECT_EQ(sentence, u"Nacka pays 7 303 kr more than for 2011: 7 316 kr more because the amount to split is larger "
                        "(438 150 kr) and 13 kr less because the populations have changed."_s);
    const auto steps = splitChangeSteps(change, of(change, u"Nacka"_s));
    ASSERT_EQ(steps.size(), 4u) << "2011, budget, population, 2012";
    EXPECT_TRUE(steps.back().isResult);
    const SplitChange one = splitChange(lastYear(), thisYear());
    EXPECT_TRUE(splitChangeSentence(one, of(one, u"Nacka"_s)).endsWith(u"2011, because the amount to split is larger (438\u00A0150\u00A0kr)."_s))
        << splitChangeSentence(one, of(one, u"Nacka"_s)).toStdString();
    const SplitChange same = splitChange(thisYear(), thisYear());
    EXPECT_EQ(splitChangeSentence(same, of(same, u"Nacka"_s)), u"Nacka pays as much as for 2012."_s);
}

class YearAfterYear : public SampleBudgets
{
};

TEST_F(YearAfterYear, StepsBeginAtTheAdoptedBudgetOfTheYearBefore)
{
    Id<Budget> next;
    change([&](Transaction &transaction) { next = addYear(transaction, budget().id, 2013); });
    EXPECT_FALSE(splitChangeSinceLastYear(store(), sheet(next))) << "2012 is not adopted";
    acknowledgeAll();
    adoptBudget(*workspace, budget().id, {{}, u"§ 4"_s, QDate(2011, 12, 2)});
    const auto change = splitChangeSinceLastYear(store(), sheet(next));
    ASSERT_TRUE(change);
    EXPECT_EQ(change->fromYear, 2012);
    EXPECT_EQ(change->of(u"0182"_s)->before, Ore::fromKronor(84021));
    EXPECT_EQ(change->of(u"0182"_s)->budget, Ore{}) << "the amount is last year's as an offer";
    EXPECT_FALSE(splitChangeSinceLastYear(store(), sheet())) << "there is no 2011";
}
