// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/richtextlines.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

/// The number that a list begins with, which Qt 6.4 can keep but not show.
constexpr int firstNumber = QTextFormat::UserProperty + 1;
constexpr qreal afterParagraph = 6;
constexpr qreal afterItem = 2;

RichText textOf(const QTextBlock &block)
{
    RichText text;
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        QString words = fragment.text();
        words.replace(QChar::LineSeparator, '\n'_L1).remove(QChar::ObjectReplacementCharacter);
        text.add(words,
                 fragment.charFormat().fontWeight() > QFont::Medium,
                 fragment.charFormat().fontItalic());
    }
    return text;
}

void insertText(QTextCursor &cursor, const RichText &text)
{
    for (const Run &run : text.runs) {
        QTextCharFormat format;
        if (run.strong)
            format.setFontWeight(QFont::DemiBold);
        if (run.emphasis)
            format.setFontItalic(true);
        QString words = run.text;
        cursor.insertText(words.replace('\n'_L1, QChar::LineSeparator), format);
    }
}

/// The list that an item of this level would continue.
QTextList *listBefore(const QTextBlock &block, int level)
{
    for (QTextBlock before = block.previous(); before.isValid(); before = before.previous()) {
        const int its = listLevel(before);
        if (its == level)
            return before.textList();
        if (its < level)
            break;
    }
    return nullptr;
}

void setGap(QTextCursor &cursor, qreal below)
{
    QTextBlockFormat format = cursor.blockFormat();
    format.setIndent(0);
    format.setBottomMargin(below);
    cursor.setBlockFormat(format);
}

} // namespace

int listLevel(const QTextBlock &block)
{
    const QTextList *list = block.textList();
    return list ? std::clamp(list->format().indent(), 1, 2) : 0;
}

bool isNumbered(const QTextBlock &block)
{
    const QTextList *list = block.textList();
    return list && list->format().style() == QTextListFormat::ListDecimal;
}

void makeItem(QTextCursor &cursor, const TextLine &line)
{
    if (QTextList *now = cursor.currentList())
        now->remove(cursor.block());
    setGap(cursor, afterItem);
    const int level = std::clamp(line.level, 1, 2);
    const auto style = line.numbered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc;
    QTextList *before = line.begins ? nullptr : listBefore(cursor.block(), level);
    if (before && before->format().style() == style) {
        before->add(cursor.block());
        return;
    }
    QTextListFormat format;
    format.setStyle(style);
    format.setIndent(level);
    if (line.number > 1)
        format.setProperty(firstNumber, line.number);
    cursor.createList(format);
}

void makeParagraph(QTextCursor &cursor)
{
    if (QTextList *list = cursor.currentList())
        list->remove(cursor.block());
    setGap(cursor, afterParagraph);
}

std::vector<TextLine> linesOf(const QTextDocument &document)
{
    std::vector<TextLine> lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        TextLine line{textOf(block), listLevel(block), isNumbered(block)};
        if (const QTextList *list = block.textList()) {
            line.number = std::max(list->format().intProperty(firstNumber), 1);
            line.begins = list->itemNumber(block) == 0;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

void insertLines(QTextCursor &cursor, const std::vector<TextLine> &lines)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    bool isFirst = true;
    for (const TextLine &line : lines) {
        const bool continues =
            std::exchange(isFirst, false) && (line.level == 0 || cursor.block().text().isEmpty());
        const bool stays = continues && line.level == 0 && !cursor.block().text().isEmpty();
        if (!continues)
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        if (line.level > 0)
            makeItem(cursor, line);
        else if (!stays && !(continues && cursor.currentList()))
            makeParagraph(cursor);
        insertText(cursor, line.text);
    }
    cursor.endEditBlock();
}

} // namespace samsyn
