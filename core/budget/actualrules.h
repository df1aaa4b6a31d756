// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/acceptance.h"
#include "core/budget/actual.h"
#include "core/store/changeset.h"
#include "core/store/store.h"

namespace samsyn {

/// Actuals are of whole months of one year, and of one category no two share a month. What is written by
/// hand or pasted is of months that have begun; a bundle brings what it has. Throws Error (Failed).
void checkActual(const Store &store, const Actual &actual, ChangeKind kind);

/// A member answers once to a version of a budget: an answer has its day, not before the share was sent,
/// and one that is waited for was sent. No day is to come, but in a bundle. Throws Error (Failed).
void checkAcceptance(const Store &store, const Acceptance &acceptance, ChangeKind kind);

QString acceptanceStateName(AcceptanceState state);

} // namespace samsyn
