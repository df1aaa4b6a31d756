// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/chart.h"
#include "core/plans/indicators.h"

namespace samsyn {

enum class IndicatorLines {
    Organizations, // a line for each, of its totals
    Groups,        // women, men and all, of one organization or of all together
    Headline,      // the line that stands for the indicator, else as Organizations
};

/// Lines over the dates that anything was measured on, with the target. Where a date has no value in
/// a series, or it is said to be missing, is a gap: never zero, never joined over.
/// @param organization whose groups, of Groups; absent is all together
Chart indicatorChart(const IndicatorView &view, IndicatorLines lines, std::optional<Id<Organization>> organization = {});

/// What stands under the chart: unit, definition, source, who looks after it, cumulative.
QStringList indicatorNotes(const Indicator &indicator);

} // namespace samsyn
