// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/chart.h"
#include "core/plans/planversions.h"
#include "core/plans/planview.h"

namespace samsyn {

// A plan's charts for paper, in the current language.

/// An activity as the timeline shows it.
struct ChartedActivity {
    QString top;   // the topmost area's heading; empty for the collaboration's own development
    QString title; // "2A Styrgrupp för KUB"
    Schedule schedule;
    std::optional<QDate> reviewOn;
    QString condition;
    std::optional<ActivityStanding> standing; // absent in a plan as adopted
};
std::vector<ChartedActivity> chartedActivities(const PlanView &view);
std::vector<ChartedActivity> chartedActivities(std::span<const PlanLine> lines);

/// One chart, or one for each topmost area where one would not go on a page; what has no schedule
/// stands last. The day is a line where it is valid.
std::vector<Chart> timelineCharts(std::span<const ChartedActivity> rows, const Plan &plan, QDate day);

/// How many activities of each topmost area are done, in progress, late, not begun, asleep.
Chart stateChart(const PlanView &view);

} // namespace samsyn
