// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/schedulemoves.h"

#include <algorithm>
#include <cmath>

namespace samsyn {

namespace {

int monthsIn(SchedulePrecision precision)
{
    switch (precision) {
    case SchedulePrecision::Month: return 1;
    case SchedulePrecision::Quarter: return 3;
    case SchedulePrecision::Year: return 12;
    case SchedulePrecision::None:
    case SchedulePrecision::Day: break;
    }
    return 0;
}

/// The day's month, quarter or year moves, and scheduleOf() makes it whole again.
QDate moved(QDate day, SchedulePrecision precision, int units)
{
    if (precision == SchedulePrecision::Day)
        return day.addDays(units);
    return QDate(day.year(), day.month(), 1).addMonths(units * monthsIn(precision));
}

} // namespace

Schedule movedBy(const Schedule &schedule, int units)
{
    if (!schedule.from || !schedule.to || schedule.precision == SchedulePrecision::None)
        return schedule;
    return scheduleOf(moved(*schedule.from, schedule.precision, units), moved(*schedule.to, schedule.precision, units),
                      schedule.precision);
}

Schedule lengthenedBy(const Schedule &schedule, int units)
{
    if (!schedule.from || !schedule.to || schedule.precision == SchedulePrecision::None)
        return schedule;
    return scheduleOf(*schedule.from, std::max(*schedule.from, moved(*schedule.to, schedule.precision, units)), schedule.precision);
}

int unitsIn(SchedulePrecision precision, int days)
{
    const int months = monthsIn(precision);
    return months == 0 ? days : int(std::lround(days / (months * 365.25 / 12)));
}

} // namespace samsyn
