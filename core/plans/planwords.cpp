// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the states and levels of plans are called.
#include "core/plans/planview.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

} // namespace

QString planStateName(PlanState state)
{
    switch (state) {
    case PlanState::Draft: return Text::tr("Draft", "a plan");
    case PlanState::Adopted: return Text::tr("Adopted", "a plan");
    case PlanState::Closed: return Text::tr("Closed", "a plan");
    }
    return {};
}

QString planLevelName(PlanLevel level)
{
    switch (level) {
    case PlanLevel::Unspecified: return Text::tr("Not given");
    case PlanLevel::SubRegional: return Text::tr("Sub-regional");
    case PlanLevel::Regional: return Text::tr("Regional");
    case PlanLevel::Both: return Text::tr("Sub-regional and regional");
    }
    return {};
}

QString areaStateName(AreaState state)
{
    switch (state) {
    case AreaState::Current: return Text::tr("Current");
    case AreaState::OpenQuestion: return Text::tr("Open question");
    case AreaState::Closed: return Text::tr("Closed", "a focus area");
    }
    return {};
}

QString goalStateName(GoalState state)
{
    switch (state) {
    case GoalState::Proposed: return Text::tr("Proposed", "a goal");
    case GoalState::Decided: return Text::tr("Decided", "a goal");
    case GoalState::Reached: return Text::tr("Reached");
    case GoalState::PartlyReached: return Text::tr("Partly reached");
    case GoalState::NotReached: return Text::tr("Not reached", "a goal");
    case GoalState::Dropped: return Text::tr("Dropped", "a goal");
    case GoalState::Carried: return Text::tr("Carried on", "a goal");
    }
    return {};
}

QString activityStateName(ActivityState state)
{
    switch (state) {
    case ActivityState::NotStarted: return Text::tr("Not started");
    case ActivityState::InProgress: return Text::tr("In progress");
    case ActivityState::Done: return Text::tr("Done", "an activity");
    case ActivityState::Dormant: return Text::tr("Dormant");
    case ActivityState::Cancelled: return Text::tr("Cancelled", "an activity");
    case ActivityState::Carried: return Text::tr("Carried on", "an activity");
    }
    return {};
}

QString standingText(const ActivityStanding &standing)
{
    if (standing.isLate)
        return Text::tr("%n day(s) late", nullptr, standing.daysLate);
    if (standing.isAsleep)
        return activityStateName(ActivityState::Dormant);
    if (standing.isToBeReviewed)
        return Text::tr("To be looked at again");
    return activityStateName(standing.state);
}

QString headingOf(const FocusArea &area)
{
    return area.code.isEmpty() ? area.title : area.code + u' ' + area.title;
}

} // namespace samsyn
