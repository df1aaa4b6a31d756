// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups/group.h"
#include "core/meetings/actionpoint.h"
#include "core/store/store.h"

namespace samsyn {

/// An action point as it is today: what its minutes say, and its steps since.
struct ActionView {
    ActionPoint point;
    ActionState state = ActionState::Open;
    std::optional<QDate> due; // the last one set
    std::optional<QDate> snoozedUntil;
    QString lastNote;
    std::optional<Id<Group>> group; // of its meeting
    QDate givenOn; // its meeting's day; the first step's where it has none
    int carried = 0; // later meetings of its group that were held while it was open

    bool isLate(QDate day) const { return state == ActionState::Open && due && *due < day; }
    bool isSnoozed(QDate day) const { return snoozedUntil && day < *snoozedUntil; }
    /// Three times carried is asked about (domain C-C).
    bool isStuck() const { return state == ActionState::Open && carried >= 3; }
};

ActionView viewOf(const Store &store, const ActionPoint &point);
struct ActionFilter {
    std::optional<Id<Group>> group;
    std::optional<int> year; // of the meeting
    std::optional<Id<Organization>> organization; // the owner's, or the owner
    std::optional<ActionState> state;
};
/// By due date, those without one last.
std::vector<ActionView> actionsRegister(const Store &store, const ActionFilter &filter);
/// What is open on the day and not snoozed, of a group or of all; late ones first.
std::vector<ActionView> openActions(const Store &store, std::optional<Id<Group>> group, QDate day);

} // namespace samsyn
