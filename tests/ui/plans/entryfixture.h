// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/activity.h"
#include "core/plans/focusarea.h"
#include "core/plans/plan.h"
#include "tests/support/workspaces.h"

#include <QTest>

namespace samsyn::test {

/// A workspace with a plan for 2012, two areas, a strategist, two Annas and a municipality.
class EntryTest : public ::testing::Test
{
protected:
    EntryTest();
    void showInWindow(QWidget &widget);
    std::vector<Activity> activities() const;

    /// Types where the focus is, key by key.
    static void type(QWidget *field, const QString &text);

    StoppedClock clock{QDateTime(QDate(2012, 1, 9), QTime(9, 0))};
    Folder folder;
    std::unique_ptr<Workspace> workspace;
    Id<Plan> plan;
    Id<FocusArea> influence, housing;
};

} // namespace samsyn::test
