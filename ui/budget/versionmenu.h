// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budget.h"
#include "core/workspace/workspace.h"

#include <QMenu>

namespace samsyn {

/// What the state in the page's head opens: the versions of the year with state and decision, and
/// the steps of the one that is shown.
class VersionMenu : public QMenu
{
    Q_OBJECT

public:
    /// @param parent the page, which says what could not be done
    VersionMenu(Workspace &workspace, QWidget *parent);

    void setBudget(const Budget &budget, bool readOnly);

Q_SIGNALS:
    void chosen(Id<Budget> version); // to be shown: another one, or a new one
    void adoptWanted();
    void differencesWanted();
    void billingWanted();

private:
    void addVersions();
    void addSteps();
    QAction *add(const QString &text, const QString &objectName, std::function<void()> act);

    Workspace &m_workspace;
    Budget m_budget;
};

/// "Version 2, proposed", "Version 1, adopted 2 Dec 2011".
QString versionText(const Budget &budget);

} // namespace samsyn
