// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/planview.h"

#include "core/groups/groups.h"
#include "core/members/members.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr size_t few = 200; // activities whose rows are asked for one by one

/// Rows that belong to activities, by them: read at once for all plans, one by one for a few.
template <typename T>
std::map<qint64, std::vector<T>> byActivity(const Store &store, const std::vector<Activity> &activities, bool all)
{
    std::map<qint64, std::vector<T>> rows;
    if (all) {
        for (T &row : store.all<T>())
            rows[row.activity.value].push_back(std::move(row));
        return rows;
    }
    for (const Activity &activity : activities)
        rows[activity.id.value] = store.where<T>("activity", activity.id.value);
    return rows;
}

struct Naming {
    const Store &store;
    QDate day;
    std::map<QString, QString> names; // of records, by their reference

    template <typename T>
    QString of(Id<T> id)
    {
        const auto [place, isNew] = names.emplace(RecordRef{T::entity.name(), id.value}.toText(), QString());
        if (isNew) {
            if (const auto record = store.find(id))
                place->second = nameOf(*record);
        }
        return place->second;
    }
    QString nameOf(const Person &person) const { return person.name; }
    QString nameOf(const Organization &organization) const { return nameOn(store, organization, day); }
    QString nameOf(const Group &group) const { return nameOn(store, group, day); }

    template <typename T>
    Responsible responsible(const T &record)
    {
        if (record.responsiblePerson)
            return {{Person::entity.name(), record.responsiblePerson->value}, of(*record.responsiblePerson)};
        if (record.responsibleOrganization)
            return {{Organization::entity.name(), record.responsibleOrganization->value}, of(*record.responsibleOrganization)};
        if (record.responsibleGroup)
            return {{Group::entity.name(), record.responsibleGroup->value}, of(*record.responsibleGroup)};
        return {};
    }
};

/// Areas in the order of their tree; the rules refuse a circle in it.
void addAreas(std::vector<AreaView> &views, const std::vector<FocusArea> &areas, std::optional<Id<FocusArea>> parent, int depth)
{
    for (const FocusArea &area : areas) {
        if (area.parent != parent)
            continue;
        views.push_back({area, depth, {}});
        addAreas(views, areas, area.id, depth + 1);
    }
}

std::vector<AreaView> areaViews(const Store &store, const std::vector<Plan> &plans, const std::set<qint64> &used)
{
    std::vector<FocusArea> areas = store.all<FocusArea>();
    std::set<qint64> kept;
    const auto parentOf = [&](Id<FocusArea> id) {
        const auto found = std::ranges::find(areas, id, &FocusArea::id);
        return found == areas.end() ? std::nullopt : found->parent;
    };
    for (const FocusArea &area : areas) {
        const auto holds = [&](const Plan &plan) { return area.period().overlaps(plan.period()); };
        if (!used.contains(area.id.value) && !plans.empty() && std::ranges::none_of(plans, holds))
            continue;
        std::optional<Id<FocusArea>> next = area.id;
        while (next && kept.insert(next->value).second)
            next = parentOf(*next);
    }
    std::erase_if(areas, [&](const FocusArea &area) { return !kept.contains(area.id.value); });
    std::ranges::sort(areas, [](const FocusArea &a, const FocusArea &b) {
        return std::tie(a.position, a.code, a.id) < std::tie(b.position, b.code, b.id);
    });
    std::vector<AreaView> views;
    addAreas(views, areas, std::nullopt, 0);
    return views;
}

template <typename Views, typename IdType>
auto *findIn(Views &views, IdType id, auto member)
{
    const auto found = std::ranges::find_if(views, [&](const auto &view) { return std::invoke(member, view).id == id; });
    return found == views.end() ? nullptr : &*found;
}

} // namespace

const Plan *PlanView::plan(Id<Plan> id) const
{
    const auto found = std::ranges::find(plans, id, &Plan::id);
    return found == plans.end() ? nullptr : &*found;
}
const AreaView *PlanView::area(Id<FocusArea> id) const { return findIn(areas, id, &AreaView::area); }
const GoalView *PlanView::goal(Id<Goal> id) const { return findIn(goals, id, &GoalView::goal); }
const ActivityView *PlanView::activity(Id<Activity> id) const { return findIn(activities, id, &ActivityView::activity); }

std::vector<Plan> allPlans(const Store &store)
{
    std::vector<Plan> plans = store.all<Plan>();
    std::ranges::sort(plans, [](const Plan &a, const Plan &b) { return std::tie(a.from, a.id) < std::tie(b.from, b.id); });
    return plans;
}

std::optional<Plan> planOn(const Store &store, QDate day)
{
    const std::vector<Plan> plans = allPlans(store);
    std::optional<Plan> found;
    for (const Plan &plan : plans) {
        if (plan.period().covers(day) && (!found || found->state == PlanState::Draft))
            found = plan;
    }
    if (found || plans.empty())
        return found;
    const auto next = std::ranges::find_if(plans, [&](const Plan &plan) { return day < plan.from; });
    return next == plans.end() ? plans.back() : *next;
}

namespace {

/// Everything that planView reads, once.
struct Reading {
    const Store &store;
    PlanView view;
    Naming naming;
    std::vector<Activity> activities;
    std::map<qint64, std::vector<ActivityStatus>> statuses;
    std::map<qint64, std::vector<ActivityParticipant>> participants;
    std::map<qint64, std::vector<ActivityGoal>> goals;
    std::map<qint64, std::vector<ActivityArea>> areas;
    std::map<qint64, size_t> goalPlaces;
    std::map<qint64, size_t> areaPlaces;

    Reading(const Store &from, std::optional<Id<Plan>> plan, QDate day)
        : store(from), naming{from, day, {}}
    {
        view.day = day;
        view.plans = allPlans(store);
        if (plan)
            std::erase_if(view.plans, [&](const Plan &other) { return other.id != *plan; });
        activities = plan ? store.where<Activity>("plan", plan->value) : store.all<Activity>();
        std::ranges::sort(activities, [](const Activity &a, const Activity &b) {
            return std::tie(a.plan, a.position, a.id) < std::tie(b.plan, b.position, b.id);
        });
        const bool all = !plan || activities.size() > few;
        statuses = byActivity<ActivityStatus>(store, activities, all);
        participants = byActivity<ActivityParticipant>(store, activities, all);
        goals = byActivity<ActivityGoal>(store, activities, all);
        areas = byActivity<ActivityArea>(store, activities, all);
        readGoals(plan);
    }

    void readGoals(std::optional<Id<Plan>> plan)
    {
        std::vector<Goal> read = plan ? store.where<Goal>("plan", plan->value) : store.all<Goal>();
        std::ranges::sort(read, [](const Goal &a, const Goal &b) {
            return std::tie(a.year, a.position, a.id) < std::tie(b.year, b.position, b.id);
        });
        for (const Goal &goal : read) {
            goalPlaces[goal.id.value] = view.goals.size();
            view.goals.push_back({goal, stateOn(goal, view.day), naming.responsible(goal).name, {}});
        }
    }

    const Goal *goal(Id<Goal> id) const
    {
        const auto found = goalPlaces.find(id.value);
        return found == goalPlaces.end() ? nullptr : &view.goals[found->second].goal;
    }

    void readAreas()
    {
        std::set<qint64> used;
        for (const ActivityView &activity : view.activities) {
            for (const Id<FocusArea> area : activity.areas)
                used.insert(area.value);
        }
        for (const GoalView &goalView : view.goals) {
            if (goalView.goal.area)
                used.insert(goalView.goal.area->value);
        }
        view.areas = areaViews(store, view.plans, used);
        for (size_t i = 0; i < view.areas.size(); ++i)
            areaPlaces[view.areas[i].area.id.value] = i;
    }

    ActivityView viewOf(const Activity &activity)
    {
        ActivityView row{activity, standingOn(activity, statuses[activity.id.value], view.day), activity.area, {}, {}, {}, {}, {}, {}, {}};
        const Goal *first = activity.goal ? goal(*activity.goal) : nullptr;
        if (!row.area && first)
            row.area = first->area;
        const auto [record, name] = naming.responsible(activity);
        row.responsible = name;
        row.responsibleRecord = record;
        for (const ActivityParticipant &participant : participants[activity.id.value]) {
            row.participants.push_back(participant.organization);
            row.participantNames << naming.of(participant.organization);
        }
        row.participantNames.sort(Qt::CaseInsensitive);
        if (activity.goal)
            row.goals.push_back(*activity.goal);
        for (const ActivityGoal &further : goals[activity.id.value])
            row.goals.push_back(further.goal);
        if (row.area)
            row.areas.push_back(*row.area);
        for (const ActivityArea &further : areas[activity.id.value])
            row.areas.push_back(further.area);
        return row;
    }

    /// Once in each area on the way up, however often it is named there.
    void count(const ActivityView &row)
    {
        view.progress.add(row.activity, row.standing, view.day);
        for (const Id<Goal> id : row.goals) {
            if (const auto place = goalPlaces.find(id.value); place != goalPlaces.end())
                view.goals[place->second].progress.add(row.activity, row.standing, view.day);
        }
        std::set<qint64> counted;
        for (std::optional<Id<FocusArea>> area : row.areas) {
            while (area && areaPlaces.contains(area->value) && counted.insert(area->value).second) {
                AreaView &place = view.areas[areaPlaces.at(area->value)];
                place.progress.add(row.activity, row.standing, view.day);
                area = place.area.parent;
            }
        }
    }
};

} // namespace

GoalState stateOn(const Goal &goal, QDate day)
{
    if (goal.assessedOn && day < *goal.assessedOn)
        return goal.decidedOn && day < *goal.decidedOn ? GoalState::Proposed : GoalState::Decided;
    return goal.state;
}

PlanView planView(const Store &store, std::optional<Id<Plan>> plan, QDate day)
{
    Reading reading(store, plan, day);
    for (const Activity &activity : reading.activities)
        reading.view.activities.push_back(reading.viewOf(activity));
    reading.readAreas();
    for (ActivityView &row : reading.view.activities) {
        if (row.area && reading.areaPlaces.contains(row.area->value))
            row.areaCode = reading.view.areas[reading.areaPlaces.at(row.area->value)].area.code;
        reading.count(row);
    }
    return std::move(reading.view);
}

Responsible responsibleOf(const Store &store, const Activity &activity, QDate day)
{
    return Naming{store, day, {}}.responsible(activity);
}

Responsible responsibleOf(const Store &store, const Goal &goal, QDate day)
{
    return Naming{store, day, {}}.responsible(goal);
}

} // namespace samsyn
