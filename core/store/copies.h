// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace samsyn {

// Copies of a workspace ("The workspace file" of the design): whole, verified, in a folder of their
// own, and never replaced by worse ones.

/// Why a copy was made, which its name tells.
enum class CopyKind {
    Daily,           // on the first opening for writing of a day; the only kind that is let go
    Manual,          // asked for
    BeforeMigration, // of the file as the earlier version of Samsyn left it
    BeforeRestore,   // of what another copy took the place of
    Damaged,         // the same where that was damaged: its bytes, set aside
};

struct Copy {
    QString path;
    CopyKind kind = CopyKind::Manual;
    QDateTime at; // local time
    qint64 size = 0; // bytes
};

/// Where a workspace's copies are made: beside it in "<name>-backups", or in the user's own data
/// folder where it lies on a disk or in a folder that others synchronize or share.
QString copiesFolder(const QString &workspace);
/// Whether a file system of this name, or a path like this one, is shared or synchronized.
bool isSharedPlace(const QByteArray &fileSystem, const QString &path);

/// All copies of a workspace, the newest first, wherever they were made.
std::vector<Copy> copiesOf(const QString &workspace);
/// A path for a new copy that nothing has yet; makes the folder. Throws Error (Disk).
QString pathForCopy(const QString &workspace, CopyKind kind);

/// Makes a verified copy and returns its path. Throws Error as backUp().
QString makeCopy(const Store &store, CopyKind kind);

/// Makes the day's copy, where there is none yet and anything has changed since the newest one, and
/// then lets old daily copies go: kept are those of 14 days and of 8 weeks before. Nothing goes
/// where the workspace holds less than half of what the newest copy does. The workspace is whole:
/// its caller has looked. Returns the copy's path, or an empty one. Throws Error as backUp().
QString makeDailyCopy(const Store &store);

/// Of daily copies, the newest first, those that may go: a pure function.
std::vector<Copy> superfluousCopies(const std::vector<Copy> &daily);

/// The newest copy without damage, except those that only keep what was damaged.
std::optional<Copy> newestWholeCopy(const QString &workspace, Entities entities);

} // namespace samsyn
