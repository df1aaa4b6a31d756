// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"
#include "core/members/tablecells.h"
#include "core/plans/indicatornames.h"

namespace samsyn {

/// Which column of a table of indicators says what.
struct IndicatorHead {
    struct Figures {
        size_t column = 0;
        std::optional<TablePeriod> period; // of a column a year; else the rows or a title say it
        IndicatorName indicator;           // empty where the rows or a title say it
        std::optional<MeasurementGroup> group; // else the rows say it, or it is of all
    };

    size_t firstRow = 0; // of the data
    size_t width = 0;    // columns with a head
    std::vector<size_t> codes;
    std::vector<size_t> names; // of places
    std::optional<size_t> period;
    std::optional<size_t> group;
    std::optional<size_t> indicatorCode;
    std::optional<size_t> indicatorTitle;
    std::optional<size_t> unit;
    std::vector<Figures> figures;
    QStringList titles; // the lines above

    bool hasPlaces() const { return !codes.empty() || !names.empty(); }
};

/// Finds the head among titles, in one row or two. Throws Error (Failed) where there is none, naming
/// what is missing.
IndicatorHead findIndicatorHead(const TextTable &table);

} // namespace samsyn
