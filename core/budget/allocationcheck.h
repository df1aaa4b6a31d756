// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/allocation.h"

namespace samsyn {

// What allocate() refuses: each throws Error (Failed) with the sentence that the user reads.

/// Amount, unit, fixed part, year, weights and populations are numbers that can be split by.
void checkRule(const AllocationInput &input);
/// Somebody pays, and each who pays by population has one.
void checkPayers(const AllocationResult &result);
/// The fixed parts are within the amount, which is not negative here.
void checkFixed(const AllocationResult &result, Ore amount);
/// What is to be split by key has somebody to be split between.
void checkKeys(const AllocationResult &result);

} // namespace samsyn
