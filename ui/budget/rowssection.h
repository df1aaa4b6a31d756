// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tablemodel.h"

#include <QWidget>

class QPushButton;

namespace samsyn {

class ErrorLine;
class TableView;

/// What the section's commands do; each may throw Error.
struct RowsHandling
{
    TableModel::Commit store;
    std::function<RecordRef()> add; // the new row
    std::function<void(const RecordRef &)> remove;
    std::function<void(const RecordRef &, int step)> move;
    std::function<void()> paste; // asks in a dialog of its own
};

/// A table of rows that belong to a budget, edited in place, with their sum: costs or financing.
/// Ins adds a row, Del removes it, Alt+Up and Alt+Down move it, Ctrl+V takes in rows that were copied;
/// the table's menu offers the same.
class RowsSection : public QWidget
{
    Q_OBJECT

public:
    RowsSection(const QString &title,
                const QString &objectName,
                std::vector<TableColumn> columns,
                RowsHandling handling,
                QWidget *parent = nullptr);

    /// The year in the head of the amounts.
    void showYear(int year, std::vector<TableColumn> (*columnsOf)(int year));
    void setRows(std::vector<TableRow> rows);
    void setReadOnly(bool readOnly);
    bool showRow(const RecordRef &ref);
    TableView *table() const { return m_table; }

private:
    QAction *addTableAction(const QString &text,
                            const QString &objectName,
                            const QKeySequence &key,
                            std::function<void()> act);
    void addRow();
    void removeRow();
    void moveRow(int step);

    RowsHandling m_handling;
    TableModel *m_model;
    TableView *m_table;
    ErrorLine *m_errors;
    QPushButton *m_add;
    QList<QAction *> m_actions;
    int m_year = 0;
};

} // namespace samsyn
