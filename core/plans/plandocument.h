// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/documents/document.h"
#include "core/plans/planversions.h"

namespace samsyn {

// The action plan on paper. Neither telephone numbers nor addresses of anybody stand in it; sender and
// contact are set by who writes it.

/// As it was adopted: what is to be reached and done, by whom and when.
Document planDocument(const Store &store, const PlanVersion &version, Language language);
/// As it is on a day: the same with state, progress and what was said last.
Document planDocument(const Store &store, Id<Plan> plan, QDate day, Language language);

} // namespace samsyn
