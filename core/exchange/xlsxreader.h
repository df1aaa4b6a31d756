// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"

#include <QStringList>
#include <memory>

namespace samsyn {

/// Whether this is a packed file or one of Excel's older ones: nothing that could be CSV.
bool looksLikeWorkbook(const QByteArray &content);

/// Reads a workbook (.xlsx) sheet by sheet. A cell is what its reader sees: texts without their
/// form, numbers as plain decimals with a comma, days in ISO 8601, a formula's last result (none is
/// ever run). A merged cell's text stands in its first cell. Rows without anything are left out, as
/// the table's lines tell, and so are empty cells at the end of a row.
class XlsxReader
{
public:
    /// Throws Error (Failed) that says what the file is instead and what to do: no workbook, one of
    /// another kind, protected by a password, damaged, larger than ZipLimits (zipreader.h).
    explicit XlsxReader(const QByteArray &content);
    ~XlsxReader();

    const QStringList &sheets() const; // in their order, hidden ones too
    int firstShown() const;            // of the sheets
    /// Throws Error (Failed): damaged, more cells, rows or text than a table has.
    TextTable read(int sheet);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace samsyn
