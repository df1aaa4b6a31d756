// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/agendaitem.h"
#include "core/store/transaction.h"

namespace samsyn {

// The agenda while it is made. Positions are 0, 1, … without gaps; the item's place is frozen as its
// number by the notice (see meetingrules).

/// Puts a new item at a place among the others, at the end where there is none such; what stands
/// there moves down.
Id<AgendaItem> insertItem(Transaction &transaction, AgendaItem item, int position);
/// Puts it last but for what ends a meeting.
Id<AgendaItem> appendItem(Transaction &transaction, AgendaItem item);
/// Up by -1, down by 1; nothing happens beyond the ends.
void moveItem(Transaction &transaction, Id<AgendaItem> id, int by);
/// Takes it off the agenda with its appendices and action points. Throws Error (Failed) where a later
/// item continues it.
void removeItem(Transaction &transaction, Id<AgendaItem> id);

} // namespace samsyn
