// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/addactivity.h"

#include "core/plans/activityline.h"

#include <algorithm>

namespace samsyn {

namespace {

/// After those that stand in the same place.
int lastPosition(const Store &store, const Activity &activity)
{
    int position = 0;
    for (const Activity &other : store.where<Activity>("plan", activity.plan.value)) {
        if (other.area == activity.area && other.goal == activity.goal)
            position = std::max(position, other.position + 1);
    }
    return position;
}

} // namespace

Id<Activity> addActivity(Transaction &transaction, const ActivityLine &line, const ActivityPlace &place)
{
    Activity activity;
    activity.plan = place.plan;
    activity.area = line.area ? line.area : place.area;
    if (!line.area || line.area == place.area)
        activity.goal = place.goal;
    activity.position = lastPosition(transaction.store(), activity);
    activity.title = line.title;
    activity.description = line.description;
    if (line.schedule) {
        activity.from = line.schedule->from;
        activity.to = line.schedule->to;
        activity.precision = line.schedule->precision;
    }
    activity.reviewOn = line.reviewOn;
    if (line.responsible) {
        activity.responsiblePerson = line.responsible->person;
        activity.responsibleOrganization = line.responsible->organization;
        activity.responsibleGroup = line.responsible->group;
    }
    activity.condition = line.condition;
    const Id<Activity> id = transaction.insert(activity);
    for (const ActivityOwner &owner : line.participants) {
        if (owner.organization)
            transaction.insert(ActivityParticipant{{}, {}, id, *owner.organization});
    }
    return id;
}

} // namespace samsyn
