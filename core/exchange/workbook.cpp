// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

QString columnName(int column)
{
    QString name;
    for (int left = column + 1; left > 0; left = (left - 1) / 26)
        name.prepend(QChar(u'A' + (left - 1) % 26));
    return name;
}

} // namespace

SheetCell countCell(qint64 count, CellStyle style)
{
    style.number = CellStyle::Number::Grouped;
    return {count, style};
}

SheetCell textCell(const QString &text, CellStyle style, int span)
{
    return {text, style, span};
}

QString cellName(int row, int column)
{
    return columnName(column) + QString::number(row + 1);
}

QString fixedCellName(int row, int column)
{
    return '$'_L1 + columnName(column) + '$'_L1 + QString::number(row + 1);
}

} // namespace samsyn
