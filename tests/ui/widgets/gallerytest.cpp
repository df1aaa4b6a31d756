// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/gallery.h"
#include "ui/widgets/look.h"
#include "ui/widgets/richtextedit.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;

// Its pictures lie in the build's pictures folder, to be looked at beside the look's 9-delar.
namespace {

RichTextEdit *longText(QVBoxLayout *column, const QString &name, const QString &markdown)
{
    auto *text = new RichTextEdit;
    text->setObjectName(name);
    text->setMarkdown(markdown);
    column->addWidget(text);
    return text;
}

} // namespace

TEST(Gallery, DrawsLongTexts)
{
    const QString written =
        u"Gruppen gick igenom **budgeten** och de *preliminära* beloppen.\n\n"
        "- Nacka\n  1. hyra för två rum\n  2. resor\n- Värmdö\n\nKerstin tar fram ett underlag."_s;
    QTemporaryDir folder;
    DraftKeeper keeper(folder.filePath(u"a.samsyn"_s));
    const RecordRef item{u"agenda_item"_s, 7};
    keeper.keep(item, u"restored"_s, {}, u"Det som hann skrivas."_s);
    keeper.keep(item, u"left"_s, u"förut"_s, u"Det som hann skrivas."_s);
    for (const Look look : {Look::Light, Look::Dark}) {
        applyLook(*qApp, look, FontChoice::Fixed);
        QWidget window;
        window.setProperty("surface", u"page"_s);
        window.setAttribute(Qt::WA_StyledBackground);
        auto *column = new QVBoxLayout(&window);
        RichTextEdit *first = longText(column, u"written"_s, written);
        longText(column, u"empty"_s, {})->setPlaceholderText(u"Bakgrund"_s);
        longText(column, u"sealed"_s, written)->setReadOnly(true);
        for (const QString &field : {u"restored"_s, u"left"_s}) {
            RichTextEdit *text = longText(column, field, {});
            text->setDraft(&keeper, item, field);
            text->setMarkdown(field == u"left"_s ? u"Skrivet av någon annan."_s : QString());
        }
        column->addStretch();
        window.resize(560, 640);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        first->setFocus();
        QTest::qWait(20);
        const QString name = look == Look::Dark ? u"/texts-dark.png"_s : u"/texts.png"_s;
        EXPECT_TRUE(window.grab().save(QStringLiteral(SAMSYN_BINARY_DIR "/pictures") + name));
    }
}

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
