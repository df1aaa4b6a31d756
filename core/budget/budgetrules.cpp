// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budgetrules.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/budget/actualrules.h"
#include "core/budget/budgetlock.h"
#include "core/budget/decidedsplit.h"
#include "core/budget/scenarios.h"
#include "core/members/organization.h"
#include "core/store/entity.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BudgetRules)
};

template <typename Item>
Ore sumOf(const std::vector<Item> &items)
{
    Ore sum;
    for (const Item &item : items)
        sum += item.amount.value_or(Ore{});
    return sum;
}

std::optional<Ore> financingOf(const BudgetSheet &sheet, FinancingKind kind)
{
    std::optional<Ore> sum;
    for (const FinancingItem &item : sheet.financing) {
        if (item.kind == kind && item.amount)
            sum = sum.value_or(Ore{}) + *item.amount;
    }
    return sum;
}

void checkAmounts(const Entity &entity, const Values &values)
{
    for (size_t i = 0; i < values.size(); ++i) {
        if (entity.fields[i].kind != FieldKind::Amount || isNothing(values[i]))
            continue;
        const Ore amount{std::get<qint64>(values[i])};
        if (amount > largestAmount || -amount > largestAmount)
            throw Error(ErrorKind::Failed, Text::tr("The amount %1 is larger than any budget.").arg(formatKronor(amount)));
    }
}

void checkBudgetRow(const Store &store, const Budget &budget)
{
    if (budget.year < 1900 || budget.year > 2999)
        throw Error(ErrorKind::Failed, Text::tr("%1 is no year of a budget.").arg(budget.year));
    for (const Budget &other : store.where<Budget>("year", qint64(budget.year))) {
        if (other.id != budget.id && other.state == BudgetState::Adopted && budget.state == BudgetState::Adopted)
            throw Error(ErrorKind::Failed, Text::tr("%1 can have one adopted budget. Close the other version first.").arg(budget.year));
        if (other.id != budget.id && other.version == budget.version)
            throw Error(ErrorKind::Failed, Text::tr("There is already a budget for %1, version %2.").arg(budget.year).arg(budget.version));
    }
}

void checkAllocation(const Store &store, const Allocation &rule)
{
    if (rule.unit.value < 1)
        throw Error(ErrorKind::Failed, Text::tr("The split is rounded to whole öre at the least."));
    if (rule.base.value < 0)
        throw Error(ErrorKind::Failed, Text::tr("The fixed part cannot be below zero."));
    if (rule.amends) {
        const Budget budget = store.get(rule.budget);
        const Budget amended = store.get(*rule.amends);
        if (amended.year != budget.year || amended.version >= budget.version || !isDecided(amended))
            throw Error(ErrorKind::Failed, Text::tr("The split of %1, version %2 can only amend an earlier version of the same year that has been adopted.").arg(budget.year).arg(budget.version));
    }
    if (store.where<Allocation>("budget", rule.budget.value).size() > 1)
        throw Error(ErrorKind::Failed, Text::tr("A budget has one rule for its split."));
}

/// What a rule says of one member it says once.
template <typename T>
void checkOnce(const Store &store, const T &row)
{
    const auto all = store.where<T>("allocation", row.allocation.value);
    if (std::ranges::count(all, row.organization, &T::organization) > 1)
        throw Error(ErrorKind::Failed, Text::tr("The rule of the split names %1 twice. Keep one of them.").arg(store.get(row.organization).name));
}

void checkWeight(const AllocationWeight &weight)
{
    const std::optional<Rational> value = rationalFromDecimal(weight.weight.digits);
    if (!value || *value < 0)
        throw Error(ErrorKind::Failed, Text::tr("“%1” is no weight. A weight is a number from zero up, such as 1 or 0.5.").arg(weight.weight.digits));
}

} // namespace

Balance balanceOf(const BudgetSheet &sheet)
{
    Balance balance;
    balance.costs = sumOf(sheet.costs);
    balance.financing = sumOf(sheet.financing);
    balance.difference = balance.financing - balance.costs;
    balance.stated = sheet.budget.statedTotal;
    if (balance.stated)
        balance.statedDifference = *balance.stated - balance.costs;
    return balance;
}

std::optional<Ore> ownFinancing(const BudgetSheet &sheet)
{
    return financingOf(sheet, FinancingKind::Own);
}

std::optional<Ore> grantsSought(const BudgetSheet &sheet)
{
    return financingOf(sheet, FinancingKind::GrantSought);
}

BudgetSheet budgetSheet(const Store &store, const Budget &budget)
{
    BudgetSheet sheet;
    sheet.budget = budget;
    sheet.costs = store.where<CostItem>("budget", budget.id.value);
    sheet.financing = store.where<FinancingItem>("budget", budget.id.value);
    std::ranges::stable_sort(sheet.costs, {}, &CostItem::position);
    std::ranges::stable_sort(sheet.financing, {}, &FinancingItem::position);
    const auto rules = store.where<Allocation>("budget", budget.id.value);
    if (!rules.empty())
        sheet.allocation = rules.front();
    return sheet;
}

std::optional<Budget> budgetOf(const Store &store, int year)
{
    std::optional<Budget> best;
    for (const Budget &budget : store.where<Budget>("year", qint64(year))) {
        const auto rank = [](const Budget &b) { return std::pair(b.state == BudgetState::Adopted, b.version); };
        if (!best || rank(*best) < rank(budget))
            best = budget;
    }
    return best;
}

std::vector<Budget> allBudgets(const Store &store)
{
    auto budgets = store.all<Budget>();
    std::ranges::sort(budgets, std::greater{}, [](const Budget &b) { return std::pair(b.year, b.version); });
    return budgets;
}

QString budgetStateName(BudgetState state)
{
    switch (state) {
    case BudgetState::Draft: return Text::tr("Draft");
    case BudgetState::Proposed: return Text::tr("Proposed");
    case BudgetState::Adopted: return Text::tr("Adopted");
    case BudgetState::Closed: return Text::tr("Closed");
    }
    return {};
}

QString costCategoryName(CostCategory category)
{
    switch (category) {
    case CostCategory::Salaries: return Text::tr("Salaries");
    case CostCategory::Services: return Text::tr("Purchased services");
    case CostCategory::Premises: return Text::tr("Premises");
    case CostCategory::Travel: return Text::tr("Travel");
    case CostCategory::Activities: return Text::tr("Activities");
    case CostCategory::Materials: return Text::tr("Materials");
    case CostCategory::Other: return Text::tr("Other costs");
    }
    return {};
}

QString financingKindName(FinancingKind kind)
{
    switch (kind) {
    case FinancingKind::GrantSought: return Text::tr("Grant applied for");
    case FinancingKind::GrantApproved: return Text::tr("Grant approved");
    case FinancingKind::Own: return Text::tr("Own financing");
    case FinancingKind::OtherPublic: return Text::tr("Other public financing");
    case FinancingKind::Other: return Text::tr("Other financing");
    }
    return {};
}

void checkBudget(const Store &store, const ChangeSet &set)
{
    checkLocked(store, set);
    for (const Change &change : set.changes) {
        const std::optional<Values> row = store.row(*change.entity, change.record);
        if (!row)
            continue;
        checkAmounts(*change.entity, *row);
        if (change.entity == &Budget::entity)
            checkBudgetRow(store, fromValues<Budget>(*row));
        else if (change.entity == &Allocation::entity)
            checkAllocation(store, fromValues<Allocation>(*row));
        else if (change.entity == &AllocationWeight::entity)
            checkWeight(fromValues<AllocationWeight>(*row)), checkOnce(store, fromValues<AllocationWeight>(*row));
        else if (change.entity == &AllocationDate::entity)
            checkOnce(store, fromValues<AllocationDate>(*row));
        else if (change.entity == &DecidedAllocation::entity)
            checkDecidedAllocation(store, fromValues<DecidedAllocation>(*row));
        else if (change.entity == &DecidedParty::entity)
            checkDecidedParty(store, fromValues<DecidedParty>(*row));
        else if (change.entity == &Scenario::entity)
            checkScenario(store, fromValues<Scenario>(*row));
        else if (change.entity == &ScenarioMember::entity)
            checkScenarioMember(store, fromValues<ScenarioMember>(*row));
        else if (change.entity == &Actual::entity)
            checkActual(store, fromValues<Actual>(*row), set.kind);
        else if (change.entity == &Acceptance::entity)
            checkAcceptance(store, fromValues<Acceptance>(*row), set.kind);
    }
}

} // namespace samsyn
