// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/standing.h"

#include <algorithm>

namespace samsyn {

namespace {

bool isClosed(ActivityState state)
{
    return state == ActivityState::Done || state == ActivityState::Cancelled || state == ActivityState::Carried;
}

bool waitsForCondition(const Activity &activity, QDate day)
{
    const bool isConditional = !activity.condition.isEmpty() || activity.conditionRecord;
    return isConditional && (!activity.conditionMetOn || day < *activity.conditionMetOn);
}

int percent(int sum, int count)
{
    return (2 * sum + count) / (2 * count);
}

} // namespace

bool ActivityStanding::isOpen() const
{
    return !isClosed(state);
}

ActivityStanding standingOn(const Activity &activity, std::span<const ActivityStatus> statuses, QDate day)
{
    ActivityStanding standing;
    const ActivityStatus *latest = nullptr;
    const auto isLater = [](const ActivityStatus &a, const ActivityStatus &b) { return std::pair(a.date, a.id) < std::pair(b.date, b.id); };
    const ActivityStatus *latestSaid = nullptr;
    for (const ActivityStatus &status : statuses) {
        if (day < status.date)
            continue;
        if (!latest || isLater(*latest, status))
            latest = &status;
        if (status.progress && (!latestSaid || isLater(*latestSaid, status)))
            latestSaid = &status;
    }
    if (latest) {
        standing.latest = *latest;
        standing.state = latest->state;
    }
    standing.progress = standing.state == ActivityState::Done ? 100 : latestSaid ? *latestSaid->progress : 0;
    if (!standing.isOpen())
        return standing;
    standing.isAsleep = standing.state == ActivityState::Dormant || waitsForCondition(activity, day);
    if (standing.isAsleep)
        return standing;
    if (activity.precision == SchedulePrecision::None || !activity.to) {
        standing.isToBeReviewed = activity.reviewOn && *activity.reviewOn <= day;
        return standing;
    }
    standing.isLate = *activity.to < day;
    if (standing.isLate)
        standing.daysLate = int(std::max(*activity.to, activity.conditionMetOn.value_or(*activity.to)).daysTo(day));
    return standing;
}

int plannedProgress(const Activity &activity, QDate day)
{
    if (activity.precision == SchedulePrecision::None || !activity.from || !activity.to || day < *activity.from)
        return 0;
    if (*activity.to <= day)
        return 100;
    return percent(100 * int(activity.from->daysTo(day) + 1), int(activity.from->daysTo(*activity.to) + 1));
}

void PlanProgress::add(const Activity &activity, const ActivityStanding &standing, QDate day)
{
    if (standing.state == ActivityState::Cancelled || standing.state == ActivityState::Carried) {
        ++withdrawn;
        return;
    }
    ++activities;
    late += standing.isLate;
    toBeReviewed += standing.isToBeReviewed;
    if (standing.isAsleep) {
        ++asleep;
        return;
    }
    done += standing.state == ActivityState::Done;
    inProgress += standing.state == ActivityState::InProgress;
    notStarted += standing.state == ActivityState::NotStarted;
    progressSum += standing.progress;
    plannedSum += plannedProgress(activity, day);
}

std::optional<int> PlanProgress::progress() const
{
    const int awake = activities - asleep;
    return awake > 0 ? std::optional(percent(progressSum, awake)) : std::nullopt;
}

std::optional<int> PlanProgress::planned() const
{
    const int awake = activities - asleep;
    return awake > 0 ? std::optional(percent(plannedSum, awake)) : std::nullopt;
}

} // namespace samsyn
