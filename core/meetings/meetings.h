// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups/group.h"
#include "core/meetings/actionpoint.h"
#include "core/meetings/agendaitem.h"
#include "core/meetings/attendance.h"
#include "core/meetings/meeting.h"
#include "core/meetings/meetinglog.h"
#include "core/store/attachment.h"
#include "core/store/store.h"

namespace samsyn {

/// The agenda in the order it is taken in.
std::vector<AgendaItem> agendaOf(const Store &store, Id<Meeting> meeting);
/// In the order the minutes print it.
std::vector<Attendance> attendanceOf(const Store &store, Id<Meeting> meeting);
std::vector<ActionPoint> actionsOf(const Store &store, Id<AgendaItem> item);
/// Those of the meeting that belong to none of its items.
std::vector<ActionPoint> actionsBesideItems(const Store &store, Id<Meeting> meeting);
/// By their numbers: first those of the meeting itself, then those of its items in their order.
std::vector<Attachment> attachmentsOf(const Store &store, Id<Meeting> meeting);
std::vector<Correction> correctionsOf(const Store &store, Id<Meeting> meeting);

/// The group's name as printed: frozen by the notice, else that of the meeting's day.
QString groupNameOf(const Store &store, const Meeting &meeting);
/// Its own title, else the group's name: "Beredningsgruppen".
QString titleOf(const Store &store, const Meeting &meeting);
/// "Beredningsgruppen 24 november 2011"; of a month where the day is not settled.
QString headingOf(const Store &store, const Meeting &meeting);
/// The collaboration's own groups of a meeting: the lead group first.
std::vector<Group> groupsOf(const Store &store, const Meeting &meeting);

/// The group's next meeting after the day that is planned or called, joint ones too.
std::optional<Meeting> nextMeeting(const Store &store, Id<Group> group, QDate after);
/// Every meeting of a group, joint ones too, in order of date.
std::vector<Meeting> meetingsOf(const Store &store, Id<Group> group);

/// Whether it is written as formal minutes, with § and verifiers.
bool isFormal(const Store &store, const Meeting &meeting);
/// Whether people met, so that there is attendance, start and end.
bool isGathering(const Meeting &meeting);

QString meetingKindName(MeetingKind kind);
QString itemKindName(AgendaItemKind kind);
QString itemOutcomeName(ItemOutcome outcome);
QString itemOriginName(ItemOrigin origin);
QString presenceName(Presence presence);
QString attendanceRoleName(AttendanceRole role);
QString actionStateName(ActionState state);
QString dispatchKindName(DispatchKind kind);
/// "Planned", "Notice sent", "Held", "Approved" ("Justerat" of formal minutes, "Godkänt" of notes), …
QString meetingStateName(MeetingState state, MinutesForm form);
/// The same of a meeting, which is "Published" where the publication log says so.
QString meetingStateName(const Store &store, const Meeting &meeting);

} // namespace samsyn
