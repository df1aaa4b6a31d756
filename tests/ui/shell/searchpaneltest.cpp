// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/members/organization.h"
#include "core/members/person.h"
#include "tests/support/workspaces.h"
#include "ui/shell/frame.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/searchlist.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFrame>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

struct SearchWindow : testing::Test {
    Folder folder;
    StoppedClock clock{QDateTime(QDate(2011, 11, 21), QTime(10, 14))};
    std::unique_ptr<MainWindow> window;
    QString file = folder.path(u"Exempel.samsyn"_s);

    void SetUp() override
    {
        Settings::keepIn(folder.path({}));
        applyLook(*qApp, Look::Light, FontChoice::Fixed);
        window = std::make_unique<MainWindow>(FontChoice::Fixed);
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        window->createSampleFile(file);
        QApplication::processEvents();
    }
    void TearDown() override
    {
        window.reset();
        setProgramLanguage(Language::English);
    }

    QLineEdit *field() const { return window->findChild<QLineEdit *>(u"search"_s); }
    SearchList *list() const { return window->findChild<SearchList *>(u"searchResults"_s); }
    bool isOpen() const { return window->findChild<QFrame *>(u"searchPanel"_s)->isVisible(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : window.get(), key, modifiers);
        QApplication::processEvents();
    }
    void begin() { press(Qt::Key_K, Qt::ControlModifier); }
    void find(const QString &text)
    {
        begin();
        for (const QChar c : text) { // QTest has no keys for å, ä and ö
            if (c.unicode() < 128)
                QTest::keyClick(field(), c.toLatin1());
            else
                field()->insert(c);
        }
        QApplication::processEvents();
    }
    QStringList rows() const
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all << list()->model()->index(row, 0).data().toString();
        return all;
    }
    QString chosen() const { return list()->currentIndex().data().toString(); }
    void moveTo(const QString &title)
    {
        for (int step = 0; step < 60 && chosen() != title; ++step)
            press(Qt::Key_Down);
        ASSERT_EQ(chosen(), title);
    }
};

} // namespace

TEST_F(SearchWindow, FindsAsItIsTypedAndGoesThereByKey)
{
    window->showPage(u"members"_s);
    find(u"lokal"_s);
    EXPECT_EQ(QApplication::focusWidget(), field());
    ASSERT_TRUE(isOpen());
    EXPECT_EQ(rows().first(), u"Cost"_s);
    EXPECT_EQ(chosen(), u"Lokaler 46\u00A0000\u00A0kr in budget 2012"_s) << "the first hit is chosen";
    press(Qt::Key_Return);
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(window->frame()->currentRoom(), u"budget"_s);
    EXPECT_EQ(window->findChild<QTableView *>(u"costsTable"_s)->currentIndex().row(), 2);
    EXPECT_TRUE(field()->text().isEmpty());
}

TEST_F(SearchWindow, ChoosesWithArrowsAndNeverAHead)
{
    find(u"nacka"_s);
    const QString first = chosen();
    EXPECT_EQ(first, u"Nacka"_s);
    press(Qt::Key_Up);
    EXPECT_EQ(chosen(), first);
    for (int step = 0; step < 60; ++step) {
        press(Qt::Key_Down);
        EXPECT_TRUE(list()->currentIndex().flags().testFlag(Qt::ItemIsSelectable));
    }
    EXPECT_EQ(list()->current(), list()->model()->rowCount() - 1);
    press(Qt::Key_PageUp);
    press(Qt::Key_PageUp);
    press(Qt::Key_PageUp);
    EXPECT_EQ(chosen(), first);
}

TEST_F(SearchWindow, ClosesAndGivesTheFocusBack)
{
    window->showPage(u"budget"_s);
    auto *table = window->findChild<QTableView *>(u"costsTable"_s);
    table->setFocus();
    find(u"xyz"_s);
    EXPECT_TRUE(isOpen());
    press(Qt::Key_Escape);
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(QApplication::focusWidget(), table);
    begin();
    press(Qt::Key_Tab);
    EXPECT_NE(QApplication::focusWidget(), field()) << "no trap";
}

TEST_F(SearchWindow, SaysThatThereIsNothing)
{
    find(u"finnsinte"_s);
    EXPECT_EQ(rows(), QStringList{u"Nothing was found for “finnsinte”."_s});
    EXPECT_EQ(list()->current(), -1);
    press(Qt::Key_Return);
    EXPECT_TRUE(isOpen());
}

TEST_F(SearchWindow, OffersTheOtherSpelling)
{
    find(u"nynashamn"_s);
    moveTo(u"Only spelled “nynashamn”"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(rows(), (QStringList{u"Nothing is spelled “nynashamn”."_s, u"Also with other marks than “nynashamn”"_s}));
    press(Qt::Key_Return);
    EXPECT_TRUE(rows().contains(u"Nynäshamn"_s));
    press(Qt::Key_Escape);
    find(u"nynäshamn"_s);
    EXPECT_FALSE(rows().contains(u"Only spelled “nynäshamn”"_s)) << "all are spelled so";
}

TEST_F(SearchWindow, DoesTheWindowsCommandsByTheirWords)
{
    find(u"history"_s);
    moveTo(u"History"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(window->frame()->currentRoom(), u"history"_s);
    find(u"import"_s);
    EXPECT_FALSE(rows().contains(u"Search and commands"_s)) << "where one is already";
    press(Qt::Key_Escape);
}

TEST_F(SearchWindow, LeadsToAPersonsOrganization)
{
    window->workspace()->change(u"Add"_s, [&](Transaction &transaction) {
        Person person;
        person.name = u"Karin Ekdal"_s;
        const Id<Person> id = transaction.insert(person);
        const auto haninge = transaction.store().byKey<Organization>(u"0136"_s).value();
        transaction.insert(Employment{{}, {}, id, haninge.id, u"samordnare"_s, {}, {}, false});
    });
    window->showPage(u"budget"_s);
    find(u"karin"_s);
    EXPECT_EQ(chosen(), u"Karin Ekdal"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(window->frame()->currentRoom(), u"members"_s);
}

TEST_F(SearchWindow, WorksWhereTheWorkspaceIsOnlyRead)
{
    window->closeWorkspace();
    const auto other = Workspace::open(file, Store::Access::Write);
    window->openFile(file);
    QApplication::processEvents();
    ASSERT_TRUE(window->workspace()->isReadOnly());
    find(u"lokaler"_s);
    EXPECT_EQ(rows().first(), u"Cost"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(window->frame()->currentRoom(), u"budget"_s);
}

TEST_F(SearchWindow, LeavesUndoToTheWindowWhileNothingIsTyped)
{
    const qint64 before = window->workspace()->store().count(Person::entity);
    window->workspace()->change(u"Add"_s, [&](Transaction &transaction) {
        Person person;
        person.name = u"Karin Ekdal"_s;
        transaction.insert(person);
    });
    begin();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(window->workspace()->store().count(Person::entity), before);
}

// The pictures lie in the build's pictures folder, to be looked at beside those of the look.
TEST_F(SearchWindow, IsDrawnLightAndDark)
{
    const QString pictures = QStringLiteral(SAMSYN_BINARY_DIR "/pictures");
    QDir().mkpath(pictures);
    setProgramLanguage(Language::Swedish);
    window->setLanguage(Language::Swedish);
    QApplication::processEvents();
    for (const Look look : {Look::Light, Look::Dark}) {
        applyLook(*qApp, look, FontChoice::Fixed);
        const QString ending = look == Look::Dark ? u"-dark.png"_s : u".png"_s;
        for (const QString &text : {u"bud"_s, u"a"_s, u"nynashamn"_s, u"finnsinte"_s}) {
            find(text);
            QTest::qWait(20);
            EXPECT_TRUE(window->grab().save(pictures + u"/search-"_s + text + ending));
            press(Qt::Key_Escape);
        }
    }
}
