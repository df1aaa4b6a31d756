// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetsplit.h"
#include "core/members/organization.h"
#include "core/members/population.h"
#include "core/workspace/sample.h"
#include "tests/support/workspaces.h"

namespace samsyn::test {

/// The sample, and its budget for 2012.
class SampleBudget : public ::testing::Test
{
protected:
    const Store &store() const { return workspace->store(); }
    BudgetSheet sheet() const { return budgetSheet(store(), budgetOf(store(), 2012).value()); }
    Id<Organization> place(const QString &code) const { return store().byKey<Organization>(code).value().id; }

    void change(const std::function<void(Transaction &)> &work) { workspace->change(QStringLiteral("Change"), work); }
    void removePopulation(const QString &code, QDate date)
    {
        change([&](Transaction &transaction) {
            for (const Population &population : store().where<Population>("organization", place(code).value)) {
                if (population.date == date)
                    transaction.remove(population.id);
            }
        });
    }

    Folder folder;
    std::unique_ptr<Workspace> workspace = createSample(folder.path(QStringLiteral("sample.samsyn")));
};

} // namespace samsyn::test
