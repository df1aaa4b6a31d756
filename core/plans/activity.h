// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/period.h"
#include "core/plans/schedule.h"

#include <QDate>
#include <QString>
#include <optional>

namespace samsyn {

struct Entity;
struct FocusArea;
struct Goal;
struct Group;
struct Organization;
struct Person;
struct Plan;

/// Late is computed, no state. Dormant waits for a decision; carried goes on in a later plan.
enum class ActivityState { NotStarted, InProgress, Done, Dormant, Cancelled, Carried };

/// What is done for a goal or in an area. How it goes stands in its statuses, the latest up to a day.
struct Activity {
    Id<Activity> id;
    QString key;
    Id<Plan> plan;
    std::optional<Id<Goal>> goal; // the first it serves
    std::optional<Id<FocusArea>> area; // absent: the collaboration's own development, or its goal's area
    int position = 0;
    QString title;
    QString description; // Markdown
    std::optional<QDate> from; // its period's first day: 1 February for "february"
    std::optional<QDate> to; // its period's last day, which is the due date
    SchedulePrecision precision = SchedulePrecision::None;
    std::optional<QDate> reviewOn; // to look at it again, where it has no schedule
    std::optional<Id<Person>> responsiblePerson; // one of the three at most
    std::optional<Id<Organization>> responsibleOrganization;
    std::optional<Id<Group>> responsibleGroup;
    std::optional<int> effortDays; // working days that it is thought to take of whoever is responsible
    QString condition; // what it waits for: "om nationella § 37-medel beviljas"
    std::optional<RecordRef> conditionRecord; // the grant (a financing item) or decision whose arrival wakes it
    std::optional<QDate> conditionMetOn; // since when it is awake; absent with a condition: asleep
    std::optional<Id<Activity>> continues; // the activity of an earlier plan
    QString note;
    static const Entity entity;
    bool operator==(const Activity &) const = default;

    Period period() const { return {from, to}; }
};

struct ActivityParticipant {
    Id<ActivityParticipant> id;
    QString key;
    Id<Activity> activity;
    Id<Organization> organization;
    static const Entity entity;
    bool operator==(const ActivityParticipant &) const = default;
};

/// A further goal that an activity serves.
struct ActivityGoal {
    Id<ActivityGoal> id;
    QString key;
    Id<Activity> activity;
    Id<Goal> goal;
    static const Entity entity;
    bool operator==(const ActivityGoal &) const = default;
};

/// A further area that an activity belongs to.
struct ActivityArea {
    Id<ActivityArea> id;
    QString key;
    Id<Activity> activity;
    Id<FocusArea> area;
    static const Entity entity;
    bool operator==(const ActivityArea &) const = default;
};

/// How an activity goes on a day, as it was said then; later ones follow it and never change it.
struct ActivityStatus {
    Id<ActivityStatus> id;
    QString key;
    Id<Activity> activity;
    QDate date; // the day that it says something about
    QDate enteredOn; // the day that it was written, later where it came late (rules, Follow-up)
    ActivityState state = ActivityState::NotStarted;
    std::optional<int> progress; // percent, where it was said
    QString note;
    static const Entity entity;
    bool operator==(const ActivityStatus &) const = default;
};

/// What came of an activity, and the decisions about it.
struct ActivityEvidence {
    Id<ActivityEvidence> id;
    QString key;
    Id<Activity> activity;
    std::optional<RecordRef> record; // a decision, meeting, activity … of this workspace
    QString reference; // else as typed: a document, an address
    std::optional<QDate> date;
    QString note;
    static const Entity entity;
    bool operator==(const ActivityEvidence &) const = default;
};

} // namespace samsyn
