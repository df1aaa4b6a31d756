// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formulanames.h"

#include "core/exchange/workbook.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace samsyn {

void FormulaNames::nameCell(const QString &name, const QString &sheet, int row, int column)
{
    m_cells.insert(name, {sheet, row, column});
}

void FormulaNames::nameColumn(const QString &name, const QString &sheet, int column)
{
    m_columns.insert(name, {sheet, 0, column});
}

void FormulaNames::nameAlike(const QString &name, const QString &column)
{
    Q_ASSERT(m_columns.contains(column));
    m_columns.insert(name, m_columns.value(column));
}

QString FormulaNames::expand(const QString &formula, const QString &sheet, int row) const
{
    static const QRegularExpression name(u"\\{(\\w+)\\}|\\[(\\w+)(:?)\\]"_s);
    QString out;
    qsizetype from = 0;
    for (auto found = name.globalMatch(formula); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        out += QStringView(formula).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const bool isCell = !match.captured(1).isEmpty();
        const auto &places = isCell ? m_cells : m_columns;
        const auto place = places.constFind(match.captured(isCell ? 1 : 2));
        Q_ASSERT_X(place != places.constEnd(), "FormulaNames", qPrintable(match.captured()));
        if (place->sheet != sheet)
            out += '\''_L1 + QString(place->sheet).replace(u"'"_s, u"''"_s) + u"'!"_s;
        if (isCell)
            out += fixedCellName(place->row, place->column);
        else if (match.captured(3).isEmpty())
            out += cellName(row, place->column);
        else
            out += fixedCellName(m_firstRow, place->column) + ':'_L1 +
                   fixedCellName(m_lastRow, place->column);
    }
    return out += QStringView(formula).mid(from);
}

QString formulaText(const QString &text)
{
    return '"'_L1 + QString(text).replace(u"\""_s, u"\"\""_s) + '"'_L1;
}

} // namespace samsyn
