// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>
#include <optional>

namespace samsyn {

struct Entity;
struct FocusArea;
struct Group;
struct Organization;
struct Person;
struct Plan;

/// Carried: it goes on in a later plan. The assessment says why it is what it is.
enum class GoalState { Proposed, Decided, Reached, PartlyReached, NotReached, Dropped, Carried };

/// What is to be reached. It may be decided before the plan that serves it (domain A1-34).
struct Goal {
    Id<Goal> id;
    QString key;
    std::optional<Id<Plan>> plan; // absent until a plan takes it up
    std::optional<Id<FocusArea>> area;
    int position = 0;
    int year = 0; // that it is for, or the first of its plan's
    QString title;
    QString description; // Markdown
    QString expectedEffect; // Markdown
    std::optional<Id<Person>> responsiblePerson; // one of the three at most
    std::optional<Id<Organization>> responsibleOrganization;
    std::optional<Id<Group>> responsibleGroup;
    GoalState state = GoalState::Proposed;
    QString assessment; // Markdown: how far it was reached, and by what it shows
    std::optional<QDate> assessedOn;
    std::optional<RecordRef> decision; // the agenda item, where it was made in this workspace
    QString decisionReference; // else as typed
    std::optional<QDate> decidedOn;
    std::optional<Id<Goal>> continues; // the goal of an earlier plan
    std::optional<RecordRef> origin; // the conference or finding that it came from
    QString note;
    static const Entity entity;
    bool operator==(const Goal &) const = default;
};

/// What shows that a goal was reached (domain A1-36).
struct GoalEvidence {
    Id<GoalEvidence> id;
    QString key;
    Id<Goal> goal;
    std::optional<RecordRef> record; // a decision, meeting, activity … of this workspace
    QString reference; // else as typed: a document, an address
    std::optional<QDate> date;
    QString note;
    static const Entity entity;
    bool operator==(const GoalEvidence &) const = default;
};

} // namespace samsyn
