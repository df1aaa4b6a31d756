// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetrules.h"

namespace samsyn {

/// Of a decided split: amounts that its inputs do not give (a fault), and members or populations
/// that have changed since (calm: what was decided stands, and a new version splits again).
std::vector<Problem> decidedProblems(const Store &store, const BudgetSheet &sheet);

} // namespace samsyn
