// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/activityline.h"
#include "core/plans/pastedlines.h"

namespace samsyn {

/// What the headings above a line say.
struct HeadingsAbove {
    std::optional<TypedTime> time;
    QString timeWritten;
    std::optional<Id<FocusArea>> area;
    QString topCode;         // of the last numbered heading: "2", to which "A." belongs
    bool isTimeOuter = true; // the time came before any area, and holds for all of them
};

struct ActivityHeading {
    std::optional<Id<FocusArea>> area;
    QString sentence; // what it does for the lines below
};

/// "Januari-December", "1. Etableringsreformen –", "A. Samhällsorienteringen", "Bosättningsfrågan", or
/// a line that ends with a colon. A time below an area holds until the next area. Absent where the
/// line is an activity.
std::optional<ActivityHeading> readActivityHeading(const PastedLine &line, const ActivityContext &context, HeadingsAbove &above);

/// Without the number of a list: "1) Boka lokal".
QString withoutNumber(const QString &line);

} // namespace samsyn
