// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups/groups.h"
#include "core/store/transaction.h"

namespace samsyn {

/// One line about one seat, as somebody typed it: "Anna Berg, enhetschef, Haninge", "Anna Berg tf
/// enhetschef", "vakant – omorganisation", "ej känd", "–".
struct SeatEntry {
    enum class Kind { Person, Vacant, Unknown, NotApplicable };
    Kind kind = Kind::Person;
    QString name;
    QString title;        // with a capital letter, as titles are stored
    QString organization; // as written; empty where the line says none
    bool acting = false;  // tf., vik.
    QString reason;       // of what is no person: "omorganisation"
    bool operator==(const SeatEntry &) const = default;
};

/// Reads the line, in Swedish or English whatever the program's language. A title that nobody has
/// ("Verksamhetschef (ej känd – omorganisation)") is a declared vacancy where a reason is given.
/// Nothing where the line is empty.
std::optional<SeatEntry> parseSeatEntry(const QString &line);
/// The line that parseSeatEntry reads back as what the seat is.
QString seatEntryText(const SeatView &view, QDate day);

/// Whether the words are a title, and which level it stands for: "enhetschef", "socialchef". Nothing
/// where they are no title.
std::optional<SeatFunction> functionOfTitle(const QString &words);

/// Makes person, employment and holder at once, or declares the seat: who held it ends the day
/// before. A person of the same name at the seat's organization is the same person; one without a
/// title is anybody of that name, if there is only one. Throws Error (Failed) where the line names
/// another organization than the seat's, or a title and nobody.
void enterSeat(Transaction &transaction, Id<Seat> seat, const SeatEntry &entry, QDate from);

/// The seats of one organization in a group as one line, several parted by semicolons, and the same
/// line stored: seats of the same persons stay, others are filled in their order, what is more gets
/// a new seat, who is not named any more ends the day before. Throws Error as enterSeat.
QString cellText(const Store &store, Id<Group> group, std::optional<Id<Organization>> organization, QDate day);
void enterCell(Transaction &transaction, Id<Group> group, std::optional<Id<Organization>> organization, const QString &text, QDate day);

/// Nobody holds it from the day on; whoever began that day or later never did.
void emptySeat(Transaction &transaction, Id<Seat> seat, QDate day);

} // namespace samsyn
