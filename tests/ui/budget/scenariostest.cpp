// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/scenarios.h"

#include "tests/ui/budget/budgetwindow.h"
#include "ui/documents/preview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

/// What stands in the menu's item that the keys have reached.
QString chosenItem()
{
    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    return menu && menu->activeAction() ? menu->activeAction()->text() : QString();
}

class ScenarioPages : public BudgetPages
{
protected:
    std::vector<Scenario> scenarios() const { return scenariosOf(workspace->store(), budget().id); }

    /// Opens a menu by its button and chooses an item of it, and of a menu behind it, by keys.
    static void choose(BudgetWindow &window, const QString &button, const QStringList &path)
    {
        ASSERT_TRUE(window.tabTo(button)) << button.toStdString();
        window.press(Qt::Key_Space);
        for (const QString &item : path) {
            for (int step = 0; step < 20 && chosenItem() != item; ++step)
                window.press(Qt::Key_Down);
            ASSERT_EQ(chosenItem(), item);
            window.press(item == path.back() ? Qt::Key_Return : Qt::Key_Right);
        }
        ASSERT_EQ(QApplication::activePopupWidget(), nullptr);
    }
    void choose(BudgetWindow &window, const QStringList &path) { choose(window, u"compare"_s, path); }
    /// The amount and the difference that stand in a scenario's columns.
    static QString pairOf(BudgetWindow &window, int row, int scenario)
    {
        const auto *model = window.part<TableView>(u"splitTable"_s)->model();
        int visible = 0;
        for (int at = 1; at <= mostScenarios; ++at)
            visible += window.part<QLabel>(u"scenarioName%1"_s.arg(at))->parentWidget()->isHidden() ? 0 : 1;
        const int column = model->columnCount() - 2 * visible + 2 * scenario;
        return plain(window.cell(u"splitTable"_s, row, column) + u' ' + window.cell(u"splitTable"_s, row, column + 1));
    }
};

TEST_F(ScenarioPages, TwoAreMadeByKeysAloneAndOneOfThemBecomesADraft)
{
    makeSample();
    BudgetWindow window(*workspace);
    choose(window, {u"If the grant is refused"_s});
    ASSERT_EQ(scenarios().size(), 1u);
    EXPECT_EQ(pairOf(window, 3, 0), u"168 041 +84 020"_s) << "Nacka";
    EXPECT_EQ(workspace->undoLabel(), u"Add the scenario “If the grant is refused”"_s);
    choose(window, {u"With"_s, u"With Södertälje"_s});
    ASSERT_EQ(scenarios().size(), 2u);
    EXPECT_EQ(window.cell(u"splitTable"_s, 6, 0), u"Södertälje"_s) << "who joins has a row";
    EXPECT_EQ(pairOf(window, 6, 0), u"– –"_s);
    EXPECT_EQ(window.part<QLabel>(u"scenarioName2"_s)->text(), u"With Södertälje"_s);

    choose(window, u"scenarioMore1"_s, {u"Make a new draft of it"_s});
    EXPECT_EQ(allBudgets(workspace->store()).size(), 2u);
    EXPECT_EQ(window.page().state(), u"Version 2, draft"_s);
    EXPECT_EQ(plain(window.cell(u"splitTable"_s, 8, 3)), u"876 300"_s) << "the members share it all now";
    EXPECT_TRUE(window.part<MessageBar>(u"draftMessage"_s)->isVisible());
    workspace->undo();
    EXPECT_EQ(window.page().state(), u"Version 1, draft"_s);
    EXPECT_EQ(scenarios().size(), 2u);
    EXPECT_TRUE(window.said.isEmpty()) << window.said.toStdString();
}

TEST_F(ScenarioPages, OnesOwnIsDescribedInAFormAndSurvivesReopening)
{
    makeSample();
    {
        BudgetWindow window(*workspace);
        choose(window, {u"Own scenario …"_s});
        ASSERT_TRUE(window.part<QWidget>(u"scenarioEditor"_s)->isVisible());
        ASSERT_EQ(QApplication::focusWidget()->objectName(), u"scenarioName"_s);
        ASSERT_TRUE(window.tabTo(u"scenarioGrant"_s));
        window.press(Qt::Key_Space);
        EXPECT_EQ(window.part<QLabel>(u"scenarioName1"_s)->text(), u"If the grant is refused"_s) << "the name follows";
        ASSERT_TRUE(window.tabTo(u"scenarioUnit"_s));
        window.press(Qt::Key_Down);
        window.press(Qt::Key_Down);
        window.press(Qt::Key_Down);
        ASSERT_TRUE(window.tabTo(u"scenarioMembers"_s));
        auto *members = window.part<TableView>(u"scenarioMembers"_s);
        members->setCurrentIndex(members->model()->index(3, 1)); // Nacka
        window.press(Qt::Key_F2);
        auto *choice = qobject_cast<QComboBox *>(QApplication::focusWidget());
        ASSERT_NE(choice, nullptr);
        choice->setCurrentIndex(2);
        window.press(Qt::Key_Tab);
        ASSERT_EQ(scenarios().size(), 1u);
        const SplitRequest request = requestOf(workspace->store(), scenarios()[0]);
        EXPECT_TRUE(request.grantRefused);
        EXPECT_EQ(request.unit, Ore::fromKronor(100));
        EXPECT_EQ(request.without.size(), 1u);
        window.press(Qt::Key_Escape);
    }
    const QString path = workspace->store().path();
    const QString name = scenarios()[0].name;
    workspace.reset();
    workspace = Workspace::open(path, Store::Access::Write);
    ASSERT_EQ(scenarios().size(), 1u);
    EXPECT_EQ(scenarios()[0].name, name);
    BudgetWindow window(*workspace);
    EXPECT_EQ(pairOf(window, 3, 0).left(1), u"–"_s) << "Nacka takes no part";
}

TEST_F(ScenarioPages, ThreeHaveRoomInASmallWindowAndAFourthIsNotOffered)
{
    makeSample();
    BudgetWindow window(*workspace);
    choose(window, {u"If the grant is refused"_s});
    choose(window, {u"Without"_s, u"Without Nacka"_s});
    choose(window, {u"Other population date"_s, u"Population on 31 December 2011"_s});
    ASSERT_EQ(scenarios().size(), 3u);
    EXPECT_EQ(pairOf(window, 0, 2), u"77 645 +618"_s) << "Botkyrka";
    const auto *table = window.part<TableView>(u"splitTable"_s);
    EXPECT_LE(table->horizontalHeader()->length(), table->viewport()->width()) << "nothing is cut";
    EXPECT_FALSE(table->model()->index(0, table->model()->columnCount() - 1).flags().testFlag(Qt::ItemIsEditable));
    window.part<QPushButton>(u"compare"_s)->click();
    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    for (const QAction *action : menu->actions()) {
        if (action->text() == u"Own scenario …"_s) {
            EXPECT_FALSE(action->isEnabled());
        } else if (action->text() == u"If the grant is refused"_s) {
            EXPECT_TRUE(action->isChecked() && action->isEnabled()) << "it can be taken away";
        }
    }
    window.press(Qt::Key_Escape);
}

TEST_F(ScenarioPages, WhyFollowsIntoTheScenariosColumns)
{
    makeSample();
    BudgetWindow window(*workspace);
    choose(window, {u"Without"_s, u"Without Nacka"_s});
    auto *table = window.part<TableView>(u"splitTable"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    EXPECT_TRUE(window.part<QLabel>(u"whyScenario"_s)->isHidden());
    for (int step = 1; step < table->model()->columnCount(); ++step)
        window.press(Qt::Key_Right);
    EXPECT_EQ(window.part<QLabel>(u"whyScenario"_s)->text(), u"What if: Without Nacka"_s);
    EXPECT_FALSE(window.part<QLabel>(u"whyQuestion"_s)->isHidden());
    for (int step = 0; step < 3; ++step)
        window.press(Qt::Key_Down);
    EXPECT_EQ(window.part<QLabel>(u"whySentence"_s)->text(), u"Nacka is not in this scenario."_s);
}

TEST_F(ScenarioPages, OneThatCannotBeComputedSaysWhyOverItsColumns)
{
    makeSample();
    workspace->change(u"Add"_s, [&](Transaction &transaction) {
        Scenario scenario;
        scenario.budget = budget().id;
        scenario.name = u"Long ago"_s;
        scenario.populationDate = QDate(1999, 12, 31);
        transaction.insert(scenario);
    });
    BudgetWindow window(*workspace);
    auto *why = window.part<QLabel>(u"scenarioWhyNot1"_s);
    EXPECT_TRUE(why->isVisible());
    EXPECT_TRUE(why->text().contains(u"31 December 1999"_s)) << why->text().toStdString();
    EXPECT_EQ(pairOf(window, 0, 0), u"– –"_s);
    EXPECT_EQ(plain(window.cell(u"splitTable"_s, 8, 3)), u"438 150"_s) << "the real one stands";
}

TEST_F(ScenarioPages, ComparisonIsPreviewedAndSaved)
{
    makeSample();
    BudgetWindow window(*workspace);
    choose(window, {u"If the grant is refused"_s});
    choose(window, {u"Preview the comparison"_s});
    auto *preview = window.page().findChild<DocumentPreview *>();
    ASSERT_NE(preview, nullptr) << window.said.toStdString();
    EXPECT_TRUE(preview->document().title.contains(u"Räkneexempel"_s)) << "in the workspace's language";
    preview->close();
}

} // namespace
