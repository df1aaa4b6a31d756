// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/richtextedit.h"
#include "ui/widgets/richtextlines.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextList>

using namespace Qt::StringLiterals;

namespace samsyn {

void RichTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly() || !textKey(event)) {
        QTextEdit::keyPressEvent(event);
        return;
    }
    event->accept();
    ensureCursorVisible();
}

/// What a key means here beyond what every text field does; false where it means no more than that.
bool RichTextEdit::textKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Bold)) {
        QTextCharFormat format;
        const bool isStrong = currentCharFormat().fontWeight() > QFont::Medium;
        format.setFontWeight(isStrong ? QFont::Normal : QFont::DemiBold);
        mergeCurrentCharFormat(format);
        return true;
    }
    if (event->matches(QKeySequence::Italic)) {
        QTextCharFormat format;
        format.setFontItalic(!currentCharFormat().fontItalic());
        mergeCurrentCharFormat(format);
        return true;
    }
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection())
        return false;
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (event->text() == u" "_s && isPlain)
        return beginList();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->modifiers().testFlag(Qt::ShiftModifier) && isPlain)
        return cursor.block().text().isEmpty() && leaveItem();
    if (event->key() == Qt::Key_Backspace && isPlain)
        return cursor.atBlockStart() && leaveItem();
    return false;
}

/// "- " or "1. " at the beginning of a line; in an item it begins one under it.
bool RichTextEdit::beginList()
{
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const bool isNumber = before == u"1."_s || before == u"1)"_s;
    const bool isDash = before == u"-"_s || before == u"*"_s || before == u"–"_s;
    const int level = listLevel(cursor.block()) + 1;
    if ((!isNumber && !isDash) || level > 2)
        return false;
    if (level == 2 && cursor.currentList()->itemNumber(cursor.block()) == 0)
        return false; // there is nothing yet for it to stand under
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    makeItem(cursor, {{}, level, isNumber});
    cursor.endEditBlock();
    setTextCursor(cursor);
    return true;
}

/// One level up, from the first to a paragraph.
bool RichTextEdit::leaveItem()
{
    QTextCursor cursor = textCursor();
    const int level = listLevel(cursor.block());
    if (level == 0)
        return false;
    cursor.beginEditBlock();
    if (level == 2) {
        QTextBlock over = cursor.block().previous();
        while (over.isValid() && listLevel(over) == 2)
            over = over.previous();
        makeItem(cursor, {{}, 1, isNumbered(over)});
    } else {
        makeParagraph(cursor);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    return true;
}

} // namespace samsyn
