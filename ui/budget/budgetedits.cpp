// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budgetedits.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/budget/budgetrules.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BudgetEdits)
};

constexpr auto usualCosts = {CostCategory::Salaries,
                             CostCategory::Services,
                             CostCategory::Premises,
                             CostCategory::Travel,
                             CostCategory::Activities,
                             CostCategory::Materials};
constexpr auto usualFinancing = {FinancingKind::Own, FinancingKind::GrantSought};

QString nameOf(const CostItem &item)
{
    return item.description.isEmpty() ? costCategoryName(item.category) : item.description;
}

QString nameOf(const FinancingItem &item)
{
    return item.description.isEmpty() ? financingKindName(item.kind) : item.description;
}

QString changeLabel(RowColumn column, const QString &name)
{
    switch (column) {
    case RowColumn::Kind:
        return Text::tr("Change kind of %1").arg(name);
    case RowColumn::Text:
        return Text::tr("Change text of %1").arg(name);
    case RowColumn::Amount:
        return Text::tr("Change amount of %1").arg(name);
    }
    Q_UNREACHABLE();
}

void setKind(CostItem &item, int value)
{
    item.category = static_cast<CostCategory>(value);
}
void setKind(FinancingItem &item, int value)
{
    item.kind = static_cast<FinancingKind>(value);
}

template <typename Item>
void changeItem(Workspace &workspace, Id<Item> id, RowColumn column, const QVariant &value)
{
    Item item = workspace.store().get(id);
    const QString label = changeLabel(column, nameOf(item));
    if (column == RowColumn::Kind)
        setKind(item, value.toInt());
    else if (column == RowColumn::Text)
        item.description = value.toString();
    else
        item.amount = value.isValid() ? std::optional(Ore{value.toLongLong()}) : std::nullopt;
    workspace.change(label, [&](Transaction &transaction) { transaction.update(item); });
}

template <typename Item>
std::vector<Item> itemsOf(const Store &store, Id<Budget> budget)
{
    std::vector<Item> items = store.where<Item>("budget", budget.value);
    std::ranges::stable_sort(items, {}, &Item::position);
    return items;
}

/// Writes the order they stand in; who keeps its place is not written.
template <typename Item>
void number(Transaction &transaction, std::vector<Item> &items)
{
    for (size_t i = 0; i < items.size(); ++i) {
        items[i].position = static_cast<int>(i);
        transaction.update(items[i]);
    }
}

template <typename Item>
Id<Item> addItem(Workspace &workspace, const QString &label, Item item)
{
    Id<Item> id;
    workspace.change(label, [&](Transaction &transaction) {
        item.position = static_cast<int>(itemsOf<Item>(transaction.store(), item.budget).size());
        id = transaction.insert(item);
    });
    return id;
}

template <typename Item>
void removeItem(Workspace &workspace, Id<Item> id)
{
    const Item item = workspace.store().get(id);
    workspace.change(Text::tr("Remove %1").arg(nameOf(item)), [&](Transaction &transaction) {
        transaction.remove(id);
        auto items = itemsOf<Item>(transaction.store(), item.budget);
        number(transaction, items);
    });
}

template <typename Item>
void moveItem(Workspace &workspace, Id<Item> id, int step)
{
    const Item item = workspace.store().get(id);
    auto items = itemsOf<Item>(workspace.store(), item.budget);
    const auto from = std::ranges::find(items, id, &Item::id) - items.begin();
    const auto to = from + step;
    if (to < 0 || to >= std::ssize(items))
        return;
    std::swap(items[size_t(from)], items[size_t(to)]);
    workspace.change(Text::tr("Move %1").arg(nameOf(item)),
                     [&](Transaction &transaction) { number(transaction, items); });
}

} // namespace

int readBudgetYear(const QString &typed)
{
    bool isNumber = false;
    const int year = typed.trimmed().toInt(&isNumber);
    if (!isNumber || year < 1900 || year > 2999)
        throw Error(
            ErrorKind::Failed,
            Text::tr("“%1” is no year. Enter four digits, such as 2012.").arg(typed.trimmed()));
    return year;
}

Id<Budget> addBudget(Workspace &workspace, int year)
{
    Id<Budget> id;
    workspace.change(Text::tr("New budget for %1").arg(year), [&](Transaction &transaction) {
        Budget budget;
        budget.year = year;
        for (const Budget &other : transaction.store().where<Budget>("year", qint64(year)))
            budget.version = std::max(budget.version, other.version + 1);
        id = transaction.insert(budget);
        CostItem cost;
        cost.budget = id;
        for (const CostCategory category : usualCosts) {
            cost.category = category;
            transaction.insert(cost);
            ++cost.position;
        }
        FinancingItem financing;
        financing.budget = id;
        for (const FinancingKind kind : usualFinancing) {
            financing.kind = kind;
            transaction.insert(financing);
            ++financing.position;
        }
        Allocation rule;
        rule.budget = id;
        transaction.insert(rule);
    });
    return id;
}

Id<CostItem> addCost(Workspace &workspace, Id<Budget> budget)
{
    CostItem item;
    item.budget = budget;
    return addItem(workspace, Text::tr("Add cost"), item);
}

Id<FinancingItem> addFinancing(Workspace &workspace, Id<Budget> budget)
{
    FinancingItem item;
    item.budget = budget;
    item.kind = FinancingKind::Other;
    return addItem(workspace, Text::tr("Add financing"), item);
}

void changeCost(Workspace &workspace, Id<CostItem> id, RowColumn column, const QVariant &value)
{
    changeItem(workspace, id, column, value);
}

void changeFinancing(Workspace &workspace,
                     Id<FinancingItem> id,
                     RowColumn column,
                     const QVariant &value)
{
    changeItem(workspace, id, column, value);
}

void removeCost(Workspace &workspace, Id<CostItem> id)
{
    removeItem(workspace, id);
}
void removeFinancing(Workspace &workspace, Id<FinancingItem> id)
{
    removeItem(workspace, id);
}
void moveCost(Workspace &workspace, Id<CostItem> id, int step)
{
    moveItem(workspace, id, step);
}
void moveFinancing(Workspace &workspace, Id<FinancingItem> id, int step)
{
    moveItem(workspace, id, step);
}

void changeStatedTotal(Workspace &workspace,
                       Id<Budget> id,
                       std::optional<Ore> total,
                       const QString &where)
{
    Budget budget = workspace.store().get(id);
    budget.statedTotal = total;
    budget.statedIn = where;
    workspace.change(Text::tr("Change stated total of %1").arg(budget.year),
                     [&](Transaction &transaction) { transaction.update(budget); });
}

Id<CostItem> addStatedDifference(Workspace &workspace, Id<Budget> id)
{
    const BudgetSheet sheet = budgetSheet(workspace.store(), workspace.store().get(id));
    const Balance balance = balanceOf(sheet);
    const QString &where = sheet.budget.statedIn;
    CostItem item;
    item.budget = id;
    item.amount = balance.statedDifference.value_or(Ore{});
    item.description = where.isEmpty()
                           ? Text::tr("Difference from the stated total")
                           : Text::tr("Difference from the stated total: %1").arg(where);
    return addItem(workspace, Text::tr("Add %1 as a cost").arg(formatKronor(*item.amount)), item);
}

} // namespace samsyn
