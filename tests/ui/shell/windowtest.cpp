// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/workspace/workspace.h"
#include "ui/shell/frame.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagehead.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompts.h"

#include <QAccessible>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;

namespace {

/// Answers file questions with a path, and remembers what was told.
class Answers : public Prompts
{
public:
    explicit Answers(QString path) : m_path(std::move(path)) {}
    QString openFile(QWidget *, const FileQuestion &) override { return m_path; }
    QString saveFile(QWidget *, const FileQuestion &) override { return m_path; }

private:
    QString m_path;
};

class Window : public ::testing::Test
{
protected:
    void SetUp() override
    {
        Settings::keepIn(folder.path());
        applyLook(*qApp, Look::Light, FontChoice::Fixed);
        window = std::make_unique<MainWindow>(FontChoice::Fixed);
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    void TearDown() override
    {
        window.reset();
        setProgramLanguage(Language::English);
    }

    void create(const QString &name = u"Etablering Södertörn"_s)
    {
        window->createFile(folder.filePath(name + u".samsyn"_s));
        QApplication::processEvents();
    }

    void rename(const QString &name)
    {
        window->workspace()->change(u"Rename"_s, [&](Transaction &transaction) {
            WorkspaceSettings settings = window->workspace()->settings();
            settings.name = name;
            transaction.update(settings);
        });
    }

    QString name() const { return window->workspace()->settings().name; }
    QAction *action(const QString &objectName) const
    {
        return window->findChild<QAction *>(objectName);
    }

    QTemporaryDir folder;
    StoppedClock clock{QDateTime(QDate(2011, 11, 21), QTime(10, 14))};
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(Window, BeginsOnTheStartPage)
{
    EXPECT_EQ(window->workspace(), nullptr);
    EXPECT_TRUE(window->findChild<QListView *>(u"beginnings"_s)->isVisible());
    EXPECT_FALSE(action(u"undo"_s)->isEnabled());
}

TEST_F(Window, MakesAWorkspaceByKey)
{
    const auto guard =
        Prompts::replace(std::make_unique<Answers>(folder.filePath(u"Södertörn.samsyn"_s)));
    QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_NE(window->workspace(), nullptr);
    EXPECT_EQ(name(), u"Södertörn"_s);
    EXPECT_EQ(window->windowTitle(), u"Södertörn – Samsyn"_s);
}

TEST_F(Window, RemembersWhatWasOpen)
{
    create();
    window->closeWorkspace();
    const auto *recent = window->findChild<QListView *>(u"recent"_s);
    ASSERT_EQ(recent->model()->rowCount(), 1);
    EXPECT_EQ(recent->model()->index(0, 0).data().toString(), u"Etablering Södertörn"_s);
    QTest::keyClick(window->findChild<QListView *>(u"recent"_s), Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_NE(window->workspace(), nullptr);
}

TEST_F(Window, SaysInThePageWhatCannotBeOpened)
{
    const auto guard =
        Prompts::replace(std::make_unique<Answers>(folder.filePath(u"missing.samsyn"_s)));
    QTest::keyClick(window.get(), Qt::Key_O, Qt::ControlModifier);
    const auto *message = window->findChild<MessageBar *>(u"message"_s);
    EXPECT_TRUE(message->isVisible());
    EXPECT_FALSE(message->sentence().isEmpty());
}

TEST_F(Window, UndoesAndRedoesByKeyWithTheStepsName)
{
    create();
    rename(u"Södertörn"_s);
    EXPECT_TRUE(action(u"undo"_s)->text().contains(u"Rename"_s));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(name(), u"Etablering Södertörn"_s);
    EXPECT_TRUE(action(u"redo"_s)->text().contains(u"Rename"_s));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(name(), u"Södertörn"_s);
}

TEST_F(Window, ListsTheHistory)
{
    create();
    rename(u"Södertörn"_s);
    ASSERT_TRUE(window->showPage(u"history"_s));
    const auto *table = window->findChild<QTableView *>(u"history"_s);
    EXPECT_EQ(table->model()->index(0, 1).data().toString(), u"Rename"_s);
}

TEST_F(Window, StoresTheWorkspacesNameAndWhoDecidesAsTheyAreTyped)
{
    create();
    action(u"workspaceSettings"_s)->trigger();
    auto *field = window->findChild<QLineEdit *>(u"workspaceName"_s);
    ASSERT_NE(field, nullptr);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"Norrort"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(name(), u"Norrort"_s);
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(name(), u"Norrort"_s) << "a collaboration needs a name";
}

TEST_F(Window, SavesAVerifiedCopyOfTheWorkspace)
{
    create();
    const QString copy = folder.filePath(u"kopia.samsyn"_s);
    const auto guard = Prompts::replace(std::make_unique<Answers>(copy));
    action(u"saveCopy"_s)->trigger();
    EXPECT_EQ(Workspace::open(copy, Store::Access::Read)->settings().name, name());
}

TEST_F(Window, SaysThatTheFileIsDamagedAndWritesNothingInIt)
{
    create();
    const QString path = window->workspace()->path();
    window->closeWorkspace();
    {
        Connection connection(path, Connection::Mode::ReadWrite);
        connection.execute(u"UPDATE workspace SET name = 'Other'"_s);
    }
    window->openFile(path);
    EXPECT_TRUE(QTest::qWaitFor([&] { return window->frame()->currentPage()->isReadOnly(); }, 20000));
}

TEST_F(Window, ListsWhatWasUnderstoodWithItsReasonAndListsItAgain)
{
    window->createSampleFile(folder.filePath(u"sample.samsyn"_s));
    Workspace &workspace = *window->workspace();
    const size_t before = workspace.openProblems().size();
    workspace.acknowledge(workspace.openProblems().front(), u"Förklarat i protokollet"_s);
    ASSERT_TRUE(window->showPage(u"problems"_s));
    QApplication::processEvents();
    auto *again = window->findChild<QPushButton *>(u"withdraw"_s);
    ASSERT_TRUE(again->isVisible());
    QTest::mouseClick(again, Qt::LeftButton);
    EXPECT_EQ(workspace.openProblems().size(), before);
    EXPECT_FALSE(again->isVisible());
}

TEST_F(Window, IsReadOnlyOnAnotherDay)
{
    create();
    window->frame()->setDay(QDate(2010, 3, 1));
    EXPECT_TRUE(window->frame()->currentPage()->isReadOnly());
    auto *strip = window->findChild<MessageBar *>(u"dayStrip"_s);
    EXPECT_TRUE(strip->isVisible());
    QTest::mouseClick(strip->findChild<QPushButton *>(u"showToday"_s), Qt::LeftButton);
    EXPECT_FALSE(strip->isVisible());
    EXPECT_FALSE(window->frame()->currentPage()->isReadOnly());
}

TEST_F(Window, IsReadOnlyWhileSomebodyElseHasTheFile)
{
    const QString path = folder.filePath(u"shared.samsyn"_s);
    const auto other = Workspace::create(path, u"Shared"_s);
    window->openFile(path);
    QApplication::processEvents();
    EXPECT_TRUE(window->workspace()->isReadOnly());
    EXPECT_TRUE(window->findChild<MessageBar *>(u"dayStrip"_s)->isVisible());
}

TEST_F(Window, GoesFromPaneToPaneByKey)
{
    create();
    const auto *sidebar = window->frame()->sidebar();
    QTest::keyClick(window.get(), Qt::Key_F6);
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_TRUE(sidebar->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(window.get(), Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), window->findChild<DayButton *>(u"day"_s));
}

TEST_F(Window, SpeaksTheLanguageThatIsChosen)
{
    create();
    window->setLanguage(Language::Swedish);
    QApplication::processEvents();
    EXPECT_EQ(window->menuBar()->actions().constFirst()->text(), u"&Arkiv"_s);
    EXPECT_EQ(window->frame()->currentPage()->title(), u"I dag"_s);
    EXPECT_EQ(QDialogButtonBox::tr("OK"), u"OK"_s);
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Avbryt"_s);
    EXPECT_EQ(Settings().language(), Language::Swedish);
}

TEST_F(Window, HasNoCommandWithoutWordsAndNoKeyTwice)
{
    create();
    QStringList keys;
    for (const QAction *menu : window->menuBar()->actions()) {
        EXPECT_FALSE(menu->text().isEmpty());
        for (const QAction *command : menu->menu()->actions()) {
            EXPECT_TRUE(command->isSeparator() || !command->text().isEmpty());
            if (command->shortcut().isEmpty())
                continue;
            EXPECT_FALSE(keys.contains(command->shortcut().toString()))
                << command->text().toStdString();
            keys << command->shortcut().toString();
        }
    }
    EXPECT_GE(keys.size(), 6);
}

TEST_F(Window, NamesAllThatCanBeUsed)
{
    create();
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        QAccessibleInterface *face =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        EXPECT_FALSE(face->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
    }
}

// The pictures lie in the build's pictures folder, to be looked at beside those of the look.
TEST_F(Window, DrawsItsPagesLightAndDark)
{
    const QString pictures = QStringLiteral(SAMSYN_BINARY_DIR "/pictures");
    QDir().mkpath(pictures);
    setProgramLanguage(Language::Swedish);
    create();
    window->createSampleFile(folder.filePath(u"Exempel.samsyn"_s));
    for (const Look look : {Look::Light, Look::Dark}) {
        applyLook(*qApp, look, FontChoice::Fixed);
        const QString ending = look == Look::Dark ? u"-dark.png"_s : u".png"_s;
        for (const QString &page : {u"problems"_s, u"history"_s}) {
            ASSERT_TRUE(window->showPage(page));
            QTest::qWait(20);
            EXPECT_TRUE(window->grab().save(pictures + u'/' + page + ending));
        }
    }
    window->closeWorkspace();
    QTest::qWait(20);
    EXPECT_TRUE(window->grab().save(pictures + u"/start-dark.png"_s));
}
