// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/activity.h"
#include "core/store/transaction.h"

namespace samsyn {

struct ActivityLine;

/// Where an activity is put: under a goal, in an area, or in the collaboration's own development.
struct ActivityPlace {
    Id<Plan> plan;
    std::optional<Id<FocusArea>> area;
    std::optional<Id<Goal>> goal;
};

/// Adds what a typed line says, last in its place; an area named in the line counts before the
/// place's, and takes it out of the place's goal. A line without a time has no schedule.
Id<Activity> addActivity(Transaction &transaction, const ActivityLine &line, const ActivityPlace &place);

} // namespace samsyn
