// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/store/changeset.h"
#include "core/store/store.h"

namespace samsyn {

/// The rules of plans that a transaction may not break (rules of the domain, Plans): an end is not
/// before its beginning, dates go with their precision, areas form a tree, one is responsible, an
/// adopted version never changes, a target has a unit. Throws Error (Failed) naming the record and
/// what to do.
void checkPlans(const Store &store, const ChangeSet &set);

/// What is wrong but can be stored: an activity outside its plan's period, somebody responsible who
/// left, a post that the plan does not fit, an open question. Late is no problem but a standing, and
/// stands on the plan's page. A plan that is over is looked at only where it was closed too early.
std::vector<Problem> planProblems(const Store &store);

} // namespace samsyn
