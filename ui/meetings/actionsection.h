// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/actionline.h"
#include "ui/meetings/meetingshown.h"
#include "ui/widgets/tablemodel.h"

#include <QLineEdit>

class QLabel;

namespace samsyn {

class ErrorLine;
class TableView;
class Workspace;

/// A line that is read while it is typed, "Kerstin underlag 20/4": who and by when stand at its end.
class ActionLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit ActionLineEdit(QWidget *parent = nullptr);
    void setContext(const ActionContext &context);
    ActionLine read() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ActionContext m_context;
};

/// What somebody is to do because of an item: a table that is edited where it stands, and the line
/// from which a row is added with Enter.
class ActionSection : public QWidget
{
    Q_OBJECT

public:
    explicit ActionSection(Workspace &workspace, QWidget *parent = nullptr);

    void setShown(const MeetingShown &shown, Id<AgendaItem> item, bool mayWrite);
    /// What stands in the line is added as if Enter were pressed; what cannot be read stays.
    void commit();
    bool isPending() const;
    void takeFocus();
    void choose(Id<ActionPoint> action);
    ActionLineEdit *line() const { return m_line; }

private:
    void add();
    void store(const TableRow &row, int column, const QVariant &value);
    void removeChosen();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Workspace &m_workspace;
    Id<Meeting> m_meeting;
    Id<AgendaItem> m_item;
    bool m_mayWrite = false;
    TableModel *m_model;
    TableView *m_table;
    ActionLineEdit *m_line;
    ErrorLine *m_error;
};

} // namespace samsyn
