// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/agendaitem.h"
#include "core/meetings/attendance.h"
#include "core/meetings/meeting.h"
#include "core/meetings/meetinglog.h"
#include "core/meetings/seal.h"
#include "core/store/transaction.h"

namespace samsyn {

// A meeting's way: planned, called, held, approved, or cancelled. Each step throws Error (Failed) with a
// sentence and the way out where it cannot be taken. Times are "09:03".

/// The notice went out: numbers, the group's name and the verifiers' day are frozen. Of a meeting that
/// was called already: a supplement, whose late items get their numbers. The dispatch says what was
/// sent to whom; its meeting and kind are filled in.
void callMeeting(Transaction &transaction, Id<Meeting> meeting, Dispatch notice);
/// Who was expected is present from now on. A meeting that nobody was called to starts as well.
void startMeeting(Transaction &transaction, Id<Meeting> meeting, const QString &time);
/// Held: the §§ are given. Only a meeting needs a beginning and an end, a conference or visit does not.
void endMeeting(Transaction &transaction, Id<Meeting> meeting, const QString &time);
/// Back to called, as long as nothing was sent since it ended.
void reopenMeeting(Transaction &transaction, Id<Meeting> meeting);
struct NewTime {
    QDate date;
    DatePrecision precision = DatePrecision::Day;
    QString startTime;
    QString endTime;
    QString reason;
};
void moveMeeting(Transaction &transaction, Id<Meeting> meeting, const NewTime &to);
/// It keeps its record; its items come along to the group's next meeting.
void cancelMeeting(Transaction &transaction, Id<Meeting> meeting, const QString &reason);

/// A named verifier has approved the minutes.
void recordVerification(Transaction &transaction, Id<Attendance> verifier, QDate on, const QString &how);
struct Approval {
    QDate on;
    QString how; // as typed; filled in where an item says it
    std::optional<Id<AgendaItem>> at; // the next meeting's item
};
/// By the verifiers, who must all have approved, or by the next meeting. Refused while something
/// is missing, which it names.
void approveMinutes(Transaction &transaction, Id<Meeting> meeting, const Approval &approval);
/// Back to held, as long as they are not sealed.
void withdrawApproval(Transaction &transaction, Id<Meeting> meeting);
/// Seals approved minutes for good: to be done in Workspace::changeForGood.
Id<Seal> sealMinutes(Transaction &transaction, Id<Meeting> meeting);

/// An entry beside sealed minutes. Its old text and its number are filled in.
Id<Correction> correct(Transaction &transaction, Correction correction);
/// A part of an item (or of the meeting, where none is given) with its corrections.
QString correctedText(const Store &store, Id<Meeting> meeting, std::optional<Id<AgendaItem>> item, const QString &part);

/// Records a decision. Refused where the group has a rule and the item no quorum.
void decide(Transaction &transaction, Id<AgendaItem> item, const QString &text);
/// What can be recorded without quorum: the text is a proposal, and the item is tabled.
void proposeForNextMeeting(Transaction &transaction, Id<AgendaItem> item, const QString &text);
/// The proposal as a decision, in the workspace's way of writing: "Beredningsgruppen beslutar\natt …";
/// where it is sent up: "Beredningsgruppen föreslår att ledningsgruppen beslutar\natt …".
QString decisionPhrase(const Store &store, Id<AgendaItem> item);

} // namespace samsyn
