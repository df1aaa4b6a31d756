// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/members/payer.h"
#include "core/store/store.h"

#include <QDate>
#include <vector>

namespace samsyn {

constexpr int mostInstalments = 12; // in a year

/// What is known of who pays for the organization; nothing where nobody has said anything.
std::optional<Payer> payerOf(const Store &store, Id<Organization> organization);
/// Whether it says nothing at all, however often is paid.
bool isBlank(const Payer &payer);
/// For how long it has been unclear on that day: "since 13 October 2011, 39 days".
QString fundingUnclear(const Payer &payer, QDate day);

/// One payer for an organization; the table itself holds 1 to 12 instalments. Throws Error (Failed)
/// naming the organization.
void checkPayer(const Store &store, const Payer &payer);

/// Whose money is unclear, and, once somebody's payer is known, in one notice for all, who shares
/// the cost today without anything being known: before that the list would only say that nobody
/// has begun.
std::vector<Problem> payerProblems(const Store &store);

} // namespace samsyn
