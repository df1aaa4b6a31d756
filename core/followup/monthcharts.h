// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/chart.h"
#include "core/followup/monthreview.h"

namespace samsyn {

// The charts of a month, in the language of the thread. Pure functions of the review, so that a month
// that was approved is drawn as it was then. A chart without figures says why in its summary.

/// In the order in which page and report show them.
enum class MonthChartKind {
    Activities,    // by area and stage
    Actions,       // open and overdue over twelve months
    Meetings,      // of each group against its target
    Money,         // budget, actuals and forecast over the year
    Progress,      // planned and actual over the year
    Attendance,    // by member and group
    Costs,         // by category: budget and actuals to the same month
    Shares,        // by member
    ShareYears,    // of each member over the years
    PerInhabitant, // by member
    Indicator,     // one for each
};

/// A chart with the way to what stands behind it.
struct MonthChart {
    MonthChartKind which = MonthChartKind::Activities;
    Chart chart;
    std::vector<RowLink> rows; // one for each category; an empty one where there are many: then the page
    QString page; // of the window, as its --screenshot calls it: "plans"
};

/// How many of them a month is judged by; the page shows the others on demand.
inline constexpr size_t mainMonthCharts = 4;

std::vector<MonthChart> monthCharts(const MonthReview &review);
/// One of them; of the indicators the first.
Chart monthChart(const MonthReview &review, MonthChartKind which);

} // namespace samsyn
