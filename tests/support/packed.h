// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <utility>
#include <vector>

namespace samsyn::test {

/// A packed file (ZIP) of these parts.
QByteArray packed(const std::vector<std::pair<QByteArray, QByteArray>> &parts);

/// What a workbook is made of; what is empty is left out.
struct WorkbookParts
{
    /// Name and the XML within <sheetData> or, where it begins with "<worksheet", of the whole.
    std::vector<std::pair<QByteArray, QByteArray>> sheets;
    QByteArray sharedStrings; // within <sst>
    QByteArray styles;        // within <styleSheet>
    QByteArray workbookProperties; // attributes of <workbookPr>
    QByteArray sheetAttributes;    // of each <sheet>, from the second on: state='hidden'
};
QByteArray workbook(const WorkbookParts &parts);

/// A workbook as somebody would type it: what reads as a number becomes one.
QByteArray typedWorkbook(const std::vector<std::vector<QString>> &rows);
QByteArray typedWorkbook(
    const std::vector<std::pair<QString, std::vector<std::vector<QString>>>> &sheets);

} // namespace samsyn::test
