// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mail.h"
#include "core/meetings/meeting.h"
#include "core/meetings/meetinglog.h"
#include "core/members/person.h"
#include "core/store/store.h"

namespace samsyn {

/// Drafts about a meeting, and who cannot get one: no address, or none that a mail program takes.
struct MeetingMail {
    std::vector<MailDraft> drafts;
    std::vector<Person> withoutAddress;
};

// All of them are in the current language, polite and short, signed by who writes for the group.
// Files are what was made for it: the paper as PDF, and the appendices.

/// The notice to everybody who is called, substitutes as a copy, with the calendar's file; a changed
/// notice where the meeting has moved, a cancellation where it is cancelled.
/// Throws Error (Failed) where the meeting has no day.
MeetingMail noticeMail(const Store &store, const Meeting &meeting, std::vector<MailAttachment> files);

/// Minutes or notes to those who were called: to be approved by verifiers (ForApproval) or to be read.
MeetingMail minutesMail(const Store &store, const Meeting &meeting, DispatchKind kind, std::vector<MailAttachment> files);

/// A mail for each party: what was decided, what it is to do, and when the group meets next.
MeetingMail partyMail(const Store &store, const Meeting &meeting, std::vector<MailAttachment> files);

/// The meeting's appendices as files, numbered as its papers number them.
std::vector<MailAttachment> appendixFiles(const Store &store, const Meeting &meeting);

/// What a paper's file is called, without ending: "2012-03-14 Beredningsgruppen kallelse".
QString paperName(const Store &store, const Meeting &meeting, DispatchKind kind);

/// What the log of dispatches says about these drafts, once the user says that they were sent.
/// @param paper the main file that went with them; may be empty
Dispatch dispatchOf(const Meeting &meeting, DispatchKind kind, const MeetingMail &mail, const QByteArray &paper);

} // namespace samsyn
