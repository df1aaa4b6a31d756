// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/meetings/carryover.h"
#include "core/meetings/openitems.h"

namespace samsyn {

/// What does not come along to the meeting's agenda: what rests or whose matter was closed, what
/// stands on another agenda, action points that rest, and what the last meeting was done with.
std::vector<StayingItem> stayingItems(const Store &store, const Meeting &meeting, const OpenItems &open);

/// Why an open item stays away on that day: its matter rests until later, or was closed. Else nothing.
std::optional<QString> restReason(const Store &store, const AgendaItem &item, QDate day);

/// The group's open action points that do not rest on the day, the earliest due first, and the same
/// as a Markdown list in that language.
struct OpenActionList {
    std::vector<Id<ActionPoint>> actions;
    QString markdown;
};
OpenActionList openActionList(const Store &store, Id<Group> group, QDate day, Language texts);

} // namespace samsyn
