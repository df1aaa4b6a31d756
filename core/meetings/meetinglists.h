// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meeting.h"
#include "core/store/store.h"

#include <vector>

namespace samsyn {

/// A meeting as a list of them shows it.
struct MeetingRow {
    Meeting meeting;
    QString title;      // "Beredningsgruppen", of a conference its own
    QString day;        // "2012-03-14", "mars 2012", "2012-05-08–2012-05-09"
    QString state;      // in a word, published too
    QString paragraphs; // "§§ 41–52", or empty
    int items = 0;
    bool isSent = false; // its minutes
};

struct MeetingFilter {
    std::optional<Id<Group>> group; // joint meetings of it too
    std::optional<int> year;
};

/// The latest first.
std::vector<MeetingRow> meetingList(const Store &store, const MeetingFilter &filter);

/// The years of all meetings, the latest first.
std::vector<int> meetingYears(const Store &store);

/// Whether the minutes went out to anybody, for approval or as they are.
bool wereMinutesSent(const Store &store, Id<Meeting> meeting);

} // namespace samsyn
