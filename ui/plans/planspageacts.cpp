// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the plans adds and changes.
#include "core/base/clock.h"
#include "core/plans/planversions.h"
#include "core/plans/statuses.h"
#include "core/workspace/edits.h"
#include "ui/plans/adoptdialog.h"
#include "ui/plans/continuedialog.h"
#include "ui/plans/detailpane.h"
#include "ui/plans/indicatorsview.h"
#include "ui/plans/pastedialog.h"
#include "ui/plans/planmenu.h"
#include "ui/plans/planpapers.h"
#include "ui/plans/planspage.h"
#include "ui/plans/planviews.h"
#include "ui/plans/versionsdialog.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

/// The year after the last plan's, else this one.
int nextYear(const Store &store)
{
    const std::vector<Plan> plans = allPlans(store);
    return plans.empty() ? today().year() : plans.back().to.year() + 1;
}

template <typename T>
int lastPosition(const std::vector<T> &rows)
{
    int last = -1;
    for (const T &row : rows)
        last = std::max(last, row.position);
    return last;
}

} // namespace

/// What the plan's state allows.
void PlansPage::addSteps(const Plan &plan)
{
    const Id<Plan> id = plan.id;
    m_menu->addSeparator();
    m_menu->add(tr("Versions and what differs …"), u"planVersions"_s, [this, id] { PlanVersionsDialog(m_workspace, id, this).exec(); });
    if (isReadOnly())
        return;
    if (plan.state == PlanState::Closed) {
        m_menu->add(tr("Open the plan again"), u"reopenPlan"_s, [this, id] {
            m_workspace.change(tr("Open %1 again").arg(m_workspace.store().get(id).name), [&](Transaction &transaction) { reopenPlan(transaction, id); });
        });
    } else {
        m_menu->add(tr("Adopt the plan …"), u"adoptPlan"_s, [this, id] { AdoptPlanDialog(m_workspace, id, this).exec(); });
        m_menu->add(tr("Continue in %1 …").arg(plan.to.addDays(1).year()), u"continuePlan"_s, [this, id] { continueIntoNext(id); });
        if (plan.state == PlanState::Adopted)
            m_menu->add(tr("Close the plan"), u"closePlan"_s, [this, id] {
                m_workspace.change(tr("Close %1").arg(m_workspace.store().get(id).name), [&](Transaction &transaction) { closePlan(transaction, id); });
            });
    }
}

void PlansPage::fillMenu()
{
    const auto plan = m_plan ? m_workspace.store().find(*m_plan) : std::nullopt;
    m_menu->setPlan(plan);
    if (plan)
        addSteps(*plan);
    if (isReadOnly())
        return;
    m_menu->addSeparator();
    if (plan) {
        m_menu->add(tr("New goal"), u"newGoal"_s, [this] { addGoal(); });
        m_menu->add(tr("Paste activities …"), u"pasteActivities"_s, [this] { pasteLines(QGuiApplication::clipboard()->text()); });
    }
    m_menu->add(tr("New focus area"), u"newArea"_s, [this] { addArea(); });
    m_menu->add(tr("New plan"), u"newPlan"_s, [this] { addPlan(); });
}

void PlansPage::continueIntoNext(Id<Plan> plan)
{
    ContinueDialog dialog(m_workspace, plan, this);
    if (dialog.exec() == QDialog::Accepted)
        choosePlan(dialog.next());
}

void PlansPage::pasteLines(const QString &text)
{
    if (m_views->view() == PlanViews::Indicators)
        m_views->indicators()->importIndicators();
    else if (m_plan)
        pasteActivities(this, m_workspace, *m_plan, text, spot().area);
}

void PlansPage::previewDocument()
{
    if (m_views->view() == PlanViews::Indicators)
        m_views->indicators()->previewSheet();
    else if (m_plan)
        previewPlan(m_workspace, *m_plan, day(), this);
}

void PlansPage::addPlan()
{
    const int year = nextYear(m_workspace.store());
    Plan plan;
    plan.name = tr("Action plan %1").arg(year);
    plan.from = QDate(year, 1, 1);
    plan.to = QDate(year, 12, 31);
    const qint64 id = addRecord(m_workspace, tr("Add %1").arg(plan.name), plan);
    choosePlan(Id<Plan>{id});
    setView(PlanViews::About);
}

void PlansPage::addActivity()
{
    if (m_views->view() == PlanViews::Indicators)
        return m_views->indicators()->addIndicator();
    if (!m_plan)
        return;
    const Spot place = spot();
    Activity activity;
    activity.plan = *m_plan;
    activity.area = place.area;
    activity.goal = place.goal;
    activity.title = tr("New activity");
    activity.position = lastPosition(m_workspace.store().where<Activity>("plan", m_plan->value)) + 1;
    const RecordRef record{Activity::entity.name(), addRecord(m_workspace, tr("Add activity"), activity)};
    showRecord(record);
    m_pane->editTitle();
}

void PlansPage::addGoal()
{
    Goal goal;
    goal.plan = m_plan;
    goal.area = spot().area;
    const Plan *plan = m_plan ? m_view.plan(*m_plan) : nullptr;
    goal.year = plan ? plan->from.year() : nextYear(m_workspace.store());
    goal.title = tr("New goal");
    goal.position = lastPosition(m_workspace.store().all<Goal>()) + 1;
    const RecordRef record{Goal::entity.name(), addRecord(m_workspace, tr("Add goal"), goal)};
    showRecord(record);
    m_pane->editTitle();
}

void PlansPage::addArea()
{
    FocusArea area;
    area.parent = spot().area;
    area.title = tr("New area");
    area.position = lastPosition(m_workspace.store().all<FocusArea>()) + 1;
    const RecordRef record{FocusArea::entity.name(), addRecord(m_workspace, tr("Add focus area"), area)};
    showRecord(record);
    m_pane->editTitle();
}

void PlansPage::setState(Id<Activity> id, ActivityState state)
{
    if (isReadOnly())
        return;
    const ActivityView *activity = m_view.activity(id);
    const QString step = tr("%1: %2", "activity and its new state").arg(activity ? activity->activity.title : QString(), activityStateName(state).toLower());
    m_workspace.change(step, [&](Transaction &transaction) { sayStatus(transaction, id, {today(), state, {}, {}}); });
}

} // namespace samsyn
