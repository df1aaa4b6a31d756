// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/gallery.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;

// Its pictures lie in the build's pictures folder, to be looked at beside the look's 9-delar.
TEST(Gallery, IsDrawnLightAndDark)
{
    const QString folder = QStringLiteral(SAMSYN_BINARY_DIR "/pictures");
    QDir().mkpath(folder);
    for (const Look look : {Look::Light, Look::Dark}) {
        applyLook(*qApp, look, FontChoice::Fixed);
        test::Gallery gallery;
        gallery.show();
        gallery.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&gallery));
        gallery.findChild<QPushButton *>(u"focusMe"_s)->setFocus();
        QTest::qWait(20);
        const QString name = look == Look::Dark ? u"/parts-dark.png"_s : u"/parts.png"_s;
        EXPECT_TRUE(gallery.grab().save(folder + name));
        gallery.findChild<QTableView *>(u"numbers"_s)->setFocus();
        QTest::qWait(20);
        const QString focused =
            look == Look::Dark ? u"/parts-focus-dark.png"_s : u"/parts-focus.png"_s;
        EXPECT_TRUE(gallery.grab().save(folder + focused));
    }
}
