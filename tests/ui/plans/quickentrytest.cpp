// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An activity typed in the line at the foot of the plan's page.
#include "ui/plans/quickentry.h"

#include "core/members/person.h"
#include "tests/ui/plans/entryfixture.h"
#include "ui/plans/activitylineedit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

class QuickEntryTest : public EntryTest
{
protected:
    QuickEntryTest() : entry(*workspace)
    {
        entry.resize(1100, 60);
        entry.show(plan, housing, std::nullopt, QDate(2012, 1, 9));
        showInWindow(entry);
        entry.takeFocus();
        line = entry.findChild<ActivityLineEdit *>(u"quickLine"_s);
    }
    QString doubt() const { return entry.findChild<ErrorLine *>(u"quickDoubt"_s)->sentence(); }
    QString place() const { return entry.findChild<QLabel *>(u"quickPlace"_s)->text(); }
    QWidget *names() const { return line->findChild<QCompleter *>()->popup(); }

    QuickEntry entry;
    ActivityLineEdit *line = nullptr;
};

TEST_F(QuickEntryTest, BecomesAnActivityWithEnterAndIsFreeForTheNext)
{
    QSignalSpy added(&entry, &QuickEntry::added);
    type(line, u"Delta i NISKI feb 2012 @strateg"_s);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_EQ(activities().size(), 1U);
    const Activity activity = activities().front();
    EXPECT_EQ(activity.title, u"Delta i NISKI"_s);
    EXPECT_EQ(activity.area, housing);
    EXPECT_EQ(activity.from, QDate(2012, 2, 1));
    EXPECT_EQ(activity.to, QDate(2012, 2, 29));
    EXPECT_EQ(activity.precision, SchedulePrecision::Month);
    EXPECT_EQ(workspace->store().get(*activity.responsiblePerson).name, u"Åsa Wikner"_s);
    EXPECT_EQ(added.size(), 1);
    EXPECT_EQ(line->text(), QString());
    EXPECT_TRUE(line->hasFocus());
    type(line, u"Bevaka EU-medel hela året"_s);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_EQ(activities().size(), 2U);
    EXPECT_EQ(activities().back().position, 1);
}

TEST_F(QuickEntryTest, KeepsWhatIsInDoubtWithASentence)
{
    type(line, u"Ring 32 feb"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(activities().empty());
    EXPECT_EQ(doubt(), u"There is no such time: 32 feb."_s);
    EXPECT_EQ(line->text(), u"Ring 32 feb"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_EQ(line->text(), QString());
    EXPECT_EQ(doubt(), QString());
    type(line, u"Ring maj @Anna"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(activities().empty());
    EXPECT_EQ(doubt(), u"Who is meant: Anna Berg and Anna Lind?"_s);
}

TEST_F(QuickEntryTest, OffersNamesAfterAnAt)
{
    type(line, u"Ring @Anna L"_s);
    EXPECT_TRUE(names()->isVisible());
    QTest::keyClick(line, Qt::Key_Tab);
    EXPECT_FALSE(names()->isVisible());
    EXPECT_EQ(line->text(), u"Ring @Anna Lind "_s);
    type(line, u"maj"_s);
    EXPECT_FALSE(names()->isVisible());
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_EQ(activities().size(), 1U);
    EXPECT_EQ(workspace->store().get(*activities().front().responsiblePerson).name, u"Anna Lind"_s);
}

TEST_F(QuickEntryTest, SaysWhereItAddsToAndALineMayNameAnotherPlace)
{
    EXPECT_EQ(place(), u"Enter adds to <b>2A Bosättningsfrågan</b>"_s);
    type(line, u"#2 Skriv en skrivelse"_s);
    EXPECT_EQ(place(), u"Enter adds to <b>2 Strategiskt påverkansarbete</b>"_s);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_EQ(activities().size(), 1U);
    EXPECT_EQ(activities().front().area, influence);
    entry.show(plan, std::nullopt, std::nullopt, QDate(2012, 1, 9));
    EXPECT_EQ(place(), u"Enter adds to <b>Own development</b>"_s);
}

TEST_F(QuickEntryTest, ShowsSeveralLinesThatArePastedInAPreview)
{
    int rows = 0;
    QTimer::singleShot(50, &entry, [&rows] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        rows = dialog->findChild<TableView *>(u"importRows"_s)->model()->rowCount();
        dialog->reject();
    });
    QGuiApplication::clipboard()->setText(u"Januari\nInstallera en ny strateg\n"_s);
    QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(rows, 2);
    EXPECT_EQ(line->text(), QString());
    QGuiApplication::clipboard()->setText(u"Installera en ny strateg\n"_s);
    QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(line->text().trimmed(), u"Installera en ny strateg"_s);
}

TEST_F(QuickEntryTest, TypesOnWhereWhatIsRecognizedIsColored)
{
    type(line, u"Delta feb 2012"_s);
    QTest::keyClick(line, Qt::Key_Home);
    type(line, u"Inte "_s);
    EXPECT_EQ(line->text(), u"Inte Delta feb 2012"_s);
    EXPECT_EQ(line->cursorPosition(), 5);
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(line->text(), u"Delta feb 2012"_s);
}

TEST_F(QuickEntryTest, ShowsWhatIsRecognizedInTheAccentColor)
{
    const auto hasAccent = [&] {
        const QImage image = line->grab().toImage();
        for (int y = 4; y < image.height() - 4; ++y) {
            for (int x = 4; x < image.width() - 4; ++x) {
                if (image.pixelColor(x, y) == QColor(0x0b, 0x5c, 0x8a))
                    return true;
            }
        }
        return false;
    };
    type(line, u"Delta i NISKI"_s);
    EXPECT_FALSE(hasAccent());
    type(line, u" feb 2012"_s);
    EXPECT_TRUE(hasAccent());
}

} // namespace
