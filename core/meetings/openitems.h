// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups/group.h"
#include "core/meetings/agendaitem.h"
#include "core/meetings/meeting.h"
#include "core/store/store.h"

#include <vector>

namespace samsyn {

/// An item that some meeting left to a group, and that no later item continues.
struct OpenItem {
    AgendaItem item;
    Meeting meeting; // where it stood last
    ItemOrigin origin = ItemOrigin::NotReached; // why the next agenda has it
};

/// An item that a later one continues, on an agenda that is still to come.
struct ContinuedItem {
    AgendaItem item;
    Meeting meeting; // where it stood
    Meeting next;    // where it stands now
};

struct OpenItems {
    std::vector<OpenItem> items; // the oldest first
    std::vector<ContinuedItem> elsewhere; // on an agenda of a planned or called meeting
};

/// What is left to the group (rules of the domain, Meetings): tabled, not reached, on the agenda of a
/// cancelled meeting, sent on or referred back to it. An item sent on without saying where goes to the
/// group above, one referred back to where it came from, and each else stays with its own group, so
/// that nothing is lost. What every agenda has anew (opening, previous minutes, …) is never left.
OpenItems openItemsOf(const Store &store, Id<Group> group);

/// Whether the group meets there: as the lead group or a further one.
bool meetsAt(const Store &store, Id<Group> group, const Meeting &meeting);

} // namespace samsyn
