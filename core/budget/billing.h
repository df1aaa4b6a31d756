// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QString>
#include <vector>

namespace samsyn {

/// The amount in so many instalments: equal multiples of the unit, the rest on the last, and their
/// sum the amount to the öre. Negative is paid back. What does not give each a unit is paid at
/// once; nothing is paid in none. Throws Error (Failed) where count or unit is below 1.
std::vector<Ore> instalments(Ore amount, int count, Ore unit);

/// Which of them it is, and what it is for where twelve months can be divided so: "1 of 4, January–
/// March", else "1 of 5". In the current language.
/// @param number from 1
QString instalmentLabel(int number, int count, bool wholeYear = true);

} // namespace samsyn
