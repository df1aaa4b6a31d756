// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/plans/planview.h"

// The parts of planProblems (planrules.h).

namespace samsyn {

/// Of the activities and goals of one plan that is not over, in its view at its end.
std::vector<Problem> activityProblems(const Store &store, const PlanView &view, QDate today);
/// Of the posts that it does not fit, or asks for work outside their assignment.
std::vector<Problem> capacityProblems(const Store &store, const PlanView &view);

std::vector<Problem> postProblems(const Store &store, QDate today);

/// Questions that nobody has answered for a year, and indicators that are not measured.
std::vector<Problem> areaProblems(const Store &store, QDate today);
std::vector<Problem> indicatorProblems(const Store &store, QDate today);

} // namespace samsyn
