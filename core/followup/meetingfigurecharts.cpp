// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"
#include "core/followup/figurecharts.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeetingFigureCharts)
};

constexpr size_t mostRows = 20;   // of a chart; more are read in the room's own lists
constexpr size_t mostColumns = 8; // of groups beside each other

QString actionsSummary(const ActionFigures &actions, Month month)
{
    const QString open = Text::tr("%n action points are open", nullptr, actions.open);
    const QString overdue = Text::tr("%n are overdue", nullptr, actions.overdue);
    const QString opened = Text::tr("%n were opened", nullptr, actions.opened);
    const QString closed = Text::tr("%n were closed", nullptr, actions.closed);
    return Text::tr("%1, of which %2; in %3 %4 and %5.", "8 action points are open; 2 are overdue; the month; 3 were opened; 5 were closed")
        .arg(open, overdue, formatMonth(month), opened, closed);
}

bool hasTarget(const CadenceFigure &cadence)
{
    return cadence.lowest || cadence.highest;
}

/// Those with a target, or all where none has one; no more than have room.
std::vector<const CadenceFigure *> shownCadences(const std::vector<CadenceFigure> &cadences)
{
    std::vector<const CadenceFigure *> shown;
    const bool hasTargets = std::ranges::any_of(cadences, hasTarget);
    for (const CadenceFigure &cadence : cadences) {
        if (shown.size() < mostRows && (!hasTargets || hasTarget(cadence)))
            shown.push_back(&cadence);
    }
    return shown;
}

QString cadenceSummary(const std::vector<const CadenceFigure *> &cadences, int year)
{
    if (cadences.empty())
        return Text::tr("No group has meetings in %1.").arg(year);
    QStringList missed;
    int targets = 0;
    for (const CadenceFigure *cadence : cadences) {
        targets += hasTarget(*cadence);
        if (cadence->expected < cadence->lowest.value_or(0))
            missed << cadence->name;
    }
    const int held = std::accumulate(cadences.begin(), cadences.end(), 0, [](int sum, const CadenceFigure *cadence) { return sum + cadence->held; });
    const int planned = std::accumulate(cadences.begin(), cadences.end(), 0, [](int sum, const CadenceFigure *cadence) { return sum + cadence->planned; });
    const QString counts = Text::tr("%1 and %2", "3 meetings held and 11 planned")
                               .arg(Text::tr("%n meetings held", nullptr, held), Text::tr("%n planned", nullptr, planned));
    if (targets == 0)
        return counts + u'.';
    return missed.isEmpty() ? Text::tr("%1; all targets for the year are within reach.").arg(counts)
                            : Text::tr("%1; the target for the year is out of reach for %2.").arg(counts, formatList(missed));
}

/// Percent of its meetings, a gap where it had no seat.
std::optional<double> attended(const AttendanceCount &count)
{
    const auto percent = percentOf(count.present, count.meetings);
    return percent ? std::optional<double>(*percent) : std::nullopt;
}

/// In their order; where they are too many, those with the lowest attendance.
std::vector<const AttendanceMember *> shownMembers(const AttendanceFigures &attendance)
{
    std::vector<const AttendanceMember *> shown;
    for (const AttendanceMember &member : attendance.members) {
        if (member.all.meetings > 0)
            shown.push_back(&member);
    }
    if (shown.size() <= mostRows)
        return shown;
    std::ranges::stable_sort(shown, {}, [](const AttendanceMember *member) { return *attended(member->all); });
    shown.resize(mostRows);
    std::ranges::sort(shown); // in their order again
    return shown;
}

/// The places of the groups that are shown: where they are too many, those that met the most.
std::vector<size_t> shownGroups(const AttendanceFigures &attendance)
{
    std::vector<size_t> places(attendance.groups.size());
    std::iota(places.begin(), places.end(), size_t(0));
    std::ranges::stable_sort(places, std::greater{}, [&](size_t place) { return attendance.groups[place].meetings; });
    places.resize(std::min(places.size(), mostColumns));
    std::ranges::sort(places);
    return places;
}

QString attendanceSummary(const AttendanceFigures &attendance, int year)
{
    AttendanceCount all;
    for (const AttendanceMember &member : attendance.members) {
        all.present += member.all.present;
        all.meetings += member.all.meetings;
    }
    const auto percent = percentOf(all.present, all.meetings);
    if (!percent)
        return Text::tr("No group with members' seats has met in %1.").arg(year);
    return Text::tr("The members were at %1 of the meetings that they had seats for.").arg(formatPercent(Rational(*percent, 100), 0));
}

} // namespace

MonthChart actionsChart(const MonthFigures &figures)
{
    MonthChart made{MonthChartKind::Actions, {}, {}, u"meetings"_s};
    Chart &chart = made.chart;
    const ActionFigures &actions = figures.actions;
    chart.kind = Chart::Kind::Lines;
    chart.title = Text::tr("Action points from meetings");
    chart.unit = Text::tr("number at the end of the month");
    chart.categoryHead = Text::tr("Month");
    chart.series = {{Text::tr("open"), {}, Chart::Meaning::InProgress}, {Text::tr("overdue"), {}, Chart::Meaning::Late},
                    {Text::tr("opened"), {}, Chart::Meaning::None, true}, {Text::tr("closed"), {}, Chart::Meaning::None, true}};
    static constexpr int ActionMonth::*counts[] = {&ActionMonth::open, &ActionMonth::overdue, &ActionMonth::opened, &ActionMonth::closed};
    bool isKnown = false;
    for (const ActionMonth &month : actions.months) {
        addMonth(chart, month.month, figures.month);
        for (size_t i = 0; i < std::size(counts); ++i) {
            chart.series[i].values.push_back(month.*counts[i]);
            isKnown = isKnown || month.*counts[i] > 0;
        }
    }
    made.rows.resize(chart.categories.size());
    if (!isKnown)
        chart.series.clear();
    chart.summary = isKnown ? actionsSummary(actions, figures.month) : Text::tr("No meeting has given any action points in the last twelve months.");
    return made;
}

MonthChart cadenceChart(const MonthFigures &figures)
{
    MonthChart made{MonthChartKind::Meetings, {}, {}, u"meetings"_s};
    Chart &chart = made.chart;
    const auto shown = shownCadences(figures.cadences);
    chart.kind = Chart::Kind::Counts;
    chart.title = Text::tr("Meetings in %1").arg(figures.month.year);
    chart.unit = Text::tr("held and planned against the target");
    chart.categoryHead = Text::tr("Group");
    chart.rangeName = Text::tr("target for the year");
    chart.series = {{Text::tr("held"), {}, Chart::Meaning::InProgress}, {Text::tr("planned"), {}, Chart::Meaning::ToCome},
                    {Text::tr("expected in all"), {}, Chart::Meaning::None, true}};
    for (const CadenceFigure *cadence : shown) {
        chart.categories.push_back(cadence->name);
        made.rows.push_back(cadence->groups.size() == 1 ? cadence->groups.front() : RowLink());
        chart.series[0].values.push_back(cadence->held);
        chart.series[1].values.push_back(cadence->planned);
        chart.series[2].values.push_back(cadence->expected);
        chart.ranges.push_back({cadence->lowest, cadence->highest});
    }
    chart.summary = cadenceSummary(shown, figures.month.year);
    return made;
}

MonthChart attendanceChart(const MonthFigures &figures)
{
    MonthChart made{MonthChartKind::Attendance, {}, {}, u"members"_s};
    Chart &chart = made.chart;
    const AttendanceFigures &attendance = figures.attendance;
    const auto groups = shownGroups(attendance);
    const auto members = shownMembers(attendance);
    const bool areAll = std::ranges::count_if(attendance.members, [](const AttendanceMember &member) { return member.all.meetings > 0; }) == std::ssize(members);
    chart.kind = Chart::Kind::Heat;
    chart.title = Text::tr("Attendance by member and group");
    chart.unit = areAll ? Text::tr("per cent of the meetings in %1").arg(figures.month.year)
                        : Text::tr("per cent of the meetings in %1, the %2 members with the lowest").arg(figures.month.year).arg(mostRows);
    chart.categoryHead = Text::tr("Member");
    for (const size_t place : groups)
        chart.series.push_back({attendance.groups[place].name, {}});
    if (attendance.groups.size() > 1)
        chart.series.push_back({Text::tr("all groups"), {}});
    for (const AttendanceMember *member : members) {
        chart.categories.push_back(member->name);
        made.rows.push_back(member->row);
        for (size_t i = 0; i < groups.size(); ++i)
            chart.series[i].values.push_back(attended(member->cells[groups[i]]));
        if (chart.series.size() > groups.size())
            chart.series.back().values.push_back(attended(member->all));
    }
    chart.summary = attendanceSummary(attendance, figures.month.year);
    return made;
}

} // namespace samsyn
