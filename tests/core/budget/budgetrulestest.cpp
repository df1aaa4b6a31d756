// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budgetrules.h"
#include "core/budget/budgetsplit.h"
#include "core/members/population.h"
#include "core/workspace/sample.h"
#include "tests/support/workspaces.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

/// A workspace with two members that pay, and a way to write budgets into it.
class Budgets : public ::testing::Test
{
protected:
    void SetUp() override
    {
        workspace = Workspace::create(folder.path(u"budget.samsyn"_s), u"Södertörn"_s);
        huddinge = addMunicipality(*workspace, u"0126"_s, u"Huddinge"_s);
        salem = addMunicipality(*workspace, u"0128"_s, u"Salem"_s);
        addMembership(*workspace, huddinge, {2010, 2, 1});
        addMembership(*workspace, salem, {2010, 2, 1});
    }

    template <typename Record>
    Id<Record> add(const Record &record)
    {
        Id<Record> id;
        workspace->change(u"Add"_s,
                          [&](Transaction &transaction) { id = transaction.insert(record); });
        return id;
    }

    Id<Budget> addBudget(int year, int version = 1, BudgetState state = BudgetState::Draft)
    {
        Budget budget;
        budget.year = year;
        budget.version = version;
        budget.state = state;
        return add(budget);
    }

    void addCost(Id<Budget> budget, std::optional<Ore> amount)
    {
        CostItem item;
        item.budget = budget;
        item.amount = amount;
        add(item);
    }

    void addFinancing(Id<Budget> budget, FinancingKind kind, std::optional<Ore> amount)
    {
        FinancingItem item;
        item.budget = budget;
        item.kind = kind;
        item.amount = amount;
        add(item);
    }

    void addPopulation(Id<Organization> place, QDate date, qint64 count)
    {
        Population population;
        population.organization = place;
        population.date = date;
        population.count = count;
        add(population);
    }

    BudgetSheet sheet(Id<Budget> id) const
    {
        return budgetSheet(workspace->store(), workspace->store().get(id));
    }

    QStringList problemCodes() const
    {
        QStringList codes;
        for (const Problem &problem : budgetProblems(workspace->store()))
            codes << problem.code;
        return codes;
    }

    Folder folder;
    std::unique_ptr<Workspace> workspace;
    Id<Organization> huddinge;
    Id<Organization> salem;
};

constexpr Ore thousand = Ore::fromKronor(1000);

TEST_F(Budgets, BalanceCountsRowsWithoutAmountAsNothing)
{
    const Id<Budget> budget = addBudget(2012);
    addCost(budget, thousand);
    addCost(budget, std::nullopt);
    addFinancing(budget, FinancingKind::Own, Ore::fromKronor(700));
    const Balance balance = balanceOf(sheet(budget));
    EXPECT_EQ(balance.costs, thousand);
    EXPECT_EQ(balance.financing, Ore::fromKronor(700));
    EXPECT_EQ(balance.difference, Ore::fromKronor(-300));
    EXPECT_FALSE(balance.stated);
    EXPECT_FALSE(balance.statedDifference);
}

TEST_F(Budgets, SampleStatesThreeThousandMoreThanItsRows)
{
    const auto sample = createSample(folder.path(u"sample.samsyn"_s));
    const BudgetSheet sheet = budgetSheet(sample->store(), budgetOf(sample->store(), 2012).value());
    const Balance balance = balanceOf(sheet);
    EXPECT_EQ(balance.costs, Ore::fromKronor(873300));
    EXPECT_EQ(balance.financing, Ore::fromKronor(876300));
    EXPECT_EQ(balance.difference, Ore::fromKronor(3000));
    EXPECT_EQ(balance.statedDifference, Ore::fromKronor(3000));
    EXPECT_EQ(ownFinancing(sheet), Ore::fromKronor(438150));
}

TEST_F(Budgets, OwnFinancingIsTheSumOfItsRowsAndNothingWithoutAmounts)
{
    const Id<Budget> budget = addBudget(2012);
    addFinancing(budget, FinancingKind::GrantSought, thousand);
    addFinancing(budget, FinancingKind::Own, std::nullopt);
    EXPECT_FALSE(ownFinancing(sheet(budget)));
    addFinancing(budget, FinancingKind::Own, Ore{});
    EXPECT_EQ(ownFinancing(sheet(budget)), Ore{});
    addFinancing(budget, FinancingKind::Own, thousand);
    EXPECT_EQ(ownFinancing(sheet(budget)), thousand);
}

TEST_F(Budgets, AdoptedBudgetGoesBeforeTheHighestVersion)
{
    EXPECT_FALSE(budgetOf(workspace->store(), 2012));
    addBudget(2012, 1);
    addBudget(2012, 3);
    EXPECT_EQ(budgetOf(workspace->store(), 2012)->version, 3);
    addBudget(2012, 2, BudgetState::Adopted);
    EXPECT_EQ(budgetOf(workspace->store(), 2012)->version, 2);
}

TEST_F(Budgets, BudgetsAreListedWithTheLatestFirst)
{
    addBudget(2011, 2);
    addBudget(2012, 1);
    addBudget(2012, 2);
    const auto budgets = allBudgets(workspace->store());
    ASSERT_EQ(budgets.size(), 3u);
    EXPECT_EQ(budgets[0].key, u"2012-2"_s);
    EXPECT_EQ(budgets[2].year, 2011);
}

TEST_F(Budgets, DefaultDateIsTheLastDecemberForWhichAllPayersAreCounted)
{
    EXPECT_FALSE(defaultPopulationDate(workspace->store(), 2012));
    for (const Id<Organization> place : {huddinge, salem})
        addPopulation(place, {2009, 12, 31}, 1000);
    addPopulation(huddinge, {2010, 12, 31}, 1000); // Salem's is missing
    EXPECT_EQ(defaultPopulationDate(workspace->store(), 2012), QDate(2009, 12, 31));
    addPopulation(salem, {2010, 11, 30}, 1000); // no 31 December
    EXPECT_EQ(defaultPopulationDate(workspace->store(), 2012), QDate(2009, 12, 31));
    addPopulation(salem, {2010, 12, 31}, 1000);
    EXPECT_EQ(defaultPopulationDate(workspace->store(), 2012), QDate(2010, 12, 31));
    EXPECT_EQ(defaultPopulationDate(workspace->store(), 2010), QDate(2009, 12, 31))
        << "only before the year";
}

TEST_F(Budgets, SplitTakesAmountAndRuleFromTheBudget)
{
    const Id<Budget> budget = addBudget(2012);
    addFinancing(budget, FinancingKind::Own, thousand);
    Allocation rule;
    rule.budget = budget;
    rule.allocationKey = AllocationKey::Equal;
    rule.unit = Ore::fromKronor(10);
    add(rule);
    const AllocationInput input = allocationInput(workspace->store(), sheet(budget), {});
    EXPECT_EQ(input.amount, thousand);
    EXPECT_EQ(input.rule.key, AllocationKey::Equal);
    EXPECT_EQ(input.rule.unit, Ore::fromKronor(10));
    EXPECT_EQ(input.parties.size(), 2u);
    SplitRequest request;
    request.amount = Ore::fromKronor(5);
    request.unit = Ore{1};
    const AllocationInput asked = allocationInput(workspace->store(), sheet(budget), request);
    EXPECT_EQ(asked.amount, Ore::fromKronor(5));
    EXPECT_EQ(asked.rule.unit, Ore{1});
}

TEST_F(Budgets, OneMemberMayHaveAnotherDateAndWeight)
{
    const Id<Budget> budget = addBudget(2012);
    addFinancing(budget, FinancingKind::Own, thousand);
    addPopulation(huddinge, {2010, 12, 31}, 3000);
    addPopulation(salem, {2009, 12, 31}, 1000);
    Allocation rule;
    rule.budget = budget;
    rule.populationDate = QDate(2010, 12, 31);
    const Id<Allocation> stored = add(rule);
    EXPECT_EQ(errorOf([&] { allocate(allocationInput(workspace->store(), sheet(budget), {})); }),
              ErrorKind::Failed);
    AllocationDate date;
    date.allocation = stored;
    date.organization = salem;
    date.date = QDate(2009, 12, 31);
    add(date);
    AllocationWeight weight;
    weight.allocation = stored;
    weight.organization = huddinge;
    weight.weight = Decimal{u"0.5"_s};
    add(weight);
    const AllocationResult result =
        allocate(allocationInput(workspace->store(), sheet(budget), {}));
    ASSERT_EQ(result.lines.size(), 2u);
    EXPECT_EQ(result.lines[0].amount, Ore::fromKronor(600)) << "1 500 of 2 500";
    EXPECT_EQ(result.lines[1].party.populationDate, QDate(2009, 12, 31));
    SplitRequest request; // a date asked for counts for all
    request.populationDate = QDate(2010, 12, 31);
    EXPECT_EQ(
        errorOf([&] { allocate(allocationInput(workspace->store(), sheet(budget), request)); }),
        ErrorKind::Failed);
}

TEST_F(Budgets, WhoDoesNotShareTheCostHasNoPartInTheSplit)
{
    const Id<Organization> nacka = addMunicipality(*workspace, u"0182"_s, u"Nacka"_s);
    addMembership(*workspace, nacka, {2010, 2, 1}, {}, false);
    const Id<Organization> left = addMunicipality(*workspace, u"0181"_s, u"Södertälje"_s);
    addMembership(*workspace, left, {2010, 2, 1}, QDate(2011, 12, 31));
    SplitRequest request;
    request.amount = thousand;
    EXPECT_EQ(allocationInput(workspace->store(), 2012, request).parties.size(), 2u);
    EXPECT_EQ(allocationInput(workspace->store(), 2011, request).parties.size(), 3u);
}

TEST_F(Budgets, SplitWithoutAnAmountIsRefused)
{
    const Id<Budget> budget = addBudget(2012);
    EXPECT_EQ(errorOf([&] { (void)allocationInput(workspace->store(), sheet(budget), {}); }),
              ErrorKind::Failed);
    EXPECT_EQ(errorOf([&] { (void)allocationInput(workspace->store(), 2013, {}); }),
              ErrorKind::NotFound);
}

TEST_F(Budgets, YearAndVersionAreOneBudgets)
{
    addBudget(2012, 1);
    EXPECT_EQ(errorOf([&] { addBudget(2012, 1); }), ErrorKind::Failed);
    EXPECT_EQ(errorOf([&] { addBudget(12); }), ErrorKind::Failed);
    EXPECT_EQ(allBudgets(workspace->store()).size(), 1u) << "what was refused is not written";
}

TEST_F(Budgets, AmountsBeyondAnyBudgetAreRefused)
{
    const Id<Budget> budget = addBudget(2012);
    addCost(budget, largestAmount);
    EXPECT_EQ(errorOf([&] { addCost(budget, Ore{largestAmount.value + 1}); }), ErrorKind::Failed);
    EXPECT_EQ(errorOf([&] { addCost(budget, Ore{-largestAmount.value - 1}); }), ErrorKind::Failed);
}

TEST_F(Budgets, BudgetHasOneRuleAndWeightsAreNotNegative)
{
    Allocation rule;
    rule.budget = addBudget(2012);
    AllocationWeight weight;
    weight.allocation = add(rule);
    weight.organization = salem;
    EXPECT_EQ(errorOf([&] { add(rule); }), ErrorKind::Failed);
    for (const QString &digits : {u"-1"_s, u"1,5"_s, u"much"_s}) {
        weight.weight = Decimal{digits};
        EXPECT_EQ(errorOf([&] { add(weight); }), ErrorKind::Failed) << digits.toStdString();
    }
    weight.weight = Decimal{u"0"_s};
    EXPECT_EQ(errorOf([&] { add(weight); }), std::nullopt);
}

TEST_F(Budgets, ProblemsSayWhatDoesNotAddUp)
{
    const Id<Budget> id = addBudget(2012);
    EXPECT_EQ(problemCodes(), QStringList{}) << "an empty budget is no problem";
    addCost(id, thousand);
    EXPECT_EQ(problemCodes(), QStringList{}) << "nor one without financing yet";
    addFinancing(id, FinancingKind::GrantSought, Ore::fromKronor(900));
    EXPECT_EQ(problemCodes(), QStringList{u"budget_out_of_balance"_s});
    addFinancing(id, FinancingKind::Own, Ore::fromKronor(100));
    EXPECT_EQ(problemCodes(), QStringList{u"split_not_possible"_s}) << "nobody is counted";
    for (const Id<Organization> place : {huddinge, salem})
        addPopulation(place, {2010, 12, 31}, 1000);
    EXPECT_EQ(problemCodes(), QStringList{});
    Budget budget = workspace->store().get(id);
    budget.statedTotal = Ore::fromKronor(1500);
    workspace->change(u"State"_s, [&](Transaction &transaction) { transaction.update(budget); });
    EXPECT_EQ(problemCodes(), QStringList{u"differs_from_stated"_s});
    const Problem problem = budgetProblems(workspace->store()).front();
    EXPECT_EQ(problem.place, (RecordRef{u"budget"_s, id.value}));
    EXPECT_TRUE(problem.sentence.contains(u"500"_s));
}

TEST_F(Budgets, AcknowledgedProblemReturnsWhenItsFiguresChange)
{
    const Id<Budget> id = addBudget(2012);
    addCost(id, thousand);
    addFinancing(id, FinancingKind::GrantSought, Ore::fromKronor(900));
    workspace->acknowledge(workspace->openProblems().front(), u"Ett bidrag väntas."_s);
    EXPECT_TRUE(workspace->openProblems().empty());
    addCost(id, Ore::fromKronor(1));
    EXPECT_EQ(workspace->openProblems().size(), 1u);
}

} // namespace
