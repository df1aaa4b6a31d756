// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tablemodel.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;

namespace {

std::vector<TableColumn> columns()
{
    std::vector<TableColumn> columns(2);
    columns[0].head = u"Text"_s;
    columns[0].stretch = true;
    columns[0].editor = CellEditor::Text;
    columns[1].head = u"Amount"_s;
    columns[1].number = true;
    columns[1].editor = CellEditor::Amount;
    return columns;
}

TableRow costRow(qint64 id, const QString &text, std::optional<Ore> amount)
{
    return {{u"cost_item"_s, id}, {textCell(text), amountCell(amount)}, RowKind::Plain, false};
}

TableRow groupHead(const QString &text)
{
    return {{}, {textCell(text), textCell(u" "_s)}, RowKind::Head, false};
}

/// A window with one table, driven by keys.
class Tables : public ::testing::Test
{
protected:
    void SetUp() override
    {
        applyLook(*qApp, Look::Light, FontChoice::Fixed);
        auto *column = new QVBoxLayout(&window);
        view = new TableView(&model, TableView::Kind::Table, u"Costs"_s);
        errors = new ErrorLine;
        view->setErrorLine(errors);
        column->addWidget(view);
        column->addWidget(errors);
        after = new QLineEdit;
        column->addWidget(after);
        model.setRows({groupHead(u"Costs"_s),
                       costRow(1, u"Salaries"_s, Ore::fromKronor(717000)),
                       costRow(2, u"Travel"_s, std::nullopt)});
        model.setCommit([this](const TableRow &row, int at, const QVariant &value) {
            if (value.toLongLong() < 0)
                throw Error(ErrorKind::Failed, u"Costs are not negative."_s);
            stored = u"%1/%2=%3"_s.arg(row.ref.toText()).arg(at).arg(value.toString());
        });
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        view->setFocus();
    }

    QWidget *editor() const { return view->findChild<QWidget *>(u"cellEditor"_s); }

    /// An editor that is closed lives until the event loop has come around.
    bool isEditing() const
    {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return editor() != nullptr;
    }

    void edit(int column, const QString &text)
    {
        view->setCurrentIndex(model.index(view->currentIndex().row(), column));
        QTest::keyClick(view, Qt::Key_F2);
        ASSERT_NE(editor(), nullptr);
        static_cast<QLineEdit *>(editor())->selectAll();
        QTest::keyClicks(editor(), text);
    }

    /// What Enter does follows when the editor is done with the key.
    void pressEnter()
    {
        QTest::keyClick(editor(), Qt::Key_Return);
        QApplication::processEvents();
        QApplication::processEvents();
    }

    QWidget window;
    TableModel model{columns()};
    TableView *view = nullptr;
    ErrorLine *errors = nullptr;
    QLineEdit *after = nullptr;
    QString stored;
};

} // namespace

TEST_F(Tables, KeepTheModelsPromises)
{
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({costRow(2, u"Travel"_s, std::nullopt)});
    model.setRows({costRow(2, u"Trains"_s, Ore{1})});
    EXPECT_EQ(model.data(model.index(0, 1)).toString(), u"0.01"_s);
}

TEST_F(Tables, ChooseTheFirstRowThatCanBeChosen)
{
    EXPECT_EQ(view->currentRef(), (RecordRef{u"cost_item"_s, 1}));
}

TEST_F(Tables, ArrowsStepOverHeads)
{
    QTest::keyClick(view, Qt::Key_Down);
    EXPECT_EQ(view->currentRef().id, 2);
    QTest::keyClick(view, Qt::Key_Up);
    QTest::keyClick(view, Qt::Key_Up);
    EXPECT_EQ(view->currentRef().id, 1);
}

TEST_F(Tables, KeepTheChosenRecordWhenRowsAreFetchedAgain)
{
    view->setCurrentRef({u"cost_item"_s, 2});
    model.setRows({costRow(3, u"Premises"_s, std::nullopt),
                   costRow(1, u"Salaries"_s, std::nullopt),
                   costRow(2, u"Travel"_s, std::nullopt)});
    EXPECT_EQ(view->currentRef().id, 2);
    EXPECT_EQ(view->currentIndex().row(), 2);
}

TEST_F(Tables, StoreAnAmountAsItIsTyped)
{
    edit(1, u"18 300,50"_s);
    pressEnter();
    EXPECT_EQ(stored, u"cost_item/1/1=1830050"_s);
    EXPECT_FALSE(isEditing());
}

TEST_F(Tables, StoreNothingWhereNothingWasChanged)
{
    edit(1, u"717000"_s);
    pressEnter();
    EXPECT_TRUE(stored.isEmpty());
}

TEST_F(Tables, SayWhatCannotBeReadAndKeepItToBeMended)
{
    edit(1, u"lots"_s);
    pressEnter();
    EXPECT_TRUE(stored.isEmpty());
    EXPECT_TRUE(errors->sentence().contains(u"lots"_s));
    ASSERT_TRUE(isEditing());
    EXPECT_EQ(static_cast<QLineEdit *>(editor())->text(), u"lots"_s);
    QTest::keyClick(editor(), Qt::Key_Escape);
    EXPECT_FALSE(isEditing());
}

TEST_F(Tables, SayWhatTheRulesRefuse)
{
    edit(1, u"-5"_s);
    pressEnter();
    EXPECT_EQ(errors->sentence(), u"Costs are not negative."_s);
}

TEST_F(Tables, EscGivesBackTheOldValue)
{
    edit(0, u"Wages"_s);
    QTest::keyClick(editor(), Qt::Key_Escape);
    EXPECT_TRUE(stored.isEmpty());
}

TEST_F(Tables, TabGoesThroughTheCellsAndThenOut)
{
    edit(0, u"Wages"_s);
    for (int cell = 0; cell < 4; ++cell) {
        ASSERT_TRUE(isEditing());
        QTest::keyClick(editor(), Qt::Key_Tab);
    }
    EXPECT_FALSE(isEditing());
    EXPECT_FALSE(view->hasFocus());
}

TEST_F(Tables, TabLeavesTheTable)
{
    QTest::keyClick(view, Qt::Key_Tab);
    EXPECT_TRUE(after->hasFocus());
}

TEST_F(Tables, CopyTheRow)
{
    QTest::keySequence(view, QKeySequence::Copy);
    EXPECT_EQ(QApplication::clipboard()->text(), u"Salaries\t717\u00a0000"_s);
}

TEST_F(Tables, OpenWhatIsNotEdited)
{
    model.setCommit({});
    QSignalSpy opened(view, &TableView::opened);
    QTest::keyClick(view, Qt::Key_Return);
    EXPECT_EQ(opened.count(), 1);
}
