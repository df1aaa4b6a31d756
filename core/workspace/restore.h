// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/copies.h"
#include "core/workspace/workspace.h"

#include <QStringList>

namespace samsyn {

/// Why a copy was made, in a few words that begin in lower case.
QString copyKindName(CopyKind kind);

/// How many rows of one kind a copy holds, and the workspace beside it.
struct CopyCount {
    QString plural; // of the entity: "memberships"
    qint64 inCopy = 0;
    std::optional<qint64> now; // nothing where the workspace cannot be read
};

/// What a copy holds, to be seen before it takes the workspace's place.
struct CopyPreview {
    Copy copy;
    QStringList damage; // a sentence each; empty where it is whole
    QString name;       // of the collaboration
    int schemaVersion = 0;
    bool isOfAnother = false; // workspace
    bool isSameAsNow = false; // its content is that of the workspace
    std::optional<HistoryEntry> lastChange;
    std::vector<CopyCount> counts; // of what stands on its own, not of what belongs to a row
};

/// The workspace as it is now where it can be read, else nothing; never one that this process has
/// open. Throws nothing.
CopyPreview previewCopy(const Copy &copy, const Store *now);

/// A file that somebody names as a copy, among the workspace's own or elsewhere.
/// Throws Error (NotFound).
Copy copyAt(const QString &workspace, const QString &path);

/// Lets a copy take the workspace's place, whole or not at all. What was there is kept among the
/// copies, also where it is damaged; its path is returned, empty where there was no file. This
/// process must not have the workspace open; another one is waited for at most so long. Throws
/// Error: Locked, Disk; Damaged where the copy is
/// not whole; Failed where it is of another workspace and that was not expected.
QString restoreCopy(const QString &workspace, const Copy &copy, bool mayBeOfAnother = false, int timeoutMilliseconds = 0);

/// "The newest whole copy is from …": for who has met a damaged file; empty where there is none.
QString newestCopySentence(const QString &workspace);

} // namespace samsyn
