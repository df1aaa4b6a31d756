// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/budget/budgetwindow.h"

#include "ui/widgets/look.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

namespace samsyn::test {

namespace {

/// Before the page is made, as the program does.
QWidget *inLook(QWidget *window, Look look)
{
    applyLook(*qApp, look, FontChoice::Fixed);
    return window;
}

} // namespace

BudgetWindow::BudgetWindow(Workspace &workspace, QSize size, Look look)
    : m_page(new BudgetPage(workspace, inLook(this, look)))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    QObject::connect(&workspace, &Workspace::changed, m_page, [this] {
        run(m_page, [this] { m_page->refresh(); });
    });
    m_page->refresh();
    resize(size);
    show();
    activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(this));
}

bool BudgetWindow::tabTo(const QString &name)
{
    for (int step = 0; step < 60; ++step) {
        if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

void BudgetWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : this;
    QTest::keyClick(target, key, modifiers);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
}

void BudgetWindow::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

QString BudgetWindow::cell(const QString &table, int row, int column)
{
    const QAbstractItemModel *model = part<QAbstractItemView>(table)->model();
    return model->index(row, column).data().toString();
}

} // namespace samsyn::test
