// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followup/todaypage.h"

#include "tests/support/agendas.h"
#include "ui/widgets/look.h"
#include "ui/widgets/twolinelist.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

struct TodayPageTest : testing::Test {
    StoppedClock clock{QDateTime(QDate(2012, 3, 1), QTime(8, 0))};
    Agendas agendas;
    std::unique_ptr<TodayPage> page;
    RecordRef wanted;
    QString room;

    void open()
    {
        applyLook(*qApp, Look::Light, FontChoice::Fixed);
        page = std::make_unique<TodayPage>(agendas.workspace());
        page->resize(1150, 680);
        page->setSituation(QDate(2012, 3, 1), false);
        page->refresh();
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        QObject::connect(page.get(), &Page::recordWanted, page.get(), [this](const RecordRef &record) { wanted = record; });
        QObject::connect(page.get(), &Page::pageWanted, page.get(), [this](const QString &id) { room = id; });
    }
    QString text(const QString &name) const { return page->findChild<QLabel *>(name)->text(); }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
};

} // namespace

TEST_F(TodayPageTest, OffersTheMostUrgentStepInBlueAndLeadsThere)
{
    agendas.addMeeting(agendas.preparatory, QDate(2012, 3, 14));
    const auto held = agendas.addMeeting(agendas.executive, QDate(2012, 2, 1), MeetingState::Held);
    open();
    EXPECT_EQ(page->state(), u"Thursday 1 March 2012"_s);
    EXPECT_EQ(text(u"firstTitle"_s), u"Ledningsgruppen Wednesday 1 February 2012"_s);
    EXPECT_EQ(text(u"firstDetail"_s), u"The minutes are not sent."_s);
    page->setFocus();
    ASSERT_EQ(QApplication::focusWidget()->objectName(), u"firstStep"_s);
    press(Qt::Key_Space);
    EXPECT_EQ(wanted, (RecordRef{u"meeting"_s, held.value}));
}

TEST_F(TodayPageTest, IsOneListToTheArrows)
{
    const auto first = agendas.addMeeting(agendas.preparatory, QDate(2012, 3, 14));
    agendas.addMeeting(agendas.working, QDate(2012, 3, 21));
    const auto held = agendas.addMeeting(agendas.executive, QDate(2012, 2, 1), MeetingState::Held);
    const auto action = agendas.addAction(held, {}, u"Ask Salem"_s);
    agendas.adjust<ActionPoint>(action, [](ActionPoint &record) { record.due = QDate(2012, 2, 20); });
    open();
    page->findChild<TwoLineList *>(u"today0"_s)->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(wanted.id, first.value);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(wanted.id, held.value);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(wanted, (RecordRef{u"action_point"_s, action.value}));
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    EXPECT_EQ(wanted.id, held.value);
}

TEST_F(TodayPageTest, LeadsWhoBeginsToThePartiesAndThenToTheMeetings)
{
    open();
    page->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(room, u"members"_s);
    addMunicipality(agendas.workspace(), u"0126"_s, u"Huddinge"_s);
    page->refresh();
    page->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(room, u"meetings"_s); // there are groups already
}
