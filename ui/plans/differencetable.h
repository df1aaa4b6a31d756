// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/plandifferences.h"
#include "ui/widgets/tablemodel.h"

namespace samsyn {

/// What differs between two editions of a plan, a row each: what happened, to what, and how it was
/// and is.
std::vector<TableColumn> differenceColumns();
std::vector<TableRow> differenceRows(const PlanDifferences &differences);

/// "Version 2, adopted 1 June 2012"
QString editionName(const PlanVersion &version);

} // namespace samsyn
