// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/differencetable.h"

#include "core/base/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DifferenceTable)
};

TableRow rowOf(int number, const QString &what, const PlanLine &line, const QString &how)
{
    TableCell title = textCell(headingOf(line));
    title.hint = title.text;
    TableCell detail = textCell(how);
    detail.hint = how;
    return {{u"difference"_s, number}, {textCell(what), textCell(planLineKindName(line.kind)), title, detail}, RowKind::Plain, false};
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text.simplified();
}

/// "Time: feb 2012 → mars 2012"
QString changeText(const PlanLineChange &change)
{
    QStringList parts;
    for (const PlanField field : change.fields) {
        const bool isPlace = field == PlanField::Place;
        const QString before = isPlace ? change.placeBefore : fieldText(change.before, field);
        const QString after = isPlace ? change.placeAfter : fieldText(change.after, field);
        parts << planFieldName(field) + u": "_s + orNone(before) + u" → "_s + orNone(after);
    }
    return parts.join(u"; "_s);
}

} // namespace

std::vector<TableColumn> differenceColumns()
{
    std::vector<TableColumn> columns(4);
    columns[0].head = Text::tr("What");
    columns[1].head = Text::tr("Kind", "of a plan's line");
    columns[1].muted = true;
    columns[2].head = Text::tr("Goal or activity");
    columns[2].stretch = true;
    columns[2].strong = true;
    columns[3].head = Text::tr("Was → is");
    columns[3].stretch = true;
    return columns;
}

std::vector<TableRow> differenceRows(const PlanDifferences &found)
{
    std::vector<TableRow> rows;
    int number = 0;
    for (const PlanPartChange &change : found.parts) {
        TableCell title = textCell(planPartName(change.part));
        rows.push_back({{u"difference"_s, ++number}, {textCell(Text::tr("Changed")), textCell(Text::tr("Text")), title, textCell({})}, RowKind::Plain, false});
    }
    for (const PlanLine &line : found.added)
        rows.push_back(rowOf(++number, Text::tr("New", "a line of a plan"), line, fieldText(line, PlanField::Time)));
    for (const PlanLineChange &change : found.changed)
        rows.push_back(rowOf(++number, Text::tr("Changed"), change.after, changeText(change)));
    for (const PlanLine &line : found.removed)
        rows.push_back(rowOf(++number, Text::tr("Gone", "a line of a plan"), line, fieldText(line, PlanField::Time)));
    return rows;
}

QString editionName(const PlanVersion &version)
{
    return Text::tr("Version %1, adopted %2").arg(version.number).arg(formatDateLong(version.adoptedOn));
}

} // namespace samsyn
