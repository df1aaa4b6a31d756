// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/meetings/actionpoint.h"
#include "core/meetings/agendaitem.h"
#include "core/meetings/meeting.h"
#include "core/store/transaction.h"

#include <vector>

namespace samsyn {

/// What an agenda can be filled with: the item as it would stand there, and why in words.
struct ProposedItem {
    AgendaItem item; // without meeting and position
    QString reason;  // "Tabled on 24 november 2011, item 6"
    std::vector<Id<ActionPoint>> actions; // open ones that the item lists
};

/// What does not come along, and why in words.
struct StayingItem {
    RecordRef record;
    QString title;
    QString reason; // "The matter was closed on 2 december 2011"
};

/// Everything that is open for the group stands in one of the two, or on the agenda already.
struct AgendaProposal {
    std::vector<ProposedItem> items; // in the order that the agenda would have
    std::vector<StayingItem> staying;
};

/// What a later room offers (the budget of next year); handed over by workspace.
using AgendaSuggestions = std::vector<ProposedItem>;

/// What the agenda of a meeting that is not held yet can be filled with (rules of the domain, Meetings):
/// the group's standing items, earlier minutes to be approved, open action points, the strategist's
/// report of what happened since the group last met, what was tabled, not reached, sent up or down.
/// What stands on it already is not offered again. Titles and texts are in that language, since they
/// go out with the notice; reasons in the current one.
AgendaProposal proposeAgenda(const Store &store, Id<Meeting> meeting, QDate today, Language texts,
                             const AgendaSuggestions &suggestions = {});

/// Puts them on the agenda: standing items that end a meeting stay last. What came from another item
/// brings its appendices along, the same bytes. Returns their ids in the order given.
std::vector<Id<AgendaItem>> applyAgenda(Transaction &transaction, Id<Meeting> meeting,
                                        const std::vector<AgendaItem> &ticked);

/// Whether an item of this purpose ends a meeting: next meeting, any other business, closing.
bool endsMeeting(AgendaPurpose purpose);

} // namespace samsyn
