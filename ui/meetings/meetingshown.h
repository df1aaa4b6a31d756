// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups/group.h"
#include "core/meetings/attendancerules.h"
#include "core/meetings/actionpoint.h"
#include "core/meetings/agendaitem.h"
#include "core/meetings/attendance.h"
#include "core/meetings/meeting.h"
#include "core/meetings/meetinglog.h"
#include "core/store/attachment.h"
#include "core/store/store.h"

#include <vector>

namespace samsyn {

/// Everything that a meeting's page shows, read at once after every change.
struct MeetingShown {
    Meeting meeting;
    Group group;
    QString groupName; // of the meeting's day
    std::vector<AgendaItem> items; // in the order they are taken in
    std::vector<Attendance> attendance; // in order
    std::vector<ActionPoint> actions;
    std::vector<Correction> corrections;
    std::vector<PrivateNote> notes;
    bool isFormal = false;
    bool isSealed = false;

    const AgendaItem *item(Id<AgendaItem> id) const;
    int indexOf(Id<AgendaItem> id) const; // -1 where it is not there
    std::vector<ActionPoint> actionsOf(Id<AgendaItem> item) const;
    QString noteOf(Id<AgendaItem> item) const;
    /// Begun and not ended.
    bool isRunning() const;
    /// Minutes are taken now, or were and are not sealed yet.
    bool isWritable() const;
};

MeetingShown readMeeting(const Store &store, Id<Meeting> meeting);

/// Whether an item needs nothing more at this meeting.
bool isDone(const AgendaItem &item);

/// Somebody who takes part with a vote, their own or another's.
bool hasVote(const Attendance &attendance);

} // namespace samsyn
