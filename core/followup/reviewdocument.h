// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/documents/document.h"
#include "core/followup/monthreview.h"

namespace samsyn {

/// The monthly report, in the order in which a chair reads: the sentence of the month, the four questions,
/// the goals, the strategist's assignment, meetings, indicators and charts; the members' facts where they
/// were chosen; at the end what the chair says. Made of the review alone, so that an approved month's is
/// always the same. Sender and contact are set by who writes it.
Document reviewDocument(const MonthReview &review, Language language);

} // namespace samsyn
