// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/publication.h"

#include <QStringList>

namespace samsyn {

/// The endings of the formats there are, without a dot: pdf, html, …
QStringList documentEndings();

/// The document in the format of an ending, to go with a mail or to be published. Throws Error (Usage)
/// for an ending that none has.
QByteArray documentBytes(const Publication &publication, const QString &ending);

/// Writes the document in the format that the ending of the path says; whole or not at all. Throws
/// Error (Disk), or (Usage) for an ending that none has.
void saveDocument(const Publication &publication, const QString &path);

/// Where each document would lie in the folder, named by its title.
QStringList pathsIn(const QString &folder, const std::vector<Document> &documents, const QString &ending);
/// Writes a file for each document into the folder, which is made where there is none: all or none.
/// Throws Error as saveDocument().
void saveDocuments(const std::vector<Document> &documents, const QString &folder, const QString &ending);

} // namespace samsyn
