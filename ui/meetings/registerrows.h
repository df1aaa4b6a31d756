// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups/group.h"
#include "core/members/organization.h"
#include "core/store/store.h"
#include "ui/widgets/tablemodel.h"

namespace samsyn {

/// The three lists of the meetings' page.
enum class MeetingsList { Meetings, Decisions, Actions };

/// What a list is narrowed to; what does not apply to it is left aside.
struct RegisterFilter {
    std::optional<Id<Group>> group;
    std::optional<int> year;
    std::optional<Id<Organization>> member;
    int state = -1; // of decisions and action points, in their order; -1 for all
    QString words;  // all of them, in what a row shows
};

std::vector<TableColumn> registerColumns(MeetingsList list);
/// The latest meetings and decisions first, under heads by year; action points by due date.
std::vector<TableRow> registerRows(const Store &store, MeetingsList list, const RegisterFilter &filter, QDate day);
/// The states that a list can be narrowed to, in their order; none of meetings.
QStringList registerStates(MeetingsList list);

} // namespace samsyn
