// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/conditions.h"

#include "core/base/clock.h"
#include "core/budget/budget.h"
#include "core/meetings/agendaitem.h"
#include "core/meetings/meeting.h"
#include "core/plans/activity.h"

#include <map>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

/// A record as it was before the transaction and as it is now.
template <typename T>
struct Net {
    std::optional<T> before;
    std::optional<T> after;
};

template <typename T>
std::map<qint64, Net<T>> netChanges(const Transaction &transaction)
{
    std::map<qint64, Net<T>> changes;
    for (const Change &change : transaction.changes().changes) {
        if (change.entity != &T::entity)
            continue;
        const auto [place, isFirst] = changes.try_emplace(change.record);
        if (isFirst && change.before)
            place->second.before = fromValues<T>(*change.before);
    }
    for (auto &[id, net] : changes)
        net.after = transaction.store().find(Id<T>{id});
    return changes;
}

bool isThere(const std::optional<FinancingItem> &item)
{
    return item && item->kind == FinancingKind::GrantApproved;
}

bool isThere(const std::optional<AgendaItem> &item)
{
    return item && item->outcome == ItemOutcome::Decided;
}

/// The rows of two versions are the same where they say the same.
bool isSameRow(const FinancingItem &a, const FinancingItem &b)
{
    return a.id == b.id || (!a.description.trimmed().isEmpty() && a.description.trimmed().compare(b.description.trimmed(), Qt::CaseInsensitive) == 0);
}

bool isApproved(const Store &store, Id<FinancingItem> id)
{
    const auto item = store.find(id);
    if (!item || isThere(item))
        return item.has_value();
    const auto budget = store.find(item->budget);
    if (!budget)
        return false;
    for (const Budget &later : store.where<Budget>("year", qint64(budget->year))) {
        if (later.version <= budget->version)
            continue;
        for (const FinancingItem &row : store.where<FinancingItem>("budget", later.id.value)) {
            if (isThere(row) && isSameRow(row, *item))
                return true;
        }
    }
    return false;
}

std::vector<Activity> waitingFor(const Store &store, const RecordRef &record)
{
    return store.where<Activity>("condition_record", record.toText());
}

/// Awake since the day, or asleep; what is so already is not written.
void arrange(Transaction &transaction, Activity activity)
{
    const auto met = conditionMet(transaction.store(), *activity.conditionRecord);
    if (met.has_value() == activity.conditionMetOn.has_value())
        return;
    activity.conditionMetOn = met;
    transaction.update(activity);
}

/// Of a budget that may have been removed with its rows.
std::optional<int> yearOf(const Transaction &transaction, Id<Budget> id)
{
    if (const auto budget = transaction.store().find(id))
        return budget->year;
    for (const Change &change : transaction.changes().changes) {
        if (change.entity == &Budget::entity && change.record == id.value && change.before)
            return fromValues<Budget>(*change.before).year;
    }
    return {};
}

void arrangeActivities(Transaction &transaction, const RecordRef &record)
{
    for (const Activity &activity : waitingFor(transaction.store(), record))
        arrange(transaction, activity);
}

/// A grant that came or went is looked for from every row of that year's budgets which says the same.
void arrangeGrant(Transaction &transaction, qint64 id, const Net<FinancingItem> &net)
{
    const FinancingItem &item = net.after ? *net.after : *net.before;
    const auto year = yearOf(transaction, item.budget);
    if (!net.after)
        arrangeActivities(transaction, {FinancingItem::entity.name(), id});
    for (const Budget &budget : year ? transaction.store().where<Budget>("year", qint64(*year)) : std::vector<Budget>()) {
        for (const FinancingItem &row : transaction.store().where<FinancingItem>("budget", budget.id.value)) {
            if ((net.before && isSameRow(row, *net.before)) || (net.after && isSameRow(row, *net.after)))
                arrangeActivities(transaction, {FinancingItem::entity.name(), row.id.value});
        }
    }
}

void arrangeGrants(Transaction &transaction)
{
    for (const auto &[id, net] : netChanges<FinancingItem>(transaction)) {
        const bool isRenamed = net.before && net.after && net.before->description != net.after->description;
        const bool cameOrWent = isThere(net.before) != isThere(net.after);
        if ((net.before || net.after) && (cameOrWent || (isRenamed && isThere(net.after))))
            arrangeGrant(transaction, id, net);
    }
}

void arrangeDecisions(Transaction &transaction)
{
    for (const auto &[id, net] : netChanges<AgendaItem>(transaction)) {
        if (isThere(net.before) != isThere(net.after))
            arrangeActivities(transaction, {AgendaItem::entity.name(), id});
    }
}

/// What is linked to something else than before: the day that was set with the link goes with it, one
/// that was set by hand beside it stays.
void arrangeLinks(Transaction &transaction)
{
    for (const auto &[id, net] : netChanges<Activity>(transaction)) {
        if (!net.after || !net.after->conditionRecord)
            continue;
        const bool isNewLink = !net.before || net.before->conditionRecord != net.after->conditionRecord;
        const bool keepsOldDay = net.before && net.before->conditionRecord && net.before->conditionMetOn == net.after->conditionMetOn;
        if (isNewLink && (!net.after->conditionMetOn || keepsOldDay))
            arrange(transaction, *net.after);
    }
}

} // namespace

std::optional<QDate> conditionMet(const Store &store, const RecordRef &record)
{
    if (record.entity == FinancingItem::entity.name())
        return isApproved(store, {record.id}) ? std::optional(today()) : std::nullopt;
    if (record.entity != AgendaItem::entity.name())
        return {};
    const auto item = store.find(Id<AgendaItem>{record.id});
    if (!isThere(item))
        return {};
    return item->inForceFrom ? item->inForceFrom : std::optional(store.get(item->meeting).date);
}

void wakeConditions(Transaction &transaction)
{
    arrangeGrants(transaction);
    arrangeDecisions(transaction);
    arrangeLinks(transaction);
}

} // namespace samsyn
