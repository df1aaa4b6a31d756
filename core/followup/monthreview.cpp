// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/monthreview.h"

#include <algorithm>

namespace samsyn {

const ReviewedGoal *MonthReview::goal(const RowLink &goal) const
{
    const auto found = std::ranges::find(goals, goal, &ReviewedGoal::goal);
    return found == goals.end() ? nullptr : &*found;
}

Light MonthReview::shownLight(const GoalFigure &figure) const
{
    const ReviewedGoal *said = goal(figure.row);
    return said && said->light != Light::None ? said->light : figure.light;
}

} // namespace samsyn
