// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <rapidcheck.h>

namespace samsyn::test {

/// Any text that a record may hold, rich in what file formats stumble over.
inline rc::Gen<QString> anyText()
{
    const auto awkward = rc::gen::element<char32_t>(U'"',
                                                    U'\'',
                                                    U';',
                                                    U',',
                                                    U'|',
                                                    U'\t',
                                                    U'\n',
                                                    U'\r',
                                                    U' ',
                                                    U'=',
                                                    U'-',
                                                    U'@',
                                                    U'\\',
                                                    U'å',
                                                    U'\x301',
                                                    U'\u00A0',
                                                    U'\u2028',
                                                    U'\uFEFF',
                                                    U'\uFFFE',
                                                    U'\U0001F600',
                                                    U'\x01',
                                                    U'\x7F');
    const auto ordinary =
        rc::gen::map(rc::gen::inRange<int>(0x20, 0xD7FF), [](int c) { return char32_t(c); });
    return rc::gen::map(rc::gen::container<std::u32string>(rc::gen::oneOf(awkward, ordinary)),
                        [](const std::u32string &text) { return QString::fromStdU32String(text); });
}

} // namespace samsyn::test
