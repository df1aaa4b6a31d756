// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/packedxml.h"
#include "core/exchange/xlsxnumber.h"

#include <QStringList>
#include <vector>

namespace samsyn {

/// What a workbook says once for all its sheets.
struct XlsxWorkbook
{
    QStringList sheets; // their names, in order
    QStringList parts;  // in the file, for each sheet
    int firstShown = 0;
    bool countsFrom1904 = false;
    std::vector<XlsxFormat> formats; // by the number of a cell's style
    std::vector<QString> texts;      // that cells share, by their number
};

/// All texts of the cells together; what is beyond was not typed by people.
inline constexpr qsizetype mostXlsxText = 8'000'000;

/// Throws Error (Failed) where it is no workbook, or a damaged one.
XlsxWorkbook readXlsxWorkbook(ZipReader &archive);

/// The text of the present element, as shared and inline texts have it: its runs joined, without
/// the signs of how it is pronounced.
QString xlsxRichText(PackedXml &xml);
/// The text of the present element, trimmed unless it says that its spaces count.
QString xlsxPlainText(PackedXml &xml);

} // namespace samsyn
