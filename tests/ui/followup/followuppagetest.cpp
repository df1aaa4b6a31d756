// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followup/followuppage.h"

#include "core/followup/monthtext.h"
#include "tests/support/smallplan.h"
#include "ui/followup/approvedialog.h"
#include "ui/widgets/look.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/richtextedit.h"
#include "ui/widgets/tablemodel.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

struct ReasonGiven : Prompts {
    std::optional<QString> ask(QWidget *, const Question &) override { return u"Nacka har lovat att hinna ikapp."_s; }
};

struct FollowupPageTest : testing::Test {
    StoppedClock clock{QDateTime(QDate(2012, 4, 2), QTime(8, 47))};
    SmallPlan plan;
    Id<Goal> goal;
    std::unique_ptr<FollowupPage> page;
    std::shared_ptr<void> prompts = Prompts::replace(std::make_unique<ReasonGiven>());

    void SetUp() override
    {
        applyLook(*qApp, Look::Light, FontChoice::Fixed);
        Goal reached;
        reached.plan = plan.plan;
        reached.title = u"Alla parter vet vem som gör vad"_s;
        reached.state = GoalState::Decided;
        goal = plan.add(reached);
        page = std::make_unique<FollowupPage>(plan.workspace());
        page->resize(1150, 680);
        page->setSituation(QDate(2012, 4, 2), false);
        page->refresh();
        QObject::connect(&plan.workspace(), &Workspace::changed, page.get(), [this] { page->refresh(); });
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }
    template <typename T>
    T *find(const QString &name) const { return page->findChild<T *>(name); }
    QString text(const QString &name) const { return find<QLabel>(name)->text(); }
    void step() const
    {
        find<QPushButton>(u"monthStep"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    }
    /// Presses the dialog's button while it waits for an answer.
    void approve() const
    {
        QTimer::singleShot(0, page.get(), [] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            ASSERT_TRUE(dialog);
            dialog->findChild<QLineEdit *>(u"approvedBy"_s)->setText(u"Gunvor Öhrn"_s);
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"approveNow"_s), Qt::LeftButton);
            if (dialog->isVisible())
                dialog->reject();
        });
        step();
    }
    Review row() const { return plan.store().all<Review>().front(); }
    TableView *goals() const { return find<TableView>(u"reviewGoals"_s + u"Table"_s); }
};

} // namespace

TEST_F(FollowupPageTest, BeginsWithTheLastFullMonthInOneSentence)
{
    EXPECT_EQ(page->title(), u"March 2012"_s);
    EXPECT_EQ(page->state(), u"Without a review"_s);
    EXPECT_EQ(text(u"monthSentence"_s), monthSummary(monthReview(plan.store(), {2012, 3}, QDate(2012, 4, 2))));
    EXPECT_FALSE(text(u"monthLight"_s).isEmpty());
}

TEST_F(FollowupPageTest, OneButtonPreparesTheMonthAndThenApprovesIt)
{
    EXPECT_EQ(find<QPushButton>(u"monthStep"_s)->text(), u"Prepare March 2012"_s);
    step();
    ASSERT_EQ(plan.store().count(Review::entity), 1);
    EXPECT_EQ(page->state(), u"Open month"_s);
    EXPECT_EQ(find<QPushButton>(u"monthStep"_s)->text(), u"Approve March 2012 …"_s);
    approve();
    EXPECT_EQ(page->state(), u"Approved on 2 April 2012 by Gunvor Öhrn, at the screen"_s);
    EXPECT_TRUE(find<QPushButton>(u"monthStep"_s)->isHidden());
    EXPECT_TRUE(find<RichTextEdit>(u"chairComment"_s)->isReadOnly());
}

TEST_F(FollowupPageTest, WhatTheChairWritesIsStoredWhenTheFieldIsLeft)
{
    step();
    auto *comment = find<RichTextEdit>(u"chairComment"_s);
    comment->setFocus();
    QTest::keyClicks(comment, u"Till nasta beredning"_s);
    QTest::keyClick(comment, Qt::Key_Tab);
    EXPECT_EQ(row().chairComment.trimmed(), u"Till nasta beredning"_s);
}

TEST_F(FollowupPageTest, AQuestionIsAskedInTheLineUnderTheTable)
{
    step();
    auto *field = find<QLineEdit>(u"questionText"_s);
    field->setFocus();
    QTest::keyClicks(field, u"Flytta konferensen?"_s);
    QTest::keyClick(field, Qt::Key_Return);
    const auto questions = plan.store().all<ReviewQuestion>();
    ASSERT_EQ(questions.size(), 1U);
    EXPECT_EQ(questions.front().text, u"Flytta konferensen?"_s);
    EXPECT_TRUE(text(u"monthSentence"_s).endsWith(u"1 question to you."_s)) << text(u"monthSentence"_s).toStdString();
}

TEST_F(FollowupPageTest, AnAssessmentIsWrittenInTheGoalsLineAndALightIsChangedWithItsReason)
{
    step();
    TableView *table = goals();
    ASSERT_EQ(table->model()->rowCount(), 1);
    ASSERT_TRUE(table->model()->setData(table->model()->index(0, 5), u"På god väg"_s, Qt::EditRole));
    ASSERT_TRUE(table->model()->setData(table->model()->index(0, 0), int(Light::AtRisk), Qt::EditRole));
    const auto said = plan.store().all<ReviewGoal>();
    ASSERT_EQ(said.size(), 1U);
    EXPECT_EQ(said.front().assessment, u"På god väg"_s);
    EXPECT_EQ(said.front().light, Light::AtRisk);
    EXPECT_EQ(said.front().lightReason, u"Nacka har lovat att hinna ikapp."_s);
    EXPECT_EQ(table->model()->index(0, 0).data().toString(), u"at risk *"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(plan.store().all<ReviewGoal>().front().light, Light::None);
}

TEST_F(FollowupPageTest, OnAnotherDayNothingCanBeWritten)
{
    step();
    page->setSituation(QDate(2012, 3, 20), true);
    page->refresh();
    EXPECT_FALSE(find<QPushButton>(u"monthStep"_s)->isEnabled());
    EXPECT_TRUE(find<RichTextEdit>(u"reviewComment"_s)->isReadOnly());
    EXPECT_TRUE(find<QPushButton>(u"changeLight"_s)->isHidden());
}

TEST_F(FollowupPageTest, LeadsFromWhatIsLateToItsRow)
{
    RecordRef wanted;
    QObject::connect(page.get(), &Page::recordWanted, page.get(), [&](const RecordRef &record) { wanted = record; });
    auto *late = find<TableView>(u"whatIsLate"_s);
    ASSERT_GT(late->model()->rowCount(), 0);
    late->setFocus();
    QTest::keyClick(late, Qt::Key_Return);
    EXPECT_EQ(wanted.entity, u"activity"_s);
}
