// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace samsyn {

/// A table as it stands in a file; its rows need not be equally long.
struct TextTable
{
    std::vector<std::vector<QString>> rows;
    std::vector<int> lines; // for each row the file's line it begins in, counted from 1
};

/// Reads what people call CSV. Encoding (UTF-8, UTF-16 with its mark, else Windows-1252), separator
/// (; , tab |) and line ends are found out. A blank line is a row of one empty cell. The apostrophe
/// that writeCsv puts before texts that look like formulas is taken off again.
/// Throws Error (Failed) that says what the file is instead and what to do: not text, a quotation
/// mark without its partner (line), over 64 MB, more or longer cells than a table has.
TextTable readCsv(const QByteArray &content);

struct CsvCell
{
    QString text;          // a number as a plain decimal: "-1234.5"
    bool isNumber = false; // written with decimal comma, and never taken for a formula
};

/// For people and their spreadsheets: semicolons, UTF-8 with its mark, CRLF, decimal comma, no
/// grouping; a text that a spreadsheet would run as a formula gets an apostrophe before it.
QByteArray writeCsv(const std::vector<std::vector<CsvCell>> &rows);

} // namespace samsyn
