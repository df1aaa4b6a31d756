// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/richtextedit.h"

#include "core/documents/markdowntext.h"
#include "tests/support/files.h"
#include "ui/widgets/draftbar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

struct RichText_ : testing::Test
{
    QWidget window;
    QLineEdit before;
    RichTextEdit edit;
    QLineEdit after;
    QTemporaryDir folder;
    QString workspace = folder.filePath(u"Samverkan.samsyn"_s);
    RecordRef item{u"agenda_item"_s, 7};

    RichText_()
    {
        auto *column = new QVBoxLayout(&window);
        for (QWidget *field : std::initializer_list<QWidget *>{&before, &edit, &after})
            column->addWidget(field);
        window.resize(500, 400);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        edit.setFocus();
    }
    ~RichText_() override
    {
        for (QWidget *field : std::initializer_list<QWidget *>{&before, &edit, &after})
            field->setParent(nullptr);
    }
    void type(const QString &text)
    {
        for (const QChar letter : text) // QTest knows the keys of ASCII alone
            QTest::sendKeyEvent(
                QTest::Click, &edit, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&edit, key, modifiers);
    }
    void paste(const QString &html)
    {
        auto *copied = new QMimeData;
        copied->setHtml(html);
        copied->setText(u"nej"_s);
        QGuiApplication::clipboard()->setMimeData(copied);
        edit.paste();
    }
    DraftBar *bar() { return edit.findChild<DraftBar *>(); }
    void click(const QString &name) { edit.findChild<QPushButton *>(name)->click(); }
};

} // namespace

TEST_F(RichText_, ShowsWhatIsMeantWhileItsValueIsMarkdown)
{
    const QString text = u"Vi **beslutar** *nu*.\\\nRad två\n\n- ett\n  1. under\n- två"_s;
    edit.setMarkdown(text);
    EXPECT_EQ(edit.toPlainText(), u"Vi beslutar nu.\nRad två\nett\nunder\ntvå"_s);
    EXPECT_EQ(edit.markdown(), text);
    EXPECT_FALSE(edit.isChanged());
}

TEST_F(RichText_, MakesWordsStandOutByTheKeyboard)
{
    type(u"Det "_s);
    press(Qt::Key_B, Qt::ControlModifier);
    type(u"beslutas"_s);
    press(Qt::Key_B, Qt::ControlModifier);
    press(Qt::Key_I, Qt::ControlModifier);
    type(u" strax"_s);
    EXPECT_EQ(edit.markdown(), u"Det **beslutas** *strax*"_s);
}

TEST_F(RichText_, BeginsAndEndsListsAsTheyAreTyped)
{
    type(u"Frågor:"_s);
    press(Qt::Key_Return);
    type(u"- ett"_s);
    press(Qt::Key_Return);
    type(u"1. under"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    type(u"två"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    type(u"Slut - inte"_s);
    press(Qt::Key_Return, Qt::ShiftModifier);
    type(u"än"_s);
    EXPECT_EQ(edit.markdown(), u"Frågor:\n\n- ett\n  1. under\n- två\n\nSlut - inte\\\nän"_s);
}

TEST_F(RichText_, LeavesAListWithBackspaceAtTheBeginningOfAnItem)
{
    edit.setMarkdown(u"1. ett\n2. två"_s);
    edit.moveCursor(QTextCursor::End);
    press(Qt::Key_Home);
    press(Qt::Key_Backspace);
    EXPECT_EQ(edit.markdown(), u"1. ett\n\ntvå"_s);
}

TEST_F(RichText_, IsLeftWithTabAndThenTellsThatThereIsSomethingToStore)
{
    QSignalSpy edited(&edit, &RichTextEdit::edited);
    press(Qt::Key_Tab);
    EXPECT_TRUE(after.hasFocus());
    EXPECT_EQ(edited.size(), 0);
    QTest::keyClick(&after, Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_TRUE(edit.hasFocus());
    type(u"ny"_s);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_TRUE(before.hasFocus());
    EXPECT_EQ(edited.size(), 1);
    edit.setMarkdown(edit.markdown());
    EXPECT_FALSE(edit.isChanged());
}

TEST_F(RichText_, KeepsWhatIsPastedButNotHowItLooked)
{
    edit.setMarkdown(u"Före."_s);
    edit.moveCursor(QTextCursor::End);
    paste(QString::fromUtf8(dataFile(u"clipboard/word-plain-marks.html"_s)));
    EXPECT_EQ(edit.markdown(),
              u"Före.\n\n- Första punkten\n- Andra *punkten*\n\n1. Ett\n\nEtt indraget stycke"_s);
    edit.setMarkdown({});
    before.setFocus();
    edit.setMarkdown(u"Se här."_s);
    edit.moveCursor(QTextCursor::Start);
    paste(u"<span style='color:red;font-size:40pt'>Hej </span><img src='file:///x.png'>"_s);
    EXPECT_EQ(edit.markdown(), u"HejSe här."_s);
    EXPECT_EQ(edit.textCursor().charFormat().fontPointSize(), 0.0);
}

TEST_F(RichText_, GrowsWithItsTextFromTwoLines)
{
    const int two = edit.height();
    EXPECT_GE(two, 2 * edit.fontMetrics().lineSpacing());
    edit.setMarkdown(u"1\\\n2\\\n3\\\n4\\\n5\\\n6"_s);
    EXPECT_GE(edit.height(), two + 3 * edit.fontMetrics().lineSpacing());
    EXPECT_LE(edit.document()->size().height(), edit.viewport()->height());
    edit.setMarkdown({});
    EXPECT_EQ(edit.height(), two);
}

TEST_F(RichText_, LeavesAloneWhatIsBeingTyped)
{
    edit.setMarkdown(u"lagrat"_s);
    type(u"mitt "_s);
    edit.setMarkdown(u"annat"_s); // by another way, meanwhile
    EXPECT_EQ(edit.markdown(), u"mitt lagrat"_s);
    EXPECT_EQ(edit.stored(), u"annat"_s);
    EXPECT_TRUE(edit.isChanged());
}

TEST_F(RichText_, KeepsADraftUntilTheTextIsStored)
{
    DraftKeeper keeper(workspace);
    edit.setDraft(&keeper, item, u"discussion"_s);
    edit.setMarkdown(u"lagrat"_s);
    type(u"mitt "_s);
    QTRY_VERIFY(keeper.find(item, u"discussion"_s));
    EXPECT_EQ(keeper.find(item, u"discussion"_s)->text, u"mitt lagrat"_s);
    edit.commit();
    EXPECT_TRUE(keeper.find(item, u"discussion"_s)); // nobody has stored it yet
    edit.setMarkdown(u"mitt lagrat"_s);
    EXPECT_FALSE(keeper.find(item, u"discussion"_s));
}

TEST_F(RichText_, BringsBackADraftThatWasLeft)
{
    DraftKeeper keeper(workspace);
    keeper.keep(item, u"discussion"_s, u"lagrat"_s, u"mitt lagrat"_s);
    edit.setDraft(&keeper, item, u"discussion"_s);
    edit.setMarkdown(u"lagrat"_s);
    EXPECT_EQ(edit.markdown(), u"mitt lagrat"_s);
    EXPECT_TRUE(edit.isChanged());
    EXPECT_TRUE(bar()->sentence().startsWith(u"Draft restored, "_s));
    click(u"discardDraft"_s);
    EXPECT_EQ(edit.markdown(), u"lagrat"_s);
    EXPECT_TRUE(keeper.drafts().empty());
    EXPECT_TRUE(bar()->isHidden());
}

TEST_F(RichText_, ShowsBothWhereTheTextHasChangedSinceTheDraft)
{
    DraftKeeper keeper(workspace);
    keeper.keep(item, u"discussion"_s, u"förut"_s, u"mitt utkast"_s);
    edit.setDraft(&keeper, item, u"discussion"_s);
    edit.setMarkdown(u"lagrat sedan"_s);
    EXPECT_EQ(edit.markdown(), u"lagrat sedan"_s);
    EXPECT_FALSE(bar()->isHidden());
    type(u"x"_s); // what is typed meanwhile does not take the draft's place
    QTRY_COMPARE(keeper.drafts().size(), 2U);
    click(u"addDraft"_s);
    EXPECT_EQ(edit.markdown(), u"xlagrat sedan\n\nmitt utkast"_s);
    EXPECT_EQ(keeper.drafts().size(), 1U);
}

TEST_F(RichText_, KeepsTheDraftOfATextThatCouldNotBeStoredWhenAnotherIsShown)
{
    DraftKeeper keeper(workspace);
    edit.setDraft(&keeper, item, u"discussion"_s);
    edit.setMarkdown(u"lagrat"_s);
    type(u"mitt "_s);
    edit.commit();
    edit.setDraft(&keeper, item, u"decision"_s);
    edit.setMarkdown(u"beslut"_s);
    EXPECT_EQ(edit.markdown(), u"beslut"_s);
    EXPECT_FALSE(edit.isChanged());
    EXPECT_EQ(keeper.find(item, u"discussion"_s)->text, u"mitt lagrat"_s);
    EXPECT_FALSE(keeper.find(item, u"decision"_s));
}

TEST_F(RichText_, ChangesNothingWhileItIsReadOnly)
{
    edit.setMarkdown(u"lagrat"_s);
    edit.setReadOnly(true);
    press(Qt::Key_B, Qt::ControlModifier);
    type(u"x"_s);
    EXPECT_EQ(edit.markdown(), u"lagrat"_s);
}

RC_GTEST_FIXTURE_PROP(RichText_, GivesBackTheMarkdownThatItWasGiven, ())
{
    const auto parts =
        *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>("ord",
                                                                                    " ",
                                                                                    "**",
                                                                                    "*",
                                                                                    "\n",
                                                                                    "\n\n",
                                                                                    "- ",
                                                                                    "1. ",
                                                                                    "  - ",
                                                                                    "   1. ",
                                                                                    "\\",
                                                                                    "<b>",
                                                                                    "[x](y)",
                                                                                    "# ",
                                                                                    "a",
                                                                                    "å",
                                                                                    "\t",
                                                                                    "&amp;",
                                                                                    "3) "));
    QString markdown;
    for (const std::string &part : parts)
        markdown += QString::fromStdString(part);
    const QString normal = markdownOfBlocks(blocksOfMarkdown(markdown));
    before.setFocus();
    edit.setMarkdown(markdown);
    RC_ASSERT(edit.markdown() == normal);
    edit.setMarkdown(normal);
    RC_ASSERT(edit.markdown() == normal);
    RC_ASSERT(!edit.isChanged());
}
