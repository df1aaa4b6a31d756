// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/groups/group.h"
#include "core/meetings/meeting.h"
#include "tests/support/smallplan.h"
#include "ui/plans/planmatrixview.h"
#include "ui/plans/yearview.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

class PlanListViews : public ::testing::Test
{
protected:
    PlanListViews() { applyLook(*qApp, Look::Light, FontChoice::Fixed); }

    static QModelIndex cellOf(const QAbstractItemView *table, const QString &row, int inColumn, int column)
    {
        const QAbstractItemModel *model = table->model();
        for (int at = 0; at < model->rowCount(); ++at) {
            if (model->index(at, inColumn).data().toString() == row)
                return model->index(at, column);
        }
        return {};
    }

    StoppedClock clock{QDateTime(QDate(2012, 4, 2), QTime(8, 47))};
    SmallPlan plan;
};

} // namespace

TEST_F(PlanListViews, TheYearHasTwelveMonthsWithTheCurrentOneMarked)
{
    YearView view(plan.workspace());
    view.show(plan.view(), {});
    const auto *table = view.findChild<TableView *>(u"wheelRows"_s);
    EXPECT_EQ(view.year(), 2012);
    EXPECT_TRUE(cellOf(table, u"All year"_s, 0, 0).isValid());
    EXPECT_TRUE(cellOf(table, u"April 2012, now"_s, 0, 0).isValid());
    EXPECT_TRUE(cellOf(table, u"December 2012"_s, 0, 0).isValid());
}

TEST_F(PlanListViews, ARowOfTheYearOpensItsActivityOrWhateverElseItIs)
{
    Group group;
    group.name = u"Ledningsgruppen"_s;
    Meeting meeting;
    meeting.group = plan.add(group);
    meeting.date = QDate(2012, 5, 9);
    const Id<Meeting> met = plan.add(meeting);
    YearView view(plan.workspace());
    view.show(plan.view(), {});
    QList<Id<Activity>> activities;
    RecordRef other;
    QObject::connect(&view, &YearView::activityOpened, [&](Id<Activity> activity) { activities << activity; });
    QObject::connect(&view, &YearView::recordOpened, [&](const RecordRef &record) { other = record; });
    view.select(plan.activity(u"konferens"_s));
    auto *table = view.findChild<TableView *>(u"wheelRows"_s);
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(activities, QList<Id<Activity>>{plan.activity(u"konferens"_s)});
    table->setCurrentIndex(cellOf(table, u"Ledningsgruppen"_s, 2, 2));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(other, (RecordRef{Meeting::entity.name(), met.value}));
}

TEST_F(PlanListViews, TheYearAndTheChoiceStayWhenThePlanIsShownAgain)
{
    plan.addActivity(u"senare"_s, u"Utvärdering"_s, {}, {QDate(2013, 2, 1), QDate(2013, 2, 28), SchedulePrecision::Month});
    YearView view(plan.workspace());
    view.show(plan.view(), {});
    auto *years = view.findChild<QComboBox *>(u"wheelYear"_s);
    QTest::keyClick(years, Qt::Key_Down);
    EXPECT_EQ(view.year(), 2013);
    view.select(plan.activity(u"senare"_s));
    view.show(plan.view(), {});
    EXPECT_EQ(view.year(), 2013);
    EXPECT_EQ(view.selected(), plan.activity(u"senare"_s));
}

TEST_F(PlanListViews, ACellOfTheMatrixSaysHowManyAndOpensWithItsAreaAndMember)
{
    plan.addParticipant(plan.activity(u"kommunikation"_s), plan.nacka);
    PlanMatrixView view(plan.workspace());
    view.show(plan.view(), {});
    auto *table = view.findChild<TableView *>(u"planMatrixTable"_s);
    const int nacka = 3; // after Botkyrka and Haninge
    ASSERT_EQ(table->model()->headerData(nacka, Qt::Horizontal).toString(), u"Nacka"_s);
    EXPECT_EQ(cellOf(table, u"Own development"_s, 0, nacka).data().toString(), u"1"_s);
    EXPECT_EQ(cellOf(table, u"Own development"_s, 0, 1).data().toString(), u"–"_s);
    EXPECT_EQ(cellOf(table, u"1 Etableringsreformen"_s, 0, nacka).data().toString(), u"1"_s);
    EXPECT_EQ(cellOf(table, u"All areas"_s, 0, nacka).data().toString(), u"2"_s);
    std::optional<Id<FocusArea>> area;
    std::optional<Id<Organization>> member;
    QObject::connect(&view, &PlanMatrixView::cellOpened, [&](auto opened, auto whose) {
        area = opened;
        member = whose;
    });
    table->setCurrentIndex(cellOf(table, u"1 Etableringsreformen"_s, 0, nacka));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(area, plan.view().areas.front().area.id);
    EXPECT_EQ(member, plan.nacka);
}
