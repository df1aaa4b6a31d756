// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/timelinescale.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TimelineScale)
};

constexpr int margin = 6; // px on each side of a label

int monthsOf(TimelineZoom zoom)
{
    switch (zoom) {
    case TimelineZoom::Quarter: return 3;
    case TimelineZoom::Year: return 12;
    case TimelineZoom::TwoYears: return 24;
    case TimelineZoom::FiveYears: return 60;
    case TimelineZoom::TenYears: return 120;
    case TimelineZoom::TwentyYears: return 240;
    }
    return 12;
}

QString labelOf(QDate first, int months, bool isWide)
{
    if (months == 12)
        return QString::number(first.year());
    if (months == 3)
        return Text::tr("Q%1", "a quarter in the timeline's head: Q2").arg(first.month() / 3 + 1);
    return isWide ? formatMonth(Month::of(first)).section(u' ', 0, 0) : formatDateShort(first).section(u' ', 1, 1);
}

} // namespace

QString timelineZoomName(TimelineZoom zoom)
{
    switch (zoom) {
    case TimelineZoom::Quarter: return Text::tr("One quarter");
    case TimelineZoom::Year: return Text::tr("One year");
    case TimelineZoom::TwoYears: return Text::tr("Two years");
    case TimelineZoom::FiveYears: return Text::tr("Five years");
    case TimelineZoom::TenYears: return Text::tr("Ten years");
    case TimelineZoom::TwentyYears: return Text::tr("Twenty years");
    }
    return {};
}

int TimelineScale::days() const
{
    return int(first.daysTo(first.addMonths(monthsOf(zoom))));
}

double TimelineScale::beginOf(QDate day) const
{
    return double(first.daysTo(day)) * width / days();
}

QDate TimelineScale::dayAt(double x) const
{
    return first.addDays(qint64(std::floor(x * days() / std::max(1, width))));
}

int TimelineScale::monthsInUnit(const QFontMetrics &metrics) const
{
    const double month = double(width) / monthsOf(zoom);
    const auto room = [&](const QString &label) { return metrics.horizontalAdvance(label) + 2 * margin; };
    if (month >= room(u"mmm"_s) - margin)
        return 1;
    return 3 * month >= room(labelOf(first, 3, false)) ? 3 : 12;
}

std::vector<TimelineUnit> TimelineScale::units(const QFontMetrics &metrics) const
{
    std::vector<TimelineUnit> units;
    if (!first.isValid() || width <= 0)
        return units;
    const int months = monthsInUnit(metrics);
    const bool isWide = width / monthsOf(zoom) >= metrics.horizontalAdvance(u"september"_s) + 2 * margin;
    const QDate end = last();
    for (QDate day(first.year(), (first.month() - 1) / months * months + 1, 1); day <= end; day = day.addMonths(months))
        units.push_back({day, day.addMonths(months).addDays(-1), labelOf(day, months, isWide)});
    return units;
}

std::vector<TimelineUnit> TimelineScale::years(const QFontMetrics &metrics) const
{
    std::vector<TimelineUnit> years;
    if (!first.isValid() || width <= 0 || monthsInUnit(metrics) == 12)
        return years;
    for (int year = first.year(); year <= last().year(); ++year)
        years.push_back({QDate(year, 1, 1), QDate(year, 12, 31), QString::number(year)});
    return years;
}

} // namespace samsyn
