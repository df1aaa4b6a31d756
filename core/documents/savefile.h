// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

namespace samsyn {

/// Writes a file whole or not at all: what stood there before is only replaced by a finished file.
/// Throws Error (Disk) naming the path and the reason.
void saveFile(const QString &path, const QByteArray &content);

struct FileContent {
    QString path;
    QByteArray content;
};

/// Writes several files, all or none: each is finished beside its place before the first is put
/// there, and where one cannot be put, those before it are as they were. What is a link is not
/// followed. Throws Error (Disk) naming the path and the reason.
void saveFiles(const std::vector<FileContent> &files);

/// A file's name, without ending, made of a title: what file systems refuse or a reader could not
/// see is left out, and it is no longer than every file system holds.
QString fileNameOf(const QString &title);
/// One for each title, no two the same wherever capitals count as small letters.
QStringList fileNamesOf(const QStringList &titles);

} // namespace samsyn
