// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/rowsimport.h"

namespace samsyn {

/// Which columns of a pasted table hold amounts, one table for costs and one for financing alike.
struct PastedColumns
{
    std::vector<AmountColumn> amounts;
    std::optional<size_t> chosen;
    std::map<size_t, int> units; // kronor that one stands for
};

/// An amount with its unit ("46 tkr"); a mark for nothing is nothing, and what is no amount neither.
std::optional<Ore> pastedAmount(const QString &cell, int unit = 1);
/// Empty, or a mark for nothing.
bool isBlankAmount(const QString &cell);
/// A row of heads: a year, or words over amounts beside a text.
bool isHeadRow(const std::vector<QString> &cells);

/// The year's column, else the only one; the wanted one before both.
PastedColumns findAmountColumns(const TextTable &table, int year, std::optional<size_t> wanted);

} // namespace samsyn
