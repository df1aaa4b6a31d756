// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Posts, representation and indicators.
#include "core/followup/followupstore.h"
#include "core/followup/planfigures.h"
#include "core/groups/groups.h"
#include "core/meetings/meetings.h"
#include "core/plans/indicators.h"
#include "core/plans/posts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

PostFigure figureOf(const Store &store, const Post &post, const std::vector<PostPeriod> &periods, const std::vector<PlanView> &views, QDate day)
{
    const Month month = Month::of(day);
    PostFigure figure{linkTo(post), post.title, {}, percentageOn(periods, day), 0, 0};
    const auto holder = holderOn(periods, day);
    if (const auto person = holder ? store.find(*holder) : std::nullopt)
        figure.holder = person->name;
    figure.availableDays = availableDays(periods, month.first(), month.last()).front().available;
    for (const PlanView &view : views) {
        for (const MonthLoad &load : capacityOf(store, view, post).months) {
            if (load.month == month)
                figure.plannedDays += load.planned;
        }
    }
    return figure;
}

void addPosts(const Store &store, QDate day, std::vector<PostFigure> &figures)
{
    std::vector<PlanView> views;
    for (const Post &post : allPosts(store)) {
        const std::vector<PostPeriod> periods = periodsOf(store, post.id);
        if (!periodOn(periods, day))
            continue;
        for (const Plan &plan : views.empty() ? plansOf(store, Month::of(day)) : std::vector<Plan>())
            views.push_back(planView(store, plan.id, day));
        figures.push_back(figureOf(store, post, periods, views, day));
    }
}

bool wasHeld(const Meeting &meeting)
{
    return meeting.state == MeetingState::Held || meeting.state == MeetingState::Approved;
}

void addRepresentation(const Store &store, QDate day, std::vector<RepresentationFigure> &figures)
{
    const std::vector<Meeting> meetings = dated<Meeting>(store, "date", Month::of(day).first(), day);
    for (const Group &group : groupsOn(store, day)) {
        if (!group.body)
            continue;
        RepresentationFigure figure{linkTo(group), nameOn(store, group, day), {}, 0};
        QStringList persons;
        for (const SeatView &seat : seatsOn(store, group.id, day)) {
            if (seat.person)
                persons += seat.person->name;
        }
        persons.removeDuplicates();
        figure.persons = persons.join(u", "_s);
        figure.meetings = int(std::ranges::count_if(meetings, [&](const Meeting &meeting) {
            return meeting.group == group.id && isGathering(meeting) && wasHeld(meeting);
        }));
        figures.push_back(std::move(figure));
    }
}

IndicatorFigure figureOf(const IndicatorView &view)
{
    IndicatorFigure figure{linkTo(view.indicator), view.indicator.title, view.indicator.unit, {}, {}, {}, {}, TargetStanding::None, 0, 0, {}};
    const IndicatorSeries *headline = view.headline();
    if (!headline) {
        figure.met = view.count(TargetStanding::Met);
        figure.organizations = view.organizations();
        return figure;
    }
    const IndicatorStanding &standing = headline->standing;
    if (standing.latest) {
        figure.value = standing.latest->value->digits;
        figure.date = standing.latest->date;
    }
    if (standing.target) {
        figure.target = standing.target->value.digits;
        figure.targetDate = standing.target->date;
    }
    figure.standing = standing.standing;
    for (const Measurement &measurement : headline->measurements)
        figure.points.push_back({measurement.date, measurement.value ? std::optional(measurement.value->digits) : std::nullopt});
    return figure;
}

} // namespace

AssignmentFigures assignmentFigures(const Store &store, QDate day)
{
    AssignmentFigures figures;
    addPosts(store, day, figures.posts);
    addRepresentation(store, day, figures.representation);
    return figures;
}

std::vector<IndicatorFigure> indicatorFigures(const Store &store, QDate day)
{
    std::vector<IndicatorFigure> figures;
    for (const IndicatorView &view : indicatorViews(store, day))
        figures.push_back(figureOf(view));
    return figures;
}

} // namespace samsyn
