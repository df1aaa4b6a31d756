// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the plans adds and changes.
#include "core/base/clock.h"
#include "core/plans/statuses.h"
#include "core/workspace/edits.h"
#include "ui/plans/detailpane.h"
#include "ui/plans/planspage.h"
#include "ui/plans/planviews.h"

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
