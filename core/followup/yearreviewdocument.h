// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/documents/document.h"
#include "core/followup/monthreview.h"

namespace samsyn {

/// The year's report, made of its months' reviews alone: the lights of the goals month by month, the
/// figures of each month as they were then, what was decided and what the chair said; at the end the charts
/// of the last month.
/// @param reviews of the year's months that have one, the earliest first; at least one
/// @param today months that are over by then and have no approved review are named as missing
Document yearReviewDocument(const std::vector<MonthReview> &reviews, int year, QDate today, Language language);

} // namespace samsyn
