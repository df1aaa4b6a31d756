// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/adoption.h"

#include "core/workspace/splitdocument.h"

#include <QCoreApplication>

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Adoption)
};

} // namespace

void adoptBudget(Workspace &workspace, Id<Budget> id, const BudgetDecision &decision)
{
    const Budget budget = workspace.store().get(id);
    const std::vector<Problem> open = openProblemsOf(workspace, budget);
    workspace.change(Text::tr("Adopt budget %1, version %2").arg(budget.year).arg(budget.version),
                     [&](Transaction &transaction) { adoptBudget(transaction, id, decision, open); });
}

void removeBudget(Workspace &workspace, Id<Budget> id)
{
    const Budget budget = workspace.store().get(id);
    const RecordRef place{Budget::entity.name(), id.value};
    workspace.change(Text::tr("Remove budget %1, version %2").arg(budget.year).arg(budget.version), [&](Transaction &transaction) {
        for (const auto &known : transaction.store().where<ProblemAcknowledgement>("record", place.toText()))
            transaction.remove(known.id);
        removeBudget(transaction, id);
    });
}

} // namespace samsyn
