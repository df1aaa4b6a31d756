// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/allocationarithmetic.h"
#include "core/exchange/formulanames.h"
#include "core/exchange/workbook.h"

#include <functional>

namespace samsyn {

// The sheets of a split that compute it again. A formula in them is written with names
// (core/exchange/formulanames.h) and stands beside the function that gives its value.

using SheetValue = std::variant<QString, Decimal>;

SheetValue whole(const Integer &number);
SheetValue decimal(const Rational &number, int decimals);
SheetValue kronor(Ore amount);

/// A column of the lines: what stands in each row, and what it is called in formulas.
struct RecalculationColumn
{
    QString name;
    QString head;
    double width = 10;
    CellStyle style;
    QString formula; // empty: the value itself stands there, and may be changed where it is an input
    std::function<std::optional<SheetValue>(size_t)> value;
    bool isSummed = false;
};

/// A row above or below the lines: a figure that holds for all of them.
struct RecalculationFigure
{
    QString name;
    QString label;
    QString formula; // as of a column
    SheetValue value;
    QString note{};
    CellStyle style{};
};

/// What the sheets have in common: the split, its arithmetic, and the names of their cells.
struct Recalculation
{
    const AllocationResult &result;
    AllocationArithmetic arithmetic;
    QString sheet;  // the name of the sheet that computes
    QString months; // the name of the sheet with the months, where there is one
    FormulaNames names;

    bool isMonthly() const { return result.input.rule.policy == AllocationPolicy::Monthly; }
    bool isFrozen() const { return result.input.rule.policy == AllocationPolicy::Frozen; }
    /// Writes a cell with its formula, where there is one, as it stands in its row.
    SheetCell cell(const QString &formula,
                   const std::optional<SheetValue> &value,
                   const CellStyle &style,
                   const QString &onSheet,
                   int row) const;
};

/// Lines stand in the same rows of all sheets, so that a formula finds them on either.
inline constexpr int recalculationHead = 6;
inline constexpr int recalculationFirst = recalculationHead + 1;

/// The columns of the sheet that computes, in their order: what is read, then, in grey, what only
/// helps to compute. Where the arithmetic is not exact, ranks and roundings are values and stay.
std::vector<RecalculationColumn> recalculationColumns(const Recalculation &recalculation);

/// What is computed once for all lines, below them.
std::vector<RecalculationFigure> recalculationFigures(const Recalculation &recalculation);

/// The policy Monthly: who takes part in which months, and what that gives of the key. Names what
/// the other sheet needs of it.
Sheet monthsSheet(Recalculation &recalculation);

} // namespace samsyn
