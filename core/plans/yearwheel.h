// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/planrows.h"

#include <array>

namespace samsyn {

/// What a row of the year says about its month.
enum class YearKind {
    Takes,       // an activity that lies within the month, or takes the year
    Begins,      // an activity
    Due,         // an activity, by its last day
    Review,      // an activity without a schedule is to be looked at again
    Watch,       // a day that follows from a law or a decision
    GoalDecision,
    GoalAssessment,
    Meeting,
    Notice,      // of a meeting, to be sent
    Minutes,     // of a meeting, to be approved
    Action,      // an action point is due
    GoesOn,      // an activity that began before and ends later
};

/// Something that falls in a month, or goes on all year.
struct YearEntry {
    YearKind kind = YearKind::Takes;
    QDate date; // of a month: its first day
    bool isDay = true; // the day is known; else some day of the month
    QString text;
    QString responsible; // empty where nobody is
    QString state;       // in a word
    bool isLate = false;
    bool isDone = false;
    RecordRef record;
    bool operator==(const YearEntry &) const = default;
};

/// A year in list form (domain, the year wheel): what falls in which month.
struct YearWheel {
    int year = 0;
    std::vector<YearEntry> allYear; // activities from its first day to its last
    std::array<std::vector<YearEntry>, 12> months; // what goes on stands last

    bool isEmpty() const;
};

/// Of the plan's activities those that the filter lets through. The rest (days to watch, goals,
/// meetings and their duties, action points) answers to the filter's words alone, and is left out where
/// it asks for anything else. Standing and lateness are those of the view's day.
YearWheel yearWheel(const Store &store, const PlanView &view, const PlanFilter &filter, int year);

/// The years that have something, and that of the view's day; the earliest first.
std::vector<int> wheelYears(const Store &store, const PlanView &view);

QString yearKindName(YearKind kind);

} // namespace samsyn
