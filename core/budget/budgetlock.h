// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changeset.h"
#include "core/store/store.h"

namespace samsyn {

/// What is adopted is never edited, only followed by a new version: its rows, its rule, what was
/// decided of its split and its own fields stay as they are, but for closing it and opening it
/// again. Scenarios stand beside it and may change. Steps that are undone or done again pass, and
/// what a bundle brings. Throws Error (Failed) that names the budget and the way on.
void checkLocked(const Store &store, const ChangeSet &set);

} // namespace samsyn
