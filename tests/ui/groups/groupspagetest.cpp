// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/groups/agendatemplate.h"
#include "tests/support/files.h"
#include "tests/ui/groups/pagefixture.h"
#include "ui/widgets/form.h"

#include <QCheckBox>
#include <QClipboard>
#include <QPlainTextEdit>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

const QString executive = u"The executive group"_s;
const QString working = u"The working group"_s;

} // namespace

struct GroupsPageOf : GroupsPageTest {
    /// By keys, from the empty page: the button, and Enter in the dialog.
    void makeUsual()
    {
        whenDialog([](QWidget *dialog) { QTest::keyClick(dialog, Qt::Key_Return); });
        QTest::keyClick(find<QPushButton>(u"makeUsualFirst"_s), Qt::Key_Space);
        ASSERT_EQ(workspace->store().count(Group::entity), 3);
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }
    void chooseGroup(const QString &key) { ASSERT_TRUE(page->showRecord({Group::entity.name(), workspace->store().byKey<Group>(key)->id.value})); }
    void key(const QString &table, int row, int column, const QString &text)
    {
        auto *view = find<TableView>(table);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, column));
        QTest::keyClick(view, Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        ASSERT_NE(editor, nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
};

TEST_F(GroupsPageOf, AnEmptyWorkspaceIsOneQuestionAwayFromTheUsualGroups)
{
    openEmpty();
    EXPECT_TRUE(find<QWidget>(u"noGroups"_s)->isVisible());
    workspace->change(u"Swedish"_s, [this](Transaction &transaction) {
        WorkspaceSettings settings = workspace->settings();
        settings.language = DocumentLanguage::en;
        transaction.update(settings);
    });
    makeUsual();
    EXPECT_EQ(shown(u"Haninge"_s, executive), u"? Not known"_s);
    EXPECT_EQ(page->state(), u"0 of 24 seats are taken"_s);
}

TEST_F(GroupsPageOf, ALineTypedInACellFillsItAndDeleteEmptiesIt)
{
    openSample();
    const QString group = u"Arbetsgruppen"_s;
    typeIn(cell(u"Botkyrka"_s, group), u"Anna Berg, tf enhetschef, Botkyrka"_s);
    EXPECT_EQ(shown(u"Botkyrka"_s, group), u"Anna Berg (acting)"_s);
    typeIn(cell(u"Botkyrka"_s, group), u"vakant - omorganisation"_s);
    EXPECT_EQ(shown(u"Botkyrka"_s, group), u"Vacant, omorganisation"_s);
    typeIn(cell(u"Botkyrka"_s, group), u"Anna Berg, enhetschef; Bo Ek, samordnare"_s);
    EXPECT_EQ(shown(u"Botkyrka"_s, group), u"Anna Berg, Bo Ek"_s) << "several in one cell";
    matrix()->setCurrentIndex(cell(u"Botkyrka"_s, group));
    QTest::keyClick(matrix(), Qt::Key_Delete);
    EXPECT_EQ(shown(u"Botkyrka"_s, group), u"? Not known, ? Not known"_s);
    workspace->undo();
    EXPECT_EQ(shown(u"Botkyrka"_s, group), u"Anna Berg, Bo Ek"_s);
}

TEST_F(GroupsPageOf, ALineThatCannotBeReadStaysToBeMended)
{
    openSample();
    typeIn(cell(u"Botkyrka"_s, u"Arbetsgruppen"_s), u"Anna Berg, enhetschef, Nacka"_s);
    QTest::qWait(10);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->text(), u"Anna Berg, enhetschef, Nacka"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    EXPECT_EQ(shown(u"Botkyrka"_s, u"Arbetsgruppen"_s), u"? Not known"_s);
}

TEST_F(GroupsPageOf, ARosterIsPastedWithAPreviewOfEachLine)
{
    openEmpty();
    makeUsual();
    QApplication::clipboard()->setText(QString::fromUtf8(dataFile(u"roster-2011.txt"_s)));
    int steps = 0, keys = 0;
    whenDialog([&](QWidget *dialog) {
        auto *table = dialog->findChild<TableView *>();
        steps = table->model()->rowCount();
        auto *leave = dialog->findChild<QCheckBox *>();
        QTest::keyClick(leave, Qt::Key_Space);
        QTest::keyClick(dialog->findChild<QPushButton *>(u"takeInRoster"_s), Qt::Key_Space);
        keys = 2;
    });
    matrix()->setFocus();
    QTest::keySequence(matrix(), QKeySequence::Paste);
    std::printf("roster: %d lines shown, %d seats held after Ctrl+V and %d keys\n", steps, int(workspace->store().count(SeatHolder::entity)), keys);
    EXPECT_EQ(workspace->store().count(SeatHolder::entity), 21) << "the agency's two have no seat, since it is no member here";
    EXPECT_EQ(shown(u"Nacka"_s, u"Arbetsgruppen"_s), u"Anna-Lena Forsell-Vik, Mats Grönvik, Sara Melin"_s);
    EXPECT_EQ(shown(u"Haninge"_s, u"Beredningsgruppen"_s), u"Vacant, pågående omorganisation"_s);
    workspace->undo();
    EXPECT_EQ(workspace->store().count(SeatHolder::entity), 0);
}

TEST_F(GroupsPageOf, AGroupShowsItsSeatsAndTheOneQuestionSetsTheRest)
{
    openSample();
    chooseGroup(u"arbetsgruppen"_s);
    auto *seats = find<TableView>(u"seatsTable"_s);
    EXPECT_EQ(seats->model()->rowCount(), 13);
    key(u"seatsTable"_s, 2, 2, u"Anna Berg, enhetschef"_s);
    EXPECT_EQ(seats->model()->index(2, 2).data().toString(), u"Anna Berg, Enhetschef"_s);
    auto *segments = find<QWidget>(u"groupMinutes"_s);
    ASSERT_NE(segments, nullptr);
    const auto buttons = segments->findChildren<QAbstractButton *>();
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    EXPECT_EQ(workspace->store().byKey<Group>(u"arbetsgruppen"_s)->quorum, QuorumRule::MoreThanHalfOfAll);
}

TEST_F(GroupsPageOf, ALineOfTheRosterIsPutInAnotherGroupByHand)
{
    openSample();
    QApplication::clipboard()->setText(u"Botkyrka kommun\nAnna Berg, projektledare\n\n"_s);
    whenDialog([](QWidget *dialog) {
        auto *table = dialog->findChild<TableView *>();
        auto *take = dialog->findChild<QPushButton *>(u"takeInRoster"_s);
        EXPECT_FALSE(take->isEnabled()) << "which group a project leader belongs to does not appear";
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, 2));
        QTest::keyClick(table, Qt::Key_F2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A); // Arbetsgruppen
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([take] { return take->isEnabled(); }, 2000));
        QTest::keyClick(take, Qt::Key_Space);
    });
    page->command(PageCommand::Import)->trigger();
    EXPECT_EQ(shown(u"Botkyrka"_s, u"Arbetsgruppen"_s), u"Anna Berg"_s);
}

TEST_F(GroupsPageOf, TheStandingAgendaIsMovedByKeys)
{
    openSample();
    chooseGroup(u"arbetsgruppen"_s);
    auto *agenda = find<TableView>(u"agendaTable"_s);
    agenda->setFocus();
    agenda->setCurrentIndex(agenda->model()->index(1, 1));
    const QString title = agenda->model()->index(1, 1).data().toString();
    QTest::keyClick(agenda, Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(agenda->model()->index(2, 1).data().toString(), title);
    QTest::keyClick(agenda, Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(agenda->model()->index(1, 1).data().toString(), title);
    auto *line = find<QLineEdit>(u"agendaTitle"_s);
    line->setFocus();
    QTest::keyClicks(line, u"Rapporter"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(agenda->model()->index(agenda->model()->rowCount() - 1, 1).data().toString(), u"Rapporter"_s);
}

TEST_F(GroupsPageOf, AnEarlierDayShowsItsGroupsAndChangesNothing)
{
    openSample();
    page->setSituation(QDate(2010, 6, 1), true);
    page->refresh();
    EXPECT_EQ(shown(u"Södertälje"_s, u"Styrgruppen"_s), u"Marianne Trogen"_s);
    matrix()->setFocus();
    matrix()->setCurrentIndex(cell(u"Södertälje"_s, u"Styrgruppen"_s));
    QTest::keyClick(matrix(), Qt::Key_Delete);
    EXPECT_EQ(shown(u"Södertälje"_s, u"Styrgruppen"_s), u"Marianne Trogen"_s);
}

TEST_F(GroupsPageOf, AGroupMovesDownALevelInOneStep)
{
    openSample();
    chooseGroup(u"beredningsgruppen"_s);
    const quint64 before = workspace->store().contentHash();
    whenDialog([](QWidget *dialog) {
        auto *name = dialog->findChild<QLineEdit *>(u"relevelName"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"Samordningsgruppen"_s);
        QTest::keyClick(dialog->findChild<QPushButton *>(u"relevelNow"_s), Qt::Key_Space);
    });
    QTest::keyClick(find<QPushButton>(u"groupRelevel"_s), Qt::Key_Space);
    const Store &store = workspace->store();
    const Group group = *store.byKey<Group>(u"beredningsgruppen"_s);
    EXPECT_EQ(nameOn(store, group, QDate(2011, 11, 20)), u"Beredningsgruppen"_s);
    EXPECT_EQ(nameOn(store, group, QDate(2011, 11, 21)), u"Samordningsgruppen"_s);
    workspace->undo();
    EXPECT_EQ(store.contentHash(), before);
}

TEST_F(GroupsPageOf, ShowsTheSeatThatIsAskedFor)
{
    openSample();
    const Seat seat = *workspace->store().byKey<Seat>(u"beredningsgruppen-haninge"_s);
    ASSERT_TRUE(page->showRecord({Seat::entity.name(), seat.id.value}));
    EXPECT_EQ(find<TableView>(u"seatsTable"_s)->currentRef().id, seat.id.value);
    auto *holders = find<TableView>(u"holdersTable"_s);
    EXPECT_EQ(holders->model()->index(holders->model()->rowCount() - 1, 0).data().toString(), u"Ulf Bromander"_s);
    EXPECT_FALSE(page->showRecord({u"organization"_s, 1}));
}
