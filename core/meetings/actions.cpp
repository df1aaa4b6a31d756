// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/actions.h"

#include "core/groups/groups.h"
#include "core/meetings/meetings.h"
#include "core/members/person.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

std::vector<ActionStep> stepsOf(const Store &store, Id<ActionPoint> point)
{
    std::vector<ActionStep> steps = store.where<ActionStep>("action", point.value);
    std::ranges::stable_sort(steps, {}, &ActionStep::date);
    return steps;
}

/// Held after it was given and before it was closed.
int timesCarried(const Store &store, const ActionView &view, std::optional<QDate> closedOn)
{
    if (!view.group)
        return 0;
    int carried = 0;
    for (const Meeting &meeting : meetingsOf(store, *view.group)) {
        const bool wasHeld = meeting.state == MeetingState::Held || meeting.state == MeetingState::Approved;
        carried += wasHeld && meeting.kind == MeetingKind::Meeting && view.givenOn < meeting.date && (!closedOn || meeting.date <= *closedOn);
    }
    return carried;
}

bool isOwnedBy(const Store &store, const ActionView &view, Id<Organization> organization)
{
    if (view.point.organization == organization)
        return true;
    if (!view.point.person)
        return false;
    const auto employments = store.where<Employment>("person", view.point.person->value);
    return std::ranges::any_of(employments, [&](const Employment &employment) {
        return employment.organization == organization && employment.period().covers(view.givenOn);
    });
}

bool matches(const Store &store, const ActionView &view, const ActionFilter &filter)
{
    return (!filter.group || view.group == filter.group) && (!filter.year || view.givenOn.year() == *filter.year)
        && (!filter.state || view.state == *filter.state) && (!filter.organization || isOwnedBy(store, view, *filter.organization));
}

} // namespace

ActionView viewOf(const Store &store, const ActionPoint &point)
{
    ActionView view{point, ActionState::Open, point.due, {}, {}, {}, {}, 0};
    std::optional<QDate> closedOn;
    const std::vector<ActionStep> steps = stepsOf(store, point.id);
    for (const ActionStep &step : steps) {
        view.state = step.state;
        view.due = step.due ? step.due : view.due;
        view.snoozedUntil = step.snoozedUntil;
        view.lastNote = step.note.isEmpty() ? view.lastNote : step.note;
        closedOn = step.state == ActionState::Open ? std::nullopt : std::optional(step.date);
    }
    if (const auto meeting = point.meeting ? store.find(*point.meeting) : std::nullopt) {
        view.group = meeting->group;
        view.givenOn = meeting->date;
    } else if (!steps.empty()) {
        view.givenOn = steps.front().date;
    }
    view.carried = timesCarried(store, view, closedOn);
    return view;
}

std::vector<ActionView> actionsRegister(const Store &store, const ActionFilter &filter)
{
    std::vector<ActionView> views;
    for (const ActionPoint &point : store.all<ActionPoint>()) {
        ActionView view = viewOf(store, point);
        if (matches(store, view, filter))
            views.push_back(std::move(view));
    }
    std::ranges::stable_sort(views, {}, [](const ActionView &view) { return std::tuple(!view.due, view.due, view.givenOn, view.point.position); });
    return views;
}

std::vector<ActionView> openActions(const Store &store, std::optional<Id<Group>> group, QDate day)
{
    std::vector<ActionView> views = actionsRegister(store, {group, {}, {}, ActionState::Open});
    std::erase_if(views, [day](const ActionView &view) { return view.isSnoozed(day); });
    return views;
}

} // namespace samsyn
