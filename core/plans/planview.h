// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/activity.h"
#include "core/plans/focusarea.h"
#include "core/plans/goal.h"
#include "core/plans/plan.h"
#include "core/plans/standing.h"
#include "core/store/store.h"

#include <QStringList>

namespace samsyn {

/// An activity as it is on a day, with the names of what it points to.
struct ActivityView {
    Activity activity;
    ActivityStanding standing;
    std::optional<Id<FocusArea>> area; // its own, else its goal's
    QString areaCode;
    QString responsible; // name on that day; empty where nobody is
    RecordRef responsibleRecord; // a person, an organization or a group
    std::vector<Id<Organization>> participants;
    QStringList participantNames;
    std::vector<Id<Goal>> goals; // all that it serves, the first of them first
    std::vector<Id<FocusArea>> areas; // all that it belongs to, the first of them first
};

struct GoalView {
    Goal goal;
    GoalState state = GoalState::Proposed; // on that day
    QString responsible;
    PlanProgress progress; // of the activities that serve it
};

struct AreaView {
    FocusArea area;
    int depth = 0;
    PlanProgress progress; // with what stands below it
};

/// One plan, or all of them, as it is on a day: areas in the order of their tree, goals and
/// activities in theirs. Plain data; the pages and documents filter and arrange it (planrows.h).
struct PlanView {
    QDate day;
    std::vector<Plan> plans; // the earliest first
    std::vector<AreaView> areas; // that hold in the plans' time, or are used
    std::vector<GoalView> goals;
    std::vector<ActivityView> activities;
    PlanProgress progress;

    const Plan *plan(Id<Plan> id) const;
    const AreaView *area(Id<FocusArea> id) const;
    const GoalView *goal(Id<Goal> id) const;
    const ActivityView *activity(Id<Activity> id) const;
};

/// All plans, the earliest first.
std::vector<Plan> allPlans(const Store &store);
/// The plan to follow on a day: one whose period covers it, adopted before draft, else the next to
/// begin, else the last.
std::optional<Plan> planOn(const Store &store, QDate day);

/// What was assessed later is still decided on the day, or proposed.
GoalState stateOn(const Goal &goal, QDate day);

/// Of one plan, or of all where none is given.
PlanView planView(const Store &store, std::optional<Id<Plan>> plan, QDate day);

/// The name on a day of whoever is responsible; empty where nobody is.
struct Responsible {
    RecordRef record;
    QString name;
};
Responsible responsibleOf(const Store &store, const Activity &activity, QDate day);
Responsible responsibleOf(const Store &store, const Goal &goal, QDate day);

QString planStateName(PlanState state);
QString planLevelName(PlanLevel level);
QString areaStateName(AreaState state);
QString goalStateName(GoalState state);
QString activityStateName(ActivityState state);
/// The state as a page says it: late, asleep and to be looked at again come before the state.
QString standingText(const ActivityStanding &standing);
/// "1A Samhällsorienteringen"
QString headingOf(const FocusArea &area);

} // namespace samsyn
