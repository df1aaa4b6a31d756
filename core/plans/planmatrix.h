// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/planrows.h"

namespace samsyn {

/// How many activities, and how they stand; cancelled ones and those carried on are none.
struct MatrixCount {
    int activities = 0;
    int done = 0;
    int late = 0;

    void add(const ActivityStanding &standing);
    bool operator==(const MatrixCount &) const = default;
};

struct MatrixMember {
    Id<Organization> organization;
    QString name; // on the view's day
    bool operator==(const MatrixMember &) const = default;
};

/// Of an area with what stands below it, as the filter has it; without an area: what stands in none.
struct PlanMatrixRow {
    std::optional<Id<FocusArea>> area;
    QString heading; // "1A Samhällsorienteringen"; empty without an area
    int depth = 0;
    std::vector<MatrixCount> cells; // of each member
    MatrixCount all;                // of all activities there, whoever takes part
};

/// Areas against members: in how many activities a member takes part, or is responsible. Sums count each
/// activity once, so that each figure is what its filter shows.
struct PlanMatrix {
    std::vector<MatrixMember> members;
    std::vector<PlanMatrixRow> rows;    // in the order of the areas' tree; what stands in none first
    std::vector<MatrixCount> ofMembers; // in the whole plan
    MatrixCount all;
};

/// The members of the view's day, those who pay first.
std::vector<MatrixMember> matrixMembers(const Store &store, QDate day);
PlanMatrix planMatrix(const PlanView &view, const PlanFilter &filter, std::vector<MatrixMember> members);

} // namespace samsyn
