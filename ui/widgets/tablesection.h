// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tablemodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace samsyn {

class AddLine;
class ErrorLine;
class TableView;

/// A column of nothing but its head.
TableColumn columnOf(const QString &head);

/// A table of what belongs to the record that a page shows: head, rows that are edited where they
/// stand, the line that says why an edit was refused, and the line from which a row is added.
/// Delete, and the button in the head, remove the chosen row; it is one step, and undo brings it
/// back.
class TableSection : public QWidget
{
    Q_OBJECT

public:
    /// The table is found as NameTable, the button as NameRemove.
    TableSection(const QString &objectName, const QString &title, const QString &removeText,
                 std::vector<TableColumn> columns, QWidget *parent = nullptr);

    ~TableSection() override; // a cell that is being edited stores nothing when its table goes away

    TableView *table() const { return m_table; }

protected:
    /// Fetches the rows again; of another record than before, what was refused is forgotten.
    void showRows(bool readOnly, bool isOther);
    bool isReadOnly() const { return m_readOnly; }
    virtual std::vector<TableRow> rows() const = 0;
    /// Both may throw Error.
    virtual void store(const TableRow &row, int column, const QVariant &value) = 0;
    virtual void remove(const RecordRef &row) = 0;
    virtual void arrange() {} // what else hangs on what is shown

    void setHint(const QString &hint);      // beside the title
    void setEmptyText(const QString &text); // where there are no rows
    void addBelow(QWidget *widget);
    AddLine *makeAddLine(const QString &button, const QString &objectName);

private:
    void removeChosen();

    bool m_readOnly = false;
    TableModel *m_model;
    TableView *m_table;
    QVBoxLayout *m_column;
    QLabel *m_hint;
    QLabel *m_empty;
    QPushButton *m_remove;
    ErrorLine *m_errors;
    AddLine *m_addLine = nullptr;
};

} // namespace samsyn
