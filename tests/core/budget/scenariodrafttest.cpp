// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/scenariodraft.h"

#include "tests/core/budget/samplebudgets.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

class ScenarioDrafts : public SampleBudgets
{
protected:
    ScenarioDraft draftOf(Scenario scenario, const QStringList &without = {}, const QStringList &with = {})
    {
        scenario.budget = budget().id;
        scenario.name = u"What if"_s;
        ScenarioDraft draft;
        change([&](Transaction &transaction) {
            for (const Scenario &other : scenariosOf(store(), scenario.budget))
                transaction.remove(other.id);
            const Id<Scenario> id = transaction.insert(scenario);
            for (const QString &code : without + with) {
                ScenarioMember row;
                row.scenario = id;
                row.organization = member(code);
                row.takesPart = with.contains(code);
                transaction.insert(row);
            }
            assumed = splitOf(store(), sheet(), requestOf(store(), store().get(id)));
            draft = makeDraft(transaction, id);
        });
        return draft;
    }
    AllocationResult assumed; // what the scenario gave
};

TEST_F(ScenarioDrafts, RefusedGrantBecomesOwnFinancing)
{
    Scenario scenario;
    scenario.grantRefused = true;
    const ScenarioDraft draft = draftOf(scenario);
    const BudgetSheet made = sheet(draft.budget);
    EXPECT_EQ(made.budget.version, 2);
    EXPECT_EQ(made.budget.state, BudgetState::Draft);
    EXPECT_FALSE(grantsSought(made)) << "empty, since what is refused is not zero";
    EXPECT_EQ(ownFinancing(made), Ore::fromKronor(876300));
    EXPECT_EQ(balanceOf(made).financing, Ore::fromKronor(876300)) << "as it was in all";
    EXPECT_EQ(amountsOf(splitOf(store(), made)), amountsOf(assumed));
    EXPECT_TRUE(draft.toDo.isEmpty());
    EXPECT_FALSE(made.budget.note.isEmpty());
}

TEST_F(ScenarioDrafts, DateRuleAndWhoStaysOutStandInTheRule)
{
    Scenario scenario;
    scenario.populationDate = QDate(2011, 12, 31);
    scenario.policy = AllocationPolicy::Monthly;
    scenario.unit = Ore::fromKronor(100);
    scenario.amount = Ore::fromKronor(500000);
    const ScenarioDraft draft = draftOf(scenario, {u"0182"_s});
    const BudgetSheet made = sheet(draft.budget);
    EXPECT_EQ(made.allocation->populationDate, QDate(2011, 12, 31));
    EXPECT_EQ(made.allocation->policy, AllocationPolicy::Monthly);
    EXPECT_EQ(made.allocation->unit, Ore::fromKronor(100));
    EXPECT_EQ(ownFinancing(made), Ore::fromKronor(500000));
    auto amounts = amountsOf(splitOf(store(), made));
    EXPECT_EQ(amounts.at(u"0182"_s), Ore{});
    amounts.erase(u"0182"_s);
    EXPECT_EQ(amounts, amountsOf(assumed));
    ASSERT_EQ(draft.toDo.size(), 1);
    EXPECT_TRUE(draft.toDo[0].contains(u"Nacka"_s));
    EXPECT_TRUE(made.budget.note.contains(draft.toDo[0]));
}

TEST_F(ScenarioDrafts, WhoJoinsIsNamedAsAThingToDo)
{
    const ScenarioDraft draft = draftOf({}, {}, {u"0181"_s});
    ASSERT_EQ(draft.toDo.size(), 1);
    EXPECT_TRUE(draft.toDo[0].contains(u"Södertälje"_s));
    EXPECT_EQ(amountsOf(splitOf(store(), sheet(draft.budget))).count(u"0181"_s), 0u) << "memberships are facts";
    addMembership(*workspace, member(u"0181"_s), {2012, 1, 1});
    EXPECT_EQ(amountsOf(splitOf(store(), sheet(draft.budget))), amountsOf(assumed));
}

TEST_F(ScenarioDrafts, TheBudgetItComesFromStaysAsItWas)
{
    const auto before = amountsOf(splitOf(store(), sheet()));
    const Id<Budget> real = budget().id;
    Scenario scenario;
    scenario.grantRefused = true;
    draftOf(scenario, {u"0182"_s}, {u"0181"_s});
    EXPECT_EQ(amountsOf(splitOf(store(), sheet(real))), before);
    EXPECT_EQ(scenariosOf(store(), real).size(), 1u) << "scenarios stay with their version";
}

} // namespace
