// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planmenu.h"

#include "core/plans/planview.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/run.h"

using namespace Qt::StringLiterals;

namespace samsyn {

PlanMenu::PlanMenu(Workspace &workspace, QWidget *parent)
    : QMenu(tr("&Plan"), parent), m_workspace(workspace)
{
    setObjectName(u"planMenu"_s);
}

void PlanMenu::setPlan(const std::optional<Plan> &shown)
{
    clear();
    const std::vector<Plan> plans = allPlans(m_workspace.store());
    for (auto plan = plans.rbegin(); plan != plans.rend(); ++plan) {
        QAction *choose = addAction(tr("%1, %2", "plan and state").arg(plan->name, planStateName(plan->state).toLower()), this, [this, id = plan->id] { Q_EMIT chosen(id); });
        choose->setCheckable(true);
        choose->setChecked(shown && shown->id == plan->id);
    }
    if (plans.size() < 2)
        return;
    QAction *all = addAction(tr("All plans together"), this, &PlanMenu::allChosen);
    all->setObjectName(u"allPlans"_s);
    all->setCheckable(true);
    all->setChecked(!shown);
}

QAction *PlanMenu::add(const QString &text, const QString &objectName, std::function<void()> act)
{
    QAction *action = addAction(text, this, [this, act = std::move(act)] { run(this, act); });
    action->setObjectName(objectName);
    return action;
}

} // namespace samsyn
