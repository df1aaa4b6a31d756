// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/activityline.h"
#include "core/plans/addactivity.h"

#include <map>

namespace samsyn {

/// A pasted line as somebody mended it; what is absent is as it was read.
struct ActivityRowChoice {
    bool leaveOut = false;
    std::optional<QString> title;
    std::optional<QString> time;        // as typed: "feb 2012"; empty is without a schedule
    std::optional<QString> responsible; // as typed: "Åsa Wikner, Huddinge"; empty is nobody
    std::optional<std::optional<Id<FocusArea>>> area; // none: the collaboration's own development
};

/// What pasting would do with one line.
struct ActivityRow {
    enum class State {
        New,
        Same,     // stands in the plan already, or above
        Heading,  // gives the lines below it a time or an area
        LeftOut,
        Doubtful, // to be mended or left out
    };
    int line = 0; // in the text, from 1
    QString written;
    State state = State::New;
    ActivityLine read; // with the time and area that headings gave it
    std::optional<Id<FocusArea>> area; // where it would be put
    QString reason; // a sentence for all but new ones
};

struct ActivityLinesOptions {
    ActivityPlace place; // of lines that name no area and stand below no heading
    QDate day;           // on which people hold their seats and posts
    std::map<int, ActivityRowChoice> lines; // as mended by hand
};

struct ActivityLinesPreview {
    std::vector<ActivityRow> rows; // in the text's order; blank lines are not told

    int count(ActivityRow::State state) const;
};

/// What pasting this text would do; writes nothing. Plain lines are read as typed ones. Headings such
/// as "Januari" and "Januari-December" give the lines below them their time, and "1.
/// Etableringsreformen –", "A. Samhällsorienteringen" their area. In a table a row of heads names the
/// columns (title, time, start, end, responsible, participants, area, condition, description), in any
/// order; without one each cell is known by what it is.
/// Throws Error (Failed) as pastedLines.
ActivityLinesPreview previewActivities(const Store &store, const QString &text, const ActivityLinesOptions &options);

/// Adds what the preview says is new. Throws Error (Failed) while lines are doubtful, unless they are
/// left out.
std::vector<Id<Activity>> importActivities(Transaction &transaction, const ActivityLinesPreview &preview, const ActivityLinesOptions &options,
                                           bool leaveOutDoubtful);

} // namespace samsyn
