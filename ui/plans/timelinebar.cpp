// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/timelinebar.h"

#include "core/base/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TimelineBar)
};

using Kind = TimelineBar::Kind;

/// "30 juni": the year is said where it is another than that of the day the plan is shown on.
QString dayText(QDate day, QDate shown)
{
    const QString text = formatDateLong(day);
    return day.year() == shown.year() ? text.section(u' ', 0, 1) : text;
}

QString shortDayText(QDate day)
{
    return formatDateShort(day).section(u' ', 0, 1);
}

Kind kindOf(const ActivityView &row)
{
    const ActivityStanding &standing = row.standing;
    if (standing.state == ActivityState::Done)
        return Kind::Done;
    if (!standing.isOpen())
        return Kind::Withdrawn;
    if (standing.isAsleep)
        return Kind::Conditional;
    if (standing.isLate)
        return Kind::Late;
    return standing.state == ActivityState::InProgress || standing.progress > 0 ? Kind::InProgress : Kind::ToCome;
}

/// The time in words, where a bar's ends do not say how exactly it is known.
QString precisionText(const Activity &activity)
{
    if (activity.precision == SchedulePrecision::Month && Month::of(*activity.from) == Month::of(*activity.to))
        return formatMonth(Month::of(*activity.from)).section(u' ', 0, 0);
    if (activity.precision == SchedulePrecision::Quarter && Month::of(*activity.from).plus(2) == Month::of(*activity.to))
        return scheduleText({activity.from, activity.to, activity.precision}).section(u' ', 0, -2);
    return {};
}

QString doneText(const ActivityView &row)
{
    const std::optional<ActivityStatus> &latest = row.standing.latest;
    if (latest && row.activity.to && *row.activity.to < latest->date)
        return Text::tr("done %1", "an activity, after its due date: done 3 Feb").arg(shortDayText(latest->date));
    return Text::tr("done", "an activity");
}

TimelineBar reviewOf(const ActivityView &row, QDate day)
{
    TimelineBar bar;
    const ActivityStanding &standing = row.standing;
    if (row.activity.reviewOn && standing.isOpen()) {
        bar.kind = Kind::Review;
        bar.from = bar.to = *row.activity.reviewOn;
        bar.isDue = standing.isToBeReviewed;
        bar.after = Text::tr("to be looked at %1", "an activity without a schedule: 30 June").arg(dayText(bar.from, day));
    } else if (standing.state == ActivityState::Done && standing.latest) {
        bar.kind = Kind::Done;
        bar.from = bar.to = standing.latest->date;
        bar.after = Text::tr("done %1", "an activity, after its due date: done 3 Feb").arg(shortDayText(bar.from));
    }
    return bar;
}

} // namespace

TimelineBar barOf(const ActivityView &row, QDate day)
{
    const Activity &activity = row.activity;
    if (activity.precision == SchedulePrecision::None || !activity.from || !activity.to)
        return reviewOf(row, day);
    TimelineBar bar;
    bar.kind = kindOf(row);
    bar.from = *activity.from;
    bar.to = *activity.to;
    bar.progress = row.standing.progress;
    switch (bar.kind) {
    case Kind::Done: bar.after = doneText(row); break;
    case Kind::Late:
        bar.lateUntil = day;
        bar.after = standingText(row.standing);
        break;
    case Kind::Conditional:
        bar.before = activity.condition;
        if (bar.before.isEmpty())
            bar.after = activityStateName(ActivityState::Dormant).toLower();
        break;
    case Kind::Withdrawn: bar.after = activityStateName(row.standing.state).toLower(); break;
    case Kind::None:
    case Kind::Review:
    case Kind::ToCome:
    case Kind::InProgress: bar.after = precisionText(activity); break;
    }
    return bar;
}

QString timelineSentence(const ActivityView &row)
{
    const Activity &activity = row.activity;
    QStringList parts{row.areaCode.isEmpty() ? activity.title : row.areaCode + u' ' + activity.title};
    if (!row.responsible.isEmpty())
        parts << row.responsible;
    const QString time = scheduleText({activity.from, activity.to, activity.precision});
    if (!time.isEmpty())
        parts << time;
    else if (activity.reviewOn)
        parts << Text::tr("no schedule, to be looked at %1").arg(formatDateLong(*activity.reviewOn));
    else
        parts << Text::tr("no schedule");
    parts << standingText(row.standing);
    if (row.standing.isOpen() && row.standing.progress > 0)
        parts << Text::tr("%1 done", "progress: 40 % done").arg(formatPercent(Rational(row.standing.progress, 100), 0));
    if (!activity.condition.isEmpty() && row.standing.isAsleep)
        parts << activity.condition;
    return parts.join(u", "_s);
}

} // namespace samsyn
