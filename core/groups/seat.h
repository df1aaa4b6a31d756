// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/period.h"

#include <QDate>
#include <QString>

namespace samsyn {

struct Entity;
struct Group;
struct Organization;
struct Person;

/// The level that a seat is for, which is not its holder's title (domain A1-15).
enum class SeatFunction {
    HeadOfAdministration, HeadOfOperations, HeadOfUnit, Coordinator, CaseOfficer, Strategist,
    Other,
};

/// Chair, vice chair and holder vote; substitute does in somebody's place; co-opted and secretary
/// never do, and do not count for the quorum.
enum class SeatRole { Chair, ViceChair, Holder, Substitute, CoOpted, Secretary };

/// What a seat without a holder is. Vacant was declared, with a reason; not applicable: the
/// organization has nobody of this level.
enum class SeatState { Unknown, Vacant, NotApplicable };

/// A place in a group that belongs to an organization; people hold it from a day to a day.
struct Seat {
    Id<Seat> id;
    QString key;
    Id<Group> group;
    int position = 0;
    std::optional<Id<Organization>> organization; // absent for somebody who speaks for nobody
    SeatFunction function = SeatFunction::Other;
    SeatRole role = SeatRole::Holder;
    bool leadsCollaboration = false; // its holder chairs the collaboration, on whatever level the group stands (A1-17)
    std::optional<Id<Seat>> substitutesFor; // a substitute named for one seat; else for any
    std::optional<QDate> from;
    std::optional<QDate> to;
    SeatState state = SeatState::Unknown; // while nobody holds it
    std::optional<QDate> stateSince;
    QString stateReason;
    QString note;
    static const Entity entity;
    bool operator==(const Seat &) const = default;

    Period period() const { return {from, to}; }
};

struct SeatHolder {
    Id<SeatHolder> id;
    QString key;
    Id<Seat> seat;
    Id<Person> person;
    std::optional<QDate> from;
    std::optional<QDate> to;
    bool acting = false; // tf. or vik.
    QString note;
    static const Entity entity;
    bool operator==(const SeatHolder &) const = default;

    Period period() const { return {from, to}; }
};

} // namespace samsyn
