// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/store/integrity.h"
#include "core/workspace/restore.h"
#include "tests/support/files.h"
#include "tests/support/workspaces.h"
#include "ui/shell/frame.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/restoredialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompts.h"

#include <QApplication>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

class CopiesWindow : public ::testing::Test
{
protected:
    void SetUp() override
    {
        Settings::keepIn(folder.path(u"settings"_s));
        applyLook(*qApp, Look::Light, FontChoice::Fixed);
        window = std::make_unique<MainWindow>(FontChoice::Fixed);
        window->show();
        window->createSampleFile(file);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !copiesOf(file).empty(); }, 20000));
        copied = window->workspace()->store().contentHash();
        addMunicipality(*window->workspace(), u"1999"_s, u"Efteråt"_s);
    }
    void TearDown() override
    {
        window.reset();
        setProgramLanguage(Language::English);
        applyLook(*qApp, Look::Light, FontChoice::Fixed);
    }
    void trigger(const QString &objectName) const
    {
        auto *action = window->findChild<QAction *>(objectName);
        ASSERT_NE(action, nullptr);
        action->trigger();
    }
    RestoreDialog *dialog() const
    {
        (void)QTest::qWaitFor([&] { return window->findChild<RestoreDialog *>() != nullptr; });
        return window->findChild<RestoreDialog *>();
    }
    void damage() const
    {
        QByteArray bytes = readFile(file);
        bytes.chop(1);
        writeFile(file, bytes);
    }
    static void save(QWidget *widget, const QString &name)
    {
        const QString pictures = qEnvironmentVariable("SAMSYN_PICTURES");
        if (!pictures.isEmpty()) {
            EXPECT_TRUE(widget->grab().save(pictures + u'/' + name + u".png"_s));
        }
    }

    Folder folder;
    QString file = folder.path(u"Södertörn.samsyn"_s);
    quint64 copied = 0;
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(CopiesWindow, MakesTheDaysCopyByItself)
{
    EXPECT_EQ(copiesOf(file).size(), 1u);
    EXPECT_EQ(copiesOf(file).front().kind, CopyKind::Daily);
}

TEST_F(CopiesWindow, ShowsWhatACopyHoldsAndRestoresItByKeys)
{
    trigger(u"restoreCopy"_s);
    RestoreDialog *shown = dialog();
    ASSERT_NE(shown, nullptr);
    auto *list = shown->findChild<QListView *>(u"copies"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    auto *counts = shown->findChild<QTableView *>(u"copyCounts"_s);
    EXPECT_GT(counts->model()->rowCount(), 2);
    auto *restore = shown->findChild<QPushButton *>(u"restore"_s);
    ASSERT_TRUE(restore->isEnabled());
    QTest::keyClick(restore, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->workspace() && window->workspace()->store().contentHash() == copied; }, 20000));
    EXPECT_TRUE(std::ranges::any_of(copiesOf(file), [](const Copy &copy) { return copy.kind == CopyKind::BeforeRestore; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return window->findChild<MessageBar *>(u"message"_s)->isVisible(); }));
}

TEST_F(CopiesWindow, ADamagedFileOffersTheNewestWholeCopy)
{
    window->closeWorkspace();
    damage();
    window->openFile(file);
    auto *offer = window->findChild<QPushButton *>(u"offer"_s);
    ASSERT_NE(offer, nullptr);
    QTest::mouseClick(offer, Qt::LeftButton);
    RestoreDialog *shown = dialog();
    ASSERT_NE(shown, nullptr);
    EXPECT_EQ(shown->chosen().kind, CopyKind::Daily);
    QTest::mouseClick(shown->findChild<QPushButton *>(u"restore"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->workspace() && window->workspace()->store().contentHash() == copied; }, 20000));
}

TEST_F(CopiesWindow, IsPictured)
{
    for (const bool swedish : {true, false}) {
        window->setLanguage(swedish ? Language::Swedish : Language::English);
        window->setLook(swedish ? Look::Light : Look::Dark);
        QApplication::processEvents();
        trigger(u"restoreCopy"_s);
        save(dialog(), swedish ? u"restore-sv"_s : u"restore-en-dark"_s);
        delete dialog();
    }
    window->closeWorkspace();
    damage();
    window->openFile(file);
    QTest::qWait(50);
    save(window.get(), u"damaged-en-dark"_s);
}
