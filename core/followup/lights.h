// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/monthfigures.h"

namespace samsyn {

// The rules by which lights are proposed, over plain figures. Thresholds are the program's own: they are
// to make a chair look, and whoever sees it otherwise sets another light and says why.

/// How far something may be behind, in percentage points, before it is at risk or off track.
constexpr int behindAtRisk = 10;
constexpr int behindOffTrack = 25;
/// An activity that is later than this takes its goal off track.
constexpr int daysLateOffTrack = 30;
/// One of so many activities late: at risk, off track.
constexpr int lateShareAtRisk = 5;
constexpr int lateShareOffTrack = 3;
/// One of so many goals off track takes the month there.
constexpr int goalShareOffTrack = 2;
/// A forecast above the budget is at risk; by more than one part of so many (5 %), off track.
constexpr int overspendShareOffTrack = 20;
/// One of so many open action points overdue, and at least so many.
constexpr int overdueShareAtRisk = 3;
constexpr int fewestOverdue = 3;

/// Of a goal: by its latest activity and by how far it is behind. None without activities that are awake.
Light goalLight(const StageCounts &counts, std::optional<int> progress, std::optional<int> planned, int longestLate);

/// Why a month's light is not green, the gravest first, then in the order of the enumeration.
std::vector<LightReason> lightReasons(const MonthFigures &figures);

/// The gravest reason's; without any on its way, where there is anything to judge by: activities, a
/// budget, a target of meetings, action points.
Light monthLight(const MonthFigures &figures, const std::vector<LightReason> &reasons);

} // namespace samsyn
