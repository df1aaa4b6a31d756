// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mail.h"
#include "core/groups/group.h"
#include "core/meetings/attendance.h"
#include "core/meetings/meeting.h"
#include "core/members/person.h"
#include "core/store/store.h"

namespace samsyn {

/// Somebody whom a meeting's papers are for.
struct MeetingPerson {
    Person person;
    AttendanceRole role = AttendanceRole::Holder;
    Presence presence = Presence::Expected;
    std::optional<Id<Organization>> organization;

    bool hasAddress() const { return isMailAddress(person.email); }
    MailAddress address() const { return {person.name, person.email.trimmed()}; }
    /// Comes when somebody else does not, or was asked in: written as a copy.
    bool isForKnowledge() const { return role == AttendanceRole::Substitute; }
};

/// Who is called to the meeting, or was at it, each once: those of its attendance, and until there is
/// one those who hold the seats of its groups on its day.
std::vector<MeetingPerson> peopleOf(const Store &store, const Meeting &meeting);

/// Who writes for the group on the day: the secretary's seat, else a strategist's in any group.
std::optional<Person> writerOf(const Store &store, Id<Group> group, QDate day);

} // namespace samsyn
