// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/budget/budgetwindow.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messagebar.h"
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

TEST_F(BudgetPages, WholeBudgetIsEnteredByKeysAlone)
{
    makeEmpty();
    BudgetWindow window(*workspace);
    EXPECT_EQ(window.page().title(), u"Budget"_s);
    ASSERT_TRUE(window.tabTo(u"newBudget"_s));
    window.press(Qt::Key_Space);
    EXPECT_EQ(window.page().title(), u"Budget 2012"_s);
    EXPECT_EQ(sheet().costs.size(), 6u);

    ASSERT_TRUE(window.tabTo(u"costsTable"_s));
    window.press(Qt::Key_Right);
    window.press(Qt::Key_Right);
    for (const QString &amount :
         {u"717000"_s, u"60 000"_s, u"46000"_s, u"7000"_s, u"18300"_s, u"25000"_s}) {
        window.press(Qt::Key_Return);
        window.type(amount);
        window.press(Qt::Key_Return);
        window.press(Qt::Key_Down);
    }
    EXPECT_EQ(plain(window.cell(u"costsTable"_s, 6, 2)), u"873 300"_s);

    window.press(Qt::Key_Insert); // a row for what is left: category, text, amount
    window.press(Qt::Key_Tab);
    window.type(u"Exercise"_s);
    window.press(Qt::Key_Tab);
    window.type(u"3000"_s);
    window.press(Qt::Key_Return);
    ASSERT_EQ(sheet().costs.size(), 7u);
    EXPECT_EQ(sheet().costs[6].description, u"Exercise"_s);
    EXPECT_EQ(sheet().costs[6].amount, Ore::fromKronor(3000));

    ASSERT_TRUE(window.tabTo(u"financingTable"_s));
    window.press(Qt::Key_Right);
    window.press(Qt::Key_Right);
    for (int row = 0; row < 2; ++row) {
        window.press(Qt::Key_F2);
        window.type(u"438150"_s);
        window.press(Qt::Key_Return);
        window.press(Qt::Key_Down);
    }
    EXPECT_EQ(balanceOf(sheet()).difference, Ore{});
    EXPECT_EQ(window.cell(u"splitTable"_s, 0, 0), u"Huddinge"_s);
    EXPECT_EQ(plain(window.cell(u"splitTable"_s, 2, 3)), u"438 150"_s);
    EXPECT_TRUE(window.part<MessageBar>(u"budgetProblem"_s)->isHidden());
    EXPECT_TRUE(window.said.isEmpty());
}

TEST_F(BudgetPages, MissingThousandsAreAddedAsACostAndTakenBack)
{
    makeSample();
    BudgetWindow window(*workspace);
    auto *bar = window.part<MessageBar>(u"budgetProblem"_s);
    ASSERT_TRUE(bar->isVisible());
    EXPECT_EQ(plain(window.part<QPushButton>(u"addDifference"_s)->text()), u"Add 3 000 kr"_s);
    window.part<QPushButton>(u"addDifference"_s)->click();
    ASSERT_EQ(sheet().costs.size(), 7u);
    EXPECT_EQ(sheet().costs[6].category, CostCategory::Other);
    EXPECT_FALSE(sheet().costs[6].description.isEmpty());
    EXPECT_TRUE(bar->isHidden()) << "rows, stated total and financing agree";
    EXPECT_EQ(plain(workspace->undoLabel().value()), u"Add 3 000 kr as a cost"_s);
    workspace->undo();
    EXPECT_EQ(sheet().costs.size(), 6u);
    EXPECT_TRUE(bar->isVisible());
}

TEST_F(BudgetPages, ProblemIsAcceptedWithAReasonAndTheNextOneFollows)
{
    makeSample();
    BudgetWindow window(*workspace);
    const auto guard = Prompts::replace(std::make_unique<Answers>(u"Friskvård ingår."_s));
    auto *bar = window.part<MessageBar>(u"budgetProblem"_s);
    const QString first = bar->sentence();
    window.part<QPushButton>(u"acceptProblem"_s)->click();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(bar->isVisible()) << "the budget is out of balance, too";
    EXPECT_NE(bar->sentence(), first);
    window.part<QPushButton>(u"acceptProblem"_s)->click();
    EXPECT_TRUE(bar->isHidden());
    EXPECT_EQ(workspace->store().all<ProblemAcknowledgement>().size(), 2u);
}

TEST_F(BudgetPages, EveryEditIsOneNamedStepThatIsTakenBack)
{
    makeSample();
    BudgetWindow window(*workspace);
    auto *table = window.part<TableView>(u"costsTable"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, 2));
    window.press(Qt::Key_F2);
    window.type(u"47000"_s);
    window.press(Qt::Key_Return);
    EXPECT_EQ(workspace->undoLabel(), u"Change amount of Lokaler"_s);
    EXPECT_EQ(sheet().costs[2].amount, Ore::fromKronor(47000));
    workspace->undo();
    EXPECT_EQ(sheet().costs[2].amount, Ore::fromKronor(46000));
    EXPECT_EQ(plain(window.cell(u"costsTable"_s, 2, 2)), u"46 000"_s);
}

TEST_F(BudgetPages, RowsAreMovedAndRemovedByKeys)
{
    makeSample();
    BudgetWindow window(*workspace);
    auto *table = window.part<TableView>(u"costsTable"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    window.press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(sheet().costs[1].category, CostCategory::Salaries);
    EXPECT_EQ(table->currentIndex().row(), 1) << "the row stays chosen";
    window.press(Qt::Key_Delete);
    ASSERT_EQ(sheet().costs.size(), 5u);
    EXPECT_EQ(sheet().costs[0].category, CostCategory::Services);
    EXPECT_EQ(sheet().costs[4].position, 4);
    EXPECT_EQ(table->currentIndex().row(), 1) << "the next row is chosen";
}

TEST_F(BudgetPages, WrongAmountSaysSoAndEscGivesTheOldOneBack)
{
    makeSample();
    BudgetWindow window(*workspace);
    auto *table = window.part<TableView>(u"costsTable"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, 2));
    window.press(Qt::Key_F2);
    window.type(u"many"_s);
    window.press(Qt::Key_Return);
    auto *errors = window.part<QWidget>(u"costs"_s)->findChild<ErrorLine *>();
    EXPECT_FALSE(errors->sentence().isEmpty());
    window.press(Qt::Key_Escape);
    EXPECT_EQ(plain(window.cell(u"costsTable"_s, 2, 2)), u"46 000"_s);
    EXPECT_EQ(sheet().costs[2].amount, Ore::fromKronor(46000));
}

TEST_F(BudgetPages, AmountTakenAwayIsNotZero)
{
    makeSample();
    BudgetWindow window(*workspace);
    auto *table = window.part<TableView>(u"financingTable"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 2));
    window.press(Qt::Key_F2);
    window.press(Qt::Key_Delete);
    window.press(Qt::Key_Return);
    EXPECT_FALSE(sheet().financing[1].amount);
    EXPECT_EQ(window.cell(u"financingTable"_s, 1, 2), u"–"_s);
    EXPECT_TRUE(window.part<MessageBar>(u"splitMessage"_s)->isVisible())
        << "there is nothing to split";
    EXPECT_TRUE(window.part<QWidget>(u"splitTable"_s)->isHidden());
}

TEST_F(BudgetPages, StatedTotalIsEditedWithItsPlace)
{
    makeEmpty();
    BudgetWindow window(*workspace);
    window.part<QPushButton>(u"newBudget"_s)->click();
    window.part<QPushButton>(u"changeStated"_s)->click();
    window.type(u"876 300"_s);
    window.press(Qt::Key_Tab);
    window.type(u"Application"_s);
    window.press(Qt::Key_Return);
    EXPECT_EQ(budget().statedTotal, Ore::fromKronor(876300));
    EXPECT_EQ(budget().statedIn, u"Application"_s);
    EXPECT_EQ(window.part<MessageBar>(u"budgetProblem"_s)->isVisible(), true);
}

TEST_F(BudgetPages, AnotherYearIsAddedWhenItIsAYear)
{
    makeSample();
    BudgetWindow window(*workspace);
    {
        const auto guard = Prompts::replace(std::make_unique<Answers>(u"soon"_s));
        window.page().command(PageCommand::New)->trigger();
        EXPECT_TRUE(window.said.contains(u"soon"_s));
    }
    const auto guard = Prompts::replace(std::make_unique<Answers>(u"2014"_s));
    window.page().command(PageCommand::New)->trigger();
    EXPECT_EQ(window.page().title(), u"Budget 2014"_s);
    workspace->undo();
    EXPECT_EQ(window.page().title(), u"Budget 2012"_s);
}

TEST_F(BudgetPages, NothingCanBeChangedOnAnotherDay)
{
    makeSample();
    BudgetWindow window(*workspace);
    window.page().setSituation({2011, 6, 1}, true);
    window.page().refresh();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto *table = window.part<TableView>(u"costsTable"_s);
    EXPECT_FALSE(table->model()->index(0, 2).flags().testFlag(Qt::ItemIsEditable));
    EXPECT_TRUE(window.part<QPushButton>(u"costsAdd"_s)->isHidden());
    EXPECT_FALSE(window.part<QComboBox>(u"populationDate"_s)->isEnabled());
    EXPECT_EQ(window.page().findChild<QPushButton *>(u"addDifference"_s), nullptr);
    EXPECT_EQ(plain(window.cell(u"splitTable"_s, 0, 3)), u"77 027"_s)
        << "the day is not the split's";
    window.page().setSituation({2011, 11, 21}, false);
    window.page().refresh();
    EXPECT_NE(window.page().findChild<QPushButton *>(u"addDifference"_s), nullptr);
}

TEST_F(BudgetPages, RecordsOfABudgetAreShown)
{
    makeSample();
    BudgetWindow window(*workspace);
    const CostItem travel = sheet().costs[3];
    EXPECT_TRUE(window.page().showRecord({CostItem::entity.name(), travel.id.value}));
    EXPECT_EQ(window.part<TableView>(u"costsTable"_s)->currentIndex().row(), 3);
    EXPECT_FALSE(window.page().showRecord({u"organization"_s, 1}));
}

} // namespace
