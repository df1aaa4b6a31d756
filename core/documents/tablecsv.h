// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

#include <QByteArray>

namespace samsyn {

/// A table as people open it in a spreadsheet: semicolons, UTF-8 with BOM, CRLF, decimal comma, no
/// grouping. Text that a spreadsheet would take for a formula gets an apostrophe before it.
QByteArray writeCsv(const Table &table);

/// The tables of a document after each other, each under its caption where there are several;
/// where it has none, the figures of its charts.
QByteArray writeCsv(const Document &document);

} // namespace samsyn
