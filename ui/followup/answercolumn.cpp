// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followup/answercolumn.h"

#include "ui/widgets/look.h"
#include "ui/widgets/tablemodel.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr size_t rowsAtFirst = 5;

std::vector<TableColumn> answerColumns()
{
    TableColumn what;
    what.stretch = true;
    what.wraps = true;
    TableColumn aside;
    aside.number = true;
    return {what, aside};
}

TableRow rowOf(const AnswerRow &answer)
{
    TableRow row;
    row.ref = answer.record;
    row.cells = {textCell(answer.text), textCell(answer.aside)};
    row.cells[0].hint = answer.hint.isEmpty() ? answer.text : answer.hint;
    return row;
}

} // namespace

AnswerColumn::AnswerColumn(const QString &objectName, const QString &question, QWidget *parent)
    : QWidget(parent), m_aside(makeLabel({}, TextSize::Small, Shade::Grey)), m_empty(makeLabel({}, TextSize::Body, Shade::Grey)), m_model(new TableModel(answerColumns(), this)),
      m_table(new TableView(m_model, TableView::Kind::Table, question)), m_more(new QPushButton)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 4);
    head->setSpacing(8);
    head->addWidget(makeLabel(question, TextSize::Section), 0, Qt::AlignBaseline);
    head->addWidget(m_aside, 0, Qt::AlignBaseline);
    head->addStretch();
    auto *rule = new QFrame;
    rule->setProperty("rule", u"heavy"_s);
    rule->setFixedHeight(1);
    m_table->setObjectName(objectName);
    m_table->horizontalHeader()->hide();
    m_table->setShowsAllRows(true);
    m_table->setQuiet(true);
    m_empty->setContentsMargins(8, 6, 8, 0);
    m_empty->setWordWrap(true);
    m_more->setObjectName(objectName + u"More"_s);
    m_more->setProperty("flat", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(rule);
    column->addWidget(m_table);
    column->addWidget(m_empty);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_table, &TableView::opened, this, &AnswerColumn::opened);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        const RecordRef record = m_model->row(index.row()).ref;
        if (!record.isNull())
            Q_EMIT opened(record);
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        showRows();
    });
}

void AnswerColumn::setRows(const QString &aside, std::vector<AnswerRow> rows, const QString &empty)
{
    m_aside->setText(aside);
    m_empty->setText(empty);
    m_rows = std::move(rows);
    showRows();
}

void AnswerColumn::showRows()
{
    const size_t shown = m_showsAll || m_rows.size() <= rowsAtFirst + 1 ? m_rows.size() : rowsAtFirst;
    std::vector<TableRow> rows;
    for (size_t i = 0; i < shown; ++i)
        rows.push_back(rowOf(m_rows[i]));
    m_model->setRows(std::move(rows));
    m_table->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    m_more->setVisible(m_rows.size() > rowsAtFirst + 1);
    m_more->setText(m_showsAll ? tr("Show fewer") : tr("%n more", nullptr, int(m_rows.size() - shown)));
}

} // namespace samsyn
