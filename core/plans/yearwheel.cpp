// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/yearwheel.h"

#include "core/meetings/actions.h"
#include "core/meetings/meetings.h"
#include "core/plans/watchdate.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(YearWheel)
};

template <typename T>
RecordRef refOf(const T &record)
{
    return {T::entity.name(), record.id.value};
}

struct Filling {
    const Store &store;
    const PlanView &view;
    const PlanFilter &filter;
    YearWheel wheel;

    bool isInYear(QDate day) const { return day.year() == wheel.year; }

    void add(YearEntry entry)
    {
        if (isInYear(entry.date))
            wheel.months[size_t(entry.date.month() - 1)].push_back(std::move(entry));
    }
    /// What is no activity.
    void addOther(YearEntry entry)
    {
        if (filter.words.isEmpty() || entry.text.contains(filter.words, Qt::CaseInsensitive)
            || entry.responsible.contains(filter.words, Qt::CaseInsensitive))
            add(std::move(entry));
    }
    bool asksForActivitiesAlone() const
    {
        PlanFilter other = filter;
        other.words.clear();
        return !other.isEmpty();
    }

    void addActivities();
    void addActivity(const ActivityView &row);
    void addGoal(const GoalView &row);
    void addWatchDates();
    void addMeeting(const Meeting &meeting);
    void addDuties(const Meeting &meeting, const YearEntry &meetingEntry);
    void addActions();
    void sort();
};

YearEntry entryOf(const ActivityView &row, YearKind kind, QDate date)
{
    const bool isDay = kind == YearKind::Review || (kind != YearKind::GoesOn && row.activity.precision == SchedulePrecision::Day);
    const bool isLate = row.standing.isLate && (kind == YearKind::Due || kind == YearKind::Takes); // said once
    return {kind, date, isDay, row.activity.title, row.responsible, standingText(row.standing), isLate,
            row.standing.state == ActivityState::Done, refOf(row.activity)};
}

void Filling::addActivity(const ActivityView &row)
{
    const Activity &activity = row.activity;
    if (activity.precision == SchedulePrecision::None || !activity.from || !activity.to) {
        if (activity.reviewOn && row.standing.isOpen())
            add(entryOf(row, YearKind::Review, *activity.reviewOn));
        return;
    }
    const QDate first(wheel.year, 1, 1), last(wheel.year, 12, 31);
    if (last < *activity.from || *activity.to < first)
        return;
    if (*activity.from <= first && last <= *activity.to) {
        wheel.allYear.push_back(entryOf(row, YearKind::Takes, first));
        return;
    }
    const Month begins = Month::of(*activity.from), ends = Month::of(*activity.to);
    if (begins == ends) {
        add(entryOf(row, YearKind::Takes, *activity.from));
        return;
    }
    add(entryOf(row, YearKind::Begins, *activity.from));
    add(entryOf(row, YearKind::Due, *activity.to));
    if (row.standing.state == ActivityState::Done)
        return;
    for (Month month = std::max(begins.plus(1), Month::of(first)); month < ends && month.year == wheel.year; month = month.plus(1))
        add(entryOf(row, YearKind::GoesOn, month.first()));
}

void Filling::addActivities()
{
    for (const ActivityView &row : view.activities) {
        const bool isWithdrawn = row.standing.state == ActivityState::Cancelled || row.standing.state == ActivityState::Carried;
        if (!isWithdrawn && matches(view, row, filter))
            addActivity(row);
    }
}

/// A goal is decided by the time that it begins to hold, and assessed when that is over, unless days say otherwise.
void Filling::addGoal(const GoalView &row)
{
    const Goal &goal = row.goal;
    if (goal.state == GoalState::Dropped || goal.state == GoalState::Carried)
        return;
    const Plan *plan = goal.plan ? view.plan(*goal.plan) : nullptr;
    const QDate begin = plan ? plan->from : QDate(goal.year, 1, 1);
    const QDate end = plan ? plan->to : QDate(goal.year, 12, 31);
    YearEntry entry{YearKind::GoalDecision, goal.decidedOn.value_or(begin), true, goal.title, row.responsible, goalStateName(goal.state),
                    false, goal.state != GoalState::Proposed, refOf(goal)};
    entry.isLate = !entry.isDone && entry.date < view.day;
    if (!entry.isDone || goal.decidedOn)
        addOther(entry);
    if (goal.state == GoalState::Proposed)
        return;
    entry.kind = YearKind::GoalAssessment;
    entry.date = goal.assessedOn.value_or(end);
    entry.isDone = goal.state != GoalState::Decided;
    entry.isLate = !entry.isDone && entry.date < view.day;
    if (!entry.isDone || goal.assessedOn)
        addOther(entry);
}

/// Whoever prepares for the day is responsible.
void Filling::addWatchDates()
{
    for (const WatchDate &watch : store.all<WatchDate>()) {
        const ActivityView *prepares = watch.activity ? view.activity(*watch.activity) : nullptr;
        addOther({YearKind::Watch, watch.date(), true, watch.title, prepares ? prepares->responsible : QString(), {}, false,
                  watch.date() < view.day, refOf(watch)});
    }
}

void Filling::addMeeting(const Meeting &meeting)
{
    const bool isAhead = meeting.state == MeetingState::Planned || meeting.state == MeetingState::Called;
    const YearEntry entry{YearKind::Meeting, meeting.date, meeting.precision == DatePrecision::Day, titleOf(store, meeting), {},
                          meetingStateName(store, meeting), false, !isAhead, refOf(meeting)};
    addOther(entry);
    addDuties(meeting, entry);
}

/// The notice is to be sent so many days before the meeting as its group says; minutes are approved by the day
/// set for their verifiers, else at the group's next meeting.
void Filling::addDuties(const Meeting &meeting, const YearEntry &meetingEntry)
{
    const auto group = store.find(meeting.group);
    if (!group || group->body || !isGathering(meeting) || meeting.isEarlier)
        return;
    YearEntry duty = meetingEntry;
    duty.isDone = false;
    if (meeting.state == MeetingState::Planned && meeting.precision == DatePrecision::Day && view.day <= meeting.date) {
        duty.kind = YearKind::Notice;
        duty.date = meeting.date.addDays(-group->noticeDays);
    } else if (meeting.state == MeetingState::Held && meeting.kind == MeetingKind::Meeting) {
        const auto next = nextMeeting(store, meeting.group, meeting.date);
        duty.kind = YearKind::Minutes;
        duty.date = meeting.verifyBy ? *meeting.verifyBy : next ? next->date : meeting.date;
        duty.isDay = meeting.verifyBy || !next || next->precision == DatePrecision::Day;
    } else {
        return;
    }
    duty.text = headingOf(store, meeting);
    duty.isLate = duty.date < view.day;
    addOther(duty);
}

void Filling::addActions()
{
    for (const ActionView &action : openActions(store, std::nullopt, view.day)) {
        if (action.due)
            addOther({YearKind::Action, *action.due, true, action.point.text, action.point.ownerName, actionStateName(action.state),
                      action.isLate(view.day), false, refOf(action.point)});
    }
}

/// By day, what is known by its month alone first; what only goes on last.
void Filling::sort()
{
    for (std::vector<YearEntry> &month : wheel.months) {
        std::ranges::stable_sort(month, {}, [](const YearEntry &entry) {
            return std::tuple(entry.kind == YearKind::GoesOn, entry.isDay, entry.isDay ? entry.date : QDate(), entry.kind);
        });
    }
}

} // namespace

bool YearWheel::isEmpty() const
{
    return allYear.empty() && std::ranges::all_of(months, &std::vector<YearEntry>::empty);
}

YearWheel yearWheel(const Store &store, const PlanView &view, const PlanFilter &filter, int year)
{
    Filling filling{store, view, filter, {year, {}, {}}};
    filling.addActivities();
    if (!filling.asksForActivitiesAlone()) {
        for (const GoalView &goal : view.goals)
            filling.addGoal(goal);
        filling.addWatchDates();
        for (const Meeting &meeting : store.all<Meeting>()) {
            if (meeting.state != MeetingState::Cancelled && std::abs(meeting.date.year() - year) <= 1)
                filling.addMeeting(meeting);
        }
        filling.addActions();
    }
    filling.sort();
    return std::move(filling.wheel);
}

std::vector<int> wheelYears(const Store &store, const PlanView &view)
{
    std::set<int> years{view.day.year()};
    for (const Plan &plan : view.plans) {
        for (int year = plan.from.year(); year <= plan.to.year(); ++year)
            years.insert(year);
    }
    for (const ActivityView &row : view.activities) {
        for (const std::optional<QDate> &day : {row.activity.from, row.activity.to, row.activity.reviewOn}) {
            if (day)
                years.insert(day->year());
        }
    }
    for (const WatchDate &watch : store.all<WatchDate>())
        years.insert(watch.date().year());
    for (const Meeting &meeting : store.all<Meeting>())
        years.insert(meeting.date.year());
    return {years.begin(), years.end()};
}

QString yearKindName(YearKind kind)
{
    switch (kind) {
    case YearKind::Takes: return Text::tr("Activity");
    case YearKind::Begins: return Text::tr("Begins", "an activity, in this month");
    case YearKind::Due: return Text::tr("To be done", "an activity, in this month");
    case YearKind::Review: return Text::tr("To be looked at");
    case YearKind::Watch: return Text::tr("To watch", "a day that follows from a law");
    case YearKind::GoalDecision: return Text::tr("Goal to decide");
    case YearKind::GoalAssessment: return Text::tr("Goal to assess");
    case YearKind::Meeting: return Text::tr("Meeting");
    case YearKind::Notice: return Text::tr("Notice to send");
    case YearKind::Minutes: return Text::tr("Minutes to approve");
    case YearKind::Action: return Text::tr("Action point");
    case YearKind::GoesOn: return Text::tr("Goes on", "an activity, in this month");
    }
    return {};
}

} // namespace samsyn
