// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/agendaitem.h"
#include "core/meetings/meeting.h"
#include "core/store/transaction.h"

#include <span>

namespace samsyn {

/// The place of each item on the agenda: 1, 2, 3; where the notice has frozen some, a late item
/// between them is 5a and one after them the next number. The agenda is in its order.
std::vector<QString> displayNumbers(std::span<const AgendaItem> agenda);
QString displayNumber(std::span<const AgendaItem> agenda, Id<AgendaItem> item);
/// Writes them down, once and for all.
void freezeNumbers(Transaction &transaction, Id<Meeting> meeting);

/// In groups with formal minutes: the § of each item that was not withdrawn, in their order, after the
/// last one of the lead group in the year of the meeting's date, or ever. Those given stay.
void giveParagraphs(Transaction &transaction, Id<Meeting> meeting);
/// Takes them back, where no later § has been given; else they stay.
void takeBackParagraphs(Transaction &transaction, Id<Meeting> meeting);
/// The series that the §§ of a meeting are unique in: "12/2011", "12" where they run on.
QString paragraphSeries(const Store &store, const Meeting &meeting);

/// "§ 47 (punkt 5)", "punkt 5" where there is no §.
QString itemReference(const AgendaItem &item);
/// "§ 47", else "punkt 5"; short, for tables and sentences.
QString shortReference(const AgendaItem &item);
/// "§§ 41–52", "§ 41", or empty.
QString paragraphRange(std::span<const AgendaItem> agenda);

} // namespace samsyn
