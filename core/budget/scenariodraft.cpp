// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/scenariodraft.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/budget/budgetversions.h"
#include "core/budget/scenariotext.h"
#include "core/members/organization.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ScenarioDraft)
};

/// What is refused is no financing any more; empty, since it is not known to be zero.
void emptyGrants(Transaction &transaction, const BudgetSheet &draft)
{
    for (FinancingItem item : draft.financing) {
        if (item.kind != FinancingKind::GrantSought || !item.amount)
            continue;
        item.amount.reset();
        transaction.update(item);
    }
}

/// The first row of the own financing takes what the others do not hold.
void setOwnFinancing(Transaction &transaction, const BudgetSheet &draft, Ore amount)
{
    Ore others;
    std::optional<FinancingItem> first;
    for (const FinancingItem &item : draft.financing) {
        if (item.kind != FinancingKind::Own)
            continue;
        if (first)
            others += item.amount.value_or(Ore{});
        else
            first = item;
    }
    FinancingItem own = first.value_or(FinancingItem{});
    own.budget = draft.budget.id;
    own.amount = amount - others;
    if (first) {
        transaction.update(own);
    } else {
        own.position = static_cast<int>(draft.financing.size());
        transaction.insert(own);
    }
}

Allocation ruleOf(Transaction &transaction, const BudgetSheet &draft)
{
    if (draft.allocation)
        return *draft.allocation;
    Allocation rule;
    rule.budget = draft.budget.id;
    rule.id = transaction.insert(rule);
    return transaction.store().get(rule.id);
}

void setRule(Transaction &transaction, Allocation rule, const SplitRequest &request)
{
    rule.policy = request.policy.value_or(rule.policy);
    rule.unit = request.unit.value_or(rule.unit);
    rule.base = request.base.value_or(rule.base);
    if (request.populationDate) {
        rule.populationDate = request.populationDate;
        for (const auto &own : transaction.store().where<AllocationDate>("allocation", rule.id.value))
            transaction.remove(own.id); // a date asked for counts for all
    }
    if (request.basisDate)
        rule.basisDate = request.basisDate;
    transaction.update(rule);
}

void setWeightless(Transaction &transaction, Id<Allocation> rule, Id<Organization> member)
{
    AllocationWeight weight;
    for (const auto &row : transaction.store().where<AllocationWeight>("allocation", rule.value)) {
        if (row.organization == member)
            weight = row;
    }
    const bool isThere = weight.id != Id<AllocationWeight>{};
    weight.allocation = rule;
    weight.organization = member;
    weight.weight = Decimal{u"0"_s};
    if (isThere)
        transaction.update(weight);
    else
        transaction.insert(weight);
}

QStringList thingsToDo(const Store &store, int year, const SplitRequest &request, bool hasFixedPart)
{
    QStringList sentences;
    for (const Id<Organization> id : request.with)
        sentences << Text::tr("Enter a membership for %1 that shares the cost all of %2; until then the draft does not count it.").arg(store.get(id).name).arg(year);
    for (const Id<Organization> id : request.without) {
        sentences << (hasFixedPart ? Text::tr("%1 has the weight 0 in the draft and pays the fixed part alone; end its membership before %2, if it leaves.")
                                   : Text::tr("%1 has the weight 0 in the draft and pays nothing; end its membership before %2, if it leaves."))
                         .arg(store.get(id).name).arg(year);
    }
    return sentences;
}

} // namespace

ScenarioDraft makeDraft(Transaction &transaction, Id<Scenario> id)
{
    const Store &store = transaction.store();
    const Scenario scenario = store.get(id);
    const SplitRequest request = requestOf(store, scenario);
    const BudgetSheet real = budgetSheet(store, store.get(scenario.budget));
    const Ore amount = splitInput(store, real, request).amount; // refuses what cannot be
    ScenarioDraft draft{addVersion(transaction, scenario.budget), {}};
    if (request.grantRefused)
        emptyGrants(transaction, budgetSheet(store, store.get(draft.budget)));
    if (request.grantRefused || request.amount)
        setOwnFinancing(transaction, budgetSheet(store, store.get(draft.budget)), amount);
    const Allocation rule = ruleOf(transaction, budgetSheet(store, store.get(draft.budget)));
    setRule(transaction, rule, request);
    for (const Id<Organization> member : request.without)
        setWeightless(transaction, rule.id, member);
    const bool hasFixedPart = store.get(rule.id).base != Ore{};
    draft.toDo = thingsToDo(store, real.budget.year, request, hasFixedPart);
    Budget budget = store.get(draft.budget);
    QStringList notes{budget.note, Text::tr("From the scenario “%1” of version %2.").arg(shownScenarioName(store, scenario)).arg(real.budget.version)};
    notes += draft.toDo;
    notes.removeAll(QString());
    budget.note = notes.join(u' ');
    transaction.update(budget);
    return draft;
}

} // namespace samsyn
