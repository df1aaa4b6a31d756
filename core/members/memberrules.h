// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/store/changeset.h"
#include "core/store/store.h"

namespace samsyn {

/// The rules of members that a transaction may not break: periods of one organization never
/// overlap, codes have four digits and are one municipality's, one figure for a place and a day, one
/// payer for an organization.
/// Throws Error (Failed) naming the organization and the dates.
void checkMembers(const Store &store, const ChangeSet &set);

/// Memberships whose dates the source leaves in doubt, and payers whose money is unclear.
std::vector<Problem> memberProblems(const Store &store);

} // namespace samsyn
