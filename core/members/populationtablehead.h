// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"
#include "core/members/tablecells.h"

#include <optional>
#include <vector>

namespace samsyn {

/// Which column of a population table says what.
struct PopulationHead
{
    struct Figures
    {
        size_t column = 0;
        std::optional<TablePeriod>
            period;    // of a column a year; else the rows say it, or a title
        QString title; // as written
    };

    size_t firstRow = 0; // of the data
    size_t width = 0;    // columns with a head
    std::vector<size_t> codes;
    std::vector<size_t> names; // the closest to a municipality first
    std::optional<size_t> period;
    std::vector<Figures> figures;
    std::vector<size_t> breakdowns; // sex, age: only their totals are populations
    std::optional<size_t> contents; // what the row's figure is about
    QStringList titles;             // the lines above, and what stands over a single column
    QStringList heads;              // as written, for each column
};

/// Finds the head among titles, in up to four rows; without any, the first row that holds a place
/// and one figure. Throws Error (Failed) where there is nothing of the kind, naming what is
/// missing.
PopulationHead findPopulationHead(const TextTable &table);

} // namespace samsyn
