// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "ui/documents/paper.h"

namespace samsyn {

/// Where the columns of a table, or of a part of it, stand on the page.
struct TableColumns {
    std::vector<size_t> shown;  // columns of the table, in their order
    std::vector<QString> heads; // of each shown, with a line break where it would widen the column
    std::vector<qreal> left;
    std::vector<qreal> width;
    qreal factor = 1; // of the letters' size

    TextStyle cellStyle(const Table &table, const Row &row, size_t column) const;
    /// What a cell's sign takes before its text.
    qreal signWidth(const Cell &cell) const { return cell.sign == Sign::None ? 0 : signSize() + points(4) * factor; }
    bool showsSignAlone(const Table &table, const Cell &cell, size_t column) const
    {
        return table.columns[column].kind == Column::Kind::Sign && cell.sign != Sign::None;
    }
    qreal signSize() const { return points(9) * factor; }
    TextStyle headStyle() const { return styles::tableHead.scaled(factor); }
};

/// As wide as the content asks for; where the page is too narrow text wraps, then the letters
/// shrink, then the table goes in parts that each begin with the first column.
std::vector<TableColumns> layOutColumns(const Table &table);

} // namespace samsyn
