// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/documents/document.h"
#include "core/followup/monthreview.h"
#include "core/workspace/workspace.h"

namespace samsyn {

// The papers of the follow-up with the workspace's sender and contact, in its language unless another is
// asked for.

/// The month as it was approved, else as it is on `today`. Throws Error (NotFound) for a month to come, and
/// for one without review of which the workspace knows nothing.
MonthReview knownMonth(const Workspace &workspace, Month month, QDate today);

Document reviewPaper(const Workspace &workspace, const MonthReview &review, std::optional<Language> language = {});
/// Of the months of the year that have a review. Throws Error (NotFound) where none has.
Document yearReviewPaper(const Workspace &workspace, int year, QDate today, std::optional<Language> language = {});

} // namespace samsyn
