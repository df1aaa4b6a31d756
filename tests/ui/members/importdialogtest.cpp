// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/packed.h"
#include "tests/ui/members/pagefixture.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

class Import : public MembersPageTest
{
protected:
    /// Opens the dialog with this table chosen.
    void import(const QByteArray &table, const std::function<void(QWidget *)> &then)
    {
        const QString path = folder.path(u"table.csv"_s);
        writeFile(path, table);
        const auto guard = Prompts::replace(std::make_unique<FileChooser>(path));
        whenDialog([then](QWidget *dialog) {
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"chooseFile"_s), Qt::LeftButton);
            then(dialog);
        });
        page->command(PageCommand::Import)->trigger();
    }

    static QPushButton *button(QWidget *dialog) { return dialog->findChild<QPushButton *>(u"importPopulations"_s); }
    qint64 latest(const QString &code) const
    {
        return populationsOf(workspace->store(), organization(code).id).back().count;
    }
};

} // namespace

TEST_F(Import, TellsWhatItDoesAndDoesItInOneStep)
{
    openSample();
    import("Kommun;2010;2013\nNacka;90108;94423\nSalem;15391;16140\n", [](QWidget *dialog) {
        EXPECT_EQ(dialog->findChild<QLabel *>(u"counts"_s)->text(),
                  u"2 new, 0 changed, 2 same, 0 skipped, 0 cannot be read in"_s);
        EXPECT_EQ(dialog->findChild<TableView *>(u"importRows"_s)->model()->rowCount(), 4);
        ASSERT_TRUE(button(dialog)->isEnabled());
        QTest::mouseClick(button(dialog), Qt::LeftButton);
    });
    EXPECT_EQ(latest(u"0182"_s), 94423);
    EXPECT_EQ(workspace->undoLabel(), u"Import populations"_s);
    workspace->undo();
    EXPECT_EQ(latest(u"0182"_s), 92873);
}

TEST_F(Import, WaitsForRowsInErrorToBeLeftOut)
{
    openSample();
    import("Kommun;2013\nNacka;94423\nSalem;many\n", [](QWidget *dialog) {
        EXPECT_FALSE(button(dialog)->isEnabled());
        auto *leaveOut = dialog->findChild<QCheckBox *>(u"leaveOut"_s);
        ASSERT_TRUE(leaveOut->isVisible());
        QTest::keyClick(leaveOut, Qt::Key_Space);
        EXPECT_TRUE(button(dialog)->isEnabled());
        QTest::mouseClick(button(dialog), Qt::LeftButton);
    });
    EXPECT_EQ(latest(u"0182"_s), 94423);
    EXPECT_EQ(latest(u"0128"_s), 15881);
}

TEST_F(Import, AddsMunicipalitiesWhereItIsAsked)
{
    openSample();
    import("Kommunkod;Kommun;2011\n0180;Stockholm;864324\n", [](QWidget *dialog) {
        EXPECT_FALSE(button(dialog)->isEnabled());
        QTest::keyClick(dialog->findChild<QCheckBox *>(u"addMissing"_s), Qt::Key_Space);
        ASSERT_TRUE(button(dialog)->isEnabled());
        QTest::mouseClick(button(dialog), Qt::LeftButton);
    });
    EXPECT_EQ(latest(u"0180"_s), 864324);
}

TEST_F(Import, LetsASheetOfAWorkbookBeChosen)
{
    openSample();
    const auto sheet = [](const QString &figure) {
        return std::vector<std::vector<QString>>{{u"Kommun"_s, u"2013"_s}, {u"Nacka"_s, figure}};
    };
    import(typedWorkbook({{u"Totalt"_s, sheet(u"94423"_s)}, {u"Män"_s, sheet(u"46000"_s)}}), [](QWidget *dialog) {
        auto *sheets = dialog->findChild<QComboBox *>(u"sheet"_s);
        auto *rows = dialog->findChild<TableView *>(u"importRows"_s)->model();
        ASSERT_TRUE(sheets->isVisible());
        EXPECT_EQ(sheets->currentText(), u"Totalt"_s);
        EXPECT_EQ(rows->index(0, 3).data().toString(), u"94\u00A0423"_s);
        QTest::keyClick(sheets, Qt::Key_Down);
        EXPECT_EQ(rows->index(0, 3).data().toString(), u"46\u00A0000"_s);
        QTest::keyClick(sheets, Qt::Key_Up);
        QTest::mouseClick(button(dialog), Qt::LeftButton);
    });
    EXPECT_EQ(latest(u"0182"_s), 94423);
}

TEST_F(Import, SaysWhatIsWrongWithTheFile)
{
    openSample();
    import(QByteArray("PK\x03\x04\x00\x00\x00\x00", 8), [](QWidget *dialog) {
        EXPECT_TRUE(dialog->findChild<MessageBar *>(u"importMessage"_s)->isVisible());
        EXPECT_FALSE(button(dialog)->isEnabled());
    });
    EXPECT_EQ(latest(u"0182"_s), 92873);
}
