// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/workspaces.h"
#include "ui/members/memberspage.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace samsyn::test {

/// Answers every question for a file with this one.
class FileChooser : public Prompts
{
public:
    explicit FileChooser(QString path) : m_path(std::move(path)) {}
    QString openFile(QWidget *, const FileQuestion &) override { return m_path; }

private:
    QString m_path;
};

/// The page in a window, over a workspace of its own, and told of every change as the shell does.
class MembersPageTest : public ::testing::Test
{
protected:
    void openEmpty();
    void openSample();

    template <typename T>
    T *find(const QString &name) const
    {
        return page->findChild<T *>(name);
    }
    /// What a modal dialog is answered with once it stands there; a dialog left open is closed.
    void whenDialog(const std::function<void(QWidget *)> &answer);
    Organization organization(const QString &code) const;
    void choose(const QString &code);
    void type(const QString &field, const QString &text);
    /// Types in a cell and presses Enter.
    void edit(const QString &table, int row, int column, const QString &text);
    QString shownIn(const QString &table, Id<Organization> id, int column) const;
    QString errorIn(const QString &section) const;

    StoppedClock clock{QDateTime(QDate(2011, 11, 21), QTime(10, 14))};
    bool dark = false;
    Folder folder;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MembersPage> page;

private:
    void show();
};

} // namespace samsyn::test
