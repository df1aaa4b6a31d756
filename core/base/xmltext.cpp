// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/xmltext.h"

#include <algorithm>

namespace samsyn {

namespace {

bool isAllowed(char32_t c)
{
    return c == U'\n' || c == U'\t' || (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE) ||
           c >= 0x10000;
}

} // namespace

QString xmlText(const QString &text)
{
    const auto isPlain = [](QChar c) { return !c.isSurrogate() && isAllowed(c.unicode()); };
    if (std::ranges::all_of(text, isPlain))
        return text;
    QString clean;
    for (const char32_t c : text.toUcs4()) {
        if (isAllowed(c))
            clean += QString::fromUcs4(&c, 1);
    }
    return clean;
}

} // namespace samsyn
