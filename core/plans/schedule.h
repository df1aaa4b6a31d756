// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"

#include <QString>

namespace samsyn {

/// How exactly a time is known. None is a valid answer: then there is a day to look at it again, and
/// it is never late (domain A1-38).
enum class SchedulePrecision { None, Day, Month, Quarter, Year };

/// A time as exactly as it is known: whole months, quarters or years from their first day to their
/// last, which is the due date. Without dates the precision is None.
struct Schedule {
    std::optional<QDate> from;
    std::optional<QDate> to;
    SchedulePrecision precision = SchedulePrecision::None;
    bool operator==(const Schedule &) const = default;
};

/// The days widened to whole months, quarters or years.
Schedule scheduleOf(QDate first, QDate last, SchedulePrecision precision);

/// "15–17 feb 2012", "feb 2012", "jan–mars 2012", "kv. 2 2012", "2012"; without dates empty. A year's
/// months are "jan–dec 2012", since that is how plans say it.
QString scheduleText(const Schedule &schedule);

} // namespace samsyn
