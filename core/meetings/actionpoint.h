// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace samsyn {

struct Entity;
struct AgendaItem;
struct Matter;
struct Meeting;
struct Organization;
struct Person;

/// Late is computed, no state.
enum class ActionState { Open, Done, Dropped };

/// What somebody is to do, as the minutes say it; how it went stands in its steps, so that old
/// minutes never change because it was done.
struct ActionPoint {
    Id<ActionPoint> id;
    QString key;
    std::optional<Id<Meeting>> meeting;
    std::optional<Id<AgendaItem>> item;
    int position = 0; // among those of its item
    QString text;
    std::optional<Id<Person>> person; // who owns it: a person or an organization
    std::optional<Id<Organization>> organization;
    QString ownerName; // as printed
    std::optional<QDate> due;
    std::optional<Id<Matter>> matter;
    static const Entity entity;
    bool operator==(const ActionPoint &) const = default;
};

struct ActionStep {
    Id<ActionStep> id;
    QString key;
    Id<ActionPoint> action;
    QDate date;
    ActionState state = ActionState::Open;
    std::optional<QDate> due; // a new due date
    std::optional<QDate> snoozedUntil; // comes on no agenda before that day
    QString note;
    static const Entity entity;
    bool operator==(const ActionStep &) const = default;
};

} // namespace samsyn
