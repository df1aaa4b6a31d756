// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planmatrixview.h"

#include "core/workspace/workspace.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tablemodel.h"
#include "ui/widgets/tablesection.h"
#include "ui/widgets/tableview.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

/// A mark stands for what is late, since words would leave no room for the areas' names; the line below
/// the table says what it means.
TableCell countCell(const MatrixCount &count, const QString &whose)
{
    TableCell cell;
    if (count.activities == 0)
        return textCell({});
    cell.text = QString::number(count.activities);
    if (count.done == count.activities)
        cell.text = PlanMatrixView::tr("%n done", "all of them", count.activities);
    cell.mark = count.late > 0 ? CellMark::Warning : CellMark::None;
    cell.muted = count.done == count.activities;
    cell.hint = PlanMatrixView::tr("%1: %n activities, of these %2 done and %3 late", nullptr, count.activities)
                    .arg(whose)
                    .arg(count.done)
                    .arg(count.late);
    return cell;
}

std::vector<TableColumn> columnsOf(const PlanMatrix &matrix)
{
    std::vector<TableColumn> columns{columnOf(PlanMatrixView::tr("Area"))};
    columns[0].stretch = true;
    for (const MatrixMember &member : matrix.members)
        columns.push_back(columnOf(member.name));
    columns.push_back(columnOf(PlanMatrixView::tr("All", "activities of an area")));
    for (size_t i = 1; i < columns.size(); ++i)
        columns[i].number = true;
    columns.back().strong = true;
    return columns;
}

} // namespace

PlanMatrixView::PlanMatrixView(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace),
      m_hint(makeLabel(tr("In how many activities each member takes part or is responsible. Sums count an activity once. A triangle: some of them are late. Enter shows a cell's activities."),
                       TextSize::Small, Shade::Grey)),
      m_model(new TableModel({columnOf(tr("Area"))}, this)), m_table(new TableView(m_model, TableView::Kind::Table, tr("Areas and members")))
{
    setObjectName(u"planMatrix"_s);
    setProperty("surface", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_table->setObjectName(u"planMatrixTable"_s);
    m_table->setOpensCells(true);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(8, 8, 8, 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_hint);
    setFocusProxy(m_table);
    connect(m_table, &TableView::opened, this, &PlanMatrixView::openCell);
}

void PlanMatrixView::show(const PlanView &view, const PlanFilter &filter)
{
    const std::vector<MatrixMember> before = m_matrix.members;
    m_matrix = planMatrix(view, filter, matrixMembers(m_workspace.store(), view.day));
    if (m_matrix.members != before || m_model->columnCount() != int(m_matrix.members.size()) + 2)
        m_model->setColumns(columnsOf(m_matrix));
    std::vector<TableRow> rows;
    for (const PlanMatrixRow &row : m_matrix.rows)
        rows.push_back(rowOf(row));
    if (!rows.empty()) {
        rows.push_back(rowOf({std::nullopt, tr("All areas"), 0, m_matrix.ofMembers, m_matrix.all}));
        rows.back().kind = RowKind::Sum;
    }
    m_model->setRows(std::move(rows));
}

TableRow PlanMatrixView::rowOf(const PlanMatrixRow &row) const
{
    TableRow shown;
    const QString heading = row.heading.isEmpty() ? tr("Own development") : row.heading;
    shown.ref = {row.area ? FocusArea::entity.name() : heading, row.area ? row.area->value : 1};
    shown.cells.push_back(textCell(QString(row.depth, u'\u2003') + heading));
    if (heading.size() > 20) // may be elided
        shown.cells.front().hint = heading;
    for (size_t i = 0; i < row.cells.size(); ++i)
        shown.cells.push_back(countCell(row.cells[i], heading + u", "_s + m_matrix.members[i].name));
    shown.cells.push_back(countCell(row.all, heading));
    return shown;
}

void PlanMatrixView::openCell()
{
    const QModelIndex at = m_table->currentIndex();
    if (!at.isValid())
        return;
    const size_t row = size_t(at.row());
    const size_t member = size_t(at.column()) - 1; // of the heading's column: none
    const std::optional<Id<FocusArea>> area = row < m_matrix.rows.size() ? m_matrix.rows[row].area : std::nullopt;
    Q_EMIT cellOpened(area, member < m_matrix.members.size() ? std::optional(m_matrix.members[member].organization) : std::nullopt);
}

} // namespace samsyn
