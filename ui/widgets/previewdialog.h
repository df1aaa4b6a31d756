// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tablemodel.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace samsyn {

class ErrorLine;
class MessageBar;
class TableView;

/// What taking in a table would do with one of its rows.
enum class PreviewState { New, Same, Changed, Skipped, Error };

/// Takes in a table in one step that can be undone: what it would do row by row, how many rows of
/// each state there are, and a button that waits while rows are in error until they are left out.
/// Where the table comes from, and what is asked about it, a room puts above.
class PreviewDialog : public QDialog
{
    Q_OBJECT

protected:
    PreviewDialog(const QString &title,
                  const QString &action, // the button: a verb with its object
                  const QString &actionName,
                  std::vector<TableColumn> columns,
                  const QString &tableName,
                  QWidget *parent);

    /// Where the room's own fields stand, above the rows.
    QVBoxLayout *fields() const { return m_fields; }
    MessageBar *message() const { return m_message; }
    TableModel *model() const { return m_model; }
    TableView *table() const { return m_rows; }
    /// As many states as rows.
    void showRows(std::vector<TableRow> rows, const std::vector<PreviewState> &states);
    bool leavesOut() const;
    /// Does it all, as one change. Throws Error, whose sentence is shown.
    virtual void takeIn() = 0;
    /// Whether there is something to do besides rows.
    virtual bool hasMore() const { return false; }
    void enable();

    static TableCell stateCell(PreviewState state);

private:
    QWidget *makeFoot(const QString &action, const QString &actionName);
    int count(PreviewState state) const;

    std::vector<PreviewState> m_states;
    QVBoxLayout *m_fields;
    MessageBar *m_message;
    QLabel *m_counts;
    TableModel *m_model;
    TableView *m_rows;
    ErrorLine *m_errors;
    QCheckBox *m_leaveOut;
    QPushButton *m_action = nullptr;
};

} // namespace samsyn
