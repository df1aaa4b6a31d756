// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/scenariodraft.h"
#include "core/workspace/workspace.h"

#include <functional>

namespace samsyn {

// What can be done with the scenarios of a budget: each is one step of the workspace, with a name
// under which it is undone. All throw Error as Workspace::change.

/// A scenario that asks for this, at the end, under the name that is proposed for it.
Id<Scenario> addScenario(Workspace &workspace, Id<Budget> budget, const SplitRequest &request);
/// Changes what it asks for; a proposed name follows.
void changeScenario(Workspace &workspace, Id<Scenario> id, const std::function<void(Scenario &)> &edit);
void renameScenario(Workspace &workspace, Id<Scenario> id, const QString &name);
/// Whether somebody takes part all year or stays out; nothing is as the budget has it.
void changeScenarioMember(Workspace &workspace,
                          Id<Scenario> id,
                          Id<Organization> member,
                          std::optional<bool> takesPart);
void removeScenario(Workspace &workspace, Id<Scenario> id);
ScenarioDraft draftFromScenario(Workspace &workspace, Id<Scenario> id);

} // namespace samsyn
