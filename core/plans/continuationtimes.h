// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/activity.h"
#include "core/plans/goal.h"

namespace samsyn {

// What continuing a plan and proposing how to have in common.

/// Neither reached, missed, dropped nor carried on.
bool isOpen(GoalState state);
/// So many years later, as exactly as it was known: February stays February, whatever its last day.
Activity movedBy(Activity activity, int years);

} // namespace samsyn
