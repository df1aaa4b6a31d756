// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups/agendatemplate.h"
#include "core/groups/group.h"
#include "core/groups/seat.h"
#include "core/members/person.h"
#include "core/store/store.h"

namespace samsyn {

/// The name and the level that hold on the day: the latest dated ones, else the group's own.
QString nameOn(const Store &store, const Group &group, QDate day);
GroupKind kindOn(const Store &store, const Group &group, QDate day);

/// All groups that exist on the day, ours first, from the top down (executive, steering,
/// preparatory, working, …), then by name in Swedish order.
std::vector<Group> groupsOn(const Store &store, QDate day);

/// A seat as it is on a day.
struct SeatView {
    Seat seat;
    std::optional<SeatHolder> holder; // who holds it that day
    std::optional<Person> person;
    QString title;            // the person's, at the seat's organization, that day; "tf. …" where acting
    QString organizationName; // the short one of that day; empty where the seat is nobody's

    bool isFilled() const { return holder.has_value(); }
    /// Vacant, unknown or not applicable, where nobody holds it; a declaration counts from its day.
    SeatState stateOn(QDate day) const;
};

/// The seats of a group that exist on the day, in their order.
std::vector<SeatView> seatsOn(const Store &store, Id<Group> group, QDate day);

/// Whether a seat of this role has a vote of its own.
bool votes(SeatRole role);

/// A person's title at an organization on the day; at any organization where none is given. Empty
/// where it is not known.
QString titleOn(const Store &store, Id<Person> person, std::optional<Id<Organization>> organization, QDate day);

QString groupKindName(GroupKind kind);
QString seatFunctionName(SeatFunction function);
QString seatRoleName(SeatRole role);
QString seatStateName(SeatState state);
QString quorumRuleName(QuorumRule rule);

} // namespace samsyn
