// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/followup/monthreview.h"

namespace samsyn {

// The parts of the monthly report, in the language of the thread; the year's report has some of them too.
// A part without anything to say is left out, but for the four questions, which are always answered.

void addChanges(Document &document, const MonthFigures &figures);
void addLateness(Document &document, const MonthFigures &figures);
void addCosts(Document &document, const MonthFigures &figures);
void addQuestions(Document &document, const MonthReview &review);

void addGoals(Document &document, const MonthReview &review);
void addAssignment(Document &document, const MonthReview &review);
void addIndicators(Document &document, const MonthFigures &figures);

void addMeetings(Document &document, const MonthFigures &figures);
void addActions(Document &document, const MonthFigures &figures);
void addVacancies(Document &document, const MonthFigures &figures);
void addMemberFacts(Document &document, const MonthFigures &figures);

/// Those that have figures, two beside each other.
void addMonthCharts(Document &document, const MonthReview &review);

/// A light as sign and word, so that no colour is needed.
Cell lightCell(Light light);
/// "–" where there is no text.
Cell textOrNone(const QString &text);
Cell countOrNone(std::optional<int> count);
/// A heading with its table under it; nothing where the table has no rows.
void addSection(Document &document, const QString &heading, Table table);
/// The blocks of a text as it was typed.
void addWords(Document &document, const QString &markdown);

} // namespace samsyn
