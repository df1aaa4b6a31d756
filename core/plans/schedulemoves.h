// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/schedule.h"

namespace samsyn {

// A time moved and lengthened in its own unit: days where days are known, else whole months, quarters
// or years. What has no schedule stays as it is.

/// Later by so many units, or earlier where below zero; it stays as long as it was.
Schedule movedBy(const Schedule &schedule, int units);
/// Its end later by so many units, or earlier where below zero; one unit is left at the least.
Schedule lengthenedBy(const Schedule &schedule, int units);
/// The whole number of the precision's units that comes nearest to so many days.
int unitsIn(SchedulePrecision precision, int days);

} // namespace samsyn
