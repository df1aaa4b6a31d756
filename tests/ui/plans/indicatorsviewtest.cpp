// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/indicatorsview.h"
#include "core/members/membership.h"
#include "core/members/organization.h"
#include "core/plans/indicators.h"
#include "tests/support/files.h"
#include "tests/support/workspaces.h"
#include "ui/charts/chartview.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

const QDate day(2012, 11, 21);

class FileAnswer : public Prompts
{
public:
    explicit FileAnswer(QString path) : m_path(std::move(path)) {}
    QString openFile(QWidget *, const FileQuestion &) override { return m_path; }

private:
    QString m_path;
};

/// The view in a window, told of every change as its page does; Nacka and Salem are members.
class IndicatorsViewTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        workspace->change(u"Members"_s, [&](Transaction &transaction) {
            for (const auto &[name, code] : {std::pair(u"Nacka"_s, u"0182"_s), std::pair(u"Salem"_s, u"0128"_s)}) {
                Organization organization;
                organization.name = name;
                organization.code = code;
                Membership membership;
                membership.organization = transaction.insert(organization);
                membership.from = QDate(2010, 1, 1);
                transaction.insert(membership);
            }
        });
        applyLook(*qApp, Look::Light, FontChoice::Fixed);
        view = std::make_unique<IndicatorsView>(*workspace, nullptr);
        QObject::connect(workspace.get(), &Workspace::changed, view.get(), [this] { view->show(std::nullopt, day); });
        view->resize(1158, 684);
        view->show(std::nullopt, day);
        view->show();
        view->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(view.get()));
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return view->findChild<T *>(name);
    }
    void press(const QString &button) const { QTest::keyClick(find<QPushButton>(button), Qt::Key_Space); }
    void type(const QString &field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        ASSERT_NE(edit, nullptr) << field.toStdString();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    TableView *values() const { return find<TableView>(u"measurementTable"_s); }
    QString cell(int row, int column) const { return values()->model()->index(row, column).data().toString(); }
    void edit(int row, int column, const QString &text) const
    {
        values()->setFocus();
        values()->setCurrentIndex(values()->model()->index(row, column));
        QTest::keyClick(values(), Qt::Key_F2);
        auto *editor = values()->findChild<QLineEdit *>(u"cellEditor"_s);
        ASSERT_NE(editor, nullptr);
        editor->selectAll();
        if (text.isEmpty())
            QTest::keyClick(editor, Qt::Key_Delete);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents(); // a cell is stored a moment later
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // its editor goes away
    }
    std::vector<IndicatorView> indicators() const { return indicatorViews(workspace->store(), day); }
    void addIndicator() const
    {
        view->addIndicator();
        type(u"indicatorTitle"_s, u"Sysselsatta"_s);
        type(u"indicatorUnit"_s, u"procent"_s);
        for (const char *year : {"2009", "2010", "2011"})
            type(u"measurementDate"_s, QString::fromLatin1(year));
    }

    StoppedClock clock{QDateTime(day, QTime(10, 14))};
    Folder folder;
    std::unique_ptr<Workspace> workspace = Workspace::create(folder.path(u"test.samsyn"_s), u"Test"_s);
    std::unique_ptr<IndicatorsView> view;
};

} // namespace

TEST_F(IndicatorsViewTest, BeginsEmptyAndMakesAnIndicatorByKeys)
{
    EXPECT_TRUE(find<QPushButton>(u"indicatorsEmptyNew"_s)->isVisible());
    press(u"indicatorsEmptyNew"_s);
    EXPECT_TRUE(find<QLineEdit>(u"indicatorTitle"_s)->hasFocus());
    type(u"indicatorTitle"_s, u"Sysselsatta"_s);
    EXPECT_EQ(indicators().at(0).indicator.title, u"Sysselsatta"_s);
    type(u"indicatorBaseline"_s, u"about four"_s);
    EXPECT_FALSE(indicators().at(0).indicator.baseline.has_value());
    type(u"indicatorBaseline"_s, u"38,5"_s);
    type(u"indicatorBaselineDate"_s, u"2009"_s);
    QTest::keyClick(find<QComboBox>(u"indicatorDirection"_s), Qt::Key_Down);
    const Indicator made = indicators().at(0).indicator;
    EXPECT_EQ(made.baseline->digits, u"38.5"_s);
    EXPECT_EQ(made.baselineDate, QDate(2009, 12, 31));
    EXPECT_EQ(made.direction, IndicatorDirection::Down);
    press(u"indicatorsBack"_s);
    EXPECT_TRUE(find<QWidget>(u"indicatorCard_"_s + made.key)->isVisible());
}

TEST_F(IndicatorsViewTest, KeepsAnEmptyCellAsAGap)
{
    addIndicator();
    edit(1, 1, u"40"_s);
    edit(1, 3, u"44,5"_s);
    edit(2, 1, u"saknas"_s);
    const auto *chart = find<ChartView>(u"indicatorChart"_s);
    ASSERT_EQ(chart->chart().series.size(), 2u);
    EXPECT_EQ(chart->chart().categories.size(), 2u) << "no year is drawn in which nothing was measured";
    edit(2, 2, u"0"_s);
    ASSERT_EQ(chart->chart().categories.size(), 3u);
    EXPECT_EQ(chart->chart().series[0].values[1], std::nullopt) << "Nacka in 2010";
    EXPECT_EQ(chart->chart().series[1].values[0], std::nullopt) << "said to be missing";
    EXPECT_EQ(chart->chart().series[1].values[1], 0.0) << "zero is a value";
    edit(1, 3, u"four"_s);
    EXPECT_EQ(indicators().at(0).series[0].measurements.back().value->digits, u"44.5"_s);
    edit(2, 2, {});
    EXPECT_EQ(chart->chart().categories.size(), 2u);
    EXPECT_EQ(workspace->undoLabel(), u"Change Sysselsatta, 2010"_s);
}

TEST_F(IndicatorsViewTest, PastesABlockFromExcelAsOneStep)
{
    addIndicator();
    values()->setFocus();
    values()->setCurrentIndex(values()->model()->index(1, 1));
    QApplication::clipboard()->setText(u"40\t\t42,5\n31\tsaknas\t33*\n"_s);
    QTest::keyClick(values(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(cell(1, 3), u"42.5"_s);
    EXPECT_EQ(cell(1, 2), u"–"_s);
    EXPECT_EQ(cell(2, 2), u"missing"_s);
    EXPECT_EQ(cell(2, 3), u"33*"_s);
    workspace->undo();
    EXPECT_TRUE(workspace->store().all<Measurement>().empty());
    QApplication::clipboard()->setText(u"40\tforty\n"_s);
    values()->setCurrentIndex(values()->model()->index(1, 1));
    QTest::keyClick(values(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(workspace->store().all<Measurement>().empty()) << "all of it or nothing";
}

TEST_F(IndicatorsViewTest, SaysHowItStandsAgainstItsTarget)
{
    addIndicator();
    edit(0, 1, u"40"_s);
    edit(0, 2, u"42"_s);
    auto *date = find<QLineEdit>(u"targetDate"_s);
    date->setText(u"2012"_s);
    type(u"targetValue"_s, u"45"_s);
    EXPECT_EQ(indicators().at(0).standing(), TargetStanding::OnTheWay);
    EXPECT_EQ(find<ChartView>(u"indicatorChart"_s)->chart().series.back().meaning, Chart::Meaning::Target);
    press(u"indicatorsBack"_s);
    const auto *card = find<QWidget>(u"indicatorCard_"_s + indicators().at(0).indicator.key);
    EXPECT_TRUE(card->findChild<QLabel *>(u"indicatorStanding"_s)->text().contains(u"on the way"_s));
}

TEST_F(IndicatorsViewTest, TakesInATableAfterAPreview)
{
    const auto guard = Prompts::replace(std::make_unique<FileAnswer>(QStringLiteral(SAMSYN_TEST_DATA "/indicators/kolada-wide-invented.csv")));
    QTimer::singleShot(50, view.get(), [] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        QTest::keyClick(dialog->findChild<QPushButton *>(u"chooseFile"_s), Qt::Key_Space);
        EXPECT_EQ(dialog->findChild<QLabel *>(u"counts"_s)->text(), u"6 new, 0 changed, 0 same, 22 skipped, 0 cannot be read in"_s);
        EXPECT_TRUE(dialog->findChild<QLabel *>(u"importAdded"_s)->text().contains(u"N03931"_s));
        QTest::keyClick(dialog->findChild<QPushButton *>(u"importIndicators"_s), Qt::Key_Space);
        if (dialog->isVisible())
            dialog->reject();
    });
    press(u"indicatorsEmptyImport"_s);
    EXPECT_EQ(indicators().at(0).series.size(), 2u);
    EXPECT_EQ(workspace->undoLabel(), u"Import indicators"_s);
}

TEST_F(IndicatorsViewTest, IsReadOnlyOnAnotherDay)
{
    addIndicator();
    edit(1, 1, u"40"_s);
    view->show(std::nullopt, QDate(2012, 1, 1));
    EXPECT_FALSE(find<QPushButton>(u"indicatorNew"_s)->isVisible());
    EXPECT_FALSE(find<QLineEdit>(u"indicatorTitle"_s)->isEnabled());
    EXPECT_FALSE(values()->model()->flags(values()->model()->index(1, 1)) & Qt::ItemIsEditable);
}
