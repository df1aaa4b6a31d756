// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/documents/document.h"
#include "core/plans/planversions.h"
#include "core/workspace/workspace.h"

namespace samsyn {

// A plan's papers with the workspace's sender and contact, in its language unless another is asked for.

/// As it was adopted.
Document planPaper(const Workspace &workspace, const PlanVersion &version, std::optional<Language> language = {});
/// As it is on a day, with what is done and late.
Document planPaper(const Workspace &workspace, Id<Plan> plan, QDate day, std::optional<Language> language = {});
/// What the second has other than the first; number 0 is the plan as it stands on the day. Throws
/// Error (NotFound) where there is no such version.
Document planDifferencesPaper(const Workspace &workspace, Id<Plan> plan, int before, int after, QDate day, std::optional<Language> language = {});

/// Throws Error (NotFound), naming those that there are.
PlanVersion versionNumbered(const Store &store, Id<Plan> plan, int number);

} // namespace samsyn
