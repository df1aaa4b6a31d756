// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budgetsplit.h"
#include "core/documents/htmlwriter.h"
#include "core/members/members.h"
#include "core/workspace/sample.h"
#include "tests/support/files.h"
#include "tests/ui/budget/budgetwindow.h"
#include "ui/budget/budgetpreview.h"
#include "ui/budget/whypanel.h"
#include "ui/documents/preview.h"
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

class BudgetPages : public ::testing::Test
{
protected:
    /// Huddinge and Nacka share the cost from 2010.
    void makeEmpty()
    {
        workspace = Workspace::create(folder.path(u"empty.samsyn"_s), u"Södertörn"_s);
        workspace->change(u"Add members"_s, [](Transaction &transaction) {
            addMunicipalities(transaction, {u"0126"_s, u"0182"_s}, QDate(2010, 2, 1));
        });
    }
    void makeSample() { workspace = createSample(folder.path(u"sample.samsyn"_s)); }

    Budget budget() const { return budgetOf(workspace->store(), 2012).value(); }
    BudgetSheet sheet() const { return budgetSheet(workspace->store(), budget()); }

    Folder folder;
    StoppedClock clock{QDateTime({2011, 11, 21}, {10, 14})};
    std::unique_ptr<Workspace> workspace;
};

QString plain(QString text)
{
    return text.replace(QChar(0xA0), u' ');
}

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

TEST_F(BudgetPages, SplitOfTheSampleIsShownWithItsSum)
{
    makeSample();
    BudgetWindow window(*workspace);
    EXPECT_EQ(window.page().state(), u"Version 1, draft"_s);
    const QStringList names{u"Botkyrka"_s,
                            u"Haninge"_s,
                            u"Huddinge"_s,
                            u"Nacka"_s,
                            u"Nynäshamn"_s,
                            u"Salem"_s,
                            u"Tyresö"_s,
                            u"Värmdö"_s};
    QHash<QString, QString> amounts;
    for (int row = 0; row < 8; ++row)
        amounts[window.cell(u"splitTable"_s, row, 0)] = plain(window.cell(u"splitTable"_s, row, 3));
    for (const QString &name : names)
        EXPECT_TRUE(amounts.contains(name)) << name.toStdString();
    EXPECT_EQ(amounts.value(u"Botkyrka"_s), u"77 027"_s);
    EXPECT_EQ(amounts.value(u"Nacka"_s), u"84 021"_s);
    EXPECT_EQ(plain(window.cell(u"splitTable"_s, 8, 3)), u"438 150"_s);
    EXPECT_EQ(plain(window.cell(u"splitTable"_s, 8, 1)), u"469 894"_s);
}

TEST_F(BudgetPages, WhyFollowsTheChosenMember)
{
    makeSample();
    BudgetWindow window(*workspace);
    ASSERT_TRUE(window.tabTo(u"splitTable"_s));
    auto *question = window.part<QLabel>(u"whyQuestion"_s);
    const QString first = window.cell(u"splitTable"_s, 0, 0);
    EXPECT_TRUE(question->text().contains(first));
    window.press(Qt::Key_Down);
    const QString second = window.cell(u"splitTable"_s, 1, 0);
    EXPECT_TRUE(question->text().contains(second));
    EXPECT_TRUE(window.part<WhyPanel>(u"why"_s)->sentence().startsWith(second));
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

TEST_F(BudgetPages, MissingPopulationIsSaidWhereTheSplitWouldStand)
{
    makeSample();
    BudgetWindow window(*workspace);
    workspace->change(u"Remove population"_s, [&](Transaction &transaction) {
        for (const Population &population : workspace->store().all<Population>()) {
            if (population.date == QDate(2010, 12, 31) &&
                workspace->store().get(population.organization).name == u"Salem"_s)
                transaction.remove(population.id);
        }
    });
    auto *message = window.part<MessageBar>(u"splitMessage"_s);
    ASSERT_TRUE(message->isVisible());
    EXPECT_TRUE(message->sentence().contains(u"Salem"_s));
    auto *dates = window.part<QComboBox>(u"populationDate"_s);
    EXPECT_GT(dates->count(), 1) << "another date is offered";
    dates->setFocus();
    window.press(Qt::Key_Up);
    window.press(Qt::Key_Up);
    EXPECT_TRUE(message->isHidden());
    EXPECT_NE(sheet().allocation->populationDate, QDate(2010, 12, 31));
    EXPECT_EQ(workspace->undoLabel(), u"Change population date"_s);
}

TEST_F(BudgetPages, RuleOfTheSplitIsStoredWithTheBudget)
{
    makeSample();
    BudgetWindow window(*workspace);
    window.part<QComboBox>(u"unit"_s)->setFocus();
    window.press(Qt::Key_Down);
    EXPECT_EQ(sheet().allocation->unit, Ore::fromKronor(10));
    window.part<QPushButton>(u"moreChoices"_s)->click();
    auto *key = window.part<QComboBox>(u"allocationKey"_s);
    ASSERT_TRUE(key->isVisible());
    EXPECT_FALSE(window.part<QWidget>(u"allocationPolicy"_s)->isVisible())
        << "nobody comes or goes in 2012";
    key->setFocus();
    window.press(Qt::Key_Down);
    EXPECT_EQ(sheet().allocation->allocationKey, AllocationKey::Equal);
    EXPECT_EQ(plain(window.cell(u"splitTable"_s, 0, 2)), u"12.50 %"_s);
    auto *fixed = window.part<QLineEdit>(u"fixedPart"_s);
    fixed->setFocus();
    window.type(u"1000"_s);
    window.press(Qt::Key_Return);
    EXPECT_EQ(sheet().allocation->base, Ore::fromKronor(1000));
}

TEST_F(BudgetPages, WeightAndDateOfOneMemberLeaveNoRowWhenUsualAgain)
{
    makeSample();
    BudgetWindow window(*workspace);
    window.part<QPushButton>(u"moreChoices"_s)->click();
    auto *table = window.part<TableView>(u"splitMembers"_s);
    table->setFocus();
    const auto enter = [&](int column, const QString &text) {
        table->setCurrentIndex(table->model()->index(0, column));
        window.press(Qt::Key_F2);
        window.type(text);
        window.press(Qt::Key_Return);
    };
    enter(1, u"0,5"_s);
    ASSERT_EQ(workspace->store().all<AllocationWeight>().size(), 1u);
    EXPECT_EQ(workspace->store().all<AllocationWeight>()[0].weight.digits, u"0.5"_s);
    enter(1, u"1"_s);
    EXPECT_TRUE(workspace->store().all<AllocationWeight>().empty());
    enter(2, u"2009-12-31"_s);
    ASSERT_EQ(workspace->store().all<AllocationDate>().size(), 1u);
    EXPECT_TRUE(window.part<QLabel>(u"splitNotes"_s)->isVisible())
        << "another date is said under the table";
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

TEST_F(BudgetPages, DocumentOnTheSplitIsSavedFromItsPreview)
{
    makeSample();
    BudgetWindow window(*workspace);
    const QString path = folder.path(u"fordelning.pdf"_s);
    const auto guard = Prompts::replace(std::make_unique<Answers>(path));
    window.page().command(PageCommand::Document)->trigger();
    auto *preview = window.page().findChild<DocumentPreview *>();
    ASSERT_NE(preview, nullptr) << window.said.toStdString();
    EXPECT_EQ(preview->document().language, Language::Swedish) << "the workspace's";
    preview->findChild<QPushButton *>(u"previewSavePdf"_s)->click();
    EXPECT_TRUE(readFile(path).startsWith("%PDF"));
    preview->close();
}

TEST_F(BudgetPages, DocumentNamesItsBudgetAndWhatIsWrongWithIt)
{
    makeSample();
    const AllocationResult result = allocate(allocationInput(workspace->store(), sheet(), {}));
    const Document paper = allocationPaper(*workspace, budget(), result, Language::English);
    EXPECT_EQ(paper.language, Language::English);
    const QString text = plain(QString::fromUtf8(writeHtml(paper)));
    EXPECT_TRUE(text.contains(u"Budget 2012, version 1, draft"_s));
    EXPECT_TRUE(text.contains(u"3 000 kr less than the stated total"_s));
}

} // namespace
