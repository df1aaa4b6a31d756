// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A plan is adopted, compared and continued by keys.
#include "core/base/language.h"
#include "core/plans/planversions.h"
#include "core/plans/planview.h"
#include "core/workspace/sample.h"
#include "tests/support/workspaces.h"
#include "ui/documents/preview.h"
#include "ui/plans/adoptdialog.h"
#include "ui/plans/continuedialog.h"
#include "ui/plans/versionsdialog.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

class PlanDialogs : public ::testing::Test
{
protected:
    void SetUp() override
    {
        applyLook(*qApp, Look::Light, FontChoice::Fixed);
        workspace = Workspace::create(folder.path(u"plans.samsyn"_s), u"Etablering Södertörn"_s);
        workspace->change(u"A plan"_s, [this](Transaction &transaction) {
            Plan record;
            record.name = u"Handlingsplan 2012"_s;
            record.from = QDate(2012, 1, 1);
            record.to = QDate(2012, 12, 31);
            plan = transaction.insert(record);
            for (const QString &title : {u"Samråd"_s, u"Nyhetsbrev"_s, u"Studiebesök"_s}) {
                Activity activity;
                activity.plan = plan;
                activity.title = title;
                activity.from = record.from;
                activity.to = record.to;
                activity.precision = SchedulePrecision::Year;
                activities.push_back(transaction.insert(activity));
            }
        });
    }
    template <typename Dialog>
    void show(Dialog &dialog)
    {
        dialog.show();
        dialog.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    }
    static void press(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        QApplication::processEvents();
    }
    static void tabTo(QDialog &dialog, const QString &name)
    {
        for (int step = 0; step < 40 && QApplication::focusWidget()->objectName() != name; ++step)
            press(Qt::Key_Tab);
        ASSERT_EQ(QApplication::focusWidget()->objectName(), name) << dialog.objectName().toStdString();
    }
    void adopt(const QString &decision)
    {
        workspace->change(u"Adopt"_s, [&](Transaction &transaction) { adoptPlan(transaction, plan, {QDate(2011, 12, 14), {}, decision}); });
    }
    const Store &store() const { return workspace->store(); }

    Folder folder;
    StoppedClock clock{QDateTime({2012, 12, 3}, {10, 14})};
    std::unique_ptr<Workspace> workspace;
    Id<Plan> plan;
    std::vector<Id<Activity>> activities;
};

} // namespace

/// Pictures to look at, where SAMSYN_PICTURES names a folder.
TEST(PlanDialogPictures, OfTheSample)
{
    const QString place = qEnvironmentVariable("SAMSYN_PICTURES");
    if (place.isEmpty())
        GTEST_SKIP() << "SAMSYN_PICTURES is not set";
    const StoppedClock clock{QDateTime({2012, 12, 3}, {10, 14})};
    const Folder folder;
    const auto workspace = createSample(folder.path(u"sample.samsyn"_s));
    const LanguageScope scope(Language::Swedish);
    const auto plan = planOn(workspace->store(), today());
    ASSERT_TRUE(plan);
    for (const bool dark : {false, true}) {
        applyLook(*qApp, dark ? Look::Dark : Look::Light, FontChoice::Fixed);
        ContinueDialog continuing(*workspace, plan->id, nullptr);
        AdoptPlanDialog adopting(*workspace, plan->id, nullptr);
        PlanVersionsDialog versions(*workspace, plan->id, nullptr);
        versions.findChild<QComboBox *>(u"versionBefore"_s)->setCurrentIndex(0);
        for (QDialog *dialog : std::initializer_list<QDialog *>{&continuing, &adopting, &versions}) {
            dialog->show();
            QApplication::processEvents();
            EXPECT_TRUE(dialog->grab().save(place + u'/' + dialog->objectName() + (dark ? u"-dark.png"_s : u".png"_s)));
        }
    }
    applyLook(*qApp, Look::Light, FontChoice::Fixed);
}

TEST_F(PlanDialogs, AdoptAPlanByADecisionThatIsTyped)
{
    AdoptPlanDialog dialog(*workspace, plan, nullptr);
    show(dialog);
    auto *adoptNow = dialog.findChild<QPushButton *>(u"adoptPlanNow"_s);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"planDecision"_s);
    EXPECT_FALSE(adoptNow->isEnabled());
    QTest::keyClicks(QApplication::focusWidget(), u"Ledningsgruppen 2012-12-03, § 4"_s);
    EXPECT_TRUE(adoptNow->isEnabled());
    tabTo(dialog, u"adoptPlanNow"_s);
    press(Qt::Key_Space);
    EXPECT_FALSE(dialog.isVisible());
    ASSERT_TRUE(latestVersion(store(), plan));
    EXPECT_EQ(latestVersion(store(), plan)->adoptedOn, QDate(2012, 12, 3));
    EXPECT_EQ(workspace->undoLabel(), u"Adopt Handlingsplan 2012"_s);
}

TEST_F(PlanDialogs, ShowWhatDiffersFromTheLastVersionAndSayWhatMayNotBe)
{
    adopt(u"§ 4"_s);
    workspace->change(u"Rename"_s, [this](Transaction &transaction) {
        Activity activity = store().get(activities[0]);
        activity.title = u"Samråd varje kvartal"_s;
        transaction.update(activity);
        transaction.remove(activities[1]);
    });
    AdoptPlanDialog dialog(*workspace, plan, nullptr);
    show(dialog);
    const QAbstractItemModel *rows = dialog.findChild<TableView *>(u"adoptDifferences"_s)->model();
    ASSERT_EQ(rows->rowCount(), 2);
    EXPECT_EQ(rows->index(0, 3).data().toString(), u"Wording: Samråd → Samråd varje kvartal"_s);
    EXPECT_EQ(rows->index(1, 0).data().toString(), u"Gone"_s);
    dialog.findChild<QLineEdit *>(u"planDecision"_s)->setText(u"§ 9"_s);
    dialog.findChild<QLineEdit *>(u"planAdoptedOn"_s)->setText(u"2011-12-01"_s);
    dialog.findChild<QPushButton *>(u"adoptPlanNow"_s)->click();
    EXPECT_TRUE(dialog.isVisible()) << "a day before the last version";
    EXPECT_EQ(versionsOf(store(), plan).size(), 1U);
    PlanVersionsDialog versions(*workspace, plan, nullptr);
    show(versions);
    EXPECT_EQ(versions.findChild<QLabel *>(u"versionsCount"_s)->text(), u"2 changes"_s);
    versions.findChild<QComboBox *>(u"versionAfter"_s)->setCurrentIndex(0);
    EXPECT_EQ(versions.findChild<QLabel *>(u"versionsCount"_s)->text(), u"Nothing differs."_s);
    versions.findChild<QPushButton *>(u"versionPaper"_s)->click();
    const auto *preview = versions.findChild<DocumentPreview *>();
    ASSERT_NE(preview, nullptr);
    EXPECT_EQ(preview->document().title, u"Handlingsplan 2012"_s);
}

TEST_F(PlanDialogs, ContinueAPlanByAKeyForEachItem)
{
    ContinueDialog dialog(*workspace, plan, nullptr);
    show(dialog);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"continueItems"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"CED"_s);
    EXPECT_EQ(dialog.findChild<QLabel *>(u"continueCounts"_s)->text(), u"1 carried on, 1 ended, 1 dropped"_s);
    EXPECT_EQ(dialog.findChild<QPushButton *>(u"continueNow"_s)->text(), u"Continue in 2013"_s);
    tabTo(dialog, u"continueNow"_s);
    press(Qt::Key_Space);
    EXPECT_FALSE(dialog.isVisible());
    const Plan next = store().get(dialog.next());
    EXPECT_EQ(next.name, u"Handlingsplan 2013"_s);
    const auto carried = store().where<Activity>("plan", next.id.value);
    ASSERT_EQ(carried.size(), 1U);
    EXPECT_EQ(carried[0].title, u"Samråd"_s);
    EXPECT_EQ(carried[0].to, QDate(2013, 12, 31));
    EXPECT_TRUE(openActivities(store(), plan, today()).empty());
    EXPECT_EQ(workspace->undoLabel(), u"Continue Handlingsplan 2012"_s);
}
