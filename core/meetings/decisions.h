// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups/group.h"
#include "core/meetings/agendaitem.h"
#include "core/meetings/matter.h"
#include "core/meetings/meeting.h"
#include "core/store/store.h"

namespace samsyn {

/// A matter's place in a meeting: its history is those, in order of time, whatever group.
struct MatterStep {
    AgendaItem item;
    Meeting meeting;
    QString groupName;
    QString reference; // "§ 47 (punkt 5)"
};
std::vector<MatterStep> matterHistory(const Store &store, Id<Matter> matter);
/// Since when it has waited where it is: the day of its last step, where that is not its end.
std::optional<QDate> stuckSince(const Store &store, Id<Matter> matter);

enum class DecisionState { InForce, NotYet, Amended, Replaced, Repealed };
QString decisionStateName(DecisionState state);

/// A decision as a register lists it.
struct DecisionRow {
    AgendaItem item;
    Meeting meeting;
    QString groupName;
    QString reference;
    QString matterTitle; // and its area, where it has one
    QString text; // plain, with corrections
    DecisionState state = DecisionState::InForce;
    QString changedBy; // "§ 12, Ledningsgruppen 2 februari 2012", or as typed
    bool isApproved = false;
};
struct DecisionFilter {
    std::optional<Id<Group>> group;
    std::optional<int> year;
    std::optional<Id<Organization>> member; // who was at the meeting, or owns an action point of it
    std::optional<DecisionState> state;
    std::optional<Id<Matter>> matter;
    QString words; // all of them, in title or text
    std::optional<QDate> reviewBefore; // to be looked at again
};
/// In order of date, then of the agenda; states as of the day.
std::vector<DecisionRow> decisionsRegister(const Store &store, const DecisionFilter &filter, QDate day);

} // namespace samsyn
