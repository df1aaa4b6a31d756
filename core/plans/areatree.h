// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/focusarea.h"
#include "core/store/transaction.h"

#include <vector>

namespace samsyn {

/// A focus area as a list of them has it.
struct PastedArea {
    QString code; // "2", "2A"
    int parent = -1; // among the areas
    QString title;
    QString description; // what stands below it: Markdown
    PlanLevel level = PlanLevel::Unspecified;
    AreaState state = AreaState::Current;
    QString question; // "administration?", where it ends with one
    bool operator==(const PastedArea &) const = default;
};

struct PastedAreas {
    std::vector<PastedArea> areas; // each after the one that it stands under
    bool goIntoOneAnother = false; // said above the list: "som går in i varann"
};

/// The tree that a list such as S0's is: "2. Strategiskt påverkansarbete, delregionalt regionalt" with
/// "A. Bosättningsfrågan" below it, whose points become its description. A question mark at the end
/// is an open question. Empty where no line begins with a number.
/// Throws Error (Failed) as pastedLines.
PastedAreas focusAreasOf(const QString &text);

/// Adds those whose code there is not yet, after the others, from a day on where one is given, and
/// links the topmost where they go into one another.
std::vector<Id<FocusArea>> addFocusAreas(Transaction &transaction, const PastedAreas &areas, std::optional<QDate> from);

} // namespace samsyn
