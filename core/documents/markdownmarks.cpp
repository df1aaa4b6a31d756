// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/markdownmarks.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

// Stand for the marks until the text around them is escaped; no text holds these
constexpr QChar strongMark(0xFDD0);
constexpr QChar emphasisMark(0xFDD1);

RichText settledLine(const RichText &line)
{
    RichText text;
    for (Run run : line.runs) {
        run.text.remove(strongMark).remove(emphasisMark);
        qsizetype from = 0;
        qsizetype to = run.text.size();
        while (from < to && run.text[from].isSpace())
            ++from;
        while (to > from && run.text[to - 1].isSpace())
            --to;
        text.add(run.text.left(from));
        text.add(run.text.mid(from, to - from), run.strong, run.emphasis);
        text.add(run.text.mid(to));
    }
    return text.trimmed();
}

/// Strong stands outside emphasis, so that a word emphasized within strong ones needs no second
/// pair of marks.
QString marked(const RichText &line)
{
    QString text;
    Run open;
    for (const Run &run : line.runs) {
        if (open.emphasis && (!run.emphasis || open.strong != run.strong)) {
            text += emphasisMark;
            open.emphasis = false;
        }
        if (open.strong != run.strong)
            text += strongMark;
        if (run.emphasis && !open.emphasis)
            text += emphasisMark;
        text += run.text;
        open = run;
    }
    if (open.emphasis)
        text += emphasisMark;
    if (open.strong)
        text += strongMark;
    return text;
}

} // namespace

RichText settled(const RichText &text)
{
    RichText whole;
    bool isFirst = true;
    for (const RichText &line : text.lines()) {
        if (!std::exchange(isFirst, false))
            whole.add(u"\n"_s);
        whole.add(settledLine(line));
    }
    return whole.trimmed();
}

QString markedLines(const RichText &text,
                    const std::function<QString(const QString &)> &escape,
                    const QString &lineBreak,
                    const QString &emphasis)
{
    QStringList lines;
    for (const RichText &line : settled(text).lines())
        lines << escape(marked(line)).replace(strongMark, u"**"_s).replace(emphasisMark, emphasis);
    return lines.join(lineBreak);
}

} // namespace samsyn
