// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budget.h"
#include "core/workspace/workspace.h"

namespace samsyn {

// The steps of a budget as a whole, each with a name under which it is undone; adopting and removing
// stand in core/workspace/adoption.h. All throw Error as Workspace::change.

/// The next version of what the budget says, a draft.
Id<Budget> newVersion(Workspace &workspace, Id<Budget> from);
/// A budget for the year: from the last year's before it, with its amounts as an offer; where the
/// year has one already, its next version; without any, the usual rows.
Id<Budget> newYear(Workspace &workspace, int year);
void propose(Workspace &workspace, Id<Budget> id);
void takeBackProposal(Workspace &workspace, Id<Budget> id);
void close(Workspace &workspace, Id<Budget> id);
void reopen(Workspace &workspace, Id<Budget> id);
/// Lets the version split what differs from a decided one alone; absent: the whole again.
void setAmended(Workspace &workspace, Id<Budget> id, std::optional<Id<Budget>> decided);

} // namespace samsyn
