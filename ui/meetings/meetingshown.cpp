// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingshown.h"

#include "core/meetings/meetings.h"
#include "core/meetings/seals.h"

#include <algorithm>

namespace samsyn {

MeetingShown readMeeting(const Store &store, Id<Meeting> meeting)
{
    MeetingShown shown;
    shown.meeting = store.get(meeting);
    shown.group = store.get(shown.meeting.group);
    shown.groupName = groupNameOf(store, shown.meeting);
    shown.items = agendaOf(store, meeting);
    shown.attendance = attendanceOf(store, meeting);
    shown.actions = store.where<ActionPoint>("meeting", meeting.value);
    std::ranges::stable_sort(shown.actions, {}, &ActionPoint::position);
    shown.corrections = correctionsOf(store, meeting);
    shown.notes = store.where<PrivateNote>("meeting", meeting.value);
    shown.isFormal = isFormal(store, shown.meeting);
    shown.isSealed = isSealed(store, meeting);
    return shown;
}

const AgendaItem *MeetingShown::item(Id<AgendaItem> id) const
{
    const auto found = std::ranges::find(items, id, &AgendaItem::id);
    return found == items.end() ? nullptr : &*found;
}

int MeetingShown::indexOf(Id<AgendaItem> id) const
{
    const auto found = std::ranges::find(items, id, &AgendaItem::id);
    return found == items.end() ? -1 : static_cast<int>(found - items.begin());
}

std::vector<ActionPoint> MeetingShown::actionsOf(Id<AgendaItem> item) const
{
    std::vector<ActionPoint> found;
    std::ranges::copy_if(actions, std::back_inserter(found), [item](const ActionPoint &a) { return a.item == item; });
    return found;
}

QString MeetingShown::noteOf(Id<AgendaItem> item) const
{
    const auto found = std::ranges::find_if(notes, [item](const PrivateNote &note) { return note.item == item; });
    return found == notes.end() ? QString() : found->text;
}

bool MeetingShown::isRunning() const
{
    return !meeting.startedAt.isEmpty() && meeting.endedAt.isEmpty() && meeting.state == MeetingState::Called;
}

bool MeetingShown::isWritable() const
{
    return !isSealed && (isRunning() || meeting.state == MeetingState::Held);
}

bool isDone(const AgendaItem &item)
{
    return item.outcome != ItemOutcome::Open;
}

bool hasVote(const Attendance &attendance)
{
    return attendance.standsInFor || votes(attendance.role);
}

} // namespace samsyn
