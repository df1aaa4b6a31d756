// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/plancharts.h"

#include "core/base/format.h"
#include "core/plans/plandifferences.h"
#include "core/plans/planrows.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanCharts)
};

constexpr size_t mostRows = 30; // of a chart that goes on a page

enum SeriesPlace : size_t { Done, InProgress, Late, ToCome, Planned, Conditional, Review };

std::vector<Chart::Series> timelineSeries()
{
    return {{Text::tr("done"), {}, Chart::Meaning::Done},
            {Text::tr("in progress"), {}, Chart::Meaning::InProgress},
            {Text::tr("late"), {}, Chart::Meaning::Late},
            {Text::tr("to come"), {}, Chart::Meaning::ToCome},
            {Text::tr("planned"), {}, Chart::Meaning::None},
            {Text::tr("conditional"), {}, Chart::Meaning::Uncertain},
            {Text::tr("looked at again"), {}, Chart::Meaning::ToCome}};
}

SeriesPlace placeOf(const ChartedActivity &row)
{
    if (!row.standing)
        return row.condition.isEmpty() ? Planned : Conditional;
    const ActivityStanding &standing = *row.standing;
    if (standing.state == ActivityState::Done)
        return Done;
    if (!standing.isOpen())
        return ToCome;
    if (standing.isAsleep)
        return Conditional;
    if (standing.isLate)
        return Late;
    return standing.state == ActivityState::InProgress ? InProgress : ToCome;
}

QString noteOf(const ChartedActivity &row, SeriesPlace place)
{
    if (place == Conditional)
        return row.condition.isEmpty() ? activityStateName(ActivityState::Dormant).toLower() : row.condition;
    if (row.standing && (!row.standing->isOpen() || row.standing->isLate))
        return standingText(*row.standing).toLower();
    return {};
}

/// A bar, a diamond on the day to look at it again, or nothing where neither is known.
void addRow(Chart &chart, const ChartedActivity &row)
{
    const size_t category = chart.categories.size();
    chart.categories.push_back(row.title);
    const SeriesPlace place = placeOf(row);
    if (row.schedule.precision != SchedulePrecision::None && row.schedule.from) {
        Chart::Span span{category, place, *row.schedule.from, row.schedule.to};
        if (place == InProgress || place == Late)
            span.progress = row.standing->progress;
        span.note = noteOf(row, place);
        chart.spans.push_back(span);
    } else if (row.reviewOn) {
        Chart::Span span{category, Review, *row.reviewOn, row.reviewOn};
        span.isMoment = true;
        span.note = Text::tr("looked at again %1").arg(formatDateShort(*row.reviewOn));
        chart.spans.push_back(span);
    }
}

Chart timelineChart(std::span<const ChartedActivity> rows, const Plan &plan, QDate day, const QString &part)
{
    Chart chart;
    chart.kind = Chart::Kind::Periods;
    chart.title = part.isEmpty() ? Text::tr("Timeline") : Text::tr("Timeline: %1", "of a focus area").arg(part);
    const bool isOneYear = plan.from.year() == plan.to.year();
    chart.unit = isOneYear ? QString::number(plan.to.year()) : u"%1–%2"_s.arg(plan.from.year()).arg(plan.to.year());
    chart.categoryHead = Text::tr("Activity");
    chart.seriesHead = Text::tr("State");
    chart.from = plan.from;
    chart.to = plan.to;
    chart.day = day.isValid() && plan.period().covers(day) ? day : QDate();
    chart.series = timelineSeries();
    for (const ChartedActivity &row : rows)
        addRow(chart, row);
    const auto late = std::ranges::count(chart.spans, size_t(Late), &Chart::Span::series);
    chart.summary = Text::tr("%n activity(ies) from %1 to %2", nullptr, int(rows.size())).arg(formatDateLong(plan.from), formatDateLong(plan.to));
    if (late > 0)
        chart.summary += u", "_s + Text::tr("%n of them late", nullptr, int(late));
    chart.summary += u'.';
    return chart;
}

QString nameOfTop(const QString &top)
{
    return top.isEmpty() ? Text::tr("The collaboration's own development") : top;
}

} // namespace

std::vector<ChartedActivity> chartedActivities(const PlanView &view)
{
    std::vector<ChartedActivity> rows;
    QString top;
    for (const PlanRow &row : timelineRows(view)) {
        if (row.kind != PlanRowKind::Activity) {
            top = row.kind == PlanRowKind::Area          ? headingOf(view.areas[row.index].area)
                  : row.kind == PlanRowKind::Unscheduled ? Text::tr("Without a schedule")
                                                         : QString();
            continue;
        }
        const ActivityView &shown = view.activities[row.index];
        const Activity &activity = shown.activity;
        const QString title = shown.areaCode.isEmpty() ? activity.title : shown.areaCode + u' ' + activity.title;
        rows.push_back({top, title, {activity.from, activity.to, activity.precision}, activity.reviewOn, activity.condition, shown.standing});
    }
    return rows;
}

std::vector<ChartedActivity> chartedActivities(std::span<const PlanLine> lines)
{
    std::vector<ChartedActivity> rows;
    QString top, code;
    for (const PlanLine &line : lines) {
        if (line.kind == PlanLineKind::Area) {
            top = line.depth == 0 ? headingOf(line) : top;
            code = line.code.isEmpty() ? QString() : line.code + u' ';
        } else if (line.kind == PlanLineKind::Activity) {
            const bool isScheduled = line.precision != SchedulePrecision::None;
            rows.push_back({isScheduled ? top : Text::tr("Without a schedule"), code + line.title, {line.from, line.to, line.precision}, line.reviewOn, line.condition, {}});
        }
    }
    std::ranges::stable_partition(rows, [](const ChartedActivity &row) { return row.schedule.precision != SchedulePrecision::None; });
    return rows;
}

std::vector<Chart> timelineCharts(std::span<const ChartedActivity> rows, const Plan &plan, QDate day)
{
    if (rows.empty())
        return {};
    if (rows.size() <= mostRows)
        return {timelineChart(rows, plan, day, {})};
    std::vector<Chart> charts;
    for (size_t first = 0; first < rows.size();) {
        size_t end = first;
        while (end < rows.size() && end - first < mostRows && rows[end].top == rows[first].top)
            ++end;
        charts.push_back(timelineChart(rows.subspan(first, end - first), plan, day, nameOfTop(rows[first].top)));
        first = end;
    }
    return charts;
}

Chart stateChart(const PlanView &view)
{
    Chart chart;
    chart.kind = Chart::Kind::StackedBars;
    chart.title = Text::tr("The activities of each area by state");
    chart.unit = Text::tr("number of activities");
    chart.categoryHead = Text::tr("Area");
    chart.series = {{Text::tr("done"), {}, Chart::Meaning::Done}, {Text::tr("in progress"), {}, Chart::Meaning::InProgress},
                    {Text::tr("late"), {}, Chart::Meaning::Late}, {Text::tr("to come"), {}, Chart::Meaning::ToCome},
                    {Text::tr("conditional or dormant"), {}, Chart::Meaning::Uncertain}};
    const auto add = [&chart](const QString &name, const PlanView &part) {
        std::array<int, 5> counts{};
        for (const ActivityView &row : part.activities) {
            const SeriesPlace place = placeOf({{}, {}, {}, {}, {}, row.standing});
            if (row.standing.state != ActivityState::Cancelled && row.standing.state != ActivityState::Carried)
                ++counts[place == Conditional ? 4U : size_t(place)];
        }
        if (std::ranges::count(counts, 0) == std::ssize(counts))
            return;
        chart.categories.push_back(name);
        for (size_t i = 0; i < counts.size(); ++i)
            chart.series[i].values.push_back(counts[i] > 0 ? std::optional<double>(counts[i]) : std::nullopt);
    };
    std::map<qint64, PlanView> parts; // by the topmost area's place; 0: in none
    for (const ActivityView &row : view.activities) {
        qint64 place = 0;
        for (auto area = row.area; area && view.area(*area); area = view.area(*area)->area.parent)
            place = view.area(*area) - view.areas.data() + 1;
        parts[place].activities.push_back(row);
    }
    for (const auto &[place, part] : parts)
        add(nameOfTop(place == 0 ? QString() : headingOf(view.areas[size_t(place - 1)].area)), part);
    chart.summary = Text::tr("%1 of %n activities are done, %2 late.", nullptr, view.progress.activities).arg(view.progress.done).arg(view.progress.late);
    return chart;
}

} // namespace samsyn
