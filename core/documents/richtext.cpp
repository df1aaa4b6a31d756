// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/richtext.h"

namespace samsyn {

void RichText::add(const QString &text, bool strong, bool emphasis)
{
    if (text.isEmpty())
        return;
    const Run run{text, strong, emphasis};
    if (!runs.empty() && runs.back().looksLike(run))
        runs.back().text += run.text;
    else
        runs.push_back(run);
}

void RichText::add(const RichText &text)
{
    for (const Run &run : text.runs)
        add(run.text, run.strong, run.emphasis);
}

QString RichText::plain() const
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

RichText RichText::mid(qsizetype at, qsizetype length) const
{
    const qsizetype end = length < 0 ? plain().size() : at + length;
    RichText part;
    qsizetype begin = 0;
    for (const Run &run : runs) {
        const qsizetype from = std::max(at - begin, qsizetype(0));
        const qsizetype to = std::min(end - begin, run.text.size());
        if (from < to)
            part.add(run.text.mid(from, to - from), run.strong, run.emphasis);
        begin += run.text.size();
    }
    return part;
}

std::vector<RichText> RichText::lines() const
{
    const QString text = plain();
    std::vector<RichText> parts;
    qsizetype at = 0;
    for (qsizetype end = 0; end >= 0; at = end + 1) {
        end = text.indexOf(u'\n', at);
        parts.push_back(mid(at, (end < 0 ? text.size() : end) - at));
    }
    return parts;
}

RichText RichText::trimmed() const
{
    const QString text = plain();
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && text[from].isSpace())
        ++from;
    while (to > from && text[to - 1].isSpace())
        --to;
    return mid(from, to - from);
}

RichText RichText::withStrong(const QString &part) const
{
    const qsizetype at = part.isEmpty() ? -1 : plain().indexOf(part);
    if (at < 0)
        return *this;
    RichText text = mid(0, at);
    for (const Run &run : mid(at, part.size()).runs)
        text.add(run.text, true, run.emphasis);
    text.add(mid(at + part.size()));
    return text;
}

} // namespace samsyn
