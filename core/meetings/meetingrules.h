// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/store/changeset.h"
#include "core/store/store.h"

namespace samsyn {

/// The rules of meetings that a transaction may not break (rules of the domain, Meetings): sealed
/// minutes never change, a § is not given twice in a group and year, a substitute stands in for
/// somebody absent. Throws Error (Failed) naming the meeting and what to do.
void checkMeetings(const Store &store, const ChangeSet &set);

/// What is wrong but can be stored: seals that do not hold. What is merely due stands on the page Today.
std::vector<Problem> meetingProblems(const Store &store);

} // namespace samsyn
