// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/activity.h"

namespace samsyn {

class Workspace;

/// Gives an activity another time as one undoable change. Throws Error (Failed) where the rules of plans
/// refuse it, and Error (NotFound) where it is gone.
void moveActivity(Workspace &workspace, Id<Activity> activity, const Schedule &schedule);

} // namespace samsyn
