// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace samsyn {

/// Easter Sunday of a year of the Gregorian calendar.
QDate easterSunday(int year);

/// A day on which Swedish offices are closed: week ends, public holidays, and the eves of Midsummer,
/// Christmas and New Year.
bool isOfficeClosed(QDate day);

} // namespace samsyn
