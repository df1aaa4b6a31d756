// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar.h"
#include "core/groups/group.h"
#include "core/meetings/meeting.h"
#include "core/store/store.h"

namespace samsyn {

/// What a calendar knows the meeting by, for ever: the one that stands in it, else the one that it
/// would get. Of no other meeting, and the same in every copy of this workspace.
QString calendarUid(const Store &store, const Meeting &meeting);

/// The meeting in a calendar. Several days are whole days; without an end it takes as long as the
/// group usually meets. In the current language. Throws Error (Failed) where its day is not set yet,
/// and for a decision outside a meeting, which has no time.
CalendarEvent meetingEvent(const Store &store, const Meeting &meeting);

/// The file that goes with the notice: an invitation in the name of the group's secretary, a
/// cancellation where it was cancelled. Where nobody answers for the group's meetings by mail, it is
/// only shown, since an invitation needs somebody to answer. Throws as meetingEvent().
CalendarFile meetingInvitation(const Store &store, const Meeting &meeting);

/// A group's meetings of a year, the joint ones too, to be put into a calendar in one go; cancelled
/// ones say so.
struct YearCalendar {
    CalendarFile file;
    std::vector<Meeting> undated; // planned for some day of a month: not in the file
};
YearCalendar yearCalendar(const Store &store, const Group &group, int year);

} // namespace samsyn
