// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/markdownmarks.h"
#include "core/documents/markdowntext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

/// One line of text with a stroke before what would be a mark, and nowhere else, so that the source
/// can be read.
QString escaped(QString line)
{
    // A stroke counts before punctuation and at the end; the last two stand for marks to come
    static const QRegularExpression marks(
        u"([*`\\[]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|<(?=.*>)|&(?=#?[A-Za-z0-9]+;)|"
        "\\\\(?=[!-/:-@\\[-`{-~\\x{FDD0}\\x{FDD1}]|$))"_s);
    static const QRegularExpression atStart(
        u"^(?:>|#(?=[#\\s]|$)|[-+=](?=[-=\\s]|$)|~(?=~)|(\\d{1,9})(?=[.)](?:\\s|$)))"_s);
    line.replace(marks, u"\\\\1"_s);
    const auto start = atStart.match(line);
    if (start.hasMatch())
        line.insert(start.capturedLength(1), '\\'_L1);
    return line;
}

/// Marks next to each other or to punctuation can mean nothing. Then some of the text stands out
/// less, step by step; none of it is lost.
RichText simplified(const RichText &text, int step)
{
    RichText simple;
    for (const Run &run : text.runs) {
        const bool emphasis = run.emphasis && step < 2;
        const bool strong = run.strong && step < 3;
        qsizetype from = 0;
        qsizetype to = run.text.size();
        const auto isOutside = [&](qsizetype at) { return !run.text[at].isLetterOrNumber(); };
        while (step > 0 && from < to && isOutside(from))
            ++from;
        while (step > 0 && to > from && isOutside(to - 1))
            --to;
        simple.add(run.text.left(from));
        simple.add(run.text.mid(from, to - from), strong, emphasis);
        simple.add(run.text.mid(to));
    }
    return settled(simple);
}

QString sourceOf(const RichText &text, const QString &lineBreak)
{
    constexpr int mostSteps = 3;
    const auto source = [](const RichText &shown, const QString &end, const QString &emphasis) {
        return markedLines(shown, escaped, end, emphasis);
    };
    for (int step = 0; step < mostSteps; ++step) {
        const RichText tried = simplified(settled(text), step);
        if (tried.runs.size() < 2 && !(tried == RichText(tried.plain())))
            return source(tried, lineBreak, u"*"_s); // all of it alike: nothing beside the marks
        for (const QString &mark : {u"*"_s, u"_"_s}) {
            const auto blocks = blocksOfMarkdown(source(tried, u"\\\n"_s, mark));
            const auto *read = blocks.size() == 1 ? std::get_if<Paragraph>(&blocks[0]) : nullptr;
            if (read && read->text == tried)
                return source(tried, lineBreak, mark);
        }
    }
    return source(simplified(settled(text), mostSteps), lineBreak, {});
}

bool isEmpty(const Items::Item &item)
{
    return settled(item.text).isEmpty() && std::ranges::all_of(item.items, isEmpty);
}

/// Items without text are left out: under a text, their mark would make it a heading.
QString sourceOf(const Items &items, const QString &indent, bool isOther)
{
    QString source;
    int number = std::clamp(items.first, 0, 99999999);
    for (const Items::Item &item : items.items) {
        if (isEmpty(item))
            continue;
        const QString mark = items.numbered
                                 ? QString::number(number++) + (isOther ? u") "_s : u". "_s)
                                 : (isOther ? u"* "_s : u"- "_s);
        const QString under = indent + QString(mark.size(), ' '_L1);
        source += indent + (mark + sourceOf(item.text, u"\\\n"_s + under)).trimmed() + '\n'_L1 +
                  sourceOf(Items{item.numbered, item.items}, under, false);
    }
    return source;
}

} // namespace

QString markdownOfBlocks(const std::vector<Block> &blocks)
{
    QStringList parts;
    const Items *before = nullptr;
    bool isOther = false; // two lists after each other are told apart by their marks
    for (const Block &block : blocks) {
        const auto *items = std::get_if<Items>(&block);
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            if (const RichText text = settled(paragraph->shown()); !text.isEmpty())
                parts << sourceOf(text, u"\\\n"_s);
            else
                continue;
        } else if (items && !std::ranges::all_of(items->items, isEmpty)) {
            isOther = before && before->numbered == items->numbered && !isOther;
            parts << sourceOf(*items, {}, isOther).chopped(1);
        } else {
            continue;
        }
        before = items;
    }
    return parts.join(u"\n\n"_s);
}

QString markdownOfPlain(const QString &text)
{
    static const QRegularExpression emptyLines(u"\\n(?:[^\\S\\n]*\\n)+"_s);
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s).replace('\r'_L1, '\n'_L1);
    std::vector<Block> blocks;
    for (const QString &paragraph : plain.split(emptyLines))
        blocks.emplace_back(Paragraph{paragraph});
    return markdownOfBlocks(blocks);
}

} // namespace samsyn
