// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/chosenrow.h"

#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QEvent>

namespace samsyn {

namespace {

class ChosenRow : public QObject
{
public:
    explicit ChosenRow(TableView *table) : QObject(table), m_table(table)
    {
        table->installEventFilter(this);
        connect(table->model(), &QAbstractItemModel::modelReset, this, [this] { update(); });
        update();
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            update();
        return false;
    }

private:
    void update()
    {
        const QWidget *focus = QApplication::focusWidget();
        if (!focus || (focus != m_table && !m_table->isAncestorOf(focus)))
            m_table->clearSelection(); // what is current stays
        else if (m_table->currentIndex().isValid())
            m_table->selectionModel()->select(m_table->currentIndex(),
                                              QItemSelectionModel::ClearAndSelect |
                                                  QItemSelectionModel::Rows);
    }

    TableView *m_table;
};

} // namespace

void showChosenRowWithFocus(TableView *table)
{
    new ChosenRow(table);
}

} // namespace samsyn
