// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/budget/budgetrules.h"
#include "core/budget/splitchange.h"
#include "core/workspace/sample.h"
#include "tests/support/workspaces.h"
#include "tests/ui/shell/roomrow.h"
#include "ui/shell/frame.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

QString focusName()
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
}

/// From the budget of 2012 to a proposed one for 2013, in the window and by keys alone.
struct YearJob : testing::Test {
    Folder folder;
    StoppedClock clock{QDateTime(QDate(2011, 12, 5), QTime(9, 0))};
    std::unique_ptr<MainWindow> window;

    void SetUp() override
    {
        Settings::keepIn(folder.path({}));
        applyLook(*qApp, Look::Light, FontChoice::Fixed);
        const QString path = folder.path(u"Exempel.samsyn"_s);
        {
            const auto sample = createSample(path);
            for (const Problem &problem : sample->openProblems())
                sample->acknowledge(problem, u"Förstått."_s);
        }
        window = std::make_unique<MainWindow>(FontChoice::Fixed);
        window->show();
        window->openFile(path);
        activate();
    }
    void activate()
    {
        window->activateWindow(); // which a window manager does, and the offscreen platform does not
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    const Store &store() const { return window->workspace()->store(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), key, modifiers);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
    bool tabTo(const QString &name)
    {
        for (int step = 0; step < 80 && focusName() != name; ++step)
            press(Qt::Key_Tab);
        return focusName() == name;
    }
    /// Opens the menu behind a button and goes down in it to an entry.
    void choose(const QString &button, const QString &entry)
    {
        ASSERT_TRUE(tabTo(button));
        bool found = false;
        QTimer::singleShot(100, window.get(), [&] { // the menu has a loop of its own
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            for (int step = 0; menu && !found && step < 20; ++step) {
                QTest::keyClick(menu, Qt::Key_Down);
                found = menu->activeAction() && menu->activeAction()->objectName() == entry;
            }
            if (menu)
                QTest::keyClick(menu, found ? Qt::Key_Return : Qt::Key_Escape);
        });
        press(Qt::Key_Space);
        EXPECT_TRUE(found) << entry.toStdString();
    }
};

} // namespace

TEST_F(YearJob, GoesFromABudgetToTheNextYearsProposal)
{
    press(Qt::Key(Qt::Key_1 + roomRow(*window, u"Budget"_s)), Qt::AltModifier);
    ASSERT_EQ(window->frame()->currentRoom(), u"budget"_s);
    choose(u"pageStateMenu"_s, u"adopt"_s);
    auto *dialog = window->findChild<QDialog *>(u"adoptDialog"_s);
    ASSERT_NE(dialog, nullptr);
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([] { return focusName() == u"decisionReference"_s; }));
    QTest::keyClicks(QApplication::focusWidget(), u"Styrgruppen 2011-12-02, § 4"_s);
    dialog->activateWindow(); // the offscreen platform does not, once the offered decisions are gone
    ASSERT_TRUE(tabTo(u"adoptNow"_s));
    press(Qt::Key_Space);
    ASSERT_EQ(budgetOf(store(), 2012)->state, BudgetState::Adopted);

    activate();
    choose(u"yearChooser"_s, u"newYear"_s);
    ASSERT_TRUE(budgetOf(store(), 2013));
    ASSERT_TRUE(tabTo(u"financingTable"_s));
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Right, Qt::Key_Return})
        press(key);
    QTest::keyClicks(QApplication::focusWidget(), u"458150"_s);
    press(Qt::Key_Return);
    choose(u"pageStateMenu"_s, u"propose"_s);

    const BudgetSheet next = budgetSheet(store(), *budgetOf(store(), 2013));
    EXPECT_EQ(next.budget.state, BudgetState::Proposed);
    EXPECT_EQ(ownFinancing(next), Ore::fromKronor(458150));
    const auto change = splitChangeSinceLastYear(store(), next);
    ASSERT_TRUE(change);
    EXPECT_EQ(change->amountBefore, Ore::fromKronor(438150));
    EXPECT_EQ(window->workspace()->undoLabel(), u"Propose budget 2013, version 1"_s);
}
