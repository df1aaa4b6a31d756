// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Activities pasted from a document, mended in the preview and added as one step.
#include "ui/plans/pastedialog.h"

#include "tests/support/files.h"
#include "tests/ui/plans/entryfixture.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

class PasteActivitiesTest : public EntryTest
{
protected:
    void open(const QString &text)
    {
        dialog = std::make_unique<PasteActivitiesDialog>(*workspace, workspace->store().get(plan), text, housing, QDate(2012, 1, 9));
        showInWindow(*dialog);
        table = dialog->findChild<TableView *>(u"importRows"_s);
    }
    QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    QPushButton *button() const { return dialog->findChild<QPushButton *>(u"addActivities"_s); }
    void edit(int row, int column, const QString &text)
    {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, column));
        QTest::keyClick(table, Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        ASSERT_NE(editor, nullptr);
        editor->selectAll();
        type(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents(); // the editor stores
        QCoreApplication::processEvents(); // the preview is made anew
    }

    std::unique_ptr<PasteActivitiesDialog> dialog;
    TableView *table = nullptr;
};

TEST_F(PasteActivitiesTest, MendsARowWhereItStandsAndAddsAllAsOneStep)
{
    open(u"Februari\n· Boka lokal 32 feb\n· Skriv inbjudan @strateg\n"_s);
    ASSERT_EQ(table->model()->rowCount(), 3);
    EXPECT_EQ(cell(1, 6), u"There is no such time: 32 feb."_s);
    EXPECT_EQ(cell(1, 2), u"32 feb"_s); // to be mended from what stands there
    EXPECT_FALSE(button()->isEnabled());
    edit(1, 2, u"23 feb"_s);
    EXPECT_EQ(cell(1, 2), u"23 Feb 2012"_s);
    EXPECT_EQ(cell(1, 5), u"new"_s);
    EXPECT_EQ(cell(2, 2), u"Feb 2012"_s);
    EXPECT_EQ(cell(2, 3), u"Åsa Wikner"_s);
    ASSERT_TRUE(button()->isEnabled());
    button()->setFocus();
    QTest::keyClick(button(), Qt::Key_Space);
    ASSERT_EQ(activities().size(), 2U);
    EXPECT_EQ(activities()[0].to, QDate(2012, 2, 23));
    EXPECT_EQ(activities()[1].area, housing);
    workspace->undo();
    EXPECT_TRUE(activities().empty());
}

TEST_F(PasteActivitiesTest, LeavesOutWhatStaysInDoubt)
{
    open(u"Boka lokal maj\nRing @Anna\n"_s);
    EXPECT_FALSE(button()->isEnabled());
    auto *leaveOut = dialog->findChild<QCheckBox *>(u"leaveOut"_s);
    leaveOut->setFocus();
    QTest::keyClick(leaveOut, Qt::Key_Space);
    ASSERT_TRUE(button()->isEnabled());
    button()->setFocus();
    QTest::keyClick(button(), Qt::Key_Space);
    ASSERT_EQ(activities().size(), 1U);
    EXPECT_EQ(activities()[0].title, u"Boka lokal"_s);
}

TEST_F(PasteActivitiesTest, PutsAllInTheAreaThatIsChosen)
{
    open(u"Boka lokal\n2 Skriv en skrivelse\n2A: Ring KSL\n"_s);
    auto *area = dialog->findChild<QComboBox *>(u"pasteArea"_s);
    EXPECT_EQ(cell(0, 4), u"2A"_s);
    area->setFocus();
    QTest::keyClick(area, Qt::Key_Up);
    EXPECT_EQ(cell(0, 4), u"2"_s);
    EXPECT_EQ(cell(2, 4), u"2A"_s);
}

TEST_F(PasteActivitiesTest, AddsTheAreasThatATextHolds)
{
    open(QString::fromUtf8(dataFile(u"plans/areas-2010.txt"_s)));
    auto *add = dialog->findChild<QPushButton *>(u"addAreas"_s);
    ASSERT_NE(add, nullptr);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(workspace->store().count(FocusArea::entity), 17); // two of them were there before
    EXPECT_TRUE(activities().empty());
    open(u"1. Etableringsreformen\nA. Samhällsorienteringen\nJanuari\n- Boka lokal\n"_s);
    EXPECT_EQ(dialog->findChild<QPushButton *>(u"addAreas"_s), nullptr);
    EXPECT_EQ(cell(3, 4), u"1A"_s);
}

TEST_F(PasteActivitiesTest, TellsEachRowOfTwoHundred)
{
    QString text;
    for (int i = 1; i <= 200; ++i)
        text += u"Uppgift nummer %1 %2/3\n"_s.arg(i).arg(i % 40);
    open(text);
    EXPECT_EQ(table->model()->rowCount(), 200);
    EXPECT_EQ(dialog->findChild<QLabel *>(u"counts"_s)->text(), u"155 new, 0 changed, 0 same, 0 skipped, 45 cannot be read in"_s);
    EXPECT_EQ(table->currentIndex().row(), 31); // the first that is in doubt
}

} // namespace
