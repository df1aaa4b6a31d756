// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/store/changeset.h"
#include "core/store/store.h"

namespace samsyn {

/// Lets every room check what a transaction has written, before it is committed. Throws Error
/// (Failed) with the room's sentence.
void checkRules(const Store &store, const ChangeSet &set);

/// What is wrong but can be stored, of every room.
std::vector<Problem> findProblems(const Store &store);

} // namespace samsyn
