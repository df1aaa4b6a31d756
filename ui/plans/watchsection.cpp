// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/watchsection.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/plans/watchdate.h"
#include "core/workspace/edits.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

enum Column { DayColumn, TitleColumn, StartColumn, MonthsColumn, BasisColumn };

std::vector<TableColumn> columns()
{
    std::vector<TableColumn> columns;
    for (const QString &head : {WatchSection::tr("Day"), WatchSection::tr("What happens then"), WatchSection::tr("Since"), WatchSection::tr("Months"), WatchSection::tr("Follows from")}) {
        columns.push_back(columnOf(head));
        columns.back().editor = CellEditor::Text;
    }
    columns[DayColumn].editor = CellEditor::None;
    columns[DayColumn].strong = true;
    columns[StartColumn].editor = CellEditor::Day;
    columns[MonthsColumn].number = true;
    columns[BasisColumn].stretch = true;
    columns[BasisColumn].muted = true;
    return columns;
}

int readMonths(const QString &typed)
{
    bool isNumber = false;
    const int months = typed.trimmed().toInt(&isNumber);
    if (!isNumber)
        throw Error(ErrorKind::Failed, WatchSection::tr("“%1” is no number of months.").arg(typed.trimmed()));
    return months;
}

QDate readStart(const std::optional<QDate> &typed)
{
    if (!typed)
        throw Error(ErrorKind::Failed, WatchSection::tr("Write the day from which the months are counted."));
    return *typed;
}

} // namespace

WatchSection::WatchSection(Workspace &workspace, QWidget *parent)
    : TableSection(u"watchDates"_s, tr("Days to watch"), tr("Remove day"), columns(), parent), m_workspace(workspace), m_title(new LineEdit), m_start(new DateEdit),
      m_months(new LineEdit), m_basis(new LineEdit)
{
    setEmptyText(tr("None yet. A law in force since a day, and so many months after it, make one."));
    AddLine *line = makeAddLine(tr("Add day"), u"watchAdd"_s);
    line->setShort();
    line->addField(m_title, tr("What happens then"), u"watchTitle"_s);
    line->addField(m_start, tr("Since"), u"watchStart"_s, 104);
    line->addField(m_months, tr("Months"), u"watchMonths"_s, 64);
    line->addField(m_basis, tr("Law or decision"), u"watchBasis"_s, 160);
    line->setAction([this] { add(); });
}

void WatchSection::setShown(QDate day, bool readOnly)
{
    m_day = day;
    showRows(readOnly, false);
}

std::vector<TableRow> WatchSection::rows() const
{
    std::vector<WatchDate> watched = m_workspace.store().all<WatchDate>();
    std::ranges::stable_sort(watched, {}, &WatchDate::date);
    std::vector<TableRow> rows;
    for (const WatchDate &watch : watched) {
        TableCell months = textCell(formatCount(watch.months));
        months.value = QString::number(watch.months);
        TableRow row;
        row.ref = {WatchDate::entity.name(), watch.id.value};
        row.cells = {dayCell(watch.date()), textCell(watch.title), dayCell(watch.start), months, textCell(watch.basis)};
        row.cells[TitleColumn].hint = watch.title;
        row.cells[BasisColumn].hint = watch.basis;
        row.muted = watch.date() < m_day;
        rows.push_back(std::move(row));
    }
    return rows;
}

void WatchSection::store(const TableRow &row, int column, const QVariant &value)
{
    editRecord<WatchDate>(m_workspace, tr("Change a day to watch"), row.ref.id, [&](WatchDate &watch) {
        if (column == TitleColumn)
            watch.title = value.toString().trimmed();
        else if (column == StartColumn)
            watch.start = readStart(value.isValid() ? std::optional(value.toDate()) : std::nullopt);
        else if (column == MonthsColumn)
            watch.months = readMonths(value.toString());
        else
            watch.basis = value.toString();
    });
}

void WatchSection::remove(const RecordRef &row)
{
    removeRecord<WatchDate>(m_workspace, tr("Remove a day to watch"), row.id);
}

void WatchSection::add()
{
    WatchDate watch;
    watch.title = m_title->text().trimmed();
    watch.start = readStart(m_start->day());
    watch.months = m_months->text().trimmed().isEmpty() ? 0 : readMonths(m_months->text());
    watch.basis = m_basis->text().trimmed();
    addRecord(m_workspace, tr("Add a day to watch"), watch);
}

} // namespace samsyn
