// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/today.h"

namespace samsyn {

/// Activities of the day's plan that are late, due soon or to be looked at again; the latest first.
std::vector<TodayRow> todayActivities(const Store &store, QDate day);
/// The months that are over and wait: to be prepared, for the chair, for the first time.
std::vector<TodayRow> todayReviews(const Store &store, QDate day);
/// What does not add up, actuals that the ledger has by now, and shares without an answer.
std::vector<TodayRow> todayMoney(const Store &store, QDate day, const std::vector<Problem> &open);

} // namespace samsyn
