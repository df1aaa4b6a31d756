// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/followupstore.h"
#include "core/followup/meetingfigures.h"
#include "core/meetings/actionpoint.h"
#include "core/meetings/meeting.h"

#include <algorithm>

namespace samsyn {

namespace {

constexpr int stuckAfter = 3; // times carried (domain C-C)

/// An action point with its steps, to be asked about any day.
struct Tracked {
    ActionPoint point;
    std::optional<Id<Group>> group;
    QDate openedOn; // invalid where it is not known: open since ever
    std::vector<ActionStep> steps; // the earliest first

    struct State {
        bool isOpen = true;
        std::optional<QDate> closedOn;
        std::optional<QDate> due;
    };
    State on(QDate day) const
    {
        State state{true, {}, point.due};
        for (const ActionStep &step : steps) {
            if (day < step.date)
                break;
            state.isOpen = step.state == ActionState::Open;
            state.closedOn = state.isOpen ? std::nullopt : std::optional(step.date);
            state.due = step.due ? step.due : state.due;
        }
        return state;
    }
};

std::vector<Tracked> tracked(const Store &store, QDate from, QDate to)
{
    const std::vector<qint64> ids = actionsAlive(store, from, to);
    std::vector<Tracked> rows;
    std::map<Id<ActionPoint>, size_t> places;
    std::vector<qint64> meetingIds;
    for (ActionPoint &point : pointing<ActionPoint>(store, "id", ids)) {
        places[point.id] = rows.size();
        if (point.meeting)
            meetingIds.push_back(point.meeting->value);
        rows.push_back({std::move(point), {}, {}, {}});
    }
    for (ActionStep &step : pointing<ActionStep>(store, "action", ids))
        rows[places.at(step.action)].steps.push_back(std::move(step));
    std::map<Id<Meeting>, Meeting> meetings;
    for (Meeting &meeting : pointing<Meeting>(store, "id", meetingIds))
        meetings.emplace(meeting.id, std::move(meeting));
    for (Tracked &row : rows) {
        std::ranges::stable_sort(row.steps, {}, &ActionStep::date);
        if (row.point.meeting) {
            const Meeting &meeting = meetings.at(*row.point.meeting);
            row.group = meeting.group;
            row.openedOn = meeting.date;
        } else if (!row.steps.empty()) {
            row.openedOn = row.steps.front().date;
        }
    }
    return rows;
}

bool isIn(const std::optional<QDate> &date, QDate from, QDate to)
{
    return date && from <= *date && *date <= to;
}

ActionMonth monthOf(const std::vector<Tracked> &rows, Month month, QDate end)
{
    ActionMonth figure{month, 0, 0, 0, 0};
    for (const Tracked &row : rows) {
        if (end < row.openedOn)
            continue;
        const Tracked::State state = row.on(end);
        figure.opened += isIn(row.openedOn, month.first(), end);
        figure.closed += isIn(state.closedOn, month.first(), end);
        figure.open += state.isOpen;
        figure.overdue += state.isOpen && state.due && *state.due < end;
    }
    return figure;
}

/// Meetings after the one that gave it, up to its end.
int timesCarried(const Tracked &row, QDate until, const std::map<Id<Group>, std::vector<QDate>> &held)
{
    const auto found = row.group ? held.find(*row.group) : held.end();
    if (found == held.end())
        return 0;
    const auto first = std::ranges::upper_bound(found->second, row.openedOn);
    return int(std::max<qptrdiff>(0, std::ranges::upper_bound(found->second, until) - first));
}

void addPoints(const Store &store, const std::vector<Tracked> &rows, QDate day, ActionFigures &figures)
{
    QDate earliest = day;
    for (const Tracked &row : rows) {
        if (row.openedOn.isValid())
            earliest = std::min(earliest, row.openedOn);
    }
    const auto held = heldDays(store, earliest, day);
    const QDate first = Month::of(day).first();
    for (const Tracked &row : rows) {
        const Tracked::State state = row.on(day);
        const bool isShown = state.isOpen || isIn(row.openedOn, first, day) || isIn(state.closedOn, first, day);
        if (day < row.openedOn || !isShown)
            continue;
        ActionFigure figure{linkTo(row.point), row.point.text, row.point.ownerName, row.openedOn, state.closedOn, state.due, 0,
                            timesCarried(row, state.closedOn.value_or(day), held)};
        if (state.isOpen && state.due && *state.due < day)
            figure.daysLate = int(state.due->daysTo(day));
        figures.stuck += state.isOpen && figure.carried >= stuckAfter;
        figures.points.push_back(std::move(figure));
    }
    std::ranges::stable_sort(figures.points, {}, [](const ActionFigure &point) {
        return std::tuple(point.closedOn.has_value(), point.daysLate == 0, point.closedOn.value_or(QDate()), !point.due,
                          point.due.value_or(QDate()), point.openedOn);
    });
}

} // namespace

ActionFigures actionFigures(const Store &store, QDate day)
{
    ActionFigures figures;
    const Month last = Month::of(day), first = last.plus(-11);
    const std::vector<Tracked> rows = tracked(store, first.first(), day);
    for (Month month = first; month <= last; month = month.plus(1))
        figures.months.push_back(monthOf(rows, month, std::min(month.last(), day)));
    const ActionMonth &current = figures.months.back();
    figures.opened = current.opened;
    figures.closed = current.closed;
    figures.open = current.open;
    figures.overdue = current.overdue;
    addPoints(store, rows, day, figures);
    return figures;
}

} // namespace samsyn
