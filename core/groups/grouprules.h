// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/store/changeset.h"
#include "core/store/store.h"

namespace samsyn {

/// The rules of groups that a transaction may not break: nobody reports to oneself, even in a circle,
/// and a seat has one holder at a time (rules of the domain, Groups).
/// Throws Error (Failed) naming the group or the persons and the dates.
void checkGroups(const Store &store, const ChangeSet &set);

/// Seats that nobody holds, groups without a chair, dates that do not fit.
std::vector<Problem> groupProblems(const Store &store);

} // namespace samsyn
