// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/richtext.h"

#include <functional>

namespace samsyn {

/// A text as Markdown can hold it: no white space at the ends of its lines, none that stands out
/// beside plain letters, and no breaks that do.
RichText settled(const RichText &text);

/// A text with Markdown's marks around what is strong or emphasized, settled first: marks
/// beside white space mean nothing.
/// @param escape makes one line of text harmless; the marks are put in afterwards
/// @param lineBreak between the lines
/// @param emphasis the mark of emphasis, "*" or "_"
QString markedLines(const RichText &text,
                    const std::function<QString(const QString &)> &escape,
                    const QString &lineBreak,
                    const QString &emphasis = QStringLiteral("*"));

} // namespace samsyn
