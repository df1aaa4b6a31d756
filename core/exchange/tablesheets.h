// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/exchange/workbook.h"

namespace samsyn {

/// A cell of a document: a number where it is one, else its text.
SheetCell sheetCell(const Cell &cell, const CellStyle &style = {});

/// Adds heads and rows, and widens the sheet's columns to hold them. Gives the row of the heads.
int appendTable(Sheet &sheet, const Table &table);

/// Adds a row of running text over several columns, as high as it needs to be in them.
void appendText(Sheet &sheet, const QString &text, CellStyle style, int firstColumn, int columns);

/// A document as a sheet to read: its title and all its blocks up to the first page break, without
/// charts; the first of its tables in the place of `table`, where one is given.
Sheet readingSheet(const Document &document, const QString &name, const Table *table = nullptr);

/// The tables of a document, each a sheet named after its caption; where it has none, the figures
/// of its charts, and where it has none of these either, its text.
Workbook tablesWorkbook(const Document &document);

/// A name that is allowed for a sheet and not among those taken.
QString sheetName(const QString &wanted, const std::vector<Sheet> &taken);

} // namespace samsyn
