// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/planview.h"

namespace samsyn {

/// What stands for an activity in the timeline, by its meaning; how each looks is the painter's.
struct TimelineBar {
    enum class Kind {
        None,       // no schedule and no day to look at it again
        ToCome,
        InProgress,
        Done,
        Late,
        Conditional, // asleep: it waits for a condition or a decision
        Withdrawn,   // cancelled, or carried into a later plan
        Review,      // a day to look at it again
    };
    Kind kind = Kind::None;
    QDate from; // of a review: its day, twice
    QDate to;
    int progress = 0; // percent
    bool isDue = false; // a review whose day has come
    QDate lateUntil;    // the view's day, where it is late
    QString before;     // what is said before the bar: its condition
    QString after;      // and after it: "18 dagar sen", "klar 3 feb", "oktober", "ses över 30 juni"
};

TimelineBar barOf(const ActivityView &row, QDate day);

/// All of a row in words, as it is read aloud and stands in its tooltip: title, responsible, time, state.
QString timelineSentence(const ActivityView &row);

} // namespace samsyn
