// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

#include <QByteArray>

namespace samsyn {

/// The document as Markdown with the tables of GitHub, numbers right-aligned; UTF-8. All text is
/// escaped, so that it is shown as it is wherever it came from. A chart is its table.
QByteArray writeMarkdown(const Document &document);

} // namespace samsyn
