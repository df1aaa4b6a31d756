// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/plans/planversions.h"
#include "core/plans/planview.h"

#include <map>

namespace samsyn {

// What the plan as adopted and the plan with its status have in common. In the current language.

/// A plan as its paper sees it, read once.
struct PlanPaper {
    const Store &store;
    Plan plan;
    PlanEdition edition;
    QDate day;
    std::optional<PlanView> view{}; // with status

    const ActivityView *activity(const PlanLine &line) const;
    const GoalView *goal(const PlanLine &line) const;
    bool hasStatus() const { return view.has_value(); }
};

/// Areas with their goals, and a table of what is done for them.
void addPlanBody(Document &document, const PlanPaper &paper);
/// What will not be done, gender equality, open questions, posts and days to watch.
void addPlanRest(Document &document, const PlanPaper &paper);

/// A part with its heading, where its Markdown says anything.
void addPart(Document &document, const QString &heading, const QString &markdown);

} // namespace samsyn
