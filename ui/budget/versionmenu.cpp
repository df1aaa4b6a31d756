// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/versionmenu.h"

#include "core/base/format.h"
#include "core/budget/budgetdifferences.h"
#include "core/budget/decidedsplit.h"
#include "core/workspace/adoption.h"
#include "ui/budget/versionedits.h"
#include "ui/widgets/run.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

QString versionText(const Budget &budget)
{
    const QString state = budgetStateName(budget.state).toLower();
    if (budget.decidedOn && isDecided(budget))
        return VersionMenu::tr("Version %1, %2 %3", "number, state, day")
            .arg(budget.version)
            .arg(state, formatDateShort(*budget.decidedOn));
    return VersionMenu::tr("Version %1, %2").arg(budget.version).arg(state);
}

VersionMenu::VersionMenu(Workspace &workspace, QWidget *parent)
    : QMenu(tr("&Version"), parent), m_workspace(workspace)
{
    setObjectName(u"versionMenu"_s);
}

void VersionMenu::setBudget(const Budget &budget, bool readOnly)
{
    m_budget = budget;
    clear();
    addVersions();
    if (readOnly)
        return;
    addSeparator();
    addSteps();
}

void VersionMenu::addVersions()
{
    for (const Budget &version : allBudgets(m_workspace.store())) {
        if (version.year != m_budget.year)
            continue;
        QAction *choose =
            addAction(versionText(version), this, [this, id = version.id] { Q_EMIT chosen(id); });
        choose->setCheckable(true);
        choose->setChecked(version.id == m_budget.id);
    }
    if (comparedVersion(m_workspace.store(), m_budget))
        add(tr("Show what differs …"), u"showDifferences"_s, [this] { Q_EMIT differencesWanted(); });
    add(tr("Billing basis …"), u"previewBilling"_s, [this] { Q_EMIT billingWanted(); });
}

/// Only what the state allows stands there.
void VersionMenu::addSteps()
{
    const Id<Budget> id = m_budget.id;
    const auto doNow = [this, id](void (*step)(Workspace &, Id<Budget>)) {
        return [this, id, step] { step(m_workspace, id); };
    };
    add(tr("New version"), u"newVersion"_s, [this, id] {
        Q_EMIT chosen(samsyn::newVersion(m_workspace, id));
    });
    switch (m_budget.state) {
    case BudgetState::Draft:
        add(tr("Propose"), u"propose"_s, doNow(&propose));
        break;
    case BudgetState::Proposed:
        add(tr("Take back the proposal"), u"takeBack"_s, doNow(&takeBackProposal));
        break;
    case BudgetState::Adopted:
        add(tr("Close"), u"closeVersion"_s, doNow(&samsyn::close));
        return;
    case BudgetState::Closed:
        add(tr("Open again"), u"reopenVersion"_s, doNow(&reopen));
        return;
    }
    add(tr("Adopt …"), u"adopt"_s, [this] { Q_EMIT adoptWanted(); });
    add(tr("Remove this version"), u"removeVersion"_s, doNow(&samsyn::removeBudget));
}

QAction *VersionMenu::add(const QString &text, const QString &objectName, std::function<void()> act)
{
    QAction *action = addAction(text);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, [this, act = std::move(act)] {
        run(parentWidget(), act);
    });
    return action;
}

} // namespace samsyn
