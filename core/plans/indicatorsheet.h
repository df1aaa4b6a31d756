// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/documents/document.h"
#include "core/plans/indicator.h"
#include "core/store/store.h"

namespace samsyn {

/// A sheet for each indicator: where it stands, its chart, its values by organization and date with
/// "–" for gaps, and what it means. As of the day; none given is all of them.
/// Throws Error (NotFound) where there is none.
Document indicatorSheet(const Store &store, const std::vector<Id<Indicator>> &indicators, QDate day, Language language);

} // namespace samsyn
