// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budgetversions.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/budget/budgetsplit.h"
#include "core/budget/decidedsplit.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BudgetVersions)
};

QString nameOf(const Budget &budget)
{
    return Text::tr("The budget for %1, version %2,", "begins a sentence").arg(budget.year).arg(budget.version);
}

int nextVersion(const Store &store, int year)
{
    int version = 1;
    for (const Budget &other : store.where<Budget>("year", qint64(year)))
        version = std::max(version, other.version + 1);
    return version;
}

/// A record of its own like another: it gets an id and a key when it is inserted.
template <typename T>
T copyOf(T record)
{
    record.id = {};
    record.key.clear();
    return record;
}

template <typename Item>
void copyRows(Transaction &transaction, Id<Budget> to, const std::vector<Item> &items, const std::function<void(Item &)> &edit = {})
{
    for (const Item &item : items) {
        Item copy = copyOf(item);
        copy.budget = to;
        if (edit)
            edit(copy);
        transaction.insert(copy);
    }
}

template <typename Row>
void copyParticulars(Transaction &transaction, Id<Allocation> from, Id<Allocation> to)
{
    for (const Row &row : transaction.store().where<Row>("allocation", from.value)) {
        Row copy = copyOf(row);
        copy.allocation = to;
        transaction.insert(copy);
    }
}

Budget draftFor(const Store &store, int year)
{
    Budget draft;
    draft.year = year;
    draft.version = nextVersion(store, year);
    return draft;
}

void setState(Transaction &transaction, Budget budget, BudgetState state)
{
    budget.state = state;
    transaction.update(budget);
}

/// Throws where the budget is in another state than the step begins from.
void require(const Budget &budget, std::initializer_list<BudgetState> states)
{
    if (std::ranges::find(states, budget.state) != states.end())
        return;
    throw Error(ErrorKind::Failed, Text::tr("%1 is in the state “%2”, so this cannot be done with it.").arg(nameOf(budget), budgetStateName(budget.state).toLower()));
}

void requireNoOpenProblems(const Budget &budget, const std::vector<Problem> &open)
{
    if (open.empty())
        return;
    QStringList sentences;
    for (const Problem &problem : open)
        sentences << problem.sentence;
    throw Error(ErrorKind::Failed, Text::tr("%1 cannot be adopted while something is unexplained: %2 Mend it, or accept it with a reason.").arg(nameOf(budget), sentences.join(u' ')));
}

void requireAmounts(const BudgetSheet &sheet)
{
    const auto hasAmount = [](const auto &item) { return item.amount.has_value(); };
    if (!std::ranges::any_of(sheet.costs, hasAmount) || !std::ranges::any_of(sheet.financing, hasAmount))
        throw Error(ErrorKind::Failed, Text::tr("%1 lacks amounts. Enter its costs and its financing before it is adopted.").arg(nameOf(sheet.budget)));
}

} // namespace

Id<Budget> addVersion(Transaction &transaction, Id<Budget> from)
{
    const BudgetSheet sheet = budgetSheet(transaction.store(), transaction.store().get(from));
    Budget draft = draftFor(transaction.store(), sheet.budget.year);
    draft.statedTotal = sheet.budget.statedTotal;
    draft.statedIn = sheet.budget.statedIn;
    draft.note = sheet.budget.note;
    const Id<Budget> id = transaction.insert(draft);
    copyRows(transaction, id, sheet.costs);
    copyRows(transaction, id, sheet.financing);
    if (sheet.allocation) {
        Allocation rule = copyOf(*sheet.allocation);
        rule.budget = id;
        if (isDecided(sheet.budget))
            rule.amends.reset(); // its amounts are decided themselves, and can be amended
        const Id<Allocation> copied = transaction.insert(rule);
        copyParticulars<AllocationWeight>(transaction, sheet.allocation->id, copied);
        copyParticulars<AllocationDate>(transaction, sheet.allocation->id, copied);
    }
    return id;
}

Id<Budget> addYear(Transaction &transaction, Id<Budget> last, int year)
{
    const BudgetSheet sheet = budgetSheet(transaction.store(), transaction.store().get(last));
    const Id<Budget> id = transaction.insert(draftFor(transaction.store(), year));
    copyRows(transaction, id, sheet.costs);
    copyRows<FinancingItem>(transaction, id, sheet.financing, [](FinancingItem &item) {
        if (item.kind == FinancingKind::GrantApproved)
            item.kind = FinancingKind::GrantSought;
    });
    Allocation rule = copyOf(sheet.allocation.value_or(Allocation{}));
    rule.budget = id;
    rule.populationDate.reset();
    rule.basisDate.reset();
    rule.amends.reset();
    const Id<Allocation> copied = transaction.insert(rule);
    if (sheet.allocation)
        copyParticulars<AllocationWeight>(transaction, sheet.allocation->id, copied);
    return id;
}

void proposeBudget(Transaction &transaction, Id<Budget> id)
{
    const Budget budget = transaction.store().get(id);
    require(budget, {BudgetState::Draft});
    setState(transaction, budget, BudgetState::Proposed);
}

void withdrawBudget(Transaction &transaction, Id<Budget> id)
{
    const Budget budget = transaction.store().get(id);
    require(budget, {BudgetState::Proposed});
    setState(transaction, budget, BudgetState::Draft);
}

void adoptBudget(Transaction &transaction, Id<Budget> id, const BudgetDecision &decision, const std::vector<Problem> &open)
{
    const Store &store = transaction.store();
    BudgetSheet sheet = budgetSheet(store, store.get(id));
    Budget &budget = sheet.budget;
    require(budget, {BudgetState::Draft, BudgetState::Proposed});
    requireAmounts(sheet);
    requireNoOpenProblems(budget, open);
    if (ownFinancing(sheet))
        keepSplit(transaction, id, splitOf(store, sheet));
    for (const Budget &other : store.where<Budget>("year", qint64(budget.year))) {
        if (other.state == BudgetState::Adopted)
            setState(transaction, other, BudgetState::Closed);
    }
    budget.decision = decision.record;
    budget.decisionReference = decision.reference.trimmed();
    if (decision.on.isValid())
        budget.decidedOn = decision.on;
    setState(transaction, budget, BudgetState::Adopted);
}

void closeBudget(Transaction &transaction, Id<Budget> id)
{
    const Budget budget = transaction.store().get(id);
    require(budget, {BudgetState::Adopted});
    setState(transaction, budget, BudgetState::Closed);
}

void reopenBudget(Transaction &transaction, Id<Budget> id)
{
    const Budget budget = transaction.store().get(id);
    require(budget, {BudgetState::Closed});
    setState(transaction, budget, BudgetState::Adopted);
}

void removeBudget(Transaction &transaction, Id<Budget> id)
{
    require(transaction.store().get(id), {BudgetState::Draft, BudgetState::Proposed});
    transaction.remove(id);
}

std::optional<Budget> decidedBudgetOf(const Store &store, int year)
{
    std::optional<Budget> best;
    for (const Budget &budget : store.where<Budget>("year", qint64(year))) {
        const auto rank = [](const Budget &b) { return std::pair(b.state == BudgetState::Adopted, b.version); };
        if (isDecided(budget) && (!best || rank(*best) < rank(budget)))
            best = budget;
    }
    return best;
}

QString decisionText(const Budget &budget)
{
    if (!budget.decisionReference.isEmpty() || !budget.decidedOn)
        return budget.decisionReference;
    return Text::tr("decision of %1").arg(formatDateLong(*budget.decidedOn));
}

} // namespace samsyn
