// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace samsyn {

/// What was done, as a list shows it; the changes themselves are read when asked for.
struct HistoryEntry {
    qint64 id = 0;
    QString label;
    QDateTime at; // local time
    QString user;
    ChangeKind kind = ChangeKind::Change;
    std::optional<qint64> reverses;
    int changes = 0; // rows written
};

/// The newest first; limit 0 gives all.
std::vector<HistoryEntry> history(const Store &store, int limit = 0);
/// When the first step was done, in local time: the workspace's beginning.
std::optional<QDateTime> firstChangeAt(const Store &store);
/// Throws Error (NotFound).
ChangeSet changeSet(const Store &store, qint64 id);
/// Only what it was called; empty for a step that is not there.
QString changeLabel(const Store &store, qint64 id);
/// What can be undone and redone in the file as it stands.
UndoList undoList(const Store &store);

/// Writes the reverse of an earlier change set, or the change set again, into the transaction.
/// Throws Error (Failed) where a row has changed since.
void undo(Transaction &transaction, const ChangeSet &earlier);
void redo(Transaction &transaction, const ChangeSet &earlier);

} // namespace samsyn
