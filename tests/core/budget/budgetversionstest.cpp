// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budgetversions.h"
#include "core/workspace/adoption.h"
#include "tests/core/budget/samplebudgets.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

class Versions : public SampleBudgets
{
protected:
    const BudgetDecision decision{{}, u"Styrgruppen 2011-12-02, § 4"_s, QDate(2011, 12, 2)};

    void adopt()
    {
        acknowledgeAll();
        adoptBudget(*workspace, budget().id, decision);
    }
    Id<Budget> make(const std::function<Id<Budget>(Transaction &)> &work)
    {
        Id<Budget> id;
        change([&](Transaction &transaction) { id = work(transaction); });
        return id;
    }
    Id<Budget> newVersion(Id<Budget> from)
    {
        return make([from](Transaction &transaction) { return addVersion(transaction, from); });
    }
    QString refusal(const std::function<void(Transaction &)> &work)
    {
        QString sentence;
        EXPECT_EQ(errorOf([&] { change(work); }, &sentence), ErrorKind::Failed);
        return sentence;
    }
    QStringList problemCodes() const
    {
        QStringList codes;
        for (const Problem &problem : workspace->openProblems())
            codes << problem.code;
        return codes;
    }
};

TEST_F(Versions, NewVersionCopiesRowsRuleAndStatedTotal)
{
    change([&](Transaction &transaction) {
        const Id<Allocation> rule = sheet().allocation->id;
        transaction.insert(AllocationWeight{{}, {}, rule, member(u"0182"_s), {u"0.5"_s}});
        transaction.insert(AllocationDate{{}, {}, rule, member(u"0182"_s), QDate(2009, 12, 31)});
    });
    const BudgetSheet before = sheet();
    const BudgetSheet copy = sheet(newVersion(before.budget.id));
    EXPECT_EQ(copy.budget.key, u"2012-2"_s);
    EXPECT_EQ(copy.budget.state, BudgetState::Draft);
    EXPECT_EQ(copy.budget.statedTotal, before.budget.statedTotal);
    ASSERT_EQ(copy.costs.size(), before.costs.size());
    EXPECT_EQ(copy.costs[0].description, before.costs[0].description);
    EXPECT_NE(copy.costs[0].id, before.costs[0].id);
    EXPECT_EQ(copy.allocation->populationDate, QDate(2010, 12, 31));
    EXPECT_EQ(amountsOf(splitOf(store(), copy)), amountsOf(splitOf(store(), before)));
}

TEST_F(Versions, NewYearTakesAmountsAsAnOfferAndAsksForGrantsAnew)
{
    change([&](Transaction &transaction) {
        FinancingItem grant = sheet().financing[0];
        grant.kind = FinancingKind::GrantApproved;
        transaction.update(grant);
    });
    const BudgetSheet next = sheet(make([&](Transaction &transaction) { return addYear(transaction, budget().id, 2013); }));
    EXPECT_EQ(next.budget.key, u"2013-1"_s);
    EXPECT_FALSE(next.budget.statedTotal);
    EXPECT_EQ(balanceOf(next).costs, Ore::fromKronor(873300));
    EXPECT_EQ(next.financing[0].kind, FinancingKind::GrantSought);
    EXPECT_FALSE(next.allocation->populationDate);
    EXPECT_EQ(*splitOf(store(), next).input.rule.populationDate, *defaultPopulationDate(store(), 2013));
}

TEST_F(Versions, AdoptingIsRefusedWhileProblemsAreOpenAndNamesThem)
{
    QString sentence;
    EXPECT_EQ(errorOf([&] { adoptBudget(*workspace, budget().id, decision); }, &sentence), ErrorKind::Failed);
    for (const Problem &problem : workspace->openProblems()) {
        EXPECT_EQ(problem.place.entity == u"budget"_s, sentence.contains(problem.sentence)) << sentence.toStdString();
    }
    EXPECT_EQ(budget().state, BudgetState::Draft);
    EXPECT_EQ(store().count(DecidedAllocation::entity), 0) << "nothing half done";
    adopt();
    EXPECT_EQ(budget().state, BudgetState::Adopted);
    EXPECT_EQ(budget().decidedOn, QDate(2011, 12, 2));
    EXPECT_EQ(store().count(DecidedParty::entity), 8);
}

TEST_F(Versions, AdoptingNeedsADecisionWithItsDay)
{
    acknowledgeAll();
    EXPECT_EQ(errorOf([&] { adoptBudget(*workspace, budget().id, {{}, u"  "_s, QDate(2011, 12, 2)}); }), ErrorKind::Failed);
    EXPECT_EQ(errorOf([&] { adoptBudget(*workspace, budget().id, {{}, u"§ 4"_s, {}}); }), ErrorKind::Failed);
    EXPECT_EQ(store().count(DecidedParty::entity), 0);
    adoptBudget(*workspace, budget().id, {RecordRef{u"organization"_s, 1}, {}, QDate(2011, 12, 2)});
    EXPECT_EQ(budget().state, BudgetState::Adopted);
}

TEST_F(Versions, AdoptingIsRefusedWhereTheSplitCannotBeComputed)
{
    change([&](Transaction &transaction) {
        Allocation rule = *sheet().allocation;
        rule.populationDate = QDate(1999, 12, 31);
        transaction.update(rule);
    });
    acknowledgeAll(); // that there is no split can be known, but not be decided
    QString sentence;
    EXPECT_EQ(errorOf([&] { adoptBudget(*workspace, budget().id, decision); }, &sentence), ErrorKind::Failed);
    EXPECT_TRUE(sentence.contains(u"1999"_s)) << sentence.toStdString();
}

TEST_F(Versions, EmptyBudgetIsNotAdopted)
{
    const Id<Budget> empty = make([](Transaction &transaction) {
        Budget budget;
        budget.year = 2014;
        return transaction.insert(budget);
    });
    EXPECT_EQ(errorOf([&] { adoptBudget(*workspace, empty, decision); }), ErrorKind::Failed);
}

TEST_F(Versions, AdoptedBudgetCannotBeEditedByAnyWay)
{
    adopt();
    const BudgetSheet adopted = sheet();
    const std::function<void(Transaction &)> edits[] = {
        [&](Transaction &t) { CostItem row = adopted.costs[0]; row.amount = Ore{1}; t.update(row); },
        [&](Transaction &t) { t.remove(adopted.costs[0].id); },
        [&](Transaction &t) { FinancingItem row; row.budget = adopted.budget.id; t.insert(row); },
        [&](Transaction &t) { Allocation rule = *adopted.allocation; rule.unit = Ore{1}; t.update(rule); },
        [&](Transaction &t) { t.insert(AllocationWeight{{}, {}, adopted.allocation->id, member(u"0182"_s), {u"2"_s}}); },
        [&](Transaction &t) { t.insert(AllocationDate{{}, {}, adopted.allocation->id, member(u"0182"_s), QDate(2009, 12, 31)}); },
        [&](Transaction &t) { DecidedParty party = store().all<DecidedParty>().front(); party.amount = Ore{1}; t.update(party); },
        [&](Transaction &t) { Budget budget = adopted.budget; budget.note = u"x"_s; t.update(budget); },
        [&](Transaction &t) { Budget budget = adopted.budget; budget.state = BudgetState::Draft; t.update(budget); },
        [&](Transaction &t) { t.remove(adopted.budget.id); },
        [&](Transaction &t) { removeBudget(t, adopted.budget.id); },
    };
    const quint64 before = store().contentHash();
    for (const auto &edit : edits)
        EXPECT_TRUE(refusal(edit).contains(u"2012"_s));
    EXPECT_EQ(store().contentHash(), before);
    const qint64 scenarios = store().count(Scenario::entity);
    Scenario scenario;
    scenario.budget = adopted.budget.id;
    scenario.name = u"Utan Salem"_s;
    change([&](Transaction &transaction) { transaction.insert(scenario); });
    EXPECT_EQ(store().count(Scenario::entity), scenarios + 1) << "scenarios stand beside it";
}

TEST_F(Versions, AdoptingIsUndoneAndDoneAgain)
{
    adopt();
    EXPECT_EQ(workspace->undoLabel(), u"Adopt budget 2012, version 1"_s);
    const auto amounts = amountsOf(splitOf(store(), sheet()));
    workspace->undo();
    EXPECT_EQ(budget().state, BudgetState::Draft);
    EXPECT_EQ(store().count(DecidedParty::entity), 0);
    workspace->redo();
    EXPECT_EQ(budget().state, BudgetState::Adopted);
    EXPECT_EQ(amountsOf(splitOf(store(), sheet())), amounts);
}

TEST_F(Versions, StatesGoTheirWayAndNoOther)
{
    const Id<Budget> id = budget().id;
    EXPECT_FALSE(refusal([&](Transaction &t) { closeBudget(t, id); }).isEmpty()) << "a draft";
    EXPECT_FALSE(refusal([&](Transaction &t) { Budget b = budget(); b.state = BudgetState::Closed; t.update(b); }).isEmpty());
    change([&](Transaction &t) { proposeBudget(t, id); });
    EXPECT_EQ(budget().state, BudgetState::Proposed);
    change([&](Transaction &t) { withdrawBudget(t, id); });
    EXPECT_EQ(budget().state, BudgetState::Draft);
    adopt();
    EXPECT_FALSE(refusal([&](Transaction &t) { proposeBudget(t, id); }).isEmpty());
    change([&](Transaction &t) { closeBudget(t, id); });
    EXPECT_EQ(budget().state, BudgetState::Closed);
    change([&](Transaction &t) { reopenBudget(t, id); });
    EXPECT_EQ(budget().state, BudgetState::Adopted);
}

TEST_F(Versions, AdoptingTheNextVersionClosesTheOneBefore)
{
    adopt();
    const Id<Budget> first = budget().id;
    const Id<Budget> second = newVersion(first);
    acknowledgeAll();
    adoptBudget(*workspace, second, {{}, u"Styrgruppen 2012-03-01, § 2"_s, QDate(2012, 3, 1)});
    EXPECT_EQ(store().get(first).state, BudgetState::Closed);
    EXPECT_EQ(budget().id, second);
    EXPECT_EQ(decidedBudgetOf(store(), 2012)->id, second);
    EXPECT_FALSE(refusal([&](Transaction &t) { reopenBudget(t, first); }).isEmpty()) << "one is adopted";
    workspace->undo();
    EXPECT_EQ(store().get(first).state, BudgetState::Adopted);
}

TEST_F(Versions, DraftIsRemovedWithItsRowsAndWhatWasKnownAboutIt)
{
    acknowledgeAll();
    const Id<Budget> copy = newVersion(budget().id);
    acknowledgeAll();
    const auto costs = store().count(CostItem::entity);
    const auto known = store().count(ProblemAcknowledgement::entity);
    removeBudget(*workspace, copy);
    EXPECT_EQ(store().count(Budget::entity), 1);
    EXPECT_EQ(store().count(CostItem::entity), costs - 6);
    EXPECT_LT(store().count(ProblemAcknowledgement::entity), known);
    workspace->undo();
    EXPECT_EQ(store().count(Budget::entity), 2);
}

TEST_F(Versions, MembersThatChangedSinceTheDecisionAreSaidWithTheWayOn)
{
    adopt();
    const auto amounts = amountsOf(splitOf(store(), sheet()));
    EXPECT_FALSE(problemCodes().contains(u"decided_members_changed"_s));
    endMembership(u"0128"_s, {2012, 6, 30});
    setPopulation(u"0182"_s, {2010, 12, 31}, 90200);
    const auto problems = budgetProblems(store());
    const auto found = std::ranges::find(problems, u"decided_members_changed"_s, &Problem::code);
    ASSERT_NE(found, problems.end());
    EXPECT_EQ(found->severity, Severity::Notice);
    EXPECT_EQ(found->sentence, u"Since the split for 2012 was decided, something has changed for Salem and Nacka."_s);
    EXPECT_TRUE(found->explanation.contains(u"Salem shares the cost for 6 of 12 months; when it was decided it was 12."_s)) << found->explanation.toStdString();
    EXPECT_TRUE(found->explanation.contains(u"new version"_s));
    EXPECT_EQ(amountsOf(splitOf(store(), sheet())), amounts) << "nothing half done";
    const BudgetSheet next = sheet(newVersion(budget().id));
    EXPECT_NE(amountsOf(splitOf(store(), next)), amounts) << "the way on";
    EXPECT_EQ(splitOf(store(), next).covered, Ore::fromKronor(438150));
}

TEST_F(Versions, AmountsThatTheDecidedInputsDoNotGiveAreAFault)
{
    adopt();
    workspace->changeForGood(u"Damage"_s, [&](Transaction &transaction) {
        DecidedParty party = store().all<DecidedParty>().front();
        party.amount += Ore{1};
        transaction.update(party);
    });
    ASSERT_TRUE(problemCodes().contains(u"decided_amounts_differ"_s));
    EXPECT_EQ(workspace->openProblems().front().severity, Severity::Fault);
}

TEST_F(Versions, AmendingADecidedVersionSplitsTheDifferenceAlone)
{
    adopt();
    const Id<Budget> first = budget().id;
    const auto decided = amountsOf(splitOf(store(), sheet(first)));
    const Id<Budget> second = newVersion(first);
    setOwnFinancing(second, Ore::fromKronor(448150));
    change([&](Transaction &transaction) {
        Allocation rule = *sheet(second).allocation;
        rule.amends = first;
        transaction.update(rule);
    });
    endMembership(u"0128"_s, {2011, 12, 31}); // Salem's part stands, and it takes none of the rest
    const AllocationResult result = splitOf(store(), sheet(second));
    EXPECT_EQ(result.covered, Ore::fromKronor(448150));
    const auto amounts = amountsOf(result);
    EXPECT_EQ(amounts.at(u"0128"_s), decided.at(u"0128"_s));
    for (const auto &[code, amount] : decided)
        EXPECT_GE(amounts.at(code), amount);
    acknowledgeAll();
    adoptBudget(*workspace, second, {{}, u"§ 9"_s, QDate(2012, 3, 1)});
    EXPECT_EQ(amountsOf(splitOf(store(), sheet(second))), amounts);
    EXPECT_FALSE(problemCodes().contains(u"decided_amounts_differ"_s));
    const QString sentence = refusal([&](Transaction &transaction) {
        Budget draft;
        draft.year = 2013;
        Allocation rule;
        rule.budget = transaction.insert(draft);
        rule.amends = second;
        transaction.insert(rule);
    });
    EXPECT_TRUE(sentence.contains(u"2013"_s)) << "another year's";
}

} // namespace
