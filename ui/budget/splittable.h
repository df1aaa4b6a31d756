// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/scenarios.h"
#include "ui/widgets/tablemodel.h"

namespace samsyn {

// The columns and rows of what the members pay, with the scenarios beside it.

/// How much of the real split gives way to the scenarios, where all of it has no room.
enum class SplitDetail { All, WithoutEach, AmountsAlone };

struct SplitShape
{
    bool months = false; // stand there only where somebody has less than twelve
    bool amends = false; // a decided version: what it says, and the difference, stand before the amount
    SplitDetail detail = SplitDetail::All;
    size_t scenarios = 0;

    bool showsDecided() const { return amends && detail != SplitDetail::AmountsAlone; }
    /// What each inhabitant pays says nothing of a difference.
    bool showsEach() const { return !amends && detail == SplitDetail::All; }

    bool operator==(const SplitShape &) const = default;
};

bool showsMonths(const AllocationResult &result);
std::vector<TableColumn> splitColumns(const SplitShape &shape);
/// Each scenario has two columns: amount and difference.
int firstScenarioColumn(const SplitShape &shape);

/// One row for each member of the real split or a scenario, by name, then the sum and what is not
/// covered.
/// @param names of the scenarios
std::vector<TableRow> splitRows(const Store &store,
                                const std::optional<AllocationResult> &real,
                                const Comparison &comparison,
                                const QStringList &names,
                                const SplitShape &shape);

} // namespace samsyn
