// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/allocation.h"
#include "core/budget/budgetrules.h"
#include "ui/widgets/tablemodel.h"

namespace samsyn {

// The columns and rows of the page's tables. Columns of costs and financing stand in the order of
// RowColumn.

std::vector<TableColumn> costColumns(int year);
std::vector<TableRow> costRows(const BudgetSheet &sheet, const Balance &balance);
std::vector<TableColumn> financingColumns(int year);
std::vector<TableRow> financingRows(const BudgetSheet &sheet, const Balance &balance);

/// Months stand there only where somebody has less than twelve.
bool showsMonths(const AllocationResult &result);
/// Where a decided version is amended, what was decided and the difference stand before the amount.
std::vector<TableColumn> splitColumns(bool withMonths, bool amends = false);
/// The result's lines by name, in Swedish order: their indices.
std::vector<size_t> rowOrder(const AllocationResult &result);
/// One row for each line, by name, then the sum and what is not covered.
std::vector<TableRow> splitRows(const Store &store, const AllocationResult &result);

} // namespace samsyn
