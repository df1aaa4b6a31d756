// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/budget/budgetwindow.h"

#include "core/budget/scenarios.h"
#include "core/members/members.h"
#include "core/workspace/sample.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

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
    QWidget *target = QApplication::activePopupWidget(); // an open menu has the keys
    if (!target)
        target = QApplication::focusWidget() ? QApplication::focusWidget() : this;
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

void BudgetPages::makeEmpty()
{
    workspace = Workspace::create(folder.path(u"empty.samsyn"_s), u"Södertörn"_s);
    workspace->change(u"Add members"_s, [](Transaction &transaction) {
        addMunicipalities(transaction, {u"0126"_s, u"0182"_s}, QDate(2010, 2, 1));
    });
}

void BudgetPages::makeSample()
{
    workspace = createSample(folder.path(u"sample.samsyn"_s));
    workspace->change(u"Leave the split alone"_s, [this](Transaction &transaction) {
        for (const Scenario &scenario : scenariosOf(workspace->store(), budget().id))
            transaction.remove(scenario.id);
    });
}

QString plain(QString text)
{
    return text.replace(QChar(0xA0), u' ');
}

} // namespace samsyn::test
