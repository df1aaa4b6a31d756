// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is proposed for each open item of a plan.
#include "core/plans/continuation.h"

#include "core/base/format.h"
#include "core/plans/continuationtimes.h"
#include "core/plans/planrows.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Continuation)
};

struct Proposal {
    ContinuationChoice choice = ContinuationChoice::Carry;
    QString reason;
};

Proposal proposalFor(const ActivityView &row, const Plan &plan)
{
    const Activity &activity = row.activity;
    const ActivityStanding &standing = row.standing;
    if (standing.progress == 100)
        return {ContinuationChoice::Close, Text::tr("All of it is done.")};
    if (standing.isAsleep && !activity.condition.isEmpty())
        return {ContinuationChoice::Carry, Text::tr("It still waits: %1", "an activity's condition").arg(activity.condition)};
    if (standing.isAsleep)
        return {ContinuationChoice::Carry, Text::tr("It is dormant.")};
    if (activity.precision == SchedulePrecision::None)
        return {ContinuationChoice::Carry, Text::tr("It has no schedule.")};
    if (*activity.from <= plan.from && plan.to <= *activity.to)
        return {ContinuationChoice::Carry, Text::tr("It goes on all year.")};
    if (standing.isLate)
        return {ContinuationChoice::Carry, Text::tr("It is late and not done.")};
    if (standing.state == ActivityState::InProgress)
        return {ContinuationChoice::Carry, Text::tr("It is in progress.")};
    return {ContinuationChoice::Carry, Text::tr("It has not begun.")};
}

/// How the activities that serve a goal stand.
struct Served {
    int all = 0;
    int done = 0;
    int begun = 0; // in progress, or some percent done
    int cancelled = 0;
};

Served servedBy(const PlanView &view, Id<Goal> goal)
{
    Served served;
    for (const ActivityView &row : view.activities) {
        if (std::ranges::find(row.goals, goal) == row.goals.end())
            continue;
        ++served.all;
        served.done += row.standing.state == ActivityState::Done;
        served.begun += row.standing.state == ActivityState::InProgress || row.standing.progress > 0;
        served.cancelled += row.standing.state == ActivityState::Cancelled;
    }
    return served;
}

Proposal proposalFor(const Served &served)
{
    if (served.all == 0)
        return {ContinuationChoice::Carry, Text::tr("Nothing serves it yet.")};
    if (served.cancelled == served.all)
        return {ContinuationChoice::Drop, Text::tr("All that served it is cancelled.")};
    if (served.done + served.cancelled == served.all)
        return {ContinuationChoice::Close, Text::tr("All that serves it is done.")};
    return {ContinuationChoice::Carry, Text::tr("Not all that serves it is done.")};
}

GoalState endingOf(const Served &served)
{
    if (served.done > 0 && served.done + served.cancelled == served.all)
        return GoalState::Reached;
    return served.done + served.begun > 0 ? GoalState::PartlyReached : GoalState::NotReached;
}

QString timeText(const Schedule &schedule, std::optional<QDate> reviewOn)
{
    if (schedule.precision != SchedulePrecision::None)
        return scheduleText(schedule);
    return reviewOn ? Text::tr("looked at again %1").arg(formatDateShort(*reviewOn)) : QString();
}

ContinuationItem itemOf(const ActivityView &row, const Plan &plan, int years)
{
    const Proposal proposal = proposalFor(row, plan);
    const Activity next = movedBy(row.activity, years);
    ContinuationItem item;
    item.record = {Activity::entity.name(), row.activity.id.value};
    item.areaCode = row.areaCode;
    item.title = row.activity.title;
    item.responsible = row.responsible;
    item.time = timeText({row.activity.from, row.activity.to, row.activity.precision}, row.activity.reviewOn);
    item.state = standingText(row.standing);
    item.choice = proposal.choice;
    item.reason = proposal.reason;
    item.nextTime = timeText({next.from, next.to, next.precision}, next.reviewOn);
    return item;
}

ContinuationItem itemOf(const GoalView &row, const PlanView &view)
{
    const Served served = servedBy(view, row.goal.id);
    const Proposal proposal = proposalFor(served);
    const AreaView *area = row.goal.area ? view.area(*row.goal.area) : nullptr;
    ContinuationItem item;
    item.record = {Goal::entity.name(), row.goal.id.value};
    item.areaCode = area ? area->area.code : QString();
    item.title = row.goal.title;
    item.responsible = row.responsible;
    item.state = served.all == 0 ? goalStateName(row.goal.state) : Text::tr("%1 of %n activities done", nullptr, served.all).arg(served.done);
    item.choice = proposal.choice;
    item.reason = proposal.reason;
    item.closesAs = endingOf(served);
    return item;
}

/// Every year in a name that many later: "Handlingsplan 2012" is "Handlingsplan 2013".
QString laterName(const QString &name, int years)
{
    static const QRegularExpression year(u"\\b(?:19|20)\\d\\d\\b"_s);
    QString later;
    qsizetype at = 0;
    for (auto found = year.globalMatch(name); found.hasNext();) {
        const auto match = found.next();
        later += name.mid(at, match.capturedStart() - at) + QString::number(match.captured().toInt() + years);
        at = match.capturedEnd();
    }
    return later + name.mid(at);
}

} // namespace

bool isOpen(GoalState state)
{
    return state == GoalState::Proposed || state == GoalState::Decided;
}

Activity movedBy(Activity activity, int years)
{
    if (activity.precision != SchedulePrecision::None && activity.from && activity.to) {
        const Schedule moved = scheduleOf(activity.from->addYears(years), activity.to->addYears(years), activity.precision);
        activity.from = moved.from;
        activity.to = moved.to;
    }
    if (activity.reviewOn)
        activity.reviewOn = activity.reviewOn->addYears(years);
    return activity;
}

NewPlan proposedNewPlan(const Store &store, Id<Plan> id)
{
    const Plan plan = store.get(id);
    const int years = plan.to.year() - plan.from.year() + 1;
    NewPlan next{laterName(plan.name, years), plan.to.addDays(1), plan.to.addDays(1).addYears(years).addDays(-1)};
    if (next.name == plan.name)
        next.name = u"%1 %2"_s.arg(plan.name).arg(next.from.year());
    for (const Plan &other : allPlans(store)) {
        if (other.from == next.from && other.to == next.to)
            next.name = other.name;
    }
    return next;
}

std::vector<ContinuationItem> proposedContinuation(const Store &store, Id<Plan> id, QDate day)
{
    const Plan plan = store.get(id);
    const int years = proposedNewPlan(store, id).from.year() - plan.from.year();
    const PlanView view = planView(store, id, day);
    std::vector<ContinuationItem> items;
    for (const PlanRow &row : treeRows(view)) {
        if (row.kind == PlanRowKind::Goal && isOpen(view.goals[row.index].goal.state))
            items.push_back(itemOf(view.goals[row.index], view));
        else if (row.kind == PlanRowKind::Activity && view.activities[row.index].standing.isOpen())
            items.push_back(itemOf(view.activities[row.index], plan, years));
    }
    return items;
}

QString continuationChoiceName(ContinuationChoice choice)
{
    switch (choice) {
    case ContinuationChoice::Carry: return Text::tr("Carry on");
    case ContinuationChoice::Close: return Text::tr("End", "an item of a plan");
    case ContinuationChoice::Drop: return Text::tr("Drop", "an item of a plan");
    }
    return {};
}

} // namespace samsyn
