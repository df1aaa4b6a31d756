// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/rational.h"

#include <QDate>
#include <QString>
#include <variant>
#include <vector>

namespace samsyn {

// A spreadsheet as plain values, for whatever writes one. Text is text and nothing else: only a
// Formula, which the program wrote itself, is ever computed.

/// Computed by the spreadsheet, and shown as `result` by what does not compute.
struct Formula
{
    QString text;                          // without "=", in the words of the file format: "SUM(B2:B9)"
    std::variant<Decimal, QString> result; // what it gives for the values beside it
};

struct CellStyle
{
    enum class Number {
        Plain,   // as many decimals as it has
        Grouped, // thousands apart, with the decimals below
    };
    Number number = Number::Plain;
    int decimals = 0;
    bool isStrong = false;
    bool isHead = false;  // of a column: small and grey, over a rule
    bool isGrey = false;  // notes and what only helps to compute
    bool isTotal = false; // under an ink rule
    bool isInput = false; // may be changed: in the accent's colour, on its quiet fill
    bool isTitle = false;
    bool wraps = false;

    auto operator<=>(const CellStyle &) const = default;
};

struct SheetCell
{
    std::variant<std::monostate, QString, qint64, Decimal, QDate, Formula> value{};
    CellStyle style{};
    int span = 1; // columns that a text runs over
};

struct SheetRow
{
    std::vector<SheetCell> cells;
    double height = 0; // points; 0 is as high as its letters
};

struct Sheet
{
    QString name;               // at most 31 characters, none of []:*?/\ and different in each sheet
    std::vector<double> widths; // of the columns, in characters
    std::vector<SheetRow> rows;
    int headRow = -1;      // from 0: stays in sight with all above it, and on each page; -1 is none
    int frozenColumns = 0; // stay in sight too
    int printedColumns = 0; // the first ones; 0 is all
    bool isLandscape = false;
};

struct Workbook
{
    Language language = Language::Swedish;
    QString title;
    QString sender;
    std::vector<Sheet> sheets;
};

/// A whole number, grouped.
SheetCell countCell(qint64 count, CellStyle style = {});
SheetCell textCell(const QString &text, CellStyle style = {}, int span = 1);

/// "B7"; from 0. With dollars the place stays when the formula is copied.
QString cellName(int row, int column);
QString fixedCellName(int row, int column);

} // namespace samsyn
