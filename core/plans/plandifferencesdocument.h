// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/documents/document.h"
#include "core/plans/plandifferences.h"

namespace samsyn {

/// What a plan's edition has other than an earlier one: what is new, changed, and gone.
/// @param day of the document, on which an edition that was never adopted stands
Document planDifferencesDocument(const Store &store, const Plan &plan, const PlanEdition &before, const PlanEdition &after, QDate day, Language language);

} // namespace samsyn
