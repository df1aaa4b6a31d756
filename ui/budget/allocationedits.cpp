// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of the rule by which a budget's own financing is split.
#include "ui/budget/budgetedits.h"

#include "core/base/error.h"
#include "core/members/organization.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AllocationEdits)
};

/// The budget's rule; made where there is none.
Allocation ruleOf(Transaction &transaction, Id<Budget> budget)
{
    const auto rules = transaction.store().where<Allocation>("budget", budget.value);
    if (!rules.empty())
        return rules.front();
    Allocation rule;
    rule.budget = budget;
    return transaction.store().get(transaction.insert(rule));
}

/// The row that a rule has about one member.
template <typename Row>
std::optional<Row> rowOf(const Store &store, Id<Allocation> rule, Id<Organization> member)
{
    for (const Row &row : store.where<Row>("allocation", rule.value)) {
        if (row.organization == member)
            return row;
    }
    return std::nullopt;
}

/// Writes, changes or removes that row; edit says whether it is still needed.
template <typename Row>
void changeRow(Transaction &transaction,
               Id<Budget> budget,
               Id<Organization> member,
               const std::function<bool(Row &)> &edit)
{
    const Allocation rule = ruleOf(transaction, budget);
    const std::optional<Row> before = rowOf<Row>(transaction.store(), rule.id, member);
    Row row = before.value_or(Row{});
    row.allocation = rule.id;
    row.organization = member;
    const bool needed = edit(row);
    if (needed && before)
        transaction.update(row);
    else if (needed)
        transaction.insert(row);
    else if (before)
        transaction.remove(before->id);
}

} // namespace

void changeAllocation(Workspace &workspace,
                      Id<Budget> budget,
                      const QString &label,
                      const std::function<void(Allocation &)> &edit)
{
    workspace.change(label, [&](Transaction &transaction) {
        Allocation rule = ruleOf(transaction, budget);
        edit(rule);
        transaction.update(rule);
    });
}

void changeWeight(Workspace &workspace,
                  Id<Budget> budget,
                  Id<Organization> member,
                  const QString &weight)
{
    QString digits = weight.trimmed();
    digits.replace(u',', u'.');
    if (digits.isEmpty())
        digits = u"1"_s;
    const std::optional<Rational> value = rationalFromDecimal(digits);
    if (!value || *value < 0) {
        throw Error(ErrorKind::Failed,
                    Text::tr("“%1” is no weight. Enter a number from zero up, such as 1 or 0.5.")
                        .arg(weight.trimmed()));
    }
    const QString name = workspace.store().get(member).name;
    workspace.change(Text::tr("Change weight of %1").arg(name), [&](Transaction &transaction) {
        changeRow<AllocationWeight>(transaction, budget, member, [&](AllocationWeight &row) {
            row.weight = Decimal{digits};
            return *value != 1;
        });
    });
}

void changeMemberDate(Workspace &workspace,
                      Id<Budget> budget,
                      Id<Organization> member,
                      std::optional<QDate> date)
{
    const QString name = workspace.store().get(member).name;
    workspace.change(
        Text::tr("Change population date of %1").arg(name), [&](Transaction &transaction) {
            changeRow<AllocationDate>(transaction, budget, member, [&](AllocationDate &row) {
                row.date = date.value_or(QDate());
                return date.has_value();
            });
        });
}

} // namespace samsyn
