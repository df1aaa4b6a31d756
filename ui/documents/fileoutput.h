// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

namespace samsyn {

/// Writes the document as .pdf, .html or .csv (its tables), by the ending of the path; whole or
/// not at all. Throws Error (Disk), or (Usage) for another ending.
void saveDocument(const Document &document, const QString &path);

} // namespace samsyn
