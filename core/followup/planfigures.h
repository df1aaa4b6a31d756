// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/followup/review.h"
#include "core/followup/rowlink.h"
#include "core/plans/goal.h"
#include "core/plans/indicatorstanding.h"
#include "core/plans/plan.h"

namespace samsyn {

/// How an activity stands, each in one: late comes before in progress, asleep before both.
enum class ActivityStage { Done, InProgress, Late, ToCome, Asleep };

/// Cancelled activities and those carried into a later plan are in no figure.
struct ActivityFigure {
    RowLink row;
    QString title;
    QString area; // heading of its topmost area; empty for the collaboration's own development
    ActivityStage stage = ActivityStage::ToCome;
    int progress = 0; // percent, as said last up to the day
    int planned = 0;  // percent of its period that has gone by
    std::optional<QDate> due;
    int daysLate = 0;
};

struct StageCounts {
    int done = 0;
    int inProgress = 0;
    int late = 0;
    int toCome = 0;
    int asleep = 0;

    int all() const { return done + inProgress + late + toCome + asleep; }
    void add(ActivityStage stage);
    bool operator==(const StageCounts &) const = default;
};

struct AreaFigure {
    RowLink row; // empty for what stands in no area
    QString area; // heading of a topmost area; empty for the collaboration's own development
    StageCounts counts; // with what stands below it
};

/// A goal of the month's plans, in the order of their trees.
struct GoalFigure {
    RowLink row;
    QString title;
    QString area; // heading of its own area; may be empty
    QString responsible; // name on the day; may be empty
    GoalState state = GoalState::Proposed;
    Light light = Light::None; // as proposed by rule (lights.h)
    StageCounts counts; // of the activities that serve it
    std::optional<int> progress; // percent
    std::optional<int> planned;
    std::vector<RowLink> activities;
};

/// At the end of a month of the year, of its own month at the figures' day.
struct ProgressMonth {
    Month month;
    std::optional<int> progress; // percent, of all activities of the month's plans; absent after the day
    std::optional<int> planned;  // of all twelve months
};

struct PlanFigures {
    std::vector<RowLink> plans; // that the month falls into (plansOf)
    QString name; // "Handlingsplan 2012"; of several with commas
    StageCounts counts;
    std::optional<int> progress;
    std::optional<int> planned;
    std::vector<GoalFigure> goals;
    std::vector<AreaFigure> areas; // topmost, in their order, those with activities; own development first
    std::vector<ActivityFigure> activities; // in the order of the tree
    std::vector<ProgressMonth> months; // January to December
};

struct IndicatorPoint {
    QDate date;
    std::optional<QString> value; // decimal point; absent is a gap
};

/// Of its headline series (core/plans/indicators.h); one without is told with what it counts.
struct IndicatorFigure {
    RowLink row;
    QString title;
    QString unit;
    std::optional<QString> value; // the latest up to the day, with a decimal point
    std::optional<QDate> date;
    std::optional<QString> target;
    std::optional<QDate> targetDate;
    TargetStanding standing = TargetStanding::None;
    int met = 0; // of organizations, where there is no headline
    int organizations = 0;
    std::vector<IndicatorPoint> points; // of the headline, the earliest first
};

/// The strategist's assignment in figures; in words it stands in the review.
struct PostFigure {
    RowLink row;
    QString title;
    QString holder; // empty while vacant
    int percentage = 0; // on the day
    int availableDays = 0; // hundredths, in the month
    int plannedDays = 0;   // hundredths, in the month
};
/// A group of another body, where we are represented.
struct RepresentationFigure {
    RowLink row;
    QString group;
    QString persons; // who represents us on the day, with commas
    int meetings = 0; // held there in the month
};
struct AssignmentFigures {
    std::vector<PostFigure> posts; // that exist on the day
    std::vector<RepresentationFigure> representation;
};

/// The plans that a month falls into: those that were adopted; drafts where there is no other. The earliest first.
std::vector<Plan> plansOf(const Store &store, Month month);

PlanFigures planFigures(const Store &store, QDate day);
std::vector<IndicatorFigure> indicatorFigures(const Store &store, QDate day);
AssignmentFigures assignmentFigures(const Store &store, QDate day);

} // namespace samsyn
