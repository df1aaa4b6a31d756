// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/planversions.h"

namespace samsyn {

/// What of a line may differ. Place is what it stands under.
enum class PlanField { Code, Title, Text, Effect, Decision, Time, Responsible, Participants, Condition, Place };

/// What the plan says of itself, beside its lines.
enum class PlanPart { Purpose, TargetGroup, Equality };

struct PlanLineChange {
    PlanLine before;
    PlanLine after;
    std::vector<PlanField> fields; // at least one
    QString placeBefore;           // "1A Samhällsorienteringen", for Place
    QString placeAfter;
};

struct PlanPartChange {
    PlanPart part = PlanPart::Purpose;
    QString before; // Markdown
    QString after;
};

/// What one edition has other than another. The order of the lines is no difference.
struct PlanDifferences {
    std::vector<PlanLine> added;
    std::vector<PlanLine> removed;
    std::vector<PlanLineChange> changed;
    std::vector<PlanPartChange> parts;

    int count() const { return int(added.size() + removed.size() + changed.size() + parts.size()); }
};

/// Pure functions: lines are the same where kind and source are.
PlanDifferences differences(std::span<const PlanLine> before, std::span<const PlanLine> after);
PlanDifferences differences(const PlanEdition &before, const PlanEdition &after);

/// How much of the plan's wording was changed since its last version was adopted; absent where none
/// was. How it goes is no change of the plan.
std::optional<int> changedSinceAdopted(const Store &store, Id<Plan> plan);
/// "3 changes since then"; empty for none.
QString changedSinceText(const Store &store, Id<Plan> plan);

QString planFieldName(PlanField field);
QString planPartName(PlanPart part);
QString planLineKindName(PlanLineKind kind);
/// What stands in a field of a line, as people read it.
QString fieldText(const PlanLine &line, PlanField field);
/// "1A Samhällsorienteringen"
QString headingOf(const PlanLine &line);

} // namespace samsyn
