// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with plans but can be stored.
#include "core/base/clock.h"
#include "core/base/format.h"
#include "core/plans/planrules.h"
#include "core/plans/planversions.h"
#include "core/plans/planview.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanProblems)
};

/// An activity outside the period of the plan that it stands in.
void addOutside(std::vector<Problem> &problems, const PlanView &view, const ActivityView &row)
{
    const Plan *plan = view.plan(row.activity.plan);
    if (!plan || !row.activity.from || !row.activity.to || !row.standing.isOpen())
        return;
    if (plan->from <= *row.activity.from && *row.activity.to <= plan->to)
        return;
    const QString time = scheduleText({row.activity.from, row.activity.to, row.activity.precision});
    problems.push_back({u"activity_outside_plan"_s, Severity::Notice,
                        Text::tr("“%1” is planned for %2, outside %3.").arg(row.activity.title, time, plan->name),
                        Text::tr("Change its time, or move it to the plan of that year."),
                        {Activity::entity.name(), row.activity.id.value}, time});
}

/// A closed plan in which something still goes on: nobody follows it any more.
void addLeftOpen(std::vector<Problem> &problems, const Store &store, const Plan &plan)
{
    QStringList titles;
    for (const Activity &activity : openActivities(store, plan.id, std::max(today(), plan.to)))
        titles << u"“%1”"_s.arg(activity.title);
    if (titles.isEmpty())
        return;
    problems.push_back({u"closed_plan_open"_s, Severity::Warning,
                        Text::tr("%1 is closed, and %n activity(ies) in it are still open: %2.", nullptr, int(titles.size())).arg(plan.name, formatList(titles)),
                        Text::tr("Continue the plan into the next year, or say that they are done or cancelled."),
                        {Plan::entity.name(), plan.id.value}, titles.join(u' ')});
}

} // namespace

std::vector<Problem> planProblems(const Store &store)
{
    std::vector<Problem> problems;
    for (const Plan &plan : allPlans(store)) {
        if (plan.state == PlanState::Closed) {
            addLeftOpen(problems, store, plan);
            continue;
        }
        const PlanView view = planView(store, plan.id, plan.to);
        for (const ActivityView &row : view.activities)
            addOutside(problems, view, row);
    }
    return problems;
}

} // namespace samsyn
