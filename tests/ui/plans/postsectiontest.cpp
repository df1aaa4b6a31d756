// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/person.h"
#include "core/plans/finding.h"
#include "core/plans/goal.h"
#include "core/plans/posts.h"
#include "core/plans/watchdate.h"
#include "core/workspace/sample.h"
#include "tests/ui/plans/entryfixture.h"
#include "ui/plans/findingsview.h"
#include "ui/plans/postsection.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

const QDate today_(2012, 1, 9); // as the fixture has it

struct PostSection_ : EntryTest {
    PostSection section{*workspace};
    PostSection_()
    {
        workspace->change(u"Without the fixture's post"_s, [](Transaction &transaction) {
            for (const Post &made : allPosts(transaction.store()))
                transaction.remove(made.id);
        });
        QObject::connect(workspace.get(), &Workspace::changed, &section, [this] { section.show(plan, today_); });
        section.resize(900, 700);
        section.show(plan, today_);
        showInWindow(section);
    }
    template <typename T>
    T *find(const QString &name) const { return section.findChild<T *>(name); }
    void click(const QString &name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    Post post() const { return allPosts(workspace->store()).front(); }
    std::vector<PostPeriod> periods() const { return periodsOf(workspace->store(), post().id); }
    void addPeriod(const QString &from, const QString &percentage, const QString &person)
    {
        type(find<QLineEdit>(u"periodFrom"_s), from);
        type(find<QLineEdit>(u"periodPercentage"_s), percentage);
        type(find<QLineEdit>(u"periodPerson"_s), person);
        QTest::keyClick(find<QLineEdit>(u"periodPerson"_s), Qt::Key_Return);
    }
};

struct FindingsView_ : EntryTest {
    FindingsView view{*workspace};
    FindingsView_()
    {
        QObject::connect(workspace.get(), &Workspace::changed, &view, [this] { view.show(plan, today_); });
        view.resize(1000, 700);
        view.show(plan, today_);
        showInWindow(view);
    }
    template <typename T>
    T *find(const QString &name) const { return view.findChild<T *>(name); }
    std::vector<Finding> findings() const { return workspace->store().all<Finding>(); }
    int rows() const { return find<TableView>(u"findingsTable"_s)->model()->rowCount(); }
    void add(const QString &text, const QString &where = {})
    {
        type(find<QLineEdit>(u"findingText"_s), text);
        if (!where.isEmpty())
            type(find<QLineEdit>(u"findingOrganization"_s), where);
        QTest::keyClick(find<QLineEdit>(u"findingText"_s), Qt::Key_Return);
    }
};

} // namespace

TEST_F(PostSection_, MakesAPostAndFollowsItThroughItsPeriods)
{
    click(u"addFirstPost"_s);
    ASSERT_EQ(allPosts(workspace->store()).size(), 1u);
    addPeriod(u"2010-03-01"_s, u"50"_s, u"Åsa Wikner"_s);
    ASSERT_EQ(periods().size(), 1u);
    addPeriod(u"2012-01-01"_s, u"100 %"_s, u"Åsa Wikner"_s);
    ASSERT_EQ(periods().size(), 2u);
    EXPECT_EQ(periods().front().to, QDate(2011, 12, 31)) << "the one before ends the day before";
    EXPECT_EQ(periods().back().percentage, 100);
    workspace->undo();
    EXPECT_FALSE(periods().front().to) << "it was one step";
}

TEST_F(PostSection_, SaysWhyAPeriodIsRefused)
{
    click(u"addFirstPost"_s);
    addPeriod(u"2012-01-01"_s, u"halv"_s, u"Åsa Wikner"_s);
    EXPECT_TRUE(periods().empty());
    EXPECT_FALSE(section.findChild<AddLine *>()->sentence().isEmpty());
    addPeriod(u"2012-01-01"_s, u"50"_s, u"Huddinge"_s);
    EXPECT_TRUE(periods().empty()) << "a municipality holds no post";
}

TEST_F(PostSection_, SaysWhetherThePlanFits)
{
    click(u"addFirstPost"_s);
    addPeriod(u"2012-01-01"_s, u"10"_s, u"Åsa Wikner"_s);
    workspace->change(u"Add"_s, [&](Transaction &transaction) {
        Activity activity;
        activity.plan = plan;
        activity.title = u"Kommunikationsplan"_s;
        activity.effortDays = 30;
        activity.responsiblePerson = periods().front().person;
        transaction.insert(activity);
    });
    EXPECT_TRUE(find<QLabel>(u"postCapacity"_s)->text().startsWith(u"The plan takes 30 of 23 working days in 2012."_s))
        << find<QLabel>(u"postCapacity"_s)->text().toStdString();
    EXPECT_EQ(find<TableView>(u"postMonths"_s)->model()->rowCount(), 13) << "twelve months and their sum";
}

TEST_F(PostSection_, ChangesNothingOnAnotherDay)
{
    click(u"addFirstPost"_s);
    section.show(plan, QDate(2011, 1, 1));
    EXPECT_FALSE(find<QPushButton>(u"newPost"_s)->isEnabled());
    EXPECT_FALSE(find<QPushButton>(u"removePost"_s)->isEnabled());
    EXPECT_TRUE(find<QLineEdit>(u"postTitle"_s)->isReadOnly());
}

TEST_F(FindingsView_, NotesWhatWasFoundFromALine)
{
    add(u"Brist på tolkar"_s, u"Huddinge"_s);
    ASSERT_EQ(findings().size(), 1u);
    EXPECT_EQ(findings().front().text, u"Brist på tolkar"_s);
    EXPECT_EQ(findings().front().date, today_);
    EXPECT_TRUE(findings().front().organization);
    add(u""_s);
    EXPECT_EQ(findings().size(), 1u);
}

TEST_F(FindingsView_, MakesAGoalForTheNextYearOfAFinding)
{
    add(u"Sfi på kvällstid saknas"_s);
    ASSERT_EQ(findings().size(), 1u);
    view.select({Finding::entity.name(), findings().front().id.value});
    auto *button = find<QPushButton>(u"findingToGoal"_s);
    EXPECT_EQ(button->text(), u"Make it a goal for 2013"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_TRUE(findings().front().goal);
    const Goal goal = workspace->store().get(*findings().front().goal);
    EXPECT_EQ(goal.year, 2013);
    EXPECT_EQ(goal.title, u"Sfi på kvällstid saknas"_s);
    EXPECT_EQ(goal.state, GoalState::Proposed);
    EXPECT_FALSE(button->isVisible());
    workspace->undo();
    EXPECT_FALSE(findings().front().goal);
}

TEST_F(FindingsView_, ShowsOfAPlanWhatIsOfItsTime)
{
    add(u"I år"_s);
    workspace->change(u"Add"_s, [](Transaction &transaction) {
        Finding older;
        older.text = u"I fjol"_s;
        older.date = QDate(2011, 5, 1);
        transaction.insert(older);
    });
    EXPECT_EQ(rows(), 1);
    view.show(std::nullopt, today_);
    EXPECT_EQ(rows(), 2);
}

TEST_F(FindingsView_, CountsTheDayToWatchFromItsStart)
{
    type(find<QLineEdit>(u"watchTitle"_s), u"Planerna har löpt i 24 månader"_s);
    type(find<QLineEdit>(u"watchStart"_s), u"2010-12-01"_s);
    type(find<QLineEdit>(u"watchMonths"_s), u"24"_s);
    QTest::keyClick(find<QLineEdit>(u"watchMonths"_s), Qt::Key_Return);
    const auto watched = workspace->store().all<WatchDate>();
    ASSERT_EQ(watched.size(), 1u);
    const auto *model = find<TableView>(u"watchDatesTable"_s)->model();
    EXPECT_EQ(model->index(0, 0).data().toString(), u"2012-12-01"_s);
}

/// Pictures to look at, where SAMSYN_PICTURES names a folder.
TEST(PlanPictures, OfThePostAndTheFindings)
{
    const QString place = qEnvironmentVariable("SAMSYN_PICTURES");
    if (place.isEmpty())
        GTEST_SKIP() << "SAMSYN_PICTURES is not set";
    const StoppedClock clock(QDateTime(QDate(2012, 4, 2), QTime(9, 0)));
    Folder folder;
    const auto workspace = createSample(folder.path(u"sample.samsyn"_s));
    const auto plan = workspace->store().byKey<Plan>(u"handlingsplan-2012"_s)->id;
    for (const bool dark : {false, true}) {
        applyLook(*qApp, dark ? Look::Dark : Look::Light, FontChoice::Fixed);
        PostSection section(*workspace);
        section.resize(1126, 620);
        section.show(plan, QDate(2012, 4, 2));
        section.show();
        FindingsView view(*workspace);
        view.resize(1126, 620);
        view.show(plan, QDate(2012, 4, 2));
        view.select({Finding::entity.name(), workspace->store().byKey<Finding>(u"fynd-hemvist"_s)->id.value});
        view.show();
        QApplication::processEvents();
        const QString look = dark ? u"-dark"_s : QString();
        EXPECT_TRUE(section.widget()->grab().save(QDir(place).filePath(u"post%1.png"_s.arg(look))));
        EXPECT_TRUE(view.grab().save(QDir(place).filePath(u"findings%1.png"_s.arg(look))));
    }
    applyLook(*qApp, Look::Light, FontChoice::Fixed);
}
