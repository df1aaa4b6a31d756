// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace samsyn {

/// How a workbook shows the numbers of a cell, as far as it changes what is read: that they are
/// days or times, how many decimals are seen, and zeros before ("0114").
struct XlsxFormat
{
    enum class Kind {
        General,
        Number,
        Percent,
        Day,   // 2011-12-31
        Month, // 2011-12: the day is not shown, and rarely meant
        Year,  // 2011
        Time,  // 14:30
    };
    Kind kind = Kind::General;
    bool hasTime = false; // of a day
    int digits = 0;       // before the decimal mark, at the least
    int decimals = 0;     // of Number and Percent

    bool operator==(const XlsxFormat &) const = default;
};

/// Of the formats that have a number and no code in the file.
XlsxFormat builtInFormat(int id);
/// Of a code as the file has it: "yyyy\-mm\-dd", "#,##0.00 \"kr\"", "0000".
XlsxFormat parseFormat(const QString &code);

/// What the reader of the workbook sees: a plain decimal with a comma, never an exponent and never
/// more than the 15 digits that a spreadsheet keeps, without grouping; days in ISO 8601, counted
/// from 1900 or from 1904. Nothing where the text is no number.
std::optional<QString>
shownNumber(const QString &written, const XlsxFormat &format, bool countsFrom1904);

} // namespace samsyn
