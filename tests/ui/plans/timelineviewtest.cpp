// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smallplan.h"
#include "ui/plans/activitymove.h"
#include "ui/plans/timelinelist.h"
#include "ui/plans/timelineview.h"
#include "ui/widgets/look.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

class Timeline : public ::testing::Test
{
protected:
    void SetUp() override
    {
        applyLook(*qApp, Look::Light, FontChoice::Fixed);
        QObject::connect(&view, &TimelineView::scheduleWanted, [this](Id<Activity> activity, const Schedule &schedule) {
            moveActivity(plan.workspace(), activity, schedule);
            view.show(plan.view(), {});
        });
        view.resize(1126, 620);
        view.show(plan.view(), {});
        view.show();
        view.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
        list = view.findChild<TimelineList *>(u"timelineRows"_s);
        list->setFocus();
    }

    QString timeOf(const QString &key) const
    {
        const Activity activity = plan.store().get(plan.activity(key));
        return scheduleText({activity.from, activity.to, activity.precision});
    }
    void press(const QString &key, Qt::Key pressed, Qt::KeyboardModifiers modifiers = {})
    {
        view.select(plan.activity(key));
        QTest::keyClick(list, pressed, modifiers);
    }
    int rowAt(const QString &key) const
    {
        const QString title = plan.store().get(plan.activity(key)).title;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString() == title)
                return row;
        }
        return -1;
    }
    /// The middle of a row, at the day.
    QPoint placeOf(const QString &key, QDate day) const
    {
        const TimelineColumns columns = TimelineColumns::of(list->viewport()->width());
        const TimelineScale scale{view.firstDay(), view.zoom(), columns.end - columns.time};
        const int y = list->visualRect(list->model()->index(rowAt(key), 0)).center().y();
        return {qRound(columns.time + scale.beginOf(day)), y};
    }

    StoppedClock clock{QDateTime(QDate(2012, 4, 2), QTime(8, 47))};
    SmallPlan plan;
    TimelineView view;
    TimelineList *list = nullptr;
};

} // namespace

TEST_F(Timeline, AltWithArrowsMovesAnActivityByTheUnitOfItsPrecision)
{
    press(u"konferens"_s, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(timeOf(u"konferens"_s), u"Nov 2012"_s);
    press(u"ansokan"_s, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(timeOf(u"ansokan"_s), u"31 Jul – 14 Oct 2012"_s);
    press(u"samrad"_s, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(timeOf(u"samrad"_s), u"2013"_s);
    EXPECT_EQ(plan.store().get(plan.activity(u"samrad"_s)).precision, SchedulePrecision::Year);
}

TEST_F(Timeline, ShiftWithArrowsMakesAnActivityLongerAndShorterButLeavesOneUnit)
{
    press(u"konferens"_s, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(timeOf(u"konferens"_s), u"Oct–Nov 2012"_s);
    press(u"konferens"_s, Qt::Key_Left, Qt::ShiftModifier);
    press(u"konferens"_s, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(timeOf(u"konferens"_s), u"Oct 2012"_s);
}

TEST_F(Timeline, AMoveIsOneStepThatIsUndone)
{
    press(u"konferens"_s, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(plan.workspace().undoLabel(), u"Move “Planeringskonferens för 2013” to Nov 2012"_s);
    plan.workspace().undo();
    EXPECT_EQ(timeOf(u"konferens"_s), u"Oct 2012"_s);
}

TEST_F(Timeline, PlainArrowsChangeNothing)
{
    const quint64 before = plan.store().contentHash();
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Left, Qt::Key_End, Qt::Key_Home, Qt::Key_Up})
        press(u"konferens"_s, key);
    EXPECT_EQ(plan.store().contentHash(), before);
}

TEST_F(Timeline, WhatIsReadOnlyClosedOrUndatedIsNotMoved)
{
    const quint64 before = plan.store().contentHash();
    press(u"installera"_s, Qt::Key_Right, Qt::AltModifier);
    press(u"forankring"_s, Qt::Key_Right, Qt::AltModifier);
    view.setReadOnly(true);
    press(u"konferens"_s, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(plan.store().contentHash(), before);
}

TEST_F(Timeline, ABarIsDraggedByItsBodyAndByItsEnd)
{
    const auto drag = [&](QPoint from, QPoint to) {
        QTest::mousePress(list->viewport(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, list->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(list->viewport(), &move);
        QTest::mouseRelease(list->viewport(), Qt::LeftButton, {}, to);
    };
    drag(placeOf(u"konferens"_s, QDate(2012, 10, 15)), placeOf(u"konferens"_s, QDate(2012, 9, 15)));
    EXPECT_EQ(timeOf(u"konferens"_s), u"Sept 2012"_s);
    drag(placeOf(u"konferens"_s, QDate(2012, 10, 1)), placeOf(u"konferens"_s, QDate(2012, 11, 1)));
    EXPECT_EQ(timeOf(u"konferens"_s), u"Sept–Oct 2012"_s);
}

TEST_F(Timeline, WhatIsChosenAndFoldedStaysWhenItIsShownAgain)
{
    QList<Id<Activity>> chosen;
    QObject::connect(&view, &TimelineView::activitySelected, [&](Id<Activity> activity) { chosen << activity; });
    view.select(plan.activity(u"kub"_s));
    ASSERT_EQ(chosen.size(), 1);
    plan.addActivity(u"ny"_s, u"En ny aktivitet"_s, {}, {QDate(2012, 2, 1), QDate(2012, 2, 29), SchedulePrecision::Month});
    view.show(plan.view(), {});
    EXPECT_EQ(view.selected(), plan.activity(u"kub"_s));
    EXPECT_EQ(chosen.size(), 1) << "the same choice again is no news";
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Left);
    EXPECT_LT(rowAt(u"konferens"_s), 0);
    view.show(plan.view(), {});
    EXPECT_LT(rowAt(u"konferens"_s), 0);
    view.select(plan.activity(u"konferens"_s));
    EXPECT_EQ(view.selected(), plan.activity(u"konferens"_s)) << "what is chosen from outside unfolds its heading";
}

TEST_F(Timeline, ARowSaysTitleTimeAndState)
{
    QAccessibleInterface *rows = QAccessible::queryAccessibleInterface(list);
    ASSERT_NE(rows, nullptr);
    const auto textOf = [&](const QString &key) { return rows->child(rowAt(key))->text(QAccessible::Name); };
    EXPECT_EQ(textOf(u"kommunikation"_s), u"Kommunikationsplan och logga, Åsa Wikner, 15 Jan – 15 Mar 2012, 18 days late, 70\u00a0% done"_s);
    EXPECT_EQ(textOf(u"kub"_s), u"2A Styrgrupp för KUB, bosättning, Åsa Wikner, Apr–Dec 2012, Dormant, om nationella § 37 beviljas"_s);
    EXPECT_EQ(textOf(u"forankring"_s), u"Förankring hos samtliga parter, Åsa Wikner, no schedule, to be looked at 30 June 2012, Not started"_s);
    EXPECT_EQ(rows->child(0)->text(QAccessible::Name), u"Own development, 2 of 6 done, unfolded"_s);
}

TEST_F(Timeline, OnlyRowsInSightAndBarsInTheTimeShownAreDrawn)
{
    plan.workspace().change(u"Add many"_s, [&](Transaction &transaction) {
        for (int i = 0; i < 300; ++i) {
            Activity activity;
            activity.plan = plan.plan;
            activity.title = u"Aktivitet %1"_s.arg(i);
            activity.precision = SchedulePrecision::Month;
            activity.from = QDate(2013 + i % 2, 5, 1);
            activity.to = QDate(2013 + i % 2, 5, 31);
            transaction.insert(activity);
        }
    });
    view.show(plan.view(), {});
    QApplication::processEvents();
    list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum() / 2);
    view.setFirstDay(QDate(2013, 1, 1));
    view.grab();
    const int inSight = list->viewport()->height() / list->visualRect(list->currentIndex()).height() + 2;
    EXPECT_GT(list->drawn().rows, 10);
    EXPECT_LE(list->drawn().rows, inSight);
    EXPECT_GT(list->drawn().bars, 3);
    EXPECT_LE(list->drawn().bars, list->drawn().rows);
    view.setFirstDay(QDate(2012, 1, 1));
    view.grab();
    EXPECT_EQ(list->drawn().bars, 0) << "all of these are in later years";
}

TEST_F(Timeline, CtrlWithPlusMinusAndZeroZooms)
{
    QTest::keyClick(list, Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(view.zoom(), TimelineZoom::Quarter);
    EXPECT_EQ(view.firstDay().day(), 1);
    QTest::keyClick(list, Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(view.zoom(), TimelineZoom::Year);
    EXPECT_EQ(view.firstDay(), QDate(2012, 1, 1));
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(list, Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(view.zoom(), TimelineZoom::TwentyYears);
}

TEST_F(Timeline, EnterAndADoubleClickOpen)
{
    QList<Id<Activity>> opened;
    QObject::connect(&view, &TimelineView::activityOpened, [&](Id<Activity> activity) { opened << activity; });
    press(u"konferens"_s, Qt::Key_Return);
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, placeOf(u"budget"_s, QDate(2012, 9, 1)));
    EXPECT_EQ(opened, (QList<Id<Activity>>{plan.activity(u"konferens"_s), plan.activity(u"budget"_s)}));
}
