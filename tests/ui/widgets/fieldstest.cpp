// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields.h"
#include "core/base/error.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/run.h"
#include "ui/widgets/segments.h"

#include <QAccessible>
#include <QApplication>
#include <QCalendarWidget>
#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;

namespace {

class Fields : public ::testing::Test
{
protected:
    void SetUp() override
    {
        applyLook(*qApp, Look::Light, FontChoice::Fixed);
        form.add(u"&Amount"_s, amount = new MoneyEdit, u"amount"_s);
        form.add(u"&From"_s, from = new DateEdit, u"from"_s);
        form.bind(amount, [this] {
            if (amount->amount() == Ore{0})
                throw Error(ErrorKind::Failed, u"Zero is refused."_s);
            amounts << (amount->amount() ? amount->amount()->value : -1);
        });
        form.bind(from, [this] { days << from->day().value_or(QDate()); });
        amount->setAmount(Ore::fromKronor(500));
        from->setDay(QDate(2010, 2, 1));
        form.show();
        form.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&form));
        amount->setFocus();
    }

    void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }

    Form form;
    MoneyEdit *amount = nullptr;
    DateEdit *from = nullptr;
    QList<qint64> amounts;
    QList<QDate> days;
};

} // namespace

TEST_F(Fields, AreStoredWhenTheyAreLeft)
{
    type(amount, u"438150"_s);
    QTest::keyClick(amount, Qt::Key_Tab);
    EXPECT_EQ(amounts, QList<qint64>{43815000});
    EXPECT_EQ(amount->text(), u"438\u00a0150"_s);
}

TEST_F(Fields, AreNotStoredTwice)
{
    type(amount, u"7"_s);
    QTest::keyClick(amount, Qt::Key_Return);
    amount->setAmount(amount->amount());
    QTest::keyClick(amount, Qt::Key_Tab);
    EXPECT_EQ(amounts.size(), 1);
}

TEST_F(Fields, MayBeEmptyWhichIsNotZero)
{
    type(amount, {});
    QTest::keyClick(amount, Qt::Key_Return);
    EXPECT_EQ(amounts, QList<qint64>{-1});
}

TEST_F(Fields, SayUnderneathWhatCannotBeRead)
{
    type(from, u"yesterday"_s);
    QTest::keyClick(from, Qt::Key_Return);
    EXPECT_TRUE(days.isEmpty());
    EXPECT_TRUE(form.error(from).contains(u"yesterday"_s));
    EXPECT_EQ(from->accessibleDescription(), form.error(from));
    type(from, u"3/4 2012"_s);
    QTest::keyClick(from, Qt::Key_Return);
    EXPECT_EQ(days, QList<QDate>{QDate(2012, 4, 3)});
    EXPECT_TRUE(form.error(from).isEmpty());
}

TEST_F(Fields, SayUnderneathWhatTheRulesRefuse)
{
    type(amount, u"0"_s);
    QTest::keyClick(amount, Qt::Key_Return);
    EXPECT_EQ(form.error(amount), u"Zero is refused."_s);
    EXPECT_EQ(amount->text(), u"0"_s);
}

TEST_F(Fields, GiveBackTheOldValueOnEsc)
{
    type(amount, u"lots"_s);
    QTest::keyClick(amount, Qt::Key_Return);
    QTest::keyClick(amount, Qt::Key_Escape);
    EXPECT_EQ(amount->text(), u"500"_s);
    EXPECT_TRUE(form.error(amount).isEmpty());
}

TEST_F(Fields, LeaveAloneWhatIsBeingTyped)
{
    type(amount, u"60"_s);
    amount->setAmount(Ore::fromKronor(1000)); // a change from elsewhere
    EXPECT_EQ(amount->text(), u"60"_s);
    QTest::keyClick(amount, Qt::Key_Escape);
    EXPECT_EQ(amount->text(), u"1\u00a0000"_s);
}

TEST_F(Fields, AreNamedByTheirLabels)
{
    const QAccessibleInterface *field = QAccessible::queryAccessibleInterface(amount);
    EXPECT_EQ(field->text(QAccessible::Name), u"Amount"_s);
}

TEST_F(Fields, OpenACalendarByKey)
{
    from->setFocus();
    QTest::keyClick(from, Qt::Key_Down, Qt::AltModifier);
    auto *calendar = from->findChild<QCalendarWidget *>();
    ASSERT_NE(calendar, nullptr);
    EXPECT_EQ(calendar->selectedDate(), QDate(2010, 2, 1));
    Q_EMIT calendar->activated(QDate(2010, 2, 7));
    EXPECT_EQ(days, QList<QDate>{QDate(2010, 2, 7)});
    EXPECT_EQ(from->text(), u"2010-02-07"_s);
}

TEST(Digits, StandInColumns)
{
    EXPECT_TRUE(hasTabularDigits(QFont(u"Open Sans"_s)));
    EXPECT_TRUE(hasTabularDigits(chooseFont(QFont(u"Inter"_s))));
}

TEST(Systems, AreReadBeforeOurPaletteHidesThem)
{
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(30, 30, 30));
    EXPECT_TRUE(isDark(dark));
    EXPECT_FALSE(isHighContrast(dark));
    QPalette stark;
    for (QPalette::ColorRole role : {QPalette::Window, QPalette::Button})
        stark.setColor(role, Qt::black);
    stark.setColor(QPalette::WindowText, Qt::white);
    EXPECT_TRUE(isHighContrast(stark));
}

namespace {

class Window : public QWidget, public MessageArea
{
public:
    void showError(const QString &sentence) override { said = sentence; }
    void clearError() override { said.clear(); }
    QString said;
};

class Listener : public Prompts
{
public:
    explicit Listener(QString &heard) : m_heard(heard) {}
    void tell(QWidget *, const QString &sentence) override { m_heard = sentence; }

private:
    QString &m_heard;
};

} // namespace

TEST(Run, ShowsAnErrorInTheNearestWindow)
{
    Window window;
    QWidget inside(&window);
    EXPECT_FALSE(run(&inside, [] { throw Error(ErrorKind::Disk, u"The disk is full."_s); }));
    EXPECT_EQ(window.said, u"The disk is full."_s);
    EXPECT_TRUE(run(&inside, [] {}));
    EXPECT_TRUE(window.said.isEmpty());
}

TEST(Run, AsksADialogWhereThereIsNoWindow)
{
    QString heard;
    {
        const auto guard = Prompts::replace(std::make_unique<Listener>(heard));
        QWidget alone;
        EXPECT_FALSE(run(&alone, [] { throw Error(ErrorKind::Disk, u"The disk is full."_s); }));
    }
    EXPECT_EQ(heard, u"The disk is full."_s);
}

TEST(Prompt, HasItsFocusOnTheHarmlessButton)
{
    applyLook(*qApp, Look::Light, FontChoice::Fixed);
    QString focused;
    QTimer::singleShot(50, [&focused] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        if (const QWidget *widget = dialog->focusWidget())
            focused = widget->objectName();
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    EXPECT_FALSE(
        Prompts::current().confirm(nullptr, {u"Seal"_s, u"Seal?"_s, u"For ever."_s, u"Seal"_s}));
    EXPECT_EQ(focused, u"reject"_s);
}

TEST(Prompt, WantsAnAnswerThatIsNotEmpty)
{
    QTimer::singleShot(50, [] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        auto *accept = dialog->findChild<QPushButton *>(u"accept"_s);
        EXPECT_FALSE(accept->isEnabled());
        QTest::keyClicks(dialog->focusWidget(), u"Explained."_s);
        EXPECT_TRUE(accept->isEnabled());
        QTest::mouseClick(accept, Qt::LeftButton);
    });
    const auto answer = Prompts::current().ask(nullptr, {u"Why"_s, u"Why?"_s, {}, u"Accept"_s});
    EXPECT_EQ(answer, u"Explained."_s);
}

TEST(Segments, MoveByArrows)
{
    Segments segments({u"A"_s, u"B"_s, u"C"_s}, u"View"_s);
    segments.show();
    segments.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&segments));
    QSignalSpy chosen(&segments, &Segments::chosen);
    auto *first = segments.findChild<QToolButton *>(u"segment0"_s);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    EXPECT_EQ(segments.current(), 1);
    EXPECT_EQ(chosen.count(), 1);
}
