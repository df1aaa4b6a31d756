// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/budget/budgetsplit.h"
#include "core/members/membership.h"
#include "tests/support/files.h"
#include "tests/support/workspaces.h"
#include "tests/ui/shell/roomrow.h"
#include "ui/shell/frame.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/prompts.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

/// Answers every file question with the same path.
class OnePath : public Prompts
{
public:
    explicit OnePath(QString path) : m_path(std::move(path)) {}
    QString openFile(QWidget *, const FileQuestion &) override { return m_path; }
    QString saveFile(QWidget *, const FileQuestion &) override { return m_path; }

private:
    QString m_path;
};

/// The whole job in the window: members, their populations, the year's budget, the PDF.
struct MainJob : testing::Test {
    Folder folder;
    StoppedClock clock{QDateTime(QDate(2011, 11, 21), QTime(10, 14))};
    std::unique_ptr<MainWindow> window;

    void SetUp() override
    {
        Settings::keepIn(folder.path({}));
        applyLook(*qApp, Look::Light, FontChoice::Fixed);
        window = std::make_unique<MainWindow>(FontChoice::Fixed);
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = QApplication::focusWidget();
        if (!target)
            target = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : window.get();
        QTest::keyClick(target, key, modifiers);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    bool tabTo(const QString &name)
    {
        for (int step = 0; step < 80; ++step) {
            if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name)
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    /// What is done in the dialog that the next key or click opens.
    void inDialog(const std::function<void()> &work)
    {
        QTimer::singleShot(100, window.get(), [work] {
            ASSERT_NE(QApplication::activeModalWidget(), nullptr);
            work();
        });
    }
    template <typename T>
    T *part(const QString &name) const
    {
        return window->findChild<T *>(name);
    }
    Ore splitSum() const
    {
        const Store &store = window->workspace()->store();
        return allocate(allocationInput(store, budgetSheet(store, budgetOf(store, 2012).value()), {})).covered;
    }
    static void expectPdf(const QString &path)
    {
        EXPECT_TRUE(readFile(path).startsWith("%PDF-1.4")) << path.toStdString();
        EXPECT_GT(readFile(path).size(), 20'000);
    }
};

} // namespace

TEST_F(MainJob, IsDoneByKeyboardAlone)
{
    {
        const auto guard = Prompts::replace(std::make_unique<OnePath>(folder.path(u"Åtta.samsyn"_s)));
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_NE(window->workspace(), nullptr);
    }
    ASSERT_TRUE(tabTo(u"beginWith"_s)); // the day begins with the way to the parties
    press(Qt::Key_Space);
    ASSERT_EQ(window->frame()->currentRoom(), u"members"_s);
    inDialog([this] {
        const auto hasFocus = [] {
            const QWidget *focused = QApplication::focusWidget();
            return focused && focused->objectName() == u"municipalityFilter"_s;
        };
        ASSERT_TRUE(QTest::qWaitFor(hasFocus, 5000));
        for (const QString &name : {u"botk"_s, u"hani"_s, u"hudd"_s, u"nacka"_s, u"0192"_s, u"0128"_s, u"tyres"_s, u"0120"_s}) {
            type(name);
            press(Qt::Key_Return);
        }
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    ASSERT_TRUE(tabTo(u"chooseFirst"_s));
    press(Qt::Key_Space);
    EXPECT_EQ(window->workspace()->store().count(Membership::entity), 8);

    window->activateWindow(); // which a window manager does, and the offscreen platform does not
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    press(Qt::Key(Qt::Key_1 + roomRow(*window, u"Budget"_s)), Qt::AltModifier);
    EXPECT_EQ(window->frame()->currentRoom(), u"budget"_s);
    ASSERT_TRUE(tabTo(u"newBudget"_s));
    press(Qt::Key_Space);
    ASSERT_TRUE(tabTo(u"costsTable"_s));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    for (const QString &amount : {u"720000"_s, u"60 000"_s, u"46000"_s, u"7000"_s, u"18300"_s, u"25000"_s}) {
        press(Qt::Key_Return);
        type(amount);
        press(Qt::Key_Return);
        press(Qt::Key_Down);
    }
    ASSERT_TRUE(tabTo(u"financingTable"_s));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    for (int row = 0; row < 2; ++row) {
        press(Qt::Key_F2);
        type(u"438150"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Down);
    }
    EXPECT_EQ(splitSum(), Ore::fromKronor(438150));
    EXPECT_TRUE(window->workspace()->openProblems().empty());

    const QString pdf = folder.path(u"Fördelning 2012.pdf"_s);
    const auto guard = Prompts::replace(std::make_unique<OnePath>(pdf));
    press(Qt::Key_P, Qt::ControlModifier);
    QApplication::processEvents();
    ASSERT_TRUE(tabTo(u"previewSavePdf"_s));
    press(Qt::Key_Space);
    expectPdf(pdf);
}

TEST_F(MainJob, IsDoneByMouseAlone)
{
    {
        const auto guard = Prompts::replace(std::make_unique<OnePath>(folder.path(u"Exempel.samsyn"_s)));
        auto *beginnings = part<QListView>(u"beginnings"_s);
        QTest::mouseClick(beginnings->viewport(), Qt::LeftButton, {}, beginnings->visualRect(beginnings->model()->index(2, 0)).center());
        ASSERT_TRUE(QTest::qWaitFor([&] { return window->workspace() != nullptr; }));
    }
    auto *rooms = part<QListView>(u"navigation"_s);
    QTest::mouseClick(rooms->viewport(), Qt::LeftButton, {}, rooms->visualRect(rooms->model()->index(roomRow(*window, u"Budget"_s), 0)).center());
    EXPECT_EQ(window->frame()->currentRoom(), u"budget"_s);
    QApplication::processEvents();
    const QString pdf = folder.path(u"Fördelning.pdf"_s);
    const auto guard = Prompts::replace(std::make_unique<OnePath>(pdf));
    QPushButton *preview = nullptr;
    for (QPushButton *button : window->frame()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->property("primary").toBool())
            preview = button;
    }
    ASSERT_NE(preview, nullptr);
    QTest::mouseClick(preview, Qt::LeftButton);
    QApplication::processEvents();
    QTest::mouseClick(part<QPushButton>(u"previewSavePdf"_s), Qt::LeftButton);
    expectPdf(pdf);
}
