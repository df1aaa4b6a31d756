// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/activity.h"
#include "ui/plans/formchoice.h"

#include <vector>

namespace samsyn {

class Store;

/// What an activity may wait for: the grants of the budgets and the decisions that were made, and the
/// one it waits for now, whatever it is.
std::vector<FormChoice> conditionChoices(const Store &store, const Activity &activity);

/// The record of a choice; absent for none.
std::optional<RecordRef> conditionRecord(const Store &store, qint64 id);

} // namespace samsyn
