// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/rowssection.h"

#include "ui/budget/chosenrow.h"
#include "ui/widgets/form.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/run.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace samsyn {

RowsSection::RowsSection(const QString &title,
                         const QString &objectName,
                         std::vector<TableColumn> columns,
                         RowsHandling handling,
                         QWidget *parent)
    : QWidget(parent),
      m_handling(std::move(handling)),
      m_model(new TableModel(std::move(columns), this)),
      m_table(new TableView(m_model, TableView::Kind::Table, title, this)),
      m_errors(new ErrorLine(this)),
      m_add(new QPushButton(icon(u"plus"_s, Tint::Accent), tr("New row"), this))
{
    setObjectName(objectName);
    m_table->setObjectName(objectName + u"Table"_s);
    m_table->setShowsAllRows(true);
    m_table->setErrorLine(m_errors);
    showChosenRowWithFocus(m_table);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_add->setObjectName(objectName + u"Add"_s);
    m_add->setProperty("flat", true);
    m_add->setAccessibleName(tr("New row in %1").arg(title));
    m_add->setToolTip(tr("New row (Ins)"));
    connect(m_add, &QPushButton::clicked, this, &RowsSection::addRow);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 1, 0);
    head->addWidget(makeLabel(title, TextSize::Section, Shade::Ink, this), 1);
    head->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table);
    column->addWidget(m_errors);

    m_actions = {
        addTableAction(tr("New row"), u"addRow"_s, Qt::Key_Insert, [this] { addRow(); }),
        addTableAction(tr("Remove row"), u"removeRow"_s, Qt::Key_Delete, [this] { removeRow(); }),
        addTableAction(tr("Move up"),
                       u"moveUp"_s,
                       QKeySequence(Qt::ALT | Qt::Key_Up),
                       [this] { moveRow(-1); }),
        addTableAction(tr("Move down"),
                       u"moveDown"_s,
                       QKeySequence(Qt::ALT | Qt::Key_Down),
                       [this] { moveRow(1); }),
        addTableAction(tr("Paste rows …"),
                       u"pasteRows"_s,
                       QKeySequence::Paste,
                       [this] { run(this, m_handling.paste); }),
    };
}

QAction *RowsSection::addTableAction(const QString &text,
                                     const QString &objectName,
                                     const QKeySequence &key,
                                     std::function<void()> act)
{
    auto *action = new QAction(text, m_table);
    action->setObjectName(objectName);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // not while a cell is edited
    connect(action, &QAction::triggered, this, std::move(act));
    m_table->addAction(action);
    return action;
}

void RowsSection::showYear(int year, std::vector<TableColumn> (*columnsOf)(int year))
{
    if (year == m_year)
        return; // the rows, and what is chosen, stay
    m_year = year;
    m_model->setColumns(columnsOf(year));
}

void RowsSection::setRows(std::vector<TableRow> rows)
{
    m_model->setRows(std::move(rows));
}

void RowsSection::setReadOnly(bool readOnly)
{
    m_model->setCommit(readOnly ? TableModel::Commit() : m_handling.store);
    m_add->setVisible(!readOnly);
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(!readOnly);
}

bool RowsSection::showRow(const RecordRef &ref)
{
    if (!m_table->setCurrentRef(ref))
        return false;
    m_table->setFocus();
    return true;
}

/// The new row stands ready to be filled in, from its first cell.
void RowsSection::addRow()
{
    RecordRef added;
    if (!run(this, [&] { added = m_handling.add(); }))
        return;
    const int row = m_model->rowOf(added);
    if (row < 0)
        return;
    m_table->setFocus();
    const QModelIndex first = m_model->index(row, 0);
    m_table->setCurrentIndex(first);
    m_table->edit(first);
}

void RowsSection::removeRow()
{
    const RecordRef ref = m_table->currentRef();
    const int row = m_model->rowOf(ref);
    if (row < 0 || !run(this, [&] { m_handling.remove(ref); }))
        return;
    // The next row, or the one before the last, so that Del can be pressed again
    for (int at = qMin(row, m_model->rowCount() - 1); at >= 0; --at) {
        if (m_model->row(at).kind == RowKind::Plain) {
            m_table->setCurrentIndex(m_model->index(at, 0));
            return;
        }
    }
}

void RowsSection::moveRow(int step)
{
    const RecordRef ref = m_table->currentRef();
    if (!ref.isNull())
        run(this, [&] { m_handling.move(ref, step); });
}

} // namespace samsyn
