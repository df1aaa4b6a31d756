// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budgetversions.h"
#include "core/budget/decidedsplit.h"
#include "core/workspace/adoption.h"
#include "tests/ui/budget/budgetwindow.h"
#include "ui/documents/preview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

class VersionPages : public BudgetPages
{
protected:
    void makeAdopted()
    {
        makeSample();
        for (const Problem &problem : workspace->openProblems())
            workspace->acknowledge(problem, u"Förstått."_s);
        adoptBudget(*workspace, budget().id, {{}, u"Styrgruppen 2011-12-02, § 4"_s, QDate(2011, 12, 2)});
    }
    static QAction *step(BudgetWindow &window, const QString &name)
    {
        return window.page().stateMenu()->findChild<QAction *>(name);
    }
    static QDialog *dialog(BudgetWindow &window) { return window.page().findChild<QDialog *>(u"adoptDialog"_s); }
};

TEST_F(VersionPages, BudgetIsAdoptedByKeysOnceAllIsExplained)
{
    makeSample();
    BudgetWindow window(*workspace);
    const auto guard = Prompts::replace(std::make_unique<Answers>(u"Friskvård ingår."_s));
    ASSERT_NE(step(window, u"adopt"_s), nullptr);
    step(window, u"adopt"_s)->trigger();
    QDialog *asked = dialog(window);
    ASSERT_NE(asked, nullptr);
    asked->activateWindow(); // which a window manager does, and the offscreen platform does not
    ASSERT_TRUE(QTest::qWaitFor([] {
        const QWidget *focused = QApplication::focusWidget();
        return focused && focused->objectName() == u"decisionReference"_s;
    }));
    auto *adopt = asked->findChild<QPushButton *>(u"adoptNow"_s);
    window.type(u"Styrgruppen 2011-12-02, § 4"_s);
    asked->activateWindow(); // the offscreen platform does not, once the offered decisions are gone
    EXPECT_FALSE(adopt->isEnabled()) << "the missing 3 000 kr are not explained";
    for (int problem = 0; problem < 2; ++problem) {
        asked->findChild<QPushButton *>(u"adoptAccept"_s)->click();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    ASSERT_TRUE(adopt->isEnabled());
    ASSERT_TRUE(window.tabTo(u"adoptNow"_s));
    window.press(Qt::Key_Space);
    EXPECT_EQ(budget().state, BudgetState::Adopted);
    EXPECT_EQ(budget().decidedOn, QDate(2011, 11, 21));
    EXPECT_EQ(window.page().state(), u"Version 1, adopted 21 Nov 2011"_s);
    EXPECT_EQ(workspace->undoLabel(), u"Adopt budget 2012, version 1"_s);
}

TEST_F(VersionPages, AdoptedBudgetIsPlainlyLockedWithOneWayOn)
{
    makeAdopted();
    BudgetWindow window(*workspace);
    auto *bar = window.part<MessageBar>(u"budgetState"_s);
    EXPECT_EQ(bar->sentence(), u"The budget has been adopted: Styrgruppen 2011-12-02, § 4."_s);
    auto *costs = window.part<TableView>(u"costsTable"_s);
    costs->setFocus();
    window.press(Qt::Key_Insert);
    window.press(Qt::Key_Delete);
    EXPECT_EQ(sheet().costs.size(), 6u);
    EXPECT_EQ(step(window, u"removeVersion"_s), nullptr);
    EXPECT_EQ(step(window, u"adopt"_s), nullptr);
    ASSERT_TRUE(window.tabTo(u"nextVersion"_s));
    window.press(Qt::Key_Space);
    EXPECT_EQ(window.page().state(), u"Version 2, draft"_s);
    EXPECT_EQ(workspace->undoLabel(), u"New version of budget 2012"_s);
    workspace->undo();
    EXPECT_EQ(window.page().state(), u"Version 1, adopted 2 Dec 2011"_s);
}

TEST_F(VersionPages, MenuShowsVersionsAndWhatTheirStateAllows)
{
    makeAdopted();
    BudgetWindow window(*workspace);
    step(window, u"newVersion"_s)->trigger();
    QStringList texts;
    for (const QAction *action : window.page().stateMenu()->actions())
        texts << action->text();
    EXPECT_EQ(texts, (QStringList{u"Version 2, draft"_s, u"Version 1, adopted 2 Dec 2011"_s, u"Show what differs …"_s, u"Billing basis …"_s, {}, u"New version"_s, u"Propose"_s, u"Adopt …"_s,
                                  u"Remove this version"_s}));
    step(window, u"propose"_s)->trigger();
    EXPECT_EQ(window.page().state(), u"Version 2, proposed"_s);
    step(window, u"takeBack"_s)->trigger();
    step(window, u"removeVersion"_s)->trigger();
    EXPECT_EQ(window.page().state(), u"Version 1, adopted 2 Dec 2011"_s);
    step(window, u"closeVersion"_s)->trigger();
    EXPECT_EQ(budget().state, BudgetState::Closed);
    step(window, u"reopenVersion"_s)->trigger();
    EXPECT_EQ(budget().state, BudgetState::Adopted);
    EXPECT_TRUE(window.said.isEmpty()) << window.said.toStdString();
}

TEST_F(VersionPages, WhatDiffersIsSaidAndShown)
{
    makeAdopted();
    BudgetWindow window(*workspace);
    step(window, u"newVersion"_s)->trigger();
    for (const Problem &problem : workspace->openProblems())
        workspace->acknowledge(problem, u"Förstått."_s);
    EXPECT_EQ(window.part<MessageBar>(u"budgetState"_s)->sentence(), u"Nothing differs from version 1."_s);
    ASSERT_TRUE(window.tabTo(u"differencesButton"_s));
    window.press(Qt::Key_Space);
    auto *preview = window.page().findChild<DocumentPreview *>();
    ASSERT_NE(preview, nullptr);
    EXPECT_TRUE(preview->document().title.contains(u"2012"_s));
}

TEST_F(VersionPages, SplitOfTheDifferenceAloneIsChosenInTheSplit)
{
    makeAdopted();
    BudgetWindow window(*workspace);
    EXPECT_FALSE(window.part<QCheckBox>(u"amendDecided"_s)->isVisible());
    step(window, u"newVersion"_s)->trigger();
    const Budget second = allBudgets(workspace->store()).front();
    auto *amend = window.part<QCheckBox>(u"amendDecided"_s);
    ASSERT_TRUE(amend->isVisible());
    EXPECT_EQ(amend->text(), u"Split only what differs from version 1"_s);
    ASSERT_TRUE(window.tabTo(u"amendDecided"_s));
    window.press(Qt::Key_Space);
    EXPECT_TRUE(budgetSheet(workspace->store(), second).allocation->amends);
    EXPECT_EQ(workspace->undoLabel(), u"Split only what differs"_s);
    EXPECT_EQ(plain(window.cell(u"splitTable"_s, 8, 3)), u"438 150"_s) << "decided";
    EXPECT_EQ(plain(window.cell(u"splitTable"_s, 8, 4)), u"0"_s) << "difference";
    EXPECT_EQ(plain(window.cell(u"splitTable"_s, 8, 5)), u"438 150"_s);
    window.press(Qt::Key_Space);
    EXPECT_FALSE(budgetSheet(workspace->store(), second).allocation->amends);
}

TEST_F(VersionPages, SeveralYearsStandSideBySideAndGoBackToOne)
{
    makeAdopted();
    BudgetWindow window(*workspace);
    QMenu *years = nullptr;
    for (QMenu *menu : window.page().findChildren<QMenu *>()) {
        if (menu->findChild<QAction *>(u"severalYears"_s))
            years = menu;
    }
    ASSERT_NE(years, nullptr);
    years->findChild<QAction *>(u"newYear"_s)->trigger();
    EXPECT_EQ(window.page().title(), u"Budget 2013"_s);
    years->findChild<QAction *>(u"severalYears"_s)->trigger();
    EXPECT_EQ(window.page().title(), u"Budget, several years"_s);
    EXPECT_TRUE(window.part<QWidget>(u"yearsView"_s)->isVisible());
    EXPECT_EQ(plain(window.cell(u"yearsTable"_s, 0, 4)), u"1 434 000"_s);
    EXPECT_EQ(window.page().headActions().back()->text(), u"Preview the years"_s);
    window.page().headActions().back()->trigger();
    ASSERT_NE(window.page().findChild<DocumentPreview *>(), nullptr);
    window.page().findChild<DocumentPreview *>()->close();
    years->actions().front()->trigger();
    EXPECT_EQ(window.page().title(), u"Budget 2013"_s);
    EXPECT_EQ(window.part<QLabel>(u"whySince"_s)->text(), u"Since 2012"_s);
}

} // namespace
