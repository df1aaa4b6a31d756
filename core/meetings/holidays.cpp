// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/holidays.h"

#include <algorithm>
#include <array>

namespace samsyn {

/// The anonymous Gregorian algorithm (Meeus, Jones, Butcher), whose letters these are.
QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100, c = year % 100;
    const int d = b / 4, e = b % 4;
    const int g = (8 * b + 13) / 25;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int sum = h + l - 7 * m + 114;
    return {year, sum / 31, sum % 31 + 1};
}

bool isOfficeClosed(QDate day)
{
    if (day.dayOfWeek() >= Qt::Saturday)
        return true;
    const std::array<std::pair<int, int>, 8> fixed{
        {{1, 1}, {1, 6}, {5, 1}, {6, 6}, {12, 24}, {12, 25}, {12, 26}, {12, 31}}};
    if (std::ranges::find(fixed, std::pair(day.month(), day.day())) != fixed.end())
        return true;
    const auto fromEaster = easterSunday(day.year()).daysTo(day);
    const bool isMidsummerEve = day.dayOfWeek() == Qt::Friday && day.month() == 6 && day.day() >= 19 && day.day() <= 25;
    return fromEaster == -2 || fromEaster == 1 || fromEaster == 39 || isMidsummerEve; // Good Friday, Easter Monday, Ascension
}

} // namespace samsyn
