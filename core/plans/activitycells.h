// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/activityline.h"

namespace samsyn {

/// What a column of pasted activities holds.
enum class ActivityColumn { Title, Time, Start, End, Responsible, Participants, Area, Condition, Description, Other };

/// The columns that a row of heads names; empty where it is no such row, which has a title among them.
std::vector<ActivityColumn> activityColumns(const QStringList &cells);

/// A row of cells as an activity: by the columns, else each cell by what it is.
ActivityLine readActivityCells(const QStringList &cells, const std::vector<ActivityColumn> &columns, const ActivityContext &context);

/// Sets a time that stands alone; what is none adds a doubt. Empty is without a schedule.
void setTime(ActivityLine &line, const QString &text, const ActivityContext &context);
/// Sets who is responsible and who takes part, by names parted by commas; empty is nobody.
void setOwners(ActivityLine &line, const QString &text, const ActivityContext &context);
/// "feb 2012", "utan tidplan, ses över 30 juni": as setTime reads it back; what is in doubt as typed.
QString timeText(const ActivityLine &line);
/// "Åsa Wikner, Huddinge": as setOwners reads it back, with those in doubt as typed.
QString ownersText(const ActivityLine &line);

} // namespace samsyn
