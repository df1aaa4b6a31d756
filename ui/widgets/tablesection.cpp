// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablesection.h"

#include "ui/widgets/addline.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/run.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace samsyn {

TableColumn columnOf(const QString &head)
{
    TableColumn column;
    column.head = head;
    return column;
}

TableSection::TableSection(const QString &objectName, const QString &title, const QString &removeText,
                           std::vector<TableColumn> columns, QWidget *parent)
    : QWidget(parent), m_model(new TableModel(std::move(columns), this)),
      m_table(new TableView(m_model, TableView::Kind::Table, title)), m_column(new QVBoxLayout(this)),
      m_hint(makeLabel({}, TextSize::Small, Shade::Grey)), m_empty(makeLabel({}, TextSize::Body, Shade::Grey)),
      m_remove(new QPushButton(removeText)), m_errors(new ErrorLine)
{
    setObjectName(objectName);
    m_table->setObjectName(objectName + u"Table"_s);
    m_table->setShowsAllRows(true);
    m_table->setErrorLine(m_errors);
    m_remove->setObjectName(objectName + u"Remove"_s);
    m_remove->setProperty("flat", true);
    m_errors->setContentsMargins(8, 0, 8, 0);
    m_empty->setContentsMargins(8, 4, 8, 4);
    m_empty->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 0, 0);
    head->setSpacing(10);
    QLabel *name = makeLabel(title, TextSize::Section);
    name->setBuddy(m_table);
    head->addWidget(name);
    head->addWidget(m_hint, 1, Qt::AlignBottom);
    head->addWidget(m_remove);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(head);
    m_column->addWidget(m_table);
    m_column->addWidget(m_empty);
    m_column->addWidget(m_errors);
    connect(m_table, &TableView::currentRefChanged, m_errors, [this] { m_errors->setSentence({}); });
    connect(m_remove, &QPushButton::clicked, this, &TableSection::removeChosen);
    auto *key = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &TableSection::removeChosen);
}

TableSection::~TableSection()
{
    m_model->setCommit({});
}

void TableSection::showRows(bool readOnly, bool isOther)
{
    if (isOther)
        m_errors->setSentence({});
    m_readOnly = readOnly;
    m_model->setCommit(readOnly ? TableModel::Commit()
                                : [this](const TableRow &row, int column, const QVariant &value) {
                                      store(row, column, value);
                                  });
    m_model->setRows(rows());
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any && !m_empty->text().isEmpty());
    m_remove->setVisible(any && !readOnly);
    if (m_addLine)
        m_addLine->setVisible(!readOnly);
    arrange();
}

void TableSection::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void TableSection::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

void TableSection::addBelow(QWidget *widget)
{
    m_column->addWidget(widget);
}

AddLine *TableSection::makeAddLine(const QString &button, const QString &objectName)
{
    m_addLine = new AddLine(button, objectName);
    m_column->addWidget(m_addLine);
    return m_addLine;
}

void TableSection::removeChosen()
{
    const RecordRef chosen = m_table->currentRef();
    if (!m_readOnly && !chosen.isNull())
        run(this, [&] { remove(chosen); });
}

} // namespace samsyn
