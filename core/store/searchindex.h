// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/changeset.h"

namespace samsyn {

class Connection;
class Store;

// The search index, kept by the change set: each of these writes within the transaction that is
// open. What the index holds follows from the rows and can be made again.

/// A write met an index that is damaged. SQLite may have rolled back everything by then, so whoever
/// began the transaction gives it up, repairs the index, and does it again.
class SearchIndexDamaged : public Error
{
public:
    explicit SearchIndexDamaged(const Error &why);
};

/// Writes what a change does to the words of its record, and nothing where it does nothing. Throws
/// SearchIndexDamaged.
void indexChange(Connection &connection, const Change &change);

/// Has the index write what it still keeps to itself, so that damage is met before the commit and
/// not by it. To be called when all is written. Throws SearchIndexDamaged.
void finishIndex(Connection &connection);

/// Whether a change takes away or alters words that were searched.
bool takesWords(const Change &change);

/// Removed words stay readable in the index's pages until they are written anew: done for what
/// cannot be undone. Throws SearchIndexDamaged.
void forgetRemovedWords(Connection &connection);

/// All words anew from the rows, and the index from them.
void fillSearchIndex(const Store &store);

/// Whether the words are those of the rows and, in full, the index is that of the words. Changes
/// nothing; what is wrong hinders only the search, and repairSearchIndex() mends it.
bool searchIndexIsRight(const Store &store, bool inFull);

/// Fills it anew, in a transaction of its own. Throws Error: Locked for a store that only reads, Disk.
void repairSearchIndex(Store &store);

} // namespace samsyn
