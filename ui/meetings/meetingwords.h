// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/meetingshown.h"

namespace samsyn {

/// The button that sets it: "Decided", "Postponed".
QString choiceOfOutcome(ItemOutcome outcome, bool isQuorate);
/// At the right of a person's row: role, presence, when they came or left.
QString sayAttendance(const MeetingShown &shown, const Attendance &attendance);
/// "Thursday 24 November 2011".
QString sayDay(const Meeting &meeting);
/// "5", "5a"; where the notice has frozen nothing yet, the place in the order.
QString numberOf(const MeetingShown &shown, const AgendaItem &item);

} // namespace samsyn
