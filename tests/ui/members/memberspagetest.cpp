// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberspage.h"
#include "core/documents/charttable.h"
#include "core/members/municipalities.h"
#include "tests/ui/members/pagefixture.h"
#include "ui/charts/chartview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

using Members = MembersPageTest;

TEST_F(Members, BeginWithTheWayToTheFirst)
{
    openEmpty();
    auto *empty = page->findChild<EmptyState *>(u"noOrganizations"_s);
    ASSERT_NE(empty, nullptr);
    EXPECT_TRUE(empty->isVisible());
    EXPECT_TRUE(find<QPushButton>(u"chooseFirst"_s)->isVisible());
    EXPECT_TRUE(page->state().isEmpty());
}

TEST_F(Members, AreChosenByKeyboardAloneWithTheirPopulations)
{
    openEmpty();
    whenDialog([](QWidget *dialog) {
        auto *filter = dialog->findChild<QLineEdit *>(u"municipalityFilter"_s);
        ASSERT_NE(filter, nullptr);
        for (const QString &name : {u"botk"_s, u"hani"_s, u"hudd"_s, u"nacka"_s, u"0192"_s, u"0128"_s, u"tyres"_s, u"0120"_s}) {
            QTest::keyClicks(filter, name);
            QTest::keyClick(filter, Qt::Key_Return);
        }
        QTest::keyClick(filter, Qt::Key_Return, Qt::ControlModifier);
    });
    auto *button = find<QPushButton>(u"chooseFirst"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);

    const auto summaries = memberSummaries(workspace->store(), page->day());
    ASSERT_EQ(summaries.size(), 8u);
    for (const MemberSummary &summary : summaries) {
        EXPECT_TRUE(summary.population) << summary.name.toStdString();
        ASSERT_TRUE(summary.current) << summary.name.toStdString();
        EXPECT_EQ(summary.current->from, QDate(2011, 1, 1));
        EXPECT_TRUE(summary.current->sharesCost);
    }
    const auto nacka = workspace->store().where<Organization>("code", u"0182"_s).front();
    EXPECT_EQ(shownIn(u"organizations"_s, nacka.id, 1), u"90\u00a0108"_s);
    EXPECT_EQ(workspace->undoLabel(), u"Choose municipalities"_s);
    workspace->undo();
    EXPECT_TRUE(memberSummaries(workspace->store(), page->day()).empty());
}

TEST_F(Members, MayBeChosenWithoutCost)
{
    openEmpty();
    whenDialog([](QWidget *dialog) {
        auto *filter = dialog->findChild<QLineEdit *>(u"municipalityFilter"_s);
        QTest::keyClicks(filter, u"salem"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QTest::mouseClick(dialog->findChild<QCheckBox *>(u"sharesCost"_s), Qt::LeftButton, {}, QPoint(8, 12));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"addMunicipalities"_s), Qt::LeftButton);
    });
    QTest::mouseClick(find<QPushButton>(u"chooseFirst"_s), Qt::LeftButton);
    const auto summaries = memberSummaries(workspace->store(), page->day());
    ASSERT_EQ(summaries.size(), 1u);
    ASSERT_TRUE(summaries[0].current);
    EXPECT_FALSE(summaries[0].current->sharesCost);
}

TEST_F(Members, ShowTheSumOfThoseWhoPay)
{
    openSample();
    auto *model = find<TableView>(u"organizations"_s)->model();
    QStringList sums;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data() == u"Sum"_s)
            sums << model->index(row, 1).data().toString();
    }
    EXPECT_EQ(sums, QStringList{u"469\u00a0894"_s});
    EXPECT_EQ(page->state(), u"8 municipalities share the cost"_s);
}

TEST_F(Members, HaveTheirPopulationEditedWhereItStands)
{
    openSample();
    choose(u"0182"_s);
    const auto of2010 = [this] {
        for (const Population &population : populationsOf(workspace->store(), organization(u"0182"_s).id)) {
            if (population.date == QDate(2010, 12, 31))
                return population.count;
        }
        return qint64{-1};
    };
    const auto *model = find<TableView>(u"populationsTable"_s)->model();
    ASSERT_EQ(model->index(2, 0).data().toString(), u"2010-12-31"_s);
    edit(u"populationsTable"_s, 2, 1, u"91 000"_s);
    EXPECT_EQ(of2010(), 91000);
    EXPECT_EQ(workspace->undoLabel(), u"Change population of Nacka"_s);
    EXPECT_EQ(shownIn(u"organizations"_s, organization(u"0182"_s).id, 1), u"91\u00a0000"_s);
    workspace->undo();
    EXPECT_EQ(of2010(), 90108);
    EXPECT_EQ(model->index(2, 1).data().toString(), u"90\u00a0108"_s);
}

TEST_F(Members, SayWhatIsNoPopulation)
{
    openSample();
    choose(u"0182"_s);
    const auto before = populationsOf(workspace->store(), organization(u"0182"_s).id).back().count;
    edit(u"populationsTable"_s, 0, 1, u"many"_s);
    EXPECT_TRUE(errorIn(u"populations"_s).contains(u"many"_s));
    EXPECT_EQ(populationsOf(workspace->store(), organization(u"0182"_s).id).back().count, before);
}

TEST_F(Members, GetAPopulationFromTheLineUnderTheTable)
{
    openSample();
    choose(u"0128"_s);
    type(u"populationDate"_s, u"2013-12-31"_s);
    type(u"populationCount"_s, u"15 800"_s);
    QTest::keyClick(find<QLineEdit>(u"populationCount"_s), Qt::Key_Return);
    const auto figures = populationsOf(workspace->store(), organization(u"0128"_s).id);
    EXPECT_EQ(figures.back().count, 15800);
    EXPECT_EQ(figures.back().date, QDate(2013, 12, 31));
    EXPECT_EQ(find<QLineEdit>(u"populationCount"_s)->text(), QString());
}

TEST_F(Members, AreNeverMembersTwiceAtATime)
{
    openSample();
    choose(u"0182"_s);
    const auto before = workspace->store().where<Membership>("organization", organization(u"0182"_s).id.value);
    edit(u"membershipsTable"_s, 1, 0, u"2009-06-01"_s);
    EXPECT_TRUE(errorIn(u"memberships"_s).contains(u"Nacka"_s)) << errorIn(u"memberships"_s).toStdString();
    auto *table = find<TableView>(u"membershipsTable"_s);
    QCoreApplication::processEvents();
    if (auto *editor = table->findChild<QLineEdit *>(u"cellEditor"_s))
        QTest::keyClick(editor, Qt::Key_Escape);
    EXPECT_EQ(table->model()->index(1, 0).data().toString(), u"2011-07-01"_s);
    const auto after = workspace->store().where<Membership>("organization", organization(u"0182"_s).id.value);
    EXPECT_EQ(after.back().from, before.back().from);
}

TEST_F(Members, RefuseANewPeriodInsideAnother)
{
    openSample();
    choose(u"0126"_s);
    type(u"membershipFrom"_s, u"2011-05-01"_s);
    QTest::keyClick(find<QLineEdit>(u"membershipFrom"_s), Qt::Key_Return);
    EXPECT_EQ(workspace->store().where<Membership>("organization", organization(u"0126"_s).id.value).size(), 2u);
    EXPECT_EQ(find<QLineEdit>(u"membershipFrom"_s)->text(), u"2011-05-01"_s); // to be mended
}

TEST_F(Members, HaveDoubtfulDatesAcceptedWithAReason)
{
    openSample();
    choose(u"0182"_s);
    auto *bar = find<MessageBar>(u"doubt0"_s);
    ASSERT_NE(bar, nullptr);
    EXPECT_TRUE(bar->isVisible());
    whenDialog([](QWidget *dialog) {
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"answer"_s), u"The paper was signed in 2011"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"accept"_s), Qt::LeftButton);
    });
    const size_t open = workspace->openProblems().size();
    QTest::mouseClick(bar->findChild<QPushButton *>(u"acceptDoubt"_s), Qt::LeftButton);
    EXPECT_EQ(workspace->openProblems().size(), open - 1);
    EXPECT_EQ(find<MessageBar>(u"doubt0"_s), nullptr);
}

TEST_F(Members, GetPeopleFromOneLine)
{
    openSample();
    choose(u"0128"_s);
    type(u"personLine"_s, u"Anna Berg, enhetschef"_s);
    QTest::keyClick(find<QLineEdit>(u"personLine"_s), Qt::Key_Return);
    const auto persons = workspace->store().where<Person>("name", u"Anna Berg"_s);
    ASSERT_EQ(persons.size(), 1u);
    const auto employments = workspace->store().where<Employment>("person", persons[0].id.value);
    ASSERT_EQ(employments.size(), 1u);
    EXPECT_EQ(employments[0].title, u"enhetschef"_s);
    EXPECT_EQ(employments[0].organization, organization(u"0128"_s).id);
    EXPECT_EQ(workspace->undoLabel(), u"Add Anna Berg to Salem"_s);
}

TEST_F(Members, LoseTheChosenRowByDelete)
{
    openSample();
    choose(u"0182"_s);
    const size_t before = populationsOf(workspace->store(), organization(u"0182"_s).id).size();
    auto *table = find<TableView>(u"populationsTable"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(populationsOf(workspace->store(), organization(u"0182"_s).id).size(), before - 1);
    workspace->undo();
    EXPECT_EQ(populationsOf(workspace->store(), organization(u"0182"_s).id).size(), before);
}

TEST_F(Members, HaveFieldsThatAreStoredWhenTheyAreLeft)
{
    openSample();
    choose(u"0182"_s);
    type(u"fullName"_s, u"Nacka stad"_s);
    QTest::keyClick(find<QLineEdit>(u"fullName"_s), Qt::Key_Tab);
    EXPECT_EQ(organization(u"0182"_s).fullName, u"Nacka stad"_s);
    EXPECT_EQ(workspace->undoLabel(), u"Change full name of Nacka"_s);
    type(u"code"_s, u"0126"_s); // Huddinge's
    QTest::keyClick(find<QLineEdit>(u"code"_s), Qt::Key_Return);
    EXPECT_EQ(organization(u"0182"_s).name, u"Nacka"_s);
    auto *kind = find<QComboBox>(u"kind"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    EXPECT_EQ(organization(u"0182"_s).kind, OrganizationKind::Agency);
}

TEST_F(Members, StoreWhatIsTypedWhereItBelongs)
{
    openSample();
    choose(u"0182"_s);
    type(u"fullName"_s, u"Nacka stad"_s);
    choose(u"0126"_s); // without leaving the field by hand
    EXPECT_EQ(organization(u"0182"_s).fullName, u"Nacka stad"_s);
    EXPECT_EQ(organization(u"0126"_s).fullName, u"Huddinge kommun"_s);
    EXPECT_EQ(find<QLineEdit>(u"fullName"_s)->text(), u"Huddinge kommun"_s);
}

TEST_F(Members, AreFoundByTheFilter)
{
    openSample();
    page->command(PageCommand::Filter)->trigger();
    auto *filter = find<QLineEdit>(u"filter"_s);
    EXPECT_TRUE(filter->hasFocus());
    QTest::keyClicks(filter, u"tyres"_s);
    auto *table = find<TableView>(u"organizations"_s);
    EXPECT_EQ(table->model()->rowCount(), 2); // the head and Tyresö
    EXPECT_EQ(find<QLineEdit>(u"name"_s)->text(), u"Tyresö"_s);
    QTest::keyClick(filter, Qt::Key_Down);
    EXPECT_TRUE(table->hasFocus());
}

TEST_F(Members, BeginANewOrganizationWithItsName)
{
    openSample();
    page->command(PageCommand::New)->trigger();
    auto *name = find<QLineEdit>(u"name"_s);
    EXPECT_TRUE(name->hasFocus());
    QTest::keyClicks(name, u"Rotary"_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(workspace->store().where<Organization>("name", u"Rotary"_s).size(), 1u);
}

TEST_F(Members, AreAsTheyWereOnAnotherDay)
{
    openSample();
    page->setSituation(QDate(2011, 3, 1), true);
    page->refresh();
    EXPECT_EQ(page->state(), u"6 municipalities share the cost"_s);
    choose(u"0182"_s);
    EXPECT_TRUE(find<QLineEdit>(u"name"_s)->isReadOnly());
    EXPECT_FALSE(find<QWidget>(u"populationAdd"_s)->isVisible());
    const auto *table = find<TableView>(u"populationsTable"_s);
    EXPECT_FALSE(table->model()->index(0, 1).flags().testFlag(Qt::ItemIsEditable));
}

TEST_F(Members, AreShownWhenAnotherPageAsks)
{
    openSample();
    const auto membership = workspace->store().where<Membership>("organization", organization(u"0138"_s).id.value).front();
    EXPECT_TRUE(page->showRecord({Membership::entity.name(), membership.id.value}));
    EXPECT_EQ(find<QLineEdit>(u"name"_s)->text(), u"Tyresö"_s);
    EXPECT_FALSE(page->showRecord({u"budget"_s, 1}));
}

TEST_F(Members, MayBeRemovedAndBroughtBack)
{
    openEmpty();
    const Id<Organization> salem = addMunicipality(*workspace, u"0128"_s, u"Salem"_s);
    addMembership(*workspace, salem, QDate(2011, 1, 1));
    QTest::mouseClick(find<QPushButton>(u"organizationRemove"_s), Qt::LeftButton);
    EXPECT_TRUE(workspace->store().all<Organization>().empty());
    EXPECT_TRUE(page->findChild<EmptyState *>(u"noOrganizations"_s)->isVisible());
    workspace->undo();
    EXPECT_EQ(workspace->store().all<Membership>().size(), 1u);
}

TEST_F(Members, MayBeAllOfSweden)
{
    openEmpty();
    workspace->change(u"Choose all"_s, [](Transaction &transaction) {
        QStringList codes;
        for (const Municipality &municipality : municipalities())
            codes << municipality.code;
        addMunicipalities(transaction, codes, QDate(2011, 1, 1));
    });
    EXPECT_EQ(page->state(), u"290 municipalities share the cost"_s);
    choose(u"2584"_s); // Kiruna, far down
    EXPECT_EQ(find<QLineEdit>(u"name"_s)->text(), u"Kiruna"_s);
    edit(u"populationsTable"_s, 0, 2, u"SCB"_s);
    EXPECT_EQ(populationsOf(workspace->store(), organization(u"2584"_s).id).back().source, u"SCB"_s);
}

TEST_F(Members, AreGoneToFromTheBarsOfTheirMemberships)
{
    openSample();
    choose(u"0182"_s);
    auto *chart = find<ChartView>(u"membershipChart"_s);
    ASSERT_NE(chart, nullptr);
    ASSERT_TRUE(chart->chart().selected);
    EXPECT_EQ(chart->chart().categories[*chart->chart().selected], u"Nacka"_s);
    EXPECT_EQ(chart->chart().day, page->day());
    auto *canvas = chart->findChild<QWidget *>(u"chartCanvas"_s);
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_Up);
    EXPECT_EQ(find<QLabel>(u"organizationName"_s)->text(), u"Nacka kommun"_s);
    QTest::keyClick(canvas, Qt::Key_Return);
    EXPECT_EQ(find<QLabel>(u"organizationName"_s)->text(), u"Huddinge kommun"_s);
    EXPECT_EQ(chart->chart().categories[*chart->chart().selected], u"Huddinge"_s);
    EXPECT_TRUE(canvas->hasFocus());
}

TEST_F(Members, HaveTheirDoubtfulDatesInTheBarsAndTheTable)
{
    openSample();
    const Chart &chart = find<ChartView>(u"membershipChart"_s)->chart();
    const auto doubtful = std::ranges::count_if(chart.spans, [](const Chart::Span &span) { return !doubtOf(span).isEmpty(); });
    EXPECT_GT(doubtful, 0);
    EXPECT_EQ(chartTable(chart).columns.size(), 5u);
}

TEST_F(Members, StandTogetherInTheChartOfPopulations)
{
    openSample();
    choose(u"0128"_s);
    const Chart &chart = find<ChartView>(u"populationsChart"_s)->chart();
    EXPECT_EQ(chart.series.size(), 8u);
    EXPECT_EQ(chart.series.front().name, u"Huddinge"_s);
    ASSERT_TRUE(chart.selectedSeries);
    EXPECT_EQ(chart.series[*chart.selectedSeries].name, u"Salem"_s);
    EXPECT_EQ(chart.categories.back(), u"2010"_s) << "nothing is known yet of what comes after the day";
}
