// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetrules.h"
#include "tests/support/workspaces.h"
#include "ui/budget/budgetpage.h"
#include "ui/widgets/look.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/run.h"

#include <QWidget>
#include <gtest/gtest.h>

namespace samsyn::test {

/// The page in a window that does what the shell does: it fetches rows again after every change,
/// and says what could not be done.
class BudgetWindow : public QWidget, public MessageArea
{
public:
    explicit BudgetWindow(Workspace &workspace, QSize size = {1158, 684}, Look look = Look::Light);

    BudgetPage &page() { return *m_page; }
    void showError(const QString &sentence) override { said = sentence; }
    void clearError() override { said.clear(); }

    template <typename Widget>
    Widget *part(const QString &name)
    {
        auto *found = m_page->findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    /// Presses Tab until the part has the focus.
    bool tabTo(const QString &name);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    /// What stands in a table's cell.
    QString cell(const QString &table, int row, int column);

    QString said;

private:
    BudgetPage *m_page;
};

/// Gives the same text to every question, and the same path to every choice of a file.
class Answers : public Prompts
{
public:
    explicit Answers(const QString &text) : m_text(text) {}
    std::optional<QString> ask(QWidget *, const Question &) override { return m_text; }
    QString saveFile(QWidget *, const FileQuestion &) override { return m_text; }

private:
    QString m_text;
};

class BudgetPages : public ::testing::Test
{
protected:
    /// Huddinge and Nacka share the cost from 2010.
    void makeEmpty();
    void makeSample(); // without its scenarios

    Budget budget() const { return budgetOf(workspace->store(), 2012).value(); }
    BudgetSheet sheet() const { return budgetSheet(workspace->store(), budget()); }

    Folder folder;
    StoppedClock clock{QDateTime({2011, 11, 21}, {10, 14})};
    std::unique_ptr<Workspace> workspace;
};

/// With spaces for what keeps numbers together.
QString plain(QString text);

} // namespace samsyn::test
