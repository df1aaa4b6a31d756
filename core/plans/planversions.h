// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/plan.h"
#include "core/plans/planversion.h"
#include "core/store/transaction.h"

#include <span>

namespace samsyn {

struct Activity;

// The way of a plan: draft, adopted in versions, closed. Each step writes into a transaction, and
// throws Error (Failed) with a sentence where it may not be done; then the transaction is given up.

/// By what a plan is adopted.
struct Adoption {
    QDate adoptedOn;
    std::optional<RecordRef> decision; // where it was made in this workspace
    QString decisionReference;         // else as typed: "Ledningsgruppen 2011-12-14, § 4"
    QString note{};                    // why it differs from the version before
};

/// A plan's wording: of a version, or as it stands.
struct PlanEdition {
    PlanVersion version; // without an id and with number 0 where nothing was adopted
    std::vector<PlanLine> lines;
};

/// Keeps the plan as it stands as its next version, and follows it from then on. Goals that were
/// only proposed are decided with it. Refused: a closed plan, one without goals and activities, a day
/// before the version before, no decision.
Id<PlanVersion> adoptPlan(Transaction &transaction, Id<Plan> plan, const Adoption &adoption);
/// Its open activities stay as they are, and are a problem of the plan (planProblems).
void closePlan(Transaction &transaction, Id<Plan> plan);
/// What was closed is followed again: adopted, or a draft where it never was.
void reopenPlan(Transaction &transaction, Id<Plan> plan);

/// The plan's versions, the earliest first.
std::vector<PlanVersion> versionsOf(const Store &store, Id<Plan> plan);
std::optional<PlanVersion> latestVersion(const Store &store, Id<Plan> plan);
PlanEdition editionOf(const Store &store, const PlanVersion &version);
/// The plan as it stands, with the names of the day; what is cancelled by then is no part of it.
PlanEdition editionOf(const Store &store, Id<Plan> plan, QDate day);
/// The lines that editionOf finds, in the order of the document; none is stored.
std::vector<PlanLine> linesOf(const Store &store, Id<Plan> plan, QDate day);
/// What a line stands under: an area or a goal; absent for what stands in no area.
std::optional<size_t> parentOf(std::span<const PlanLine> lines, size_t line);

/// "Ledningsgruppen 2011-12-14, § 4"; empty where the version names no decision.
QString decisionText(const Store &store, const PlanVersion &version);
/// What is neither done, cancelled nor carried on.
std::vector<Activity> openActivities(const Store &store, Id<Plan> plan, QDate day);

} // namespace samsyn
