// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

#include <QDate>
#include <optional>

namespace samsyn {

/// Since when what an activity waits for is there: a grant that is approved, in the financing row
/// itself or in the same row of a later version of that year's budget, since today; an agenda item
/// that was decided, since the decision is in force. Absent while it is not, and for other records.
std::optional<QDate> conditionMet(const Store &store, const RecordRef &record);

/// Wakes the activities whose condition came to be met in this transaction, and lets those sleep
/// again for which that was taken back; an activity that is newly linked to what is there already is
/// awake at once. It acts on what changed alone: a day that somebody set by hand stands until then.
/// It belongs to the same step, so that undo takes both back. Doing it twice changes nothing more.
void wakeConditions(Transaction &transaction);

} // namespace samsyn
