// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/allocation.h"

namespace samsyn {

/// The last step of allocate(): from exact quotas of a positive amount to what each pays. `covered`
/// is what the quotas sum to, less at most a part of an öre.
void roundAmounts(AllocationResult &result, Ore covered);

} // namespace samsyn
