// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "tests/support/files.h"
#include "tests/ui/plans/entryfixture.h"
#include "ui/plans/pastedialog.h"
#include "ui/plans/quickentry.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

class EntryPictures : public EntryTest
{
};

/// Pictures to look at, where SAMSYN_PICTURES names a folder: the foot of the page and the pasting, in
/// both languages, light and dark.
TEST_F(EntryPictures, OfTypingAndPasting)
{
    const QString place = qEnvironmentVariable("SAMSYN_PICTURES");
    if (place.isEmpty())
        GTEST_SKIP() << "SAMSYN_PICTURES is not set";
    for (const bool dark : {false, true}) {
        const Language language = dark ? Language::English : Language::Swedish;
        const LanguageScope scope(language);
        applyLook(*qApp, dark ? Look::Dark : Look::Light, FontChoice::Fixed);
        const QString look = dark ? u"-dark-en"_s : u"-sv"_s;
        QuickEntry entry(*workspace);
        entry.resize(1158, 46);
        entry.show(plan, housing, std::nullopt, QDate(2012, 1, 9));
        showInWindow(entry);
        EXPECT_TRUE(entry.grab().save(QDir(place).filePath(u"quick-empty%1.png"_s.arg(look))));
        auto *line = entry.findChild<QLineEdit *>(u"quickLine"_s);
        type(line, u"Delta i KSL:s bosättningsgrupp maj 2012 @Åsa Wikner"_s);
        EXPECT_TRUE(entry.grab().save(QDir(place).filePath(u"quick%1.png"_s.arg(look))));
        line->clear();
        type(line, u"Ring kommunerna 32 feb @Anna"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QApplication::processEvents();
        entry.resize(1158, entry.sizeHint().height());
        EXPECT_TRUE(entry.grab().save(QDir(place).filePath(u"quick-doubt%1.png"_s.arg(look))));
        const QString text = QString::fromUtf8(dataFile(u"plans/activities-2012.txt"_s)) + u"Ring kommunerna 32 feb @Anna\n"_s;
        PasteActivitiesDialog dialog(*workspace, workspace->store().get(plan), text, housing, QDate(2012, 1, 9));
        showInWindow(dialog);
        QApplication::processEvents();
        EXPECT_TRUE(dialog.grab().save(QDir(place).filePath(u"paste%1.png"_s.arg(look))));
    }
    applyLook(*qApp, Look::Light, FontChoice::Fixed);
}

} // namespace
