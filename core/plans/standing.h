// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/activity.h"

#include <span>

namespace samsyn {

/// How an activity stands on a day.
struct ActivityStanding {
    ActivityState state = ActivityState::NotStarted;
    int progress = 0;         // percent: as said last; done is 100
    bool isAsleep = false;    // dormant, or its condition is not met: never late
    bool isLate = false;
    int daysLate = 0;         // since the due date, or since its condition was met where that came later
    bool isToBeReviewed = false; // it has no schedule, and its day to be looked at has come
    std::optional<ActivityStatus> latest; // what was said last

    /// Neither done, cancelled nor carried into a later plan.
    bool isOpen() const;
    bool operator==(const ActivityStanding &) const = default;
};

/// A pure function of the activity, what was said of it up to the day, and the day (rules, Plans):
/// without a schedule it is never late, asleep never, with the precision of a month only after the
/// month. Statuses of later days count for nothing; of one day's the last written.
ActivityStanding standingOn(const Activity &activity, std::span<const ActivityStatus> statuses, QDate day);

/// Percent of its period that has gone by at the end of the day: 0 before it and without a schedule,
/// 100 after it.
int plannedProgress(const Activity &activity, QDate day);

/// Of several activities: a goal's, an area's, a plan's. Cancelled ones and those carried on count for
/// nothing but their number.
struct PlanProgress {
    int activities = 0; // that count
    int done = 0;
    int inProgress = 0;
    int notStarted = 0;
    int asleep = 0;
    int late = 0;
    int toBeReviewed = 0;
    int withdrawn = 0; // cancelled or carried
    int progressSum = 0; // of percents of those that count and are not asleep
    int plannedSum = 0;  // of plannedProgress of the same

    void add(const Activity &activity, const ActivityStanding &standing, QDate day);
    /// Percent, rounded to the nearest; absent where nothing counts.
    std::optional<int> progress() const;
    std::optional<int> planned() const;
    bool operator==(const PlanProgress &) const = default;
};

} // namespace samsyn
