// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listing.h"
#include "app/cli/verbs.h"

#include "core/base/clock.h"
#include "core/base/format.h"
#include "core/members/members.h"
#include "core/plans/plandifferences.h"
#include "core/plans/planrows.h"
#include "core/plans/post.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliListPlans)
};

QDate dayOf(const ListRequest &request)
{
    return request.on.value_or(today());
}

/// The plans of the year that was asked for, else all of them, the earliest first.
std::vector<Plan> plansOf(const Store &store, const ListRequest &request)
{
    std::vector<Plan> plans = allPlans(store);
    std::erase_if(plans, [&](const Plan &plan) { return request.year && (plan.to.year() < *request.year || *request.year < plan.from.year()); });
    return plans;
}

ListCell stateCell(const ActivityView &row)
{
    ActivityStatus state;
    state.state = row.standing.state;
    return wordCell(standingText(row.standing), ActivityStatus::entity, "state", &state);
}

/// Words for people, the days for machines.
ListCell timeCell(const Activity &activity)
{
    const QString days = activity.from && activity.to ? activity.from->toString(Qt::ISODate) + u'/' + activity.to->toString(Qt::ISODate) : QString();
    return {Cell::of(scheduleText({activity.from, activity.to, activity.precision})), days.isEmpty() ? JsonValue(nullptr) : JsonValue(days)};
}

void addActivity(Listing &listing, const PlanView &view, const ActivityView &row)
{
    const Activity &activity = row.activity;
    const GoalView *goal = activity.goal ? view.goal(*activity.goal) : nullptr;
    listing.row({textCell(activity.key), textCell(row.areaCode), textCell(activity.title), textCell(goal ? goal->goal.title : QString()), timeCell(activity),
                 textCell(row.responsible), stateCell(row), countCell(row.standing.progress), countCell(row.standing.isLate ? std::optional<qint64>(row.standing.daysLate) : std::nullopt),
                 textCell(activity.condition), dayCell(activity.reviewOn), textCell(view.plan(activity.plan)->key)});
}

QString decisionOf(const Goal &goal, const std::vector<PlanLine> &lines)
{
    const auto line = std::ranges::find_if(lines, [&](const PlanLine &one) { return one.kind == PlanLineKind::Goal && one.source == goal.key; });
    return line == lines.end() ? goal.decisionReference : line->decision;
}

} // namespace

Listing listPlans(const Store &store, const ListRequest &request)
{
    Listing listing;
    listing.table.caption = Text::tr("Plans");
    listing.column(u"key"_s, Text::tr("Key"));
    listing.column(u"name"_s, Text::tr("Plan"));
    listing.column(u"from"_s, Text::tr("From"));
    listing.column(u"to"_s, Text::tr("To"));
    listing.column(u"state"_s, Text::tr("State"));
    listing.column(u"version"_s, Text::tr("Version"), Column::Kind::Number);
    listing.column(u"adopted_on"_s, Text::tr("Adopted on"));
    listing.column(u"decision"_s, Text::tr("Decision"));
    listing.column(u"changes"_s, Text::tr("Changes since"), Column::Kind::Number);
    listing.column(u"activities"_s, Text::tr("Activities"), Column::Kind::Number);
    listing.column(u"done"_s, Text::tr("Done"), Column::Kind::Number);
    listing.column(u"late"_s, Text::tr("Late"), Column::Kind::Number);
    for (const Plan &plan : plansOf(store, request)) {
        const PlanProgress progress = planView(store, plan.id, dayOf(request)).progress;
        const auto latest = latestVersion(store, plan.id);
        const auto changes = changedSinceAdopted(store, plan.id);
        listing.row({textCell(plan.key), textCell(plan.name), dayCell(plan.from), dayCell(plan.to), wordCell(planStateName(plan.state), Plan::entity, "state", &plan),
                     countCell(latest ? std::optional<qint64>(latest->number) : std::nullopt), dayCell(latest ? std::optional(latest->adoptedOn) : std::nullopt),
                     textCell(latest ? decisionText(store, *latest) : QString()), countCell(changes ? std::optional<qint64>(*changes) : std::nullopt),
                     countCell(progress.activities), countCell(progress.done), countCell(progress.late)});
    }
    return listing;
}

Listing listActivities(const Store &store, const ListRequest &request)
{
    Listing listing;
    listing.table.caption = Text::tr("Activities");
    listing.column(u"key"_s, Text::tr("Key"));
    listing.column(u"area"_s, Text::tr("Area"));
    listing.column(u"title"_s, Text::tr("Activity"));
    listing.column(u"goal"_s, Text::tr("Goal"));
    listing.column(u"time"_s, Text::tr("Time"));
    listing.column(u"responsible"_s, Text::tr("Responsible"));
    listing.column(u"state"_s, Text::tr("State"));
    listing.column(u"progress"_s, Text::tr("Progress, %"), Column::Kind::Number);
    listing.column(u"days_late"_s, Text::tr("Days late"), Column::Kind::Number);
    listing.column(u"condition"_s, Text::tr("Condition"));
    listing.column(u"review_on"_s, Text::tr("Looked at again"));
    listing.column(u"plan"_s, Text::tr("Plan"));
    for (const Plan &plan : plansOf(store, request)) {
        const PlanView view = planView(store, plan.id, dayOf(request));
        for (const PlanRow &row : treeRows(view)) {
            if (row.kind == PlanRowKind::Activity)
                addActivity(listing, view, view.activities[row.index]);
        }
    }
    return listing;
}

Listing listGoals(const Store &store, const ListRequest &request)
{
    Listing listing;
    listing.table.caption = Text::tr("Goals");
    listing.column(u"key"_s, Text::tr("Key"));
    listing.column(u"area"_s, Text::tr("Area"));
    listing.column(u"year"_s, Text::tr("Year"), Column::Kind::Number);
    listing.column(u"title"_s, Text::tr("Goal"));
    listing.column(u"state"_s, Text::tr("State"));
    listing.column(u"activities"_s, Text::tr("Activities"), Column::Kind::Number);
    listing.column(u"done"_s, Text::tr("Done"), Column::Kind::Number);
    listing.column(u"decision"_s, Text::tr("Decision"));
    listing.column(u"plan"_s, Text::tr("Plan"));
    const PlanView view = planView(store, std::nullopt, dayOf(request));
    std::vector<PlanLine> lines;
    for (const Plan &plan : view.plans)
        std::ranges::move(linesOf(store, plan.id, view.day), std::back_inserter(lines));
    for (const GoalView &row : view.goals) {
        const Goal &goal = row.goal;
        Goal shown = goal;
        shown.state = stateOn(goal, view.day);
        const AreaView *area = goal.area ? view.area(*goal.area) : nullptr;
        const Plan *plan = goal.plan ? view.plan(*goal.plan) : nullptr;
        if (request.year && goal.year != *request.year)
            continue;
        listing.row({textCell(goal.key), textCell(area ? area->area.code : QString()), yearCell(goal.year), textCell(goal.title),
                     wordCell(goalStateName(shown.state), Goal::entity, "state", &shown), countCell(row.progress.activities), countCell(row.progress.done),
                     textCell(decisionOf(goal, lines)), textCell(plan ? plan->key : QString())});
    }
    return listing;
}

Listing listAreas(const Store &store, const ListRequest &request)
{
    Listing listing;
    listing.table.caption = Text::tr("Focus areas");
    listing.column(u"key"_s, Text::tr("Key"));
    listing.column(u"code"_s, Text::tr("Code"));
    listing.column(u"title"_s, Text::tr("Focus area"));
    listing.column(u"level"_s, Text::tr("Level"));
    listing.column(u"state"_s, Text::tr("State"));
    listing.column(u"question"_s, Text::tr("Open question"));
    listing.column(u"activities"_s, Text::tr("Activities"), Column::Kind::Number);
    listing.column(u"done"_s, Text::tr("Done"), Column::Kind::Number);
    for (const AreaView &row : planView(store, std::nullopt, dayOf(request)).areas)
        listing.row({textCell(row.area.key), textCell(row.area.code), textCell(row.area.title), wordCell(planLevelName(row.area.level), FocusArea::entity, "level", &row.area),
                     wordCell(areaStateName(row.area.state), FocusArea::entity, "state", &row.area), textCell(row.area.question), countCell(row.progress.activities), countCell(row.progress.done)});
    return listing;
}

Listing listPosts(const Store &store, const ListRequest &request)
{
    Listing listing;
    listing.table.caption = Text::tr("Posts");
    listing.column(u"post"_s, Text::tr("Post"));
    listing.column(u"employer"_s, Text::tr("Employer"));
    listing.column(u"from"_s, Text::tr("From"));
    listing.column(u"to"_s, Text::tr("To"));
    listing.column(u"percentage"_s, Text::tr("Percent"), Column::Kind::Number);
    listing.column(u"person"_s, Text::tr("Holder"));
    listing.column(u"funding"_s, Text::tr("Funding"));
    for (const Post &post : store.all<Post>()) {
        for (const PostPeriod &period : store.where<PostPeriod>("post", post.id.value)) {
            if (request.on && !period.period().covers(*request.on))
                continue;
            const auto person = period.person ? store.find(*period.person) : std::nullopt;
            listing.row({textCell(post.title), textCell(nameOn(store, store.get(post.employer), dayOf(request))), dayCell(period.from), dayCell(period.to),
                         countCell(period.percentage), textCell(person ? person->name : QString()), textCell(period.funding)});
        }
    }
    return listing;
}

} // namespace samsyn::cli
