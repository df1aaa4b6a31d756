// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <compare>
#include <optional>

namespace samsyn {

/// A calendar month.
struct Month {
    int year = 0;
    int month = 1; // 1 to 12

    static Month of(QDate day) { return {day.year(), day.month()}; }
    QDate first() const { return {year, month, 1}; }
    QDate last() const { return first().addMonths(1).addDays(-1); }
    Month plus(int months) const { return of(first().addMonths(months)); }
    auto operator<=>(const Month &) const = default;
};

/// From a day to a day, both included (idea 5 of the design); an absent end is open.
struct Period {
    std::optional<QDate> from;
    std::optional<QDate> to;

    bool covers(QDate day) const { return (!from || *from <= day) && (!to || day <= *to); }
    bool overlaps(const Period &other) const
    {
        return (!to || !other.from || *other.from <= *to) && (!from || !other.to || *from <= *other.to);
    }
    /// False when the end comes before the beginning.
    bool isOrdered() const { return !from || !to || *from <= *to; }
    bool operator==(const Period &) const = default;
};

} // namespace samsyn
