// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budgetsplit.h"
#include "core/documents/htmlwriter.h"
#include "core/members/members.h"
#include "tests/support/files.h"
#include "tests/ui/budget/budgetwindow.h"
#include "core/workspace/splitdocument.h"
#include "ui/budget/whypanel.h"
#include "ui/documents/preview.h"
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
    const Document paper = splitDocument(*workspace, result, budget(), Language::English);
    EXPECT_EQ(paper.language, Language::English);
    const QString text = plain(QString::fromUtf8(writeHtml(paper)));
    EXPECT_TRUE(text.contains(u"Budget 2012, version 1, draft"_s));
    EXPECT_TRUE(text.contains(u"3 000 kr less than the stated total"_s));
}

} // namespace
