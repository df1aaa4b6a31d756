// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/scenarios.h"
#include "core/store/transaction.h"

#include <QStringList>

namespace samsyn {

/// A scenario made into a draft.
struct ScenarioDraft {
    Id<Budget> budget;
    QStringList toDo; // what a budget cannot hold, a sentence each: who is to join or to leave
};

/// The next version of the scenario's budget, a draft with what the scenario assumes: a refused
/// grant has no amount any more and the own financing is so much more; date, policy, unit and fixed
/// part stand in its rule; who takes no part weighs nothing there. Memberships are facts and stay
/// as they are: who joins or leaves is named as a thing to do, also in the draft's note.
ScenarioDraft makeDraft(Transaction &transaction, Id<Scenario> scenario);

} // namespace samsyn
