// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/publication.h"

#include <QStringList>

namespace samsyn {

/// The endings of the formats there are, without a dot: pdf, html, …
QStringList documentEndings();

/// Writes the document in the format that the ending of the path says; whole or not at all. Throws
/// Error (Disk), or (Usage) for an ending that none has.
void saveDocument(const Publication &publication, const QString &path);

} // namespace samsyn
