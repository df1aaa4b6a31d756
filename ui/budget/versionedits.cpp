// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/versionedits.h"

#include "core/budget/budgetversions.h"
#include "ui/budget/budgetedits.h"

#include <QCoreApplication>

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VersionEdits)
};

/// "Propose budget 2012, version 2"
QString labelled(const QString &text, const Budget &budget)
{
    return text.arg(budget.year).arg(budget.version);
}

Budget budgetIn(const Workspace &workspace, Id<Budget> id)
{
    return workspace.store().get(id);
}

} // namespace

Id<Budget> newVersion(Workspace &workspace, Id<Budget> from)
{
    Id<Budget> id;
    const int year = budgetIn(workspace, from).year;
    workspace.change(Text::tr("New version of budget %1").arg(year), [&](Transaction &transaction) {
        id = addVersion(transaction, from);
    });
    return id;
}

Id<Budget> newYear(Workspace &workspace, int year)
{
    const Store &store = workspace.store();
    if (const auto same = budgetOf(store, year))
        return newVersion(workspace, same->id);
    for (const Budget &budget : allBudgets(store)) {
        if (budget.year > year)
            continue;
        Id<Budget> id;
        const Id<Budget> last = budgetOf(store, budget.year)->id;
        workspace.change(Text::tr("New budget for %1 from %2").arg(year).arg(budget.year),
                         [&](Transaction &transaction) { id = addYear(transaction, last, year); });
        return id;
    }
    return addBudget(workspace, year);
}

void propose(Workspace &workspace, Id<Budget> id)
{
    workspace.change(
        labelled(Text::tr("Propose budget %1, version %2"), budgetIn(workspace, id)),
        [id](Transaction &transaction) { proposeBudget(transaction, id); });
}

void takeBackProposal(Workspace &workspace, Id<Budget> id)
{
    workspace.change(
        labelled(Text::tr("Take back the proposal for %1, version %2"), budgetIn(workspace, id)),
        [id](Transaction &transaction) { withdrawBudget(transaction, id); });
}

void close(Workspace &workspace, Id<Budget> id)
{
    workspace.change(labelled(Text::tr("Close budget %1, version %2"), budgetIn(workspace, id)),
                     [id](Transaction &transaction) { closeBudget(transaction, id); });
}

void reopen(Workspace &workspace, Id<Budget> id)
{
    workspace.change(
        labelled(Text::tr("Open budget %1, version %2 again"), budgetIn(workspace, id)),
        [id](Transaction &transaction) { reopenBudget(transaction, id); });
}

void setAmended(Workspace &workspace, Id<Budget> id, std::optional<Id<Budget>> decided)
{
    const QString label =
        decided ? Text::tr("Split only what differs") : Text::tr("Split the whole amount");
    changeAllocation(
        workspace, id, label, [decided](Allocation &rule) { rule.amends = decided; });
}

} // namespace samsyn
