// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace samsyn {

inline constexpr quint32 applicationId = 0x534D534E; // "SMSN"

/// What the first bytes of the file say, read before SQLite opens it: never while this process has
/// it open, since closing a second handle would drop SQLite's locks.
struct FileHeader {
    int userVersion = 0;     // the number of the last migration
    bool hotJournal = false; // a writer was cut off: the file becomes whole when it is opened
};

/// Throws Error: NotFound, Disk (may not be read), Damaged (empty, cut short, or no workspace).
FileHeader readHeader(const QString &path);

} // namespace samsyn
