// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/organization.h"
#include "ui/widgets/tablemodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace samsyn {

class AddLine;
class ErrorLine;
class TableView;
class Workspace;

/// A column of nothing but its head.
TableColumn columnOf(const QString &head);

/// The organization that is shown, and how.
struct Shown {
    Organization organization;
    QString name; // on that day
    QDate day;
    bool readOnly = false;
};

/// A table of what belongs to one organization: head, rows that are edited where they stand, the
/// line that says why an edit was refused, and the line from which a row is added. Delete, and the
/// button in the head, remove the chosen row; it is one step, and undo brings it back.
class Section : public QWidget
{
    Q_OBJECT

public:
    /// The table is found as NameTable, the button as NameRemove.
    Section(Workspace &workspace, const QString &objectName, const QString &title,
            const QString &removeText, std::vector<TableColumn> columns, QWidget *parent = nullptr);

    ~Section() override; // a cell that is being edited stores nothing when its table goes away

    void setShown(const Shown &shown);
    TableView *table() const { return m_table; }

protected:
    virtual std::vector<TableRow> rows() const = 0;
    /// Both may throw Error.
    virtual void store(const TableRow &row, int column, const QVariant &value) = 0;
    virtual void remove(const RecordRef &row) = 0;
    virtual void arrange() {} // what else hangs on what is shown

    Workspace &workspace() const { return m_workspace; }
    const Shown &shown() const { return m_shown; }
    void setHint(const QString &hint);      // beside the title
    void setEmptyText(const QString &text); // where there are no rows
    void addBelow(QWidget *widget);
    AddLine *makeAddLine(const QString &button, const QString &objectName);

private:
    void removeChosen();

    Workspace &m_workspace;
    Shown m_shown;
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
