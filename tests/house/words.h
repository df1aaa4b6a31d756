// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace samsyn::house {

/// A message of a .ts file.
struct Message
{
    QString context;
    QString source;
    QString comment; // tells two equal sources apart
    bool plural = false;
    bool finished = true;
    QStringList forms; // one, or one for each number

    bool isSame(const Message &other) const
    {
        return context == other.context && source == other.source && comment == other.comment;
    }
};
using Messages = std::vector<Message>;

/// Throws std::runtime_error where it is no .ts file.
Messages readMessages(const QByteArray &ts);

/// What the code of a room says and its words do not answer, or answer without being asked. `file`
/// is the room's .ts file, `room` what resources/translations/update is to be called with.
QStringList
missingWords(const Messages &code, const Messages &words, const QString &file, const QString &room);
/// Words that are unfinished or empty, lack a plural form, or whose places (%1, %n) and access keys
/// (&) are not those of the source.
QStringList poorWords(const Messages &words, const QString &file);
/// Contexts that two files use: their messages would get in each other's way.
QStringList sharedContexts(const std::vector<std::pair<QString, Messages>> &files);

} // namespace samsyn::house
