// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/planrows.h"

#include "core/members/organization.h"
#include "core/store/entity.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

bool isUnder(const PlanView &view, std::optional<Id<FocusArea>> area, Id<FocusArea> above)
{
    while (area) {
        if (*area == above)
            return true;
        const AreaView *found = view.area(*area);
        area = found ? found->area.parent : std::nullopt;
    }
    return false;
}

/// The tree's rows, made from the top down.
struct Tree {
    const PlanView &view;
    const PlanFilter &filter;
    std::map<qint64, std::vector<size_t>> ofGoal; // activities by the first goal they serve
    std::map<qint64, std::vector<size_t>> ofArea; // activities that stand in an area alone; 0: in none
    std::map<qint64, std::vector<size_t>> goalsOf; // goals by area; 0: in none
    std::vector<PlanRow> rows;

    Tree(const PlanView &from, const PlanFilter &by)
        : view(from), filter(by)
    {
        for (size_t i = 0; i < view.activities.size(); ++i) {
            const ActivityView &row = view.activities[i];
            if (!matches(view, row, filter))
                continue;
            if (row.activity.goal && view.goal(*row.activity.goal))
                ofGoal[row.activity.goal->value].push_back(i);
            else
                ofArea[placeOf(row.area)].push_back(i);
        }
        for (size_t i = 0; i < view.goals.size(); ++i)
            goalsOf[placeOf(view.goals[i].goal.area)].push_back(i);
    }

    qint64 placeOf(std::optional<Id<FocusArea>> area) const { return area && view.area(*area) ? area->value : 0; }

    int add(PlanRowKind kind, size_t index, int depth, int parent)
    {
        rows.push_back({kind, index, depth, parent});
        return int(rows.size()) - 1;
    }

    void addGoals(qint64 place, int depth, int parent)
    {
        for (const size_t index : goalsOf[place]) {
            const std::vector<size_t> &served = ofGoal[view.goals[index].goal.id.value];
            if (served.empty() && !filter.isEmpty())
                continue;
            const int goal = add(PlanRowKind::Goal, index, depth, parent);
            for (const size_t activity : served)
                add(PlanRowKind::Activity, activity, depth + 1, goal);
        }
        for (const size_t activity : ofArea[place])
            add(PlanRowKind::Activity, activity, depth, parent);
    }

    void addOwn()
    {
        const size_t before = rows.size();
        const int own = add(PlanRowKind::Own, 0, 0, -1);
        addGoals(0, 1, own);
        if (rows.size() == before + 1)
            rows.pop_back();
    }

    /// The areas stand in the order of their tree; a filter takes back those that got nothing below.
    size_t addArea(size_t index, int parent)
    {
        const AreaView &area = view.areas[index];
        const size_t place = rows.size();
        const int row = add(PlanRowKind::Area, index, area.depth, parent);
        addGoals(area.area.id.value, area.depth + 1, row);
        size_t next = index + 1;
        while (next < view.areas.size() && view.areas[next].depth > area.depth)
            next = addArea(next, row);
        if (rows.size() == place + 1 && !filter.isEmpty())
            rows.pop_back();
        return next;
    }

    void addAll()
    {
        addOwn();
        for (size_t next = 0; next < view.areas.size();)
            next = addArea(next, -1);
    }
};

} // namespace

bool matches(const PlanView &view, const ActivityView &activity, const PlanFilter &filter)
{
    const RecordRef &responsible = activity.responsibleRecord;
    const auto isIn = [&](Id<FocusArea> area) { return isUnder(view, area, *filter.area); };
    if (filter.area && std::ranges::none_of(activity.areas, isIn))
        return false;
    if (filter.member) {
        const bool isResponsible = responsible == RecordRef{Organization::entity.name(), filter.member->value};
        if (!isResponsible && std::ranges::find(activity.participants, *filter.member) == activity.participants.end())
            return false;
    }
    if (!filter.responsible.isNull() && filter.responsible != responsible)
        return false;
    if (filter.state && *filter.state != activity.standing.state)
        return false;
    if ((filter.onlyLate && !activity.standing.isLate) || (filter.onlyOpen && !activity.standing.isOpen()))
        return false;
    return filter.words.isEmpty() || activity.activity.title.contains(filter.words, Qt::CaseInsensitive)
           || activity.responsible.contains(filter.words, Qt::CaseInsensitive);
}

std::vector<PlanRow> treeRows(const PlanView &view, const PlanFilter &filter)
{
    Tree tree(view, filter);
    tree.addAll();
    return std::move(tree.rows);
}

std::vector<PlanRow> timelineRows(const PlanView &view, const PlanFilter &filter)
{
    std::map<size_t, std::vector<size_t>> byTop; // 0: in no area; else the topmost area's index + 1
    std::vector<size_t> unscheduled;
    std::map<qint64, std::pair<size_t, size_t>> places; // of areas: the topmost one's index, and its own
    for (size_t i = 0, top = 0; i < view.areas.size(); ++i) {
        top = view.areas[i].depth == 0 ? i : top;
        places[view.areas[i].area.id.value] = {top + 1, i + 1};
    }
    const auto placeOf = [&](const ActivityView &row) {
        const auto found = row.area ? places.find(row.area->value) : places.end();
        return found == places.end() ? std::pair<size_t, size_t>{0, 0} : found->second;
    };
    for (size_t i = 0; i < view.activities.size(); ++i) {
        const ActivityView &row = view.activities[i];
        if (!matches(view, row, filter))
            continue;
        if (row.activity.precision == SchedulePrecision::None)
            unscheduled.push_back(i);
        else
            byTop[placeOf(row).first].push_back(i);
    }
    const auto isBefore = [&](size_t a, size_t b) {
        const auto sortKey = [&](size_t i) {
            const Activity &activity = view.activities[i].activity;
            return std::tuple(placeOf(view.activities[i]).second, activity.from, activity.position, i);
        };
        return sortKey(a) < sortKey(b);
    };
    std::vector<PlanRow> rows;
    const auto add = [&](PlanRowKind kind, size_t index, std::vector<size_t> &activities) {
        std::ranges::sort(activities, isBefore);
        const int heading = int(rows.size());
        rows.push_back({kind, index, 0, -1});
        for (const size_t activity : activities)
            rows.push_back({PlanRowKind::Activity, activity, 1, heading});
    };
    for (auto &[top, activities] : byTop)
        add(top == 0 ? PlanRowKind::Own : PlanRowKind::Area, top == 0 ? 0 : top - 1, activities);
    if (!unscheduled.empty())
        add(PlanRowKind::Unscheduled, 0, unscheduled);
    return rows;
}

} // namespace samsyn
