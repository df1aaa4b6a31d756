// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/planview.h"

namespace samsyn {

/// Which activities are shown; what is absent lets all through.
struct PlanFilter {
    std::optional<Id<FocusArea>> area; // with what stands below it
    std::optional<Id<Organization>> member; // takes part, or is responsible
    RecordRef responsible;
    std::optional<ActivityState> state;
    bool onlyLate = false;
    bool onlyOpen = false;
    QString words; // in title or responsible, in any case

    bool isEmpty() const { return *this == PlanFilter{}; }
    bool operator==(const PlanFilter &) const = default;
};

bool matches(const PlanView &view, const ActivityView &activity, const PlanFilter &filter);

enum class PlanRowKind {
    Own,         // heading: the collaboration's own development, what stands in no area
    Area,
    Goal,
    Activity,
    Unscheduled, // heading: what has no schedule, last in the timeline
};

/// A line of the plan as it is read: the index points into the view's areas, goals or activities.
struct PlanRow {
    PlanRowKind kind = PlanRowKind::Activity;
    size_t index = 0;
    int depth = 0;
    int parent = -1; // among the rows
    bool operator==(const PlanRow &) const = default;
};

/// As a tree: areas with their goals, goals with what serves them, then what stands in the area alone;
/// first what stands in no area. A filter leaves out areas and goals that hold nothing then.
std::vector<PlanRow> treeRows(const PlanView &view, const PlanFilter &filter = {});

/// As the timeline has it: the topmost areas as headings, all their activities below, in the order of
/// their codes and days; what has no schedule last.
std::vector<PlanRow> timelineRows(const PlanView &view, const PlanFilter &filter = {});

} // namespace samsyn
