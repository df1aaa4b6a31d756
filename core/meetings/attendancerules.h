// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups/group.h"
#include "core/groups/seat.h"
#include "core/meetings/agendaitem.h"
#include "core/meetings/attendance.h"
#include "core/meetings/meeting.h"
#include "core/store/transaction.h"

#include <span>

namespace samsyn {

/// Everybody who belongs to the meeting by the seats of its day, as expected: the chair first, then
/// in the seats' order. A vacant seat stands there too; one that is not known or not applicable does
/// not. Of a joint meeting: the seats of all its groups, each person once.
std::vector<Attendance> proposedAttendance(const Store &store, const Meeting &meeting);
/// Adds what the proposal has and the meeting lacks, and lets go of who had the seat before; keeps what
/// was noted.
void ensureAttendance(Transaction &transaction, Id<Meeting> meeting);

/// What somebody is at a meeting because of their seat.
AttendanceRole attendanceRole(SeatRole role);
/// Whether a row counts for the quorum when its person is there: chair, vice chair and holder.
bool votes(AttendanceRole role);
bool isPresent(Presence presence); // in the room or remote

/// Whether somebody is there when an item is taken: came no later and had not left. Without an item:
/// whether they took part at all. The items are in their order.
bool isThere(const Attendance &attendance, std::span<const AgendaItem> items, Id<AgendaItem> item);

struct Quorum {
    int seats = 0; // with a vote, vacant ones included
    int filled = 0;
    int present = 0; // votes that are there, substitutes' included
    int required = 0;
    int doubled = 0; // votes that count once, since one person has them all
    bool hasRule = false;
    bool isQuorate = true; // also where there is no rule
    bool operator==(const Quorum &) const = default;
};
/// Whether a decision can be made at an item (at the meeting as a whole where none is given).
/// Co-opted people never count, a substitute counts for the one who is not there.
Quorum quorumAt(const Group &group, std::span<const Attendance> attendance, std::span<const AgendaItem> items,
                Id<AgendaItem> item);
/// The same, of a meeting as stored; of a joint meeting the first of its groups that is not quorate.
Quorum quorumAt(const Store &store, const Meeting &meeting, Id<AgendaItem> item);
/// "Beslutsför enligt gruppens ordning: 7 av 9 platser, 5 krävs."
QString quorumSentence(const Quorum &quorum);
/// Why nothing can be decided at an item, and what can be done.
QString noQuorumSentence(const AgendaItem &item, const Quorum &quorum);

/// How many voting seats will be taken, from apologies noted beforehand: "7 av 9 kommer".
struct Coming {
    int coming = 0;
    int seats = 0;
};
Coming comingTo(std::span<const Attendance> attendance);

/// Throws Error (Failed) where somebody stands in for the one who would be present from the start.
void setPresence(Transaction &transaction, Id<Attendance> attendance, Presence presence, const QString &reason = {});
/// The substitute has the absent one's vote. Who was expected is noted with apologies. One person may
/// stand in for two, which is one vote: a row of its own each. Throws Error (Failed) for somebody who
/// is present, for a substitute who is not, is co-opted, or where another stands in already.
void standIn(Transaction &transaction, Id<Attendance> absent, Id<Attendance> substitute);
void undoStandIn(Transaction &transaction, Id<Attendance> absent);
/// There from this item on; without one, from the beginning. The time ("09:20") may be empty.
void noteCame(Transaction &transaction, Id<Attendance> attendance, std::optional<Id<AgendaItem>> item, const QString &time = {});
/// Not there from this item on; without one, until the end.
void noteLeft(Transaction &transaction, Id<Attendance> attendance, std::optional<Id<AgendaItem>> item, const QString &time = {});
/// A guest, or somebody else without a seat, placed last.
Id<Attendance> addParticipant(Transaction &transaction, Attendance attendance);
/// A seat that becomes somebody's, or another's, after the rows were made: names and titles as of the
/// meeting's day. Only until the meeting is held.
void setPerson(Transaction &transaction, Id<Attendance> attendance, Id<Person> person);

} // namespace samsyn
