// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/plans/planview.h"

// The parts of planProblems (planrules.h). A plan is over when its time is: then only its own rows are
// looked at, since nobody can mend any more how it was staffed.

namespace samsyn {

inline bool isOver(const Plan &plan, QDate today)
{
    return plan.to < today;
}

/// Of activities and goals of the plans that are followed or drafted; the view holds all plans.
std::vector<Problem> activityProblems(const Store &store, const PlanView &view, QDate today);

/// Vacant posts, plans that do not fit them, and work outside their assignment.
std::vector<Problem> postProblems(const Store &store, const std::vector<Plan> &plans, QDate today);

/// Questions that nobody has answered for a year, and indicators that are not measured.
std::vector<Problem> areaProblems(const Store &store, QDate today);
std::vector<Problem> indicatorProblems(const Store &store, QDate today);

} // namespace samsyn
