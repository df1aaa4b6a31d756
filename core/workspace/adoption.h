// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetversions.h"
#include "core/workspace/workspace.h"

namespace samsyn {

/// Adopts a budget as one step of the workspace. Throws Error (Failed) while problems of this
/// budget are open, naming them: rows that do not explain the stated total, no balance. Each can be
/// mended or acknowledged.
void adoptBudget(Workspace &workspace, Id<Budget> id, const BudgetDecision &decision);

/// Removes a version that was never adopted, and what was acknowledged about it.
void removeBudget(Workspace &workspace, Id<Budget> id);

} // namespace samsyn
