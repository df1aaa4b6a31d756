// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"

#include <QStringList>
#include <optional>

namespace samsyn {

/// A table that somebody handed in as a file, whichever kind of file it was.
struct TableFile
{
    TextTable table;
    QStringList sheets; // of a workbook, hidden ones too; empty for CSV
    QString sheet;      // the one that the table is of; empty for CSV
};

/// Reads CSV or an Excel workbook (.xlsx), whichever the bytes are. Of a workbook it takes the sheet
/// of that name, else the first that is shown. Throws Error: NotFound where there is no such sheet,
/// naming those there are; Failed as readCsv and XlsxReader.
TableFile readTableFile(const QByteArray &content, const std::optional<QString> &sheet = {});

/// The file's bytes, no more than a table can have. Throws Error: NotFound, Disk, or Failed where
/// it is larger.
QByteArray tableFileContent(const QString &path);

} // namespace samsyn
