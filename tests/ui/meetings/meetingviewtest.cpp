// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/actionpoint.h"
#include "core/meetings/attendancerules.h"
#include "core/meetings/meetings.h"
#include "core/meetings/meetinglog.h"
#include "tests/ui/meetings/meetingroom.h"
#include "ui/meetings/attendancelist.h"
#include "ui/widgets/richtextedit.h"

#include <QLabel>
#include <QListView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace samsyn::test {

namespace {

constexpr auto control = Qt::ControlModifier;

TEST_F(MeetingRoomTest, SeatsEverybodyAsTakingPartButThoseWhoSentApologies)
{
    open();
    workspace->change(u"apologies"_s, [this](Transaction &transaction) {
        ensureAttendance(transaction, sample.meeting);
    });
    workspace->change(u"apologies"_s, [this](Transaction &transaction) {
        setPresence(transaction, attendanceOf(u"Mikael Brandt"_s).id, Presence::Apologies);
    });
    begin();
    EXPECT_EQ(attendanceOf(u"Karin Ekdal"_s).presence, Presence::Present);
    EXPECT_EQ(attendanceOf(u"Mikael Brandt"_s).presence, Presence::Apologies);
    EXPECT_EQ(view->state(), u"Thursday 24 November 2011, going on since 09:03"_s);
    EXPECT_TRUE(view->isRunning());
}

TEST_F(MeetingRoomTest, HasOneLetterForEachPresence)
{
    open();
    begin();
    chooseAttendance(u"Jonas Hallström"_s);
    press(Qt::Key_R);
    EXPECT_EQ(attendanceOf(u"Jonas Hallström"_s).presence, Presence::Remote);
    press(Qt::Key_A);
    EXPECT_EQ(attendanceOf(u"Jonas Hallström"_s).presence, Presence::Absent);
    press(Qt::Key_E);
    EXPECT_EQ(attendanceOf(u"Jonas Hallström"_s).presence, Presence::Apologies);
    press(Qt::Key_P);
    EXPECT_EQ(attendanceOf(u"Jonas Hallström"_s).presence, Presence::Present);
}

TEST_F(MeetingRoomTest, NotesWhoComesAndLeavesAtTheItemThatIsTaken)
{
    open();
    begin();
    press(Qt::Key_Down, control);
    press(Qt::Key_Down, control);
    chooseAttendance(u"Gunvor Öhrn"_s);
    press(Qt::Key_C);
    EXPECT_EQ(attendanceOf(u"Gunvor Öhrn"_s).cameAt, std::optional(sample.items[2]));
    EXPECT_EQ(attendanceOf(u"Gunvor Öhrn"_s).cameTime, u"09:03"_s);
    press(Qt::Key_Down, control);
    chooseAttendance(u"Sofia Rask"_s);
    press(Qt::Key_L);
    EXPECT_EQ(attendanceOf(u"Sofia Rask"_s).leftAt, std::optional(sample.items[3]));
    press(Qt::Key_L); // a second time takes it back
    EXPECT_EQ(attendanceOf(u"Sofia Rask"_s).leftAt, std::nullopt);
}

TEST_F(MeetingRoomTest, RefusesASubstituteForSomebodyWhoIsPresent)
{
    open();
    begin();
    chooseAttendance(u"Tomas Äng"_s);
    press(Qt::Key_S);
    EXPECT_TRUE(said().contains(u"Tomas Äng is present"_s)) << said().toStdString();
    EXPECT_EQ(attendanceOf(u"Nadia Zand"_s).standsInFor, std::nullopt);
}

TEST_F(MeetingRoomTest, GivesTheVoteOfAnAbsentOneToTheSubstituteThatIsTyped)
{
    open();
    begin();
    chooseAttendance(u"Tomas Äng"_s);
    press(Qt::Key_A);
    whenDialog([](QWidget *dialog) {
        auto *name = dialog->findChild<QLineEdit *>(u"participantName"_s);
        QTest::keyClicks(name, u"Nad"_s);
        QTest::keyClick(name, Qt::Key_Return);
    });
    press(Qt::Key_S);
    EXPECT_EQ(attendanceOf(u"Nadia Zand"_s).standsInFor, std::optional(attendanceOf(u"Tomas Äng"_s).id));
    EXPECT_EQ(attendanceOf(u"Nadia Zand"_s).presence, Presence::Present);
    EXPECT_EQ(find<QLabel>(u"quorumCount"_s)->text(), u"8 of 9 seats, needs 5"_s);
}

TEST_F(MeetingRoomTest, ShowsQuorumOnlyWhereTheGroupHasARule)
{
    open(MinutesForm::Notes, QuorumRule::None);
    begin();
    EXPECT_FALSE(find<QLabel>(u"quorum"_s)->isVisible());
}

TEST_F(MeetingRoomTest, ShowsWhetherTheGroupIsQuorate)
{
    open();
    begin();
    EXPECT_TRUE(find<QLabel>(u"quorum"_s)->isVisible());
    EXPECT_EQ(find<QLabel>(u"quorum"_s)->text(), u"Quorate"_s);
}

TEST_F(MeetingRoomTest, TurnsTheProposalIntoADecisionWithOneKey)
{
    open();
    begin();
    press(Qt::Key_Down, control);
    press(Qt::Key_D, control);
    press(Qt::Key_Down, control);
    EXPECT_EQ(item(2).outcome, ItemOutcome::Decided);
    EXPECT_TRUE(item(2).decision.startsWith(u"Beredningsgruppen beslutar"_s)) << item(2).decision.toStdString();
    EXPECT_TRUE(item(2).decision.contains(u"att fastställa förslaget"_s)) << item(2).decision.toStdString();
}

TEST_F(MeetingRoomTest, MakesAProposalForTheNextMeetingWhereThereIsNoQuorum)
{
    open();
    begin();
    for (const QString &name : {u"Karin Ekdal"_s, u"Jonas Hallström"_s, u"Leila Farhadi"_s, u"Gunvor Öhrn"_s}) {
        chooseAttendance(name);
        press(Qt::Key_A);
    }
    EXPECT_EQ(find<QLabel>(u"quorum"_s)->text(), u"Not quorate"_s);
    press(Qt::Key_Down, control);
    EXPECT_TRUE(find<QLabel>(u"withoutQuorum"_s)->isVisible());
    EXPECT_FALSE(find<QWidget>(u"decision"_s)->isVisible());
    EXPECT_EQ(find<QWidget>(u"outcome"_s)->findChild<QToolButton *>(u"segment0"_s)->text(), u"Proposal for the next meeting"_s);
    press(Qt::Key_D, control);
    EXPECT_EQ(item(2).outcome, ItemOutcome::Tabled);
    EXPECT_TRUE(item(2).decision.isEmpty());
}

TEST_F(MeetingRoomTest, ReadsAnActionPointWhileItIsTyped)
{
    open();
    begin();
    press(Qt::Key_4, control);
    type(u"Leila underlag 20/12"_s);
    press(Qt::Key_Return);
    const std::vector<ActionPoint> actions = actionsOf(workspace->store(), sample.items[0]);
    ASSERT_EQ(actions.size(), 1U);
    EXPECT_EQ(actions[0].text, u"underlag"_s);
    EXPECT_EQ(actions[0].ownerName, u"Leila Farhadi"_s);
    EXPECT_EQ(actions[0].due, QDate(2011, 12, 20));
    EXPECT_EQ(find<QLineEdit>(u"actionLine"_s)->text(), QString());
}

TEST_F(MeetingRoomTest, StoresWhatIsWrittenWhenTheFieldIsLeftAndWhenTheItemChanges)
{
    open();
    begin();
    press(Qt::Key_2, control);
    type(u"Åsa visar läget."_s);
    EXPECT_EQ(find<QLabel>(u"meetingSaved"_s)->text(), u"Writing …"_s);
    press(Qt::Key_1, control);
    EXPECT_EQ(item(1).discussion, u"Åsa visar läget."_s);
    EXPECT_EQ(find<QLabel>(u"meetingSaved"_s)->text(), u"Saved 09:03"_s);
    type(u"Bakgrunden."_s);
    press(Qt::Key_Down, control);
    EXPECT_EQ(item(1).background, u"Bakgrunden."_s);
    EXPECT_EQ(workspace->undoLabel(), std::optional(u"Write the background"_s));
}

TEST_F(MeetingRoomTest, ChoosesWhatBecomesOfAnItemWithADigit)
{
    open();
    begin();
    press(Qt::Key_6, control);
    press(Qt::Key_3);
    EXPECT_EQ(item(1).outcome, ItemOutcome::Tabled);
    press(Qt::Key_Delete);
    EXPECT_EQ(item(1).outcome, ItemOutcome::Open);
    press(Qt::Key_1);
    EXPECT_EQ(item(1).outcome, ItemOutcome::Noted);
}

TEST_F(MeetingRoomTest, FinishesAnItemAndGoesOnWithOneKey)
{
    open();
    begin();
    press(Qt::Key_Return, control);
    EXPECT_EQ(item(1).outcome, ItemOutcome::Noted);
    press(Qt::Key_Return, control); // a decision that is not written is not made
    EXPECT_EQ(item(2).outcome, ItemOutcome::Open);
    EXPECT_EQ(find<QLabel>(u"itemsDone"_s)->text(), u"1 of 12 done"_s);
    EXPECT_EQ(find<QLabel>(u"itemTitle"_s)->text(), u"Val av justerare"_s);
}

TEST_F(MeetingRoomTest, PutsALateItemAfterTheOneThatIsTaken)
{
    open();
    begin();
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Down, control);
    view->addItem();
    type(u"Lokaler"_s);
    press(Qt::Key_Return);
    const std::vector<AgendaItem> items = agendaOf(workspace->store(), sample.meeting);
    ASSERT_EQ(items.size(), 13U);
    EXPECT_EQ(items[5].title, u"Lokaler"_s);
    EXPECT_TRUE(find<QListView>(u"agenda"_s)->model()->index(5, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"5a Lokaler"_s));
}

TEST_F(MeetingRoomTest, KeepsDissentAndOwnNotesInTheirPlaces)
{
    open();
    begin();
    press(Qt::Key_Down, control);
    press(Qt::Key_R, control);
    type(u"Salem vill vänta."_s);
    press(Qt::Key_7, control);
    type(u"Ring Salem."_s);
    press(Qt::Key_Down, control);
    EXPECT_EQ(item(2).dissent, u"Salem vill vänta."_s);
    const auto notes = workspace->store().where<PrivateNote>("item", sample.items[1].value);
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_EQ(notes[0].text, u"Ring Salem."_s);
}

TEST_F(MeetingRoomTest, ShowsNoOwnNotesOnTheScreenInTheRoom)
{
    open();
    begin();
    press(Qt::Key_7, control);
    type(u"Hemligt."_s);
    press(Qt::Key_2, control);
    type(u"Till alla."_s);
    press(Qt::Key_F11);
    auto *screen = find<QWidget>(u"bigScreen"_s);
    ASSERT_NE(screen, nullptr);
    QString shown;
    for (const QLabel *label : screen->findChildren<QLabel *>())
        shown += label->text() + u'\n';
    EXPECT_TRUE(shown.contains(u"Till alla."_s)) << shown.toStdString();
    EXPECT_FALSE(shown.contains(u"Hemligt"_s));
    QTest::keyClick(screen, Qt::Key_Escape);
}

} // namespace

} // namespace samsyn::test
