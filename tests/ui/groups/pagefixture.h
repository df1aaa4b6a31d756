// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups/groups.h"
#include "tests/support/workspaces.h"
#include "ui/groups/groupspage.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace samsyn::test {

/// The page in a window, over a workspace of its own, and told of every change as the shell does.
class GroupsPageTest : public ::testing::Test
{
protected:
    void openEmpty(); // eight members and no groups
    void openSample();

    template <typename T>
    T *find(const QString &name) const
    {
        return page->findChild<T *>(name);
    }
    TableView *matrix() const { return find<TableView>(QStringLiteral("matrixTable")); }
    /// The cell of an organization and a group, by the words in its heads.
    QModelIndex cell(const QString &organization, const QString &group) const;
    QString shown(const QString &organization, const QString &group) const;
    /// Presses F2 in the cell, types the line and presses Enter.
    void typeIn(const QModelIndex &cell, const QString &line);
    /// What a modal dialog is answered with once it stands there; a dialog left open is closed.
    void whenDialog(const std::function<void(QWidget *)> &answer);

    StoppedClock clock{QDateTime(QDate(2011, 11, 21), QTime(10, 14))};
    Folder folder;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<GroupsPage> page;

private:
    void show();
};

} // namespace samsyn::test
