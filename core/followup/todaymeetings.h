// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/today.h"

namespace samsyn {

/// The rows about meetings to come and about what those that were held still lack.
std::vector<TodayRow> todayMeetings(const Store &store, QDate day);

} // namespace samsyn
