// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/pasterowsdialog.h"

#include "core/base/language.h"
#include "core/workspace/workspace.h"
#include "tests/support/files.h"
#include "tests/support/packed.h"
#include "tests/ui/budget/budgetwindow.h"
#include "ui/budget/budgetedits.h"
#include "ui/budget/pastedhtml.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

class File : public Prompts
{
public:
    explicit File(QString path) : m_path(std::move(path)) {}
    QString openFile(QWidget *, const FileQuestion &) override { return m_path; }

private:
    QString m_path;
};

class PasteRows : public BudgetPages
{
protected:
    void SetUp() override
    {
        makeEmpty();
        samsyn::addBudget(*workspace, 2012);
        window = std::make_unique<BudgetWindow>(*workspace);
    }

    /// Opens the dialog over what was copied; one that is left open is closed.
    void paste(const QString &copied, const std::function<void(QWidget *)> &answer)
    {
        QApplication::clipboard()->setText(copied);
        answerWith(answer);
        window->page().command(PageCommand::Import)->trigger();
    }
    static void answerWith(const std::function<void(QWidget *)> &answer)
    {
        QTimer::singleShot(0, qApp, [answer] {
            QWidget *dialog = QApplication::activeModalWidget();
            ASSERT_NE(dialog, nullptr);
            answer(dialog);
            if (QApplication::activeModalWidget() == dialog)
                dialog->close();
        });
    }
    static QPushButton *button(QWidget *dialog) { return dialog->findChild<QPushButton *>(u"takeInRows"_s); }
    static QString cell(QWidget *dialog, int row, int column)
    {
        return plain(dialog->findChild<TableView *>(u"importRows"_s)->model()->index(row, column).data().toString());
    }

    std::unique_ptr<BudgetWindow> window;
};

} // namespace

TEST_F(PasteRows, TakesTheApplicationsTableAsItStandsThere)
{
    paste(QString::fromUtf8(dataFile(u"budget/grant-application-2011-budget.txt"_s)), [](QWidget *dialog) {
        EXPECT_EQ(dialog->findChild<QLabel *>(u"counts"_s)->text(),
                  u"0 new, 8 changed, 0 same, 10 skipped, 0 cannot be read in"_s);
        EXPECT_EQ(dialog->findChild<QComboBox *>(u"amountColumn"_s)->currentText(), u"År 2012"_s);
        EXPECT_EQ(dialog->findChild<QLabel *>(u"leftOutColumns"_s)->text(), u"Left out: År 2011, År 2013, Totalt"_s);
        ASSERT_TRUE(dialog->findChild<QCheckBox *>(u"takeStatedTotal"_s)->isVisible());
        QTest::mouseClick(button(dialog), Qt::LeftButton);
    });
    EXPECT_EQ(balanceOf(sheet()).costs, Ore::fromKronor(873300));
    EXPECT_EQ(balanceOf(sheet()).statedDifference, Ore::fromKronor(3000));
    EXPECT_EQ(ownFinancing(sheet()), Ore::fromKronor(438150));
    EXPECT_EQ(plain(window->part<MessageBar>(u"budgetProblem"_s)->sentence()),
              u"The cost rows are 3 000 kr less than the stated total of 876 300 kr."_s);
    EXPECT_EQ(workspace->undoLabel(), u"Paste rows"_s);
    workspace->undo();
    EXPECT_EQ(balanceOf(sheet()).costs, Ore{});
}

TEST_F(PasteRows, WaitsForRowsInErrorToBeLeftOut)
{
    paste(u"Lokaler\t46 000\nResor\tca 7 000\n"_s, [](QWidget *dialog) {
        EXPECT_FALSE(button(dialog)->isEnabled());
        EXPECT_EQ(cell(dialog, 1, 5), u"“ca 7 000” is no amount."_s);
        QTest::keyClick(dialog->findChild<QCheckBox *>(u"leaveOut"_s), Qt::Key_Space);
        QTest::mouseClick(button(dialog), Qt::LeftButton);
    });
    EXPECT_EQ(balanceOf(sheet()).costs, Ore::fromKronor(46000));
}

TEST_F(PasteRows, LetsTheKindOfARowBeChanged)
{
    paste(u"Tågbiljetter till Umeå\t7 000\n"_s, [](QWidget *dialog) {
        auto *model = dialog->findChild<TableView *>(u"importRows"_s)->model();
        EXPECT_EQ(cell(dialog, 0, 1), u"Other costs"_s);
        EXPECT_TRUE(model->setData(model->index(0, 1), int(CostCategory::Travel)));
        QApplication::processEvents();
        EXPECT_EQ(cell(dialog, 0, 1), u"Travel"_s);
        EXPECT_EQ(cell(dialog, 0, 4), u"changed"_s) << "the empty row of travel is filled";
        EXPECT_TRUE(model->setData(model->index(0, 1), -1));
        QApplication::processEvents();
        EXPECT_EQ(cell(dialog, 0, 4), u"skipped"_s);
        EXPECT_FALSE(button(dialog)->isEnabled());
    });
    EXPECT_EQ(balanceOf(sheet()).costs, Ore{});
}

TEST_F(PasteRows, OpensByCtrlVOnATableAndTakesItsPart)
{
    QApplication::clipboard()->setText(u"Länsstyrelsens pengar\t500\n"_s);
    auto *table = window->part<TableView>(u"financingTable"_s);
    table->setFocus();
    answerWith([](QWidget *dialog) {
        EXPECT_EQ(cell(dialog, 0, 1), u"Grant applied for"_s);
        QTest::mouseClick(button(dialog), Qt::LeftButton);
    });
    QTest::keySequence(table, QKeySequence::Paste);
    EXPECT_EQ(balanceOf(sheet()).financing, Ore::fromKronor(500));
}

TEST_F(PasteRows, ReadsAFileInsteadOfWhatWasCopied)
{
    const QString path = folder.path(u"budget.xlsx"_s);
    writeFile(path, typedWorkbook({{u"Text"_s, u"2011"_s, u"2013"_s}, {u"Lokaler"_s, u"46000"_s, u"47000"_s}}));
    const auto guard = Prompts::replace(std::make_unique<File>(path));
    paste({}, [](QWidget *dialog) {
        EXPECT_FALSE(button(dialog)->isEnabled());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"chooseFile"_s), Qt::LeftButton);
        auto *column = dialog->findChild<QComboBox *>(u"amountColumn"_s);
        EXPECT_EQ(column->currentIndex(), -1) << "neither is 2012";
        EXPECT_TRUE(dialog->findChild<MessageBar *>(u"importMessage"_s)->isVisible());
        QTest::keyClick(column, Qt::Key_Down);
        EXPECT_EQ(cell(dialog, 1, 3), u"46 000"_s);
        QTest::mouseClick(button(dialog), Qt::LeftButton);
    });
    EXPECT_EQ(balanceOf(sheet()).costs, Ore::fromKronor(46000));
}

TEST_F(PasteRows, IsNotOfferedWhereNothingMayChange)
{
    Budget adopted = budget();
    adopted.state = BudgetState::Adopted;
    adopted.decisionReference = u"Styrgruppen § 4"_s;
    adopted.decidedOn = QDate(2011, 12, 2);
    workspace->change(u"Adopt"_s, [&](Transaction &transaction) { transaction.update(adopted); });
    EXPECT_FALSE(window->page().command(PageCommand::Import)->isEnabled());
}

// They lie in the build's pictures folder, to be looked at.
TEST_F(PasteRows, IsDrawnInBothLanguagesAndLooks)
{
    const QString folderName = QStringLiteral(SAMSYN_BINARY_DIR "/pictures");
    QDir().mkpath(folderName);
    QMimeData copied;
    copied.setText(QString::fromUtf8(dataFile(u"budget/grant-application-2011-budget.txt"_s)) + u"\n\tTåg\n\t\n\tca 9 000\n\t\n\t\n"_s);
    for (const Language language : {Language::Swedish, Language::English}) {
        setProgramLanguage(language);
        for (const Look look : {Look::Light, Look::Dark}) {
            applyLook(*qApp, look, FontChoice::Fixed);
            PasteRowsDialog dialog(*workspace, sheet(), &copied);
            dialog.show();
            QTest::qWait(20);
            const QString name = u"paste-rows-"_s + languageCode(language) + (look == Look::Dark ? u"-dark"_s : u""_s);
            EXPECT_TRUE(dialog.grab().save(folderName + u'/' + name + u".png"_s));
        }
    }
    setProgramLanguage(Language::English);
    applyLook(*qApp, Look::Light, FontChoice::Fixed);
}

TEST(PastedHtml, TakesTheCellsOfADocumentsTableAndFetchesNothing)
{
    QTemporaryDir folder;
    writeFile(folder.filePath(u"secret.png"_s), "secret");
    QMimeData copied;
    copied.setText(u"not this"_s);
    copied.setHtml(u"<p>Kostnader</p><table><tr><td>Slag</td><td>2012</td></tr><tr><td colspan=1>Lokaler<br>och <b>hyra</b>"
                   "<p>i Huddinge</p></td><td>46&nbsp;000<img src='file://%1'></td></tr></table>"_s.arg(folder.filePath(u"secret.png"_s)));
    EXPECT_EQ(plain(pastedText(&copied)).remove(QChar(0xFFFC)).toStdString(),
              "Kostnader\t\nSlag\t2012\n\"Lokaler\noch hyra\ni Huddinge\"\t46 000\n");
    QMimeData text;
    text.setText(u"Lokaler\t46"_s);
    EXPECT_EQ(pastedText(&text), u"Lokaler\t46"_s);
    EXPECT_EQ(pastedText(nullptr), QString());
}
