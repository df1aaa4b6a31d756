// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/activityheadings.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ActivityHeadings)
};

/// Letters, digits and single spaces in one case, so that only the words count.
QString wordsOf(const QString &text)
{
    QString words;
    for (const QChar c : text.toCaseFolded())
        words += c.isLetterOrNumber() ? c : u' ';
    return words.simplified();
}

bool beginsAlike(const QString &a, const QString &b)
{
    const QString first = wordsOf(a);
    const QString second = wordsOf(b);
    const auto begins = [](const QString &longer, const QString &shorter) {
        return !shorter.isEmpty() && longer.startsWith(shorter) && (longer.size() == shorter.size() || longer[shorter.size()] == u' ');
    };
    return begins(first, second) || begins(second, first);
}

struct Numbered {
    QString code; // "1", "2A"; of "A." below a number "1A"
    QString title;
};

std::optional<Numbered> numberedHeading(const QString &text, const QString &topCode)
{
    static const QRegularExpression numbered(uR"(^\s*(\d{1,2}(?:\p{Lu}(?!\p{L}))?)[.):]?\s+(\S.*)$)"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression lettered(uR"(^\s*(\p{Lu})[.)]\s+(\S.*)$)"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = numbered.match(text); match.hasMatch())
        return Numbered{match.captured(1), match.captured(2)};
    if (const auto match = lettered.match(text); match.hasMatch() && !topCode.isEmpty())
        return Numbered{topCode + match.captured(1), match.captured(2)};
    return std::nullopt;
}

bool isDashed(const QString &text)
{
    const QString plain = text.trimmed();
    return plain.endsWith(u'–') || plain.endsWith(u'-') || plain.endsWith(u':');
}

/// The area that a heading means: by its code where the title begins alike, else by its title alone.
const AreaName *areaOf(const Numbered &heading, const ActivityContext &context)
{
    const auto byCode = std::ranges::find_if(context.areas, [&](const AreaName &area) {
        return area.code == heading.code && beginsAlike(area.title, heading.title);
    });
    if (byCode != context.areas.end())
        return &*byCode;
    const auto byTitle = std::ranges::find_if(context.areas, [&](const AreaName &area) { return wordsOf(area.title) == wordsOf(heading.title); });
    return byTitle == context.areas.end() ? nullptr : &*byTitle;
}

ActivityHeading enterArea(const AreaName *area, HeadingsAbove &above)
{
    if (above.time && !above.isTimeOuter)
        above.time.reset();
    above.area = area ? std::optional(area->id) : std::nullopt;
    if (!area)
        return {{}, Text::tr("No focus area is called so: what stands below goes where the others do.")};
    return {area->id, Text::tr("Chooses the focus area of what stands below.")};
}

} // namespace

std::optional<ActivityHeading> readActivityHeading(const PastedLine &line, const ActivityContext &context, HeadingsAbove &above)
{
    const QString text = line.cells.front().simplified();
    if (auto time = timeOf(text, context.period)) {
        above.isTimeOuter = !above.area && above.topCode.isEmpty();
        above.time = std::move(time);
        above.timeWritten = text;
        return ActivityHeading{{}, Text::tr("Gives what stands below its time.")};
    }
    if (const auto heading = line.isBulleted ? std::nullopt : numberedHeading(text, above.topCode)) {
        const AreaName *area = areaOf(*heading, context);
        if (area || isDashed(text)) {
            if (!heading->code.back().isLetter())
                above.topCode = heading->code;
            return enterArea(area, above);
        }
    }
    for (const AreaName &area : context.areas) {
        if (!line.isBulleted && areaNamed(text, context) == area.id)
            return enterArea(&area, above);
    }
    if (!line.isBulleted && (text.endsWith(u':') || text.endsWith(u';')))
        return ActivityHeading{{}, Text::tr("Heading.")};
    return std::nullopt;
}

QString withoutNumber(const QString &line)
{
    static const QRegularExpression number(uR"(^\s*\d{1,2}[.)]\s+(?=\p{L}))"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString text = line;
    return text.remove(number);
}

} // namespace samsyn
