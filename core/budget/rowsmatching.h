// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/rowsimport.h"

namespace samsyn {

/// Finds for each new row the row of the budget that it is, by the rules of previewRows: each of
/// those once. Sets state, before, item, and the kind that row has.
void matchRows(std::vector<PastedRow> &rows, const BudgetSheet &sheet);

} // namespace samsyn
