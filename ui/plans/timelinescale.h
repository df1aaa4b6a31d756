// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <vector>

class QFontMetrics;

namespace samsyn {

/// How much time stands in the timeline's width.
enum class TimelineZoom { Quarter, Year, TwoYears, FiveYears, TenYears, TwentyYears };
inline constexpr TimelineZoom timelineZooms[] = {TimelineZoom::Quarter,   TimelineZoom::Year,     TimelineZoom::TwoYears,
                                                 TimelineZoom::FiveYears, TimelineZoom::TenYears, TimelineZoom::TwentyYears};
QString timelineZoomName(TimelineZoom zoom);

/// A month, quarter or year in the timeline's head.
struct TimelineUnit {
    QDate first;
    QDate last;
    QString label;
};

/// Days across: which are shown, and where each stands. Lengths are px from the left edge of the time.
struct TimelineScale {
    QDate first; // that is shown
    TimelineZoom zoom = TimelineZoom::Year;
    int width = 0;

    int days() const; // that are shown
    QDate last() const { return first.addDays(days() - 1); }
    double beginOf(QDate day) const;
    double endOf(QDate day) const { return beginOf(day.addDays(1)); }
    QDate dayAt(double x) const;
    bool shows(QDate from, QDate to) const { return first <= to && from <= last(); }

    /// Months, quarters or years, as small as their labels have room in; those that are cut by an edge too.
    std::vector<TimelineUnit> units(const QFontMetrics &metrics) const;
    /// The years above the units; empty where the units are years.
    std::vector<TimelineUnit> years(const QFontMetrics &metrics) const;

private:
    int monthsInUnit(const QFontMetrics &metrics) const;
};

} // namespace samsyn
