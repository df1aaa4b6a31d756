// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QStringList>

namespace samsyn {

/// What is damaged in the file, each a sentence; empty when it is whole: SQLite's own check (in
/// full, or the quick one), foreign keys, the content hash, and attachments against their SHA-256.
/// Throws Error (Locked) where another program is writing.
QStringList findDamage(const Store &store, bool inFull);

/// Writes a whole, verified copy of the workspace to a path that does not exist yet: to a
/// temporary name, synchronized, checked, then renamed. Throws Error: Failed, Disk, Damaged.
void backUp(const Store &store, const QString &path);

} // namespace samsyn
