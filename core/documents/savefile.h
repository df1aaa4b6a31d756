// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace samsyn {

/// Writes a file whole or not at all: what stood there before is only replaced by a finished file.
/// Throws Error (Disk) naming the path and the reason.
void saveFile(const QString &path, const QByteArray &content);

/// A file's name, without ending, made of a title: what file systems refuse is left out.
QString fileNameOf(const QString &title);

} // namespace samsyn
