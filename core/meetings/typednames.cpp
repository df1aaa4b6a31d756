// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/typednames.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

bool isWordEnd(const QString &line, qsizetype at)
{
    return at >= line.size() || !line[at].isLetterOrNumber();
}

qsizetype lengthOfName(const QString &line, qsizetype at, const QString &name, bool isPerson)
{
    const auto begins = [&](const QString &words) {
        return QStringView(line).mid(at).startsWith(words, Qt::CaseInsensitive) && isWordEnd(line, at + words.size());
    };
    if (begins(name))
        return name.size();
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    if (!isPerson || parts.size() < 2 || !begins(parts.first()))
        return 0;
    const QString initial = parts.first() + u' ' + parts.last().left(1);
    const QString two = parts.first() + u' ' + parts.last().left(2);
    for (const QString &longer : {two, initial}) {
        if (begins(longer))
            return longer.size();
    }
    return parts.first().size();
}

int monthNamed(const QString &word)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"maj"_s, u"jun"_s, u"jul"_s, u"aug"_s, u"sep"_s, u"okt"_s, u"nov"_s, u"dec"_s};
    static const QStringList english{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s, u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    const QString head = word.left(3).toLower();
    return int(std::max(months.indexOf(head), english.indexOf(head))) + 1;
}

} // namespace samsyn
