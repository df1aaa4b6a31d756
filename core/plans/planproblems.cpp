// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with plans but can be stored.
#include "core/base/clock.h"
#include "core/base/format.h"
#include "core/plans/plandifferences.h"
#include "core/plans/planproblems.h"
#include "core/plans/planrules.h"
#include "core/plans/planversions.h"
#include "core/plans/planview.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanProblems)
};

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

/// What is followed is not what was adopted. How it goes is no change of the plan.
void addChanged(std::vector<Problem> &problems, const Store &store, const Plan &plan)
{
    const int changes = changedSinceAdopted(store, plan.id).value_or(0);
    const auto version = changes > 0 ? latestVersion(store, plan.id) : std::nullopt;
    if (!version)
        return;
    problems.push_back({u"plan_changed"_s, Severity::Notice,
                        Text::tr("%1 has %n change(s) since version %2 was adopted.", nullptr, changes).arg(plan.name).arg(version->number),
                        Text::tr("Adopt it as a new version, so that everybody follows the same plan."),
                        {Plan::entity.name(), plan.id.value}, u"%1 %2"_s.arg(version->number).arg(changes)});
}

/// In December the coming year has a plan, where this year has one.
void addNextYear(std::vector<Problem> &problems, const std::vector<Plan> &plans, QDate day)
{
    const QDate next(day.year() + 1, 1, 1);
    const auto now = std::ranges::find_if(plans, [&](const Plan &plan) { return plan.period().covers(day); });
    const bool isPlanned = std::ranges::any_of(plans, [&](const Plan &plan) { return next <= plan.to; });
    if (day.month() < 12 || now == plans.end() || isPlanned)
        return;
    problems.push_back({u"year_without_plan"_s, Severity::Notice,
                        Text::tr("There is no plan for %1 yet.").arg(next.year()),
                        Text::tr("Continue %1: for each open item you choose whether it comes along.").arg(now->name),
                        {Plan::entity.name(), now->id.value}, QString::number(next.year())});
}

} // namespace

std::vector<Problem> planProblems(const Store &store)
{
    const QDate day = today();
    const std::vector<Plan> plans = allPlans(store);
    std::vector<Problem> problems;
    const auto add = [&](std::vector<Problem> found) { std::ranges::move(found, std::back_inserter(problems)); };
    for (const Plan &plan : plans) {
        if (plan.state == PlanState::Closed)
            addLeftOpen(problems, store, plan);
        if (plan.state == PlanState::Closed || plan.to < day)
            continue; // nobody can mend any more how it was planned
        if (plan.state == PlanState::Adopted)
            addChanged(problems, store, plan);
        const PlanView view = planView(store, plan.id, plan.to); // all that was said of it counts
        add(activityProblems(store, view, day));
        add(capacityProblems(store, view));
    }
    add(postProblems(store, day));
    add(areaProblems(store, day));
    add(indicatorProblems(store, day));
    addNextYear(problems, plans, day);
    return problems;
}

} // namespace samsyn
