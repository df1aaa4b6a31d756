// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/yearsview.h"

#include "core/budget/budgetyears.h"
#include "ui/budget/balancestrip.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tablemodel.h"
#include "ui/widgets/tableview.h"

#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

std::vector<TableColumn> columnsOf(const Table &table)
{
    std::vector<TableColumn> columns(table.columns.size());
    for (size_t at = 0; at < columns.size(); ++at) {
        columns[at].head = table.columns[at].head;
        columns[at].number = table.columns[at].kind == Column::Kind::Number;
        columns[at].strong = table.columns[at].isStrong;
    }
    columns[1].stretch = true;
    columns[1].muted = true;
    return columns;
}

std::vector<TableRow> rowsOf(const Table &table)
{
    std::vector<TableRow> rows;
    for (const Row &row : table.rows) {
        TableRow shown;
        shown.kind = row.isTotal ? RowKind::Sum : RowKind::Plain;
        for (const Cell &cell : row.cells) {
            TableCell one;
            one.text = cell.text;
            shown.cells.push_back(one);
        }
        shown.cells[1].hint = row.cells[1].text.size() > 30 ? row.cells[1].text : QString();
        rows.push_back(std::move(shown));
    }
    return rows;
}

} // namespace

YearsView::YearsView(QMenu *years, QWidget *parent)
    : QWidget(parent),
      m_years(new QToolButton(this)),
      m_model(new TableModel({}, this)),
      m_table(new TableView(m_model, TableView::Kind::Table, tr("Budgets of several years"), this)),
      m_note(makeLabel({}, TextSize::Small, Shade::Grey, this))
{
    setObjectName(u"yearsView"_s);
    makeYearButton(m_years, years);
    m_years->setObjectName(u"yearsChooser"_s);
    m_years->setText(tr("Several years"));
    m_table->setObjectName(u"yearsTable"_s);
    m_table->setShowsAllRows(true);
    m_note->setObjectName(u"yearsNote"_s);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(8, 6, 8, 0);
    QLabel *label = makeLabel(tr("Year"), TextSize::Small, Shade::Grey, this);
    label->setIndent(8);
    label->setBuddy(m_years);
    auto *rows = new QWidget(this);
    rows->setProperty("surface", u"page"_s);
    rows->setAttribute(Qt::WA_StyledBackground);
    auto *content = new QVBoxLayout(rows);
    content->setContentsMargins(16, 8, 16, 16);
    content->setSpacing(0);
    content->addWidget(label);
    content->addWidget(m_years, 0, Qt::AlignLeft);
    content->addSpacing(8);
    content->addWidget(m_table);
    content->addWidget(m_note);
    content->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
}

void YearsView::show(const Store &store)
{
    const BudgetYears years = budgetYears(store);
    const Table table = budgetYearsTable(years);
    m_model->setColumns(columnsOf(table));
    m_model->setRows(rowsOf(table));
    m_note->setText(budgetYearsNote(years));
}

} // namespace samsyn
