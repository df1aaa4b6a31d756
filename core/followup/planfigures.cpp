// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/planfigures.h"

#include "core/followup/followupstore.h"
#include "core/followup/lights.h"
#include "core/plans/planrows.h"
#include "core/plans/planview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

ActivityStage stageOf(const ActivityStanding &standing)
{
    if (standing.state == ActivityState::Done)
        return ActivityStage::Done;
    if (standing.isAsleep)
        return ActivityStage::Asleep;
    if (standing.isLate)
        return ActivityStage::Late;
    return standing.state == ActivityState::InProgress ? ActivityStage::InProgress : ActivityStage::ToCome;
}

bool counts(const ActivityView &row)
{
    return row.standing.state != ActivityState::Cancelled && row.standing.state != ActivityState::Carried;
}

const AreaView *topOf(const PlanView &view, std::optional<Id<FocusArea>> area)
{
    const AreaView *found = area ? view.area(*area) : nullptr;
    while (found && found->area.parent && view.area(*found->area.parent))
        found = view.area(*found->area.parent);
    return found;
}

ActivityFigure figureOf(const PlanView &view, const ActivityView &row)
{
    ActivityFigure figure{linkTo(row.activity), row.activity.title, {}, stageOf(row.standing), row.standing.progress,
                          plannedProgress(row.activity, view.day), {}, row.standing.daysLate};
    if (const AreaView *top = topOf(view, row.area))
        figure.area = headingOf(top->area);
    if (row.activity.precision != SchedulePrecision::None)
        figure.due = row.activity.to;
    return figure;
}

GoalFigure figureOf(const PlanView &view, const GoalView &row)
{
    GoalFigure figure{linkTo(row.goal), row.goal.title, {}, row.responsible, row.state, Light::None, {}, row.progress.progress(),
                      row.progress.planned(), {}};
    if (const AreaView *area = row.goal.area ? view.area(*row.goal.area) : nullptr)
        figure.area = headingOf(area->area);
    int longestLate = 0;
    for (const ActivityView &activity : view.activities) {
        if (!counts(activity) || std::ranges::find(activity.goals, row.goal.id) == activity.goals.end())
            continue;
        figure.counts.add(stageOf(activity.standing));
        figure.activities.push_back(linkTo(activity.activity));
        longestLate = std::max(longestLate, activity.standing.daysLate);
    }
    figure.light = goalLight(figure.counts, figure.progress, figure.planned, longestLate);
    return figure;
}

/// What the figures of one plan add to those of the others.
class Collector
{
public:
    Collector(PlanFigures &figures, QDate day) : m_figures(figures), m_day(day) {}

    void add(const PlanView &view)
    {
        m_figures.plans.push_back(linkTo(view.plans.front()));
        m_figures.name += (m_figures.name.isEmpty() ? QString() : u", "_s) + view.plans.front().name;
        for (const PlanRow &row : treeRows(view)) {
            if (row.kind == PlanRowKind::Goal)
                m_figures.goals.push_back(figureOf(view, view.goals[row.index]));
            else if (row.kind == PlanRowKind::Activity && counts(view.activities[row.index]))
                addActivity(view, view.activities[row.index]);
        }
        addAreas(view);
    }
    const PlanProgress &progress() const { return m_progress; }

private:
    void addActivity(const PlanView &view, const ActivityView &row)
    {
        m_figures.activities.push_back(figureOf(view, row));
        m_figures.counts.add(stageOf(row.standing));
        m_progress.add(row.activity, row.standing, m_day);
    }

    AreaFigure &areaOf(const AreaView *top)
    {
        const RowLink link = top ? linkTo(top->area) : RowLink{};
        const auto found = std::ranges::find(m_figures.areas, link, &AreaFigure::row);
        if (found != m_figures.areas.end())
            return *found;
        const auto place = top ? m_figures.areas.end() : m_figures.areas.begin();
        return *m_figures.areas.insert(place, {link, top ? headingOf(top->area) : QString(), {}});
    }

    void addAreas(const PlanView &view)
    {
        for (const AreaView &area : view.areas) {
            if (area.depth == 0)
                areaOf(&area);
        }
        for (const ActivityView &row : view.activities) {
            if (counts(row))
                areaOf(topOf(view, row.area)).counts.add(stageOf(row.standing));
        }
    }

    PlanFigures &m_figures;
    QDate m_day;
    PlanProgress m_progress;
};

/// An activity with everything that was said of it, for any day.
struct Followed {
    Activity activity;
    std::vector<ActivityStatus> statuses;
};

std::vector<Followed> followed(const Store &store, const std::vector<Plan> &plans)
{
    std::vector<qint64> ids;
    for (const Plan &plan : plans)
        ids.push_back(plan.id.value);
    std::vector<Followed> rows;
    std::map<Id<Activity>, size_t> places;
    for (Activity &activity : pointing<Activity>(store, "plan", ids)) {
        places[activity.id] = rows.size();
        rows.push_back({std::move(activity), {}});
    }
    ids.clear();
    for (const Followed &row : rows)
        ids.push_back(row.activity.id.value);
    for (ActivityStatus &status : pointing<ActivityStatus>(store, "activity", ids))
        rows[places.at(status.activity)].statuses.push_back(std::move(status));
    return rows;
}

std::vector<ProgressMonth> progressMonths(const std::vector<Followed> &rows, QDate day)
{
    std::vector<ProgressMonth> months;
    for (Month month{day.year(), 1}; month.year == day.year(); month = month.plus(1)) {
        const bool isAhead = day < month.first();
        const QDate end = isAhead ? month.last() : std::min(month.last(), day);
        PlanProgress progress;
        for (const Followed &row : rows)
            progress.add(row.activity, standingOn(row.activity, row.statuses, std::min(end, day)), end);
        months.push_back({month, isAhead ? std::nullopt : progress.progress(), progress.planned()});
    }
    return months;
}

} // namespace

void StageCounts::add(ActivityStage stage)
{
    switch (stage) {
    case ActivityStage::Done: ++done; return;
    case ActivityStage::InProgress: ++inProgress; return;
    case ActivityStage::Late: ++late; return;
    case ActivityStage::ToCome: ++toCome; return;
    case ActivityStage::Asleep: ++asleep; return;
    }
    Q_UNREACHABLE();
}

std::vector<Plan> plansOf(const Store &store, Month month)
{
    std::vector<Plan> plans = allPlans(store);
    std::erase_if(plans, [&](const Plan &plan) { return !plan.period().overlaps({month.first(), month.last()}); });
    const auto isDraft = [](const Plan &plan) { return plan.state == PlanState::Draft; };
    if (!std::ranges::all_of(plans, isDraft))
        std::erase_if(plans, isDraft);
    return plans;
}

PlanFigures planFigures(const Store &store, QDate day)
{
    PlanFigures figures;
    const std::vector<Plan> plans = plansOf(store, Month::of(day));
    Collector collector(figures, day);
    for (const Plan &plan : plans)
        collector.add(planView(store, plan.id, day));
    std::erase_if(figures.areas, [](const AreaFigure &area) { return area.counts.all() == 0; });
    figures.progress = collector.progress().progress();
    figures.planned = collector.progress().planned();
    figures.months = progressMonths(followed(store, plans), day);
    return figures;
}

} // namespace samsyn
