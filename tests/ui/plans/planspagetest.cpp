// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/statuses.h"
#include "tests/support/smallplan.h"
#include "ui/plans/planspage.h"
#include "ui/plans/plantree.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

/// The page in a window, told of every change as the shell does.
class PlansPageOf : public ::testing::Test
{
protected:
    void SetUp() override
    {
        applyLook(*qApp, Look::Light, FontChoice::Fixed);
        page = std::make_unique<PlansPage>(plan.workspace());
        page->setSituation(plan.day, false);
        QObject::connect(&plan.workspace(), &Workspace::changed, page.get(), [this] { page->refresh(); });
        page->resize(1158, 640);
        page->show();
        page->refresh();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return page->findChild<T *>(name);
    }
    PlanTree *tree() const { return find<PlanTree>(u"planTree"_s); }
    RecordRef record(const QString &key) const { return {Activity::entity.name(), plan.activity(key).value}; }
    ActivityStanding standing(const QString &key) const
    {
        const Activity activity = plan.store().get(plan.activity(key));
        return standingOn(activity, statusesOf(plan.store(), activity.id), plan.day);
    }
    void choose(const QString &key)
    {
        tree()->setFocus();
        ASSERT_TRUE(tree()->choose(record(key)));
    }
    /// Types into a field of the pane, and leaves it with Enter.
    void write(const QString &name, const QString &text) const
    {
        auto *field = find<QLineEdit>(name);
        ASSERT_NE(field, nullptr);
        field->setFocus();
        field->selectAll();
        field->insert(text); // keyClicks knows no å
        QTest::keyClick(field, Qt::Key_Return);
    }
    QString errorUnder(const QString &name) const
    {
        auto *field = find<QWidget>(name);
        auto *form = field ? qobject_cast<Form *>(field->parentWidget()) : nullptr;
        return form ? form->error(field) : u"no field"_s;
    }

    StoppedClock clock{QDateTime(QDate(2012, 4, 2), QTime(8, 47))};
    SmallPlan plan;
    std::unique_ptr<PlansPage> page;
};

} // namespace

TEST_F(PlansPageOf, ALetterInTheTreeSaysHowAnActivityGoesAndUndoTakesItBack)
{
    choose(u"ansokan"_s);
    QTest::keyClicks(tree(), u"P"_s);
    EXPECT_EQ(standing(u"ansokan"_s).state, ActivityState::InProgress);
    EXPECT_EQ(tree()->chosen(), record(u"ansokan"_s));
    QTest::keyClicks(tree(), u"D"_s);
    EXPECT_EQ(standing(u"ansokan"_s).progress, 100);
    EXPECT_EQ(statusesOf(plan.store(), plan.activity(u"ansokan"_s)).size(), 1u); // of one day, corrected
    plan.workspace().undo();
    plan.workspace().undo();
    EXPECT_EQ(standing(u"ansokan"_s).state, ActivityState::NotStarted);
}

TEST_F(PlansPageOf, EnterOpensAnActivityWhereANoteIsTypedAndEnterKeepsIt)
{
    choose(u"kommunikation"_s);
    QTest::keyClick(tree(), Qt::Key_Return);
    QTest::keyClicks(find<QLineEdit>(u"statusProgress"_s), u"90"_s);
    auto *note = find<QLineEdit>(u"statusNote"_s);
    EXPECT_TRUE(note->hasFocus());
    QTest::keyClicks(note, u"Loggan vald"_s);
    QTest::keyClick(note, Qt::Key_Return);
    const ActivityStanding now = standing(u"kommunikation"_s);
    EXPECT_EQ(now.progress, 90);
    ASSERT_TRUE(now.latest);
    EXPECT_EQ(now.latest->note, u"Loggan vald"_s);
    EXPECT_EQ(now.latest->enteredOn, plan.day);
    QTest::keyClick(note, Qt::Key_Escape);
    EXPECT_FALSE(find<QWidget>(u"planDetails"_s)->isVisible());
}

TEST_F(PlansPageOf, ADayToComeIsRefusedWhereItWasTyped)
{
    choose(u"kommunikation"_s);
    QTest::keyClick(tree(), Qt::Key_Return);
    auto *day = find<QLineEdit>(u"statusDay"_s);
    day->setText(u"2012-04-03"_s);
    auto *note = find<QLineEdit>(u"statusNote"_s);
    QTest::keyClicks(note, u"klart i morgon"_s);
    QTest::keyClick(note, Qt::Key_Return);
    EXPECT_EQ(standing(u"kommunikation"_s).progress, 70);
    EXPECT_EQ(note->text(), u"klart i morgon"_s); // nothing typed is lost
}

TEST_F(PlansPageOf, ATimeIsTypedInWordsAndAnImpossibleOneIsRefusedUnderItsField)
{
    ASSERT_TRUE(page->showRecord(record(u"budget"_s)));
    write(u"activityTime"_s, u"sep–nov"_s);
    const Activity moved = plan.store().get(plan.activity(u"budget"_s));
    EXPECT_EQ(moved.from, QDate(2012, 9, 1));
    EXPECT_EQ(moved.to, QDate(2012, 11, 30));
    EXPECT_EQ(moved.precision, SchedulePrecision::Month);
    write(u"activityTime"_s, u"30/11–1/9"_s);
    EXPECT_FALSE(errorUnder(u"activityTime"_s).isEmpty());
    write(u"activityResponsible"_s, u"Ingen Alls"_s);
    EXPECT_TRUE(errorUnder(u"activityResponsible"_s).contains(u"Ingen Alls"_s));
    write(u"activityResponsible"_s, u"åsa wikner"_s);
    EXPECT_EQ(plan.store().get(moved.id).responsiblePerson, plan.strategist);
    EXPECT_EQ(plan.store().get(moved.id).from, QDate(2012, 9, 1));
}

TEST_F(PlansPageOf, ANewActivityStandsInTheChosenAreaWithItsTitleToBeTyped)
{
    const auto area = plan.store().byKey<FocusArea>(plan.store().all<FocusArea>().front().key);
    ASSERT_TRUE(tree()->choose({FocusArea::entity.name(), area->id.value}));
    page->command(PageCommand::New)->trigger();
    auto *title = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_NE(title, nullptr);
    EXPECT_EQ(title->objectName(), u"activityTitle"_s);
    QTest::keyClicks(title, u"Delta i NISKI"_s);
    QTest::keyClick(title, Qt::Key_Return);
    const Activity added = plan.store().all<Activity>().back();
    EXPECT_EQ(added.title, u"Delta i NISKI"_s);
    EXPECT_EQ(added.area, area->id);
}

TEST_F(PlansPageOf, AnAreaCannotBePutUnderItself)
{
    const std::vector<FocusArea> areas = plan.store().all<FocusArea>();
    FocusArea main = areas.front();
    main.parent = areas[1].id; // 1A, which stands under it
    EXPECT_THROW(plan.workspace().change(u"Circle"_s, [&](Transaction &transaction) { transaction.update(main); }), Error);
    EXPECT_EQ(plan.store().get(main.id).parent, std::nullopt);
}

TEST_F(PlansPageOf, AFilterLeavesTheLateOnesWithWhatTheyStandIn)
{
    auto *state = find<QComboBox>(u"filterState"_s);
    state->setFocus();
    QTest::keyClick(state, Qt::Key_Down); // the first of the states: late
    Q_EMIT state->activated(state->currentIndex());
    EXPECT_TRUE(tree()->choose(record(u"kommunikation"_s)));
    EXPECT_FALSE(tree()->choose(record(u"ansokan"_s)));
}

TEST_F(PlansPageOf, AnotherDayShowsHowItWasAndChangesNothing)
{
    page->setSituation(QDate(2012, 2, 1), true);
    page->refresh();
    choose(u"handlingsplan"_s);
    QTest::keyClicks(tree(), u"X"_s);
    EXPECT_EQ(standing(u"handlingsplan"_s).state, ActivityState::Done);
    EXPECT_FALSE(page->command(PageCommand::New)->isEnabled());
    EXPECT_EQ(tree()->currentIndex().siblingAtColumn(3).data().toString(), u"1 day late"_s); // it was done on 3 February
}
