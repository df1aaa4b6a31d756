// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budgetlock.h"

#include "core/base/error.h"
#include "core/budget/decidedsplit.h"

#include <QCoreApplication>
#include <algorithm>

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BudgetLock)
};

bool isPartOfBudget(const Entity *entity)
{
    static const Entity *const parts[] = {&CostItem::entity, &FinancingItem::entity, &Allocation::entity,
                                          &AllocationWeight::entity, &AllocationDate::entity,
                                          &DecidedAllocation::entity, &DecidedParty::entity};
    return std::ranges::find(parts, entity) != std::end(parts);
}

/// A row as it was before the change set.
std::optional<Values> before(const Store &store, const ChangeSet &set, const Entity &entity, qint64 id)
{
    for (const Change &change : set.changes) {
        if (change.entity == &entity && change.record == id)
            return change.before;
    }
    return store.row(entity, id);
}

/// The budget that a row belongs to, directly or through its owner, as it was before; nothing where
/// it was not there.
std::optional<Budget> budgetBefore(const Store &store, const ChangeSet &set, const Change &change)
{
    const Entity *entity = change.entity;
    std::optional<Values> values = change.before ? change.before : change.after;
    while (values && entity != &Budget::entity) {
        const Field *owner = entity->owner();
        const qint64 id = std::get<qint64>((*values)[*entity->indexOf(owner->name)]);
        entity = owner->target;
        values = before(store, set, *entity, id);
    }
    return values ? std::optional(fromValues<Budget>(*values)) : std::nullopt;
}

[[noreturn]] void refuse(const Budget &budget)
{
    const QString sentence = budget.state == BudgetState::Closed
                                 ? Text::tr("The budget for %1, version %2, is closed and is not changed any more. Make a new version of it.")
                                 : Text::tr("The budget for %1, version %2, has been adopted and is not changed any more. Make a new version of it.");
    throw Error(ErrorKind::Failed, sentence.arg(budget.year).arg(budget.version));
}

bool differInStateAlone(const Budget &a, const Budget &b)
{
    Budget same = b;
    same.state = a.state;
    return toValues(a) == toValues(same);
}

void checkStep(const Budget &from, const std::optional<Values> &after)
{
    const std::optional<Budget> to = after ? std::optional(fromValues<Budget>(*after)) : std::nullopt;
    if (isDecided(from)) {
        if (!to || !isDecided(*to) || !differInStateAlone(from, *to))
            refuse(from);
        return;
    }
    if (!to || !isDecided(*to))
        return;
    if (to->state == BudgetState::Closed)
        throw Error(ErrorKind::Failed, Text::tr("Only an adopted budget is closed. Remove the version for %1 instead, if it is not needed.").arg(to->year));
    if ((!to->decision && to->decisionReference.trimmed().isEmpty()) || !to->decidedOn)
        throw Error(ErrorKind::Failed, Text::tr("A budget is adopted by a decision. Say which one, and of which day."));
}

} // namespace

void checkLocked(const Store &store, const ChangeSet &set)
{
    if (set.kind != ChangeKind::Change)
        return;
    for (const Change &change : set.changes) {
        if (change.entity == &Budget::entity) {
            if (change.before)
                checkStep(fromValues<Budget>(*change.before), change.after);
        } else if (isPartOfBudget(change.entity)) {
            const std::optional<Budget> budget = budgetBefore(store, set, change);
            if (budget && isDecided(*budget))
                refuse(*budget);
        }
    }
}

} // namespace samsyn
