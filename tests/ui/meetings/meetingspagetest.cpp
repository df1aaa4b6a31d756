// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The meetings' page by keys: a meeting is added, its agenda filled, changed and called; a year is
// planned; action points are followed up.
#include "ui/meetings/meetingspage.h"

#include "core/groups/seat.h"
#include "core/meetings/actions.h"
#include "core/meetings/meetinglog.h"
#include "core/meetings/meetings.h"
#include "core/members/person.h"
#include "tests/support/agendas.h"
#include "tests/support/files.h"
#include "ui/meetings/appendixlist.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/look.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

/// Says that the mail program has the draft.
class Mails : public Desktop
{
public:
    explicit Mails(QByteArray &draft) : m_draft(draft) {}
    bool open(const QString &path) override
    {
        m_draft = readFile(path);
        return true;
    }

private:
    QByteArray &m_draft;
};

class Reason : public Prompts
{
    std::optional<QString> ask(QWidget *, const Question &) override { return u"Too few could come"_s; }
};

struct MeetingsPageTest : testing::Test {
    StoppedClock clock{QDateTime(QDate(2012, 3, 1), QTime(8, 0))};
    Agendas agendas;
    std::unique_ptr<MeetingsPage> page;

    void SetUp() override { applyLook(*qApp, Look::Light, FontChoice::Fixed); }
    void open()
    {
        page = std::make_unique<MeetingsPage>(agendas.workspace());
        page->resize(1150, 680);
        page->setSituation(QDate(2012, 3, 1), false);
        page->refresh();
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        QObject::connect(&agendas.workspace(), &Workspace::changed, page.get(), [this] { page->refresh(); });
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return page->findChild<T *>(name);
    }
    /// After a dialog the offscreen platform makes no window active again.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : page->focusWidget(), key, modifiers);
        QApplication::processEvents();
    }
    /// What is done in the dialog that comes next; one that is left open is closed, so that nothing hangs.
    void inDialog(const std::function<void(QWidget *)> &work)
    {
        QTimer::singleShot(50, page.get(), [work] {
            QWidget *dialog = QApplication::activeModalWidget();
            ASSERT_NE(dialog, nullptr);
            work(dialog);
            if (QApplication::activeModalWidget() == dialog)
                dialog->close();
        });
    }
    QStringList agenda(Id<Meeting> meeting) const
    {
        QStringList titles;
        for (const AgendaItem &item : agendaOf(agendas.store(), meeting))
            titles += item.title;
        return titles;
    }
    void trigger(const QString &name) const { find<QAction>(name)->trigger(); }
};

} // namespace

TEST_F(MeetingsPageTest, AddsAMeetingWithTheGroupsUsualValues)
{
    agendas.adjust<Group>(agendas.executive, [](Group &group) { group.usualStart = u"09:00"_s; });
    open();
    inDialog([](QWidget *dialog) {
        auto *date = dialog->findChild<QLineEdit *>(u"meetingDate"_s);
        EXPECT_FALSE(date->text().isEmpty());
        date->selectAll();
        QTest::keyClicks(date, u"14/3 2012"_s);
        QTest::keyClick(date, Qt::Key_Return);
    });
    page->command(PageCommand::New)->trigger();
    const auto meetings = agendas.store().all<Meeting>();
    ASSERT_EQ(meetings.size(), 1U);
    EXPECT_EQ(meetings[0].group, agendas.executive);
    EXPECT_EQ(meetings[0].date, QDate(2012, 3, 14));
    EXPECT_EQ(meetings[0].startTime, u"09:00"_s);
    EXPECT_EQ(meetings[0].endTime, u"12:00"_s);
    EXPECT_EQ(page->title(), u"Ledningsgruppen"_s); // it is shown
}

TEST_F(MeetingsPageTest, FillsTheAgendaFromWhatIsTicked)
{
    const auto last = agendas.addMeeting(agendas.preparatory, QDate(2012, 1, 18), MeetingState::Held);
    agendas.addItem(last, u"Tabled"_s, ItemOutcome::Tabled);
    agendas.addItem(last, u"Talked about"_s, ItemOutcome::Discussed);
    const auto next = agendas.addMeeting(agendas.preparatory, QDate(2012, 3, 14));
    open();
    ASSERT_TRUE(page->showRecord({u"meeting"_s, next.value}));
    inDialog([](QWidget *dialog) {
        auto *tree = dialog->findChild<QTreeWidget *>(u"proposal"_s);
        ASSERT_EQ(tree->topLevelItemCount(), 3); // the notes, the tabled item, and what stays
        EXPECT_EQ(tree->topLevelItem(2)->child(0)->text(1), u"Discussed on 18 January 2012, and no action point is open"_s);
        QTest::keyClick(tree, Qt::Key_Space); // not the notes
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"takeAgenda"_s), Qt::LeftButton);
    });
    trigger(u"fillAgenda"_s);
    EXPECT_EQ(agenda(next), QStringList(u"Tabled"_s));
}

TEST_F(MeetingsPageTest, BuildsTheAgendaByKeys)
{
    const auto next = agendas.addMeeting(agendas.preparatory, QDate(2012, 3, 14));
    agendas.addItem(next, u"First"_s);
    agendas.addItem(next, u"Second"_s);
    open();
    ASSERT_TRUE(page->showRecord({u"meeting"_s, next.value}));
    page->command(PageCommand::New)->trigger();
    ASSERT_EQ(page->focusWidget()->objectName(), u"itemTitle"_s);
    QTest::keyClicks(page->focusWidget(), u"Third"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(agenda(next), QStringList({u"First"_s, u"Second"_s, u"Third"_s}));
    find<TableView>(u"agenda"_s)->setFocus();
    press(Qt::Key_Up, Qt::ControlModifier);
    press(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(agenda(next), QStringList({u"Third"_s, u"First"_s, u"Second"_s}));
    press(Qt::Key_Delete);
    EXPECT_EQ(agenda(next), QStringList({u"First"_s, u"Second"_s}));
}

TEST_F(MeetingsPageTest, SendsTheNoticeAsADraftAndThenTheMeetingIsCalled)
{
    Person person;
    person.name = u"Karin Ekdal"_s;
    person.email = u"karin@example.se"_s;
    Seat seat;
    seat.group = agendas.preparatory;
    SeatHolder holder;
    holder.seat = agendas.add(seat);
    holder.person = agendas.add(person);
    agendas.add(holder);
    const auto next = agendas.addMeeting(agendas.preparatory, QDate(2012, 3, 14));
    agendas.addItem(next, u"Budget"_s, ItemOutcome::Open, [](AgendaItem &item) { item.number.clear(); });
    open();
    ASSERT_TRUE(page->showRecord({u"meeting"_s, next.value}));
    EXPECT_EQ(find<QLabel>(u"coming"_s)->text(), u"1 of 1 are coming"_s);
    QByteArray draft;
    const auto mails = Desktop::replace(std::make_unique<Mails>(draft));
    inDialog([](QWidget *dialog) {
        EXPECT_EQ(dialog->findChild<QLabel *>(u"mailTo"_s)->text(), u"Karin Ekdal"_s);
        EXPECT_TRUE(dialog->findChild<QLabel *>(u"mailFiles"_s)->text().contains(u".ics"_s));
        QTest::keyClick(dialog->findChild<QPushButton *>(u"openDraft"_s), Qt::Key_Space);
    });
    trigger(u"sendNotice"_s);
    EXPECT_TRUE(draft.contains("karin@example.se"));
    EXPECT_EQ(agendas.store().get(next).state, MeetingState::Called);
    const auto dispatches = agendas.store().all<Dispatch>();
    ASSERT_EQ(dispatches.size(), 1U);
    EXPECT_EQ(dispatches[0].recipients, u"Karin Ekdal <karin@example.se>"_s);
    EXPECT_EQ(dispatches[0].sha256.size(), 64);
    EXPECT_EQ(agendaOf(agendas.store(), next)[0].number, u"1"_s);

    find<TableView>(u"people"_s)->setFocus();
    press(Qt::Key_A);
    EXPECT_EQ(find<QLabel>(u"coming"_s)->text(), u"0 of 1 are coming"_s);
}

TEST_F(MeetingsPageTest, CancelsWithAReasonAndShowsIt)
{
    const auto next = agendas.addMeeting(agendas.preparatory, QDate(2012, 3, 14));
    open();
    ASSERT_TRUE(page->showRecord({u"meeting"_s, next.value}));
    const auto guard = Prompts::replace(std::make_unique<Reason>());
    trigger(u"cancelMeeting"_s);
    EXPECT_EQ(agendas.store().get(next).state, MeetingState::Cancelled);
    EXPECT_EQ(find<QLabel>(u"noticeBy"_s)->text(), u"Cancelled: Too few could come"_s);
}

TEST_F(MeetingsPageTest, FollowsUpActionPointsByLetter)
{
    const auto held = agendas.addMeeting(agendas.preparatory, QDate(2012, 1, 18), MeetingState::Held);
    const auto action = agendas.addAction(held, {}, u"Ask Salem"_s);
    open();
    ASSERT_TRUE(page->showRecord({u"action_point"_s, action.value}));
    find<TableView>(u"register"_s)->setFocus();
    press(Qt::Key_D);
    EXPECT_EQ(viewOf(agendas.store(), agendas.store().get(action)).state, ActionState::Done);
    press(Qt::Key_O);
    inDialog([](QWidget *dialog) {
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"day"_s), u"2012-05-02"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"day"_s), Qt::Key_Return);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"setDay"_s), Qt::LeftButton);
    });
    press(Qt::Key_N);
    EXPECT_EQ(viewOf(agendas.store(), agendas.store().get(action)).due, QDate(2012, 5, 2));
}

TEST_F(MeetingsPageTest, PlansTheYearFromTheTargetInOneStep)
{
    MeetingTarget target;
    target.name = u"Target"_s;
    target.lowest = 6;
    target.highest = 7;
    const auto id = agendas.add(target);
    agendas.adjust<Group>(agendas.executive, [&](Group &group) { group.target = id; });
    open();
    inDialog([](QWidget *dialog) {
        EXPECT_EQ(dialog->findChild<QLabel *>(u"forecast"_s)->text(), u"6 of 6–7 meetings held or planned in 2012."_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"planMeetings"_s), Qt::LeftButton);
    });
    trigger(u"planYearAction"_s);
    EXPECT_EQ(agendas.store().count(Meeting::entity), 6);
    agendas.workspace().undo();
    EXPECT_EQ(agendas.store().count(Meeting::entity), 0);
}

TEST_F(MeetingsPageTest, KeepsFilesThatAreDraggedInAndRefusesHugeOnes)
{
    const auto next = agendas.addMeeting(agendas.preparatory, QDate(2012, 3, 14));
    const auto item = agendas.addItem(next, u"Budget"_s);
    Folder folder;
    writeFile(folder.path(u"Underlag.txt"_s), "text");
    QFile huge(folder.path(u"Film.mp4"_s));
    ASSERT_TRUE(huge.open(QIODevice::WriteOnly) && huge.resize(200'000'000)); // sparse
    huge.close();
    open();
    ASSERT_TRUE(page->showRecord({u"agenda_item"_s, item.value}));
    auto *list = page->findChildren<AppendixList *>().front();
    for (AppendixList *found : page->findChildren<AppendixList *>()) {
        if (found->parentWidget()->findChild<QLineEdit *>(u"itemTitle"_s))
            list = found;
    }
    list->addFiles({folder.path(u"Underlag.txt"_s)});
    ASSERT_EQ(attachmentsOf(agendas.store(), next).size(), 1U);
    EXPECT_EQ(attachmentsOf(agendas.store(), next)[0].mediaType, u"text/plain"_s);
    QString sentence;
    EXPECT_EQ(errorOf([&] { list->addFiles({folder.path(u"Film.mp4"_s)}); }, &sentence), ErrorKind::Failed);
    EXPECT_TRUE(sentence.contains(u"at most 25 MB"_s));
}
