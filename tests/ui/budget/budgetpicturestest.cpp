// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/workspace/sample.h"
#include "tests/ui/budget/budgetwindow.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

void draw(
    Workspace &workspace, const QString &name, Look look, QSize size, bool moreChoices = false)
{
    const QString folder = QStringLiteral(SAMSYN_BINARY_DIR "/pictures");
    QDir().mkpath(folder);
    BudgetWindow window(workspace, size, look);
    if (auto *split = window.page().findChild<TableView *>(u"splitTable"_s); split->isVisible()) {
        split->setFocus();
        split->setCurrentIndex(split->model()->index(3, 0));
    }
    if (moreChoices)
        window.part<QPushButton>(u"moreChoices"_s)->click();
    QTest::qWait(20);
    EXPECT_TRUE(window.grab().save(folder + u'/' + name + u".png"_s));
}

// They lie in the build's pictures folder, to be looked at beside the look's 3-budget: the window
// of 1366x768 and 1600x1000 without sidebar, menus and head.
TEST(BudgetPictures, AreDrawnInBothLanguagesAndLooks)
{
    const StoppedClock clock(QDateTime({2011, 11, 21}, {10, 14}));
    const Folder folder;
    const auto sample = createSample(folder.path(u"sample.samsyn"_s));
    const auto empty = Workspace::create(folder.path(u"empty.samsyn"_s), u"Södertörn"_s);
    for (const Language language : {Language::Swedish, Language::English}) {
        setProgramLanguage(language);
        for (const Look look : {Look::Light, Look::Dark}) {
            const QString name =
                u"budget-"_s + languageCode(language) + (look == Look::Dark ? u"-dark"_s : u""_s);
            draw(*sample, name, look, {1158, 684});
            draw(*sample, name + u"-large"_s, look, {1392, 916});
            draw(*sample, name + u"-more"_s, look, {1158, 684}, true);
            draw(*empty, name + u"-empty"_s, look, {1158, 684});
        }
    }
    setProgramLanguage(Language::English);
}

} // namespace
