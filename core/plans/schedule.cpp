// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/schedule.h"

#include "core/base/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Schedule)
};

constexpr QChar dash = u'–';

QString shortMonth(QDate day, bool withYear)
{
    const QStringList parts = formatDateShort(day).split(u' '); // "21 nov 2011"
    return withYear ? parts.mid(1).join(u' ') : parts.value(1);
}

QString days(QDate from, QDate to)
{
    if (from == to)
        return formatDateShort(from);
    if (Month::of(from) == Month::of(to))
        return QString::number(from.day()) + dash + formatDateShort(to);
    QString first = formatDateShort(from);
    if (from.year() == to.year())
        first.truncate(first.lastIndexOf(u' '));
    return first + u' ' + dash + u' ' + formatDateShort(to);
}

QString months(QDate from, QDate to)
{
    if (Month::of(from) == Month::of(to))
        return shortMonth(to, true);
    const bool isOneYear = from.year() == to.year();
    return shortMonth(from, !isOneYear) + (isOneYear ? QString(dash) : u' ' + QString(dash) + u' ') + shortMonth(to, true);
}

QString quarter(QDate day)
{
    return Text::tr("Q%1 %2", "a quarter of a year: Q2 2012").arg((day.month() + 2) / 3).arg(day.year());
}

} // namespace

Schedule scheduleOf(QDate first, QDate last, SchedulePrecision precision)
{
    const auto quarterOf = [](QDate day) { return Month{day.year(), (day.month() - 1) / 3 * 3 + 1}; };
    switch (precision) {
    case SchedulePrecision::None: return {};
    case SchedulePrecision::Day: break;
    case SchedulePrecision::Month: return {Month::of(first).first(), Month::of(last).last(), precision};
    case SchedulePrecision::Quarter: return {quarterOf(first).first(), quarterOf(last).plus(2).last(), precision};
    case SchedulePrecision::Year: return {QDate(first.year(), 1, 1), QDate(last.year(), 12, 31), precision};
    }
    return {first, last, SchedulePrecision::Day};
}

QString scheduleText(const Schedule &schedule)
{
    if (!schedule.from || !schedule.to)
        return {};
    const QDate from = *schedule.from;
    const QDate to = *schedule.to;
    switch (schedule.precision) {
    case SchedulePrecision::None: return {};
    case SchedulePrecision::Day: return days(from, to);
    case SchedulePrecision::Month: return months(from, to);
    case SchedulePrecision::Quarter:
        return Month::of(from).plus(2) == Month::of(to) ? quarter(from) : quarter(from) + u' ' + dash + u' ' + quarter(to);
    case SchedulePrecision::Year:
        return from.year() == to.year() ? QString::number(to.year()) : QString::number(from.year()) + dash + QString::number(to.year());
    }
    return {};
}

} // namespace samsyn
