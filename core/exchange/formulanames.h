// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace samsyn {

/// Names for the cells of a workbook, so that formulas can be read where they are written:
/// "INT({amount}*[key]/{sum})" has the cells amount and sum, and the cell of the column key in the
/// formula's own row; "[key:]" is that whole column.
class FormulaNames
{
public:
    /// @param firstRow, lastRow of all columns that are named, on every sheet
    FormulaNames(int firstRow, int lastRow) : m_firstRow(firstRow), m_lastRow(lastRow) {}

    void nameCell(const QString &name, const QString &sheet, int row, int column);
    void nameColumn(const QString &name, const QString &sheet, int column);
    /// Another name for a column.
    void nameAlike(const QString &name, const QString &column);

    /// The formula as it stands in a row of a sheet. Every name in it must be known.
    QString expand(const QString &formula, const QString &sheet, int row) const;

private:
    struct Place
    {
        QString sheet;
        int row = 0;
        int column = 0;
    };

    int m_firstRow;
    int m_lastRow;
    QHash<QString, Place> m_cells;
    QHash<QString, Place> m_columns;
};

/// A text as a formula has it, in quotation marks.
QString formulaText(const QString &text);

} // namespace samsyn
