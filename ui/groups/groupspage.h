// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

class QStackedWidget;

namespace samsyn {

class GroupList;
class GroupView;
class MatrixView;
class Workspace;

/// Who sits where: the matrix of members and groups, and each group by itself.
class GroupsPage : public Page
{
    Q_OBJECT

public:
    explicit GroupsPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QString state() const override;
    void refresh() override;
    /// A group, or a name, seat, holder or item of the agenda of one.
    bool showRecord(const RecordRef &record) override;

private:
    void makeCommands();
    QWidget *makeBody();
    QWidget *makeEmpty();
    void showChosen();
    void addGroup();
    void makeUsual();
    void importRoster(const QString &text);
    void relevel();
    void previewRoster();

    Workspace &m_workspace;
    QList<QAction *> m_head; // hidden while the empty page has the blue button
    QStackedWidget *m_stack;
    QWidget *m_empty;
    GroupList *m_list;
    QStackedWidget *m_views;
    MatrixView *m_matrix;
    GroupView *m_view;
};

} // namespace samsyn
