// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetrules.h"
#include "ui/widgets/tablemodel.h"

namespace samsyn {

// The columns and rows of the page's tables. Columns of costs and financing stand in the order of
// RowColumn.

std::vector<TableColumn> costColumns(int year);
std::vector<TableRow> costRows(const BudgetSheet &sheet, const Balance &balance);
std::vector<TableColumn> financingColumns(int year);
std::vector<TableRow> financingRows(const BudgetSheet &sheet, const Balance &balance);

} // namespace samsyn
