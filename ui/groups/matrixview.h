// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups/groups.h"

#include <QWidget>

namespace samsyn {

class ErrorLine;
class TableModel;
class TableView;
class Workspace;
struct TableCell;
struct TableRow;

/// Who belongs, against our groups: each cell names who has the organization's seats, or says in
/// words and with a mark why nobody does. A line typed in a cell fills it; Delete empties it; a
/// roster is pasted with Ctrl+V.
class MatrixView : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixView(Workspace &workspace, QWidget *parent = nullptr);
    ~MatrixView() override; // a cell that is being edited stores nothing when the page goes away

    void setShown(QDate day, bool readOnly);
    TableView *table() const { return m_table; }

Q_SIGNALS:
    void pasted(const QString &text); // more than a line

private:
    struct Cell {
        Id<Group> group;
        std::optional<Id<Organization>> organization;
        QString row; // whose it is
        QString column;
    };
    std::vector<TableRow> rows() const;
    TableRow rowOf(const RecordRef &ref, const QString &name, std::optional<Id<Organization>> organization) const;
    TableCell cellOf(Id<Group> group, std::optional<Id<Organization>> organization) const;
    TableRow sumRow() const;
    Cell cellAt(const TableRow &row, int column) const;
    void store(const TableRow &row, int column, const QString &text);
    void addKeys();
    void clearCell();
    void paste();

    Workspace &m_workspace;
    QDate m_day;
    bool m_readOnly = true;
    std::vector<Group> m_groups;
    TableModel *m_model;
    TableView *m_table;
    ErrorLine *m_errors;
    QWidget *m_hint;
};

} // namespace samsyn
