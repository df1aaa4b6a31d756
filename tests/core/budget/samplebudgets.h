// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetsplit.h"
#include "core/budget/decidedsplit.h"
#include "core/members/members.h"
#include "tests/support/workspaces.h"

namespace samsyn::test {

/// The sample's workspace and its budget for 2012, which goes from version to version and on to
/// other years.
class SampleBudgets : public ::testing::Test
{
protected:
    void SetUp() override;

    const Store &store() const { return workspace->store(); }
    Budget budget(int year = 2012) const { return budgetOf(store(), year).value(); }
    BudgetSheet sheet(int year = 2012) const { return budgetSheet(store(), budget(year)); }
    BudgetSheet sheet(Id<Budget> id) const { return budgetSheet(store(), store().get(id)); }
    Id<Organization> member(const QString &code) const { return store().byKey<Organization>(code)->id; }
    void change(const std::function<void(Transaction &)> &work) { workspace->change(QStringLiteral("Change"), work); }
    /// What is asked of the sample before its budget can be adopted is understood.
    void acknowledgeAll();
    void setPopulation(const QString &code, QDate date, qint64 count);
    void endMembership(const QString &code, QDate last);
    void setOwnFinancing(Id<Budget> id, Ore amount);

    Folder folder;
    std::unique_ptr<Workspace> workspace;
};

/// What each pays, by code.
std::map<QString, Ore> amountsOf(const AllocationResult &result);

} // namespace samsyn::test
