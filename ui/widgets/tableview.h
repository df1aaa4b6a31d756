// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QTableView>

namespace samsyn {

class ErrorLine;
class TableModel;

/// A table or a list over a TableModel. One row is chosen; arrows move, F2 or Enter edits, Tab
/// leaves it, Ctrl+C copies the row.
class TableView : public QTableView
{
    Q_OBJECT

public:
    enum class Kind { Table, List }; // a list has no heads and no rules between its rows

    TableView(TableModel *model,
              Kind kind,
              const QString &accessibleName,
              QWidget *parent = nullptr);

    /// As high as its rows, without a scroll bar of its own: the page around it scrolls.
    void setShowsAllRows(bool all);
    /// Where a refused edit says why.
    void setErrorLine(ErrorLine *line) { m_errors = line; }

    /// Enter and a double click mean the cell, not its row: then it is seen which one is current.
    void setOpensCells(bool opens) { m_opensCells = opens; }
    bool opensCells() const { return m_opensCells; }

    /// The choice is shown only while the table has the focus, where several stand beside each other.
    void setQuiet(bool quiet) { m_isQuiet = quiet; }
    bool isQuiet() const { return m_isQuiet; }

    RecordRef currentRef() const;
    /// Chooses this row; what is not there leaves the choice as it is. Returns whether it is there.
    bool setCurrentRef(const RecordRef &ref);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentRefChanged(const RecordRef &ref);
    void opened(const RecordRef &ref); // Enter or a double click where nothing is edited

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void fitRows();
    void chooseAgain();
    void openAgain(const QModelIndex &index, const QVariant &typed);
    QModelIndex editableAfter(const QModelIndex &index, int step) const;

    TableModel *m_model;
    ErrorLine *m_errors = nullptr;
    RecordRef m_chosen;
    bool m_showsAllRows = false;
    bool m_opensCells = false;
    bool m_isQuiet = false;
};

} // namespace samsyn
