// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"

#include <QDate>
#include <optional>
#include <vector>

namespace samsyn {

/// What one row says of one place and day, before it is known which organization it means.
struct PopulationEntry
{
    enum class Kind {
        Figure,
        Missing, // a mark for "no figure", or nothing
        Skipped, // not a municipality's population: a county, men only
        Broken,  // a figure or date that cannot be read
    };
    int line = 0;
    QString code; // four digits, also where the file lost the zero; may be empty
    QString name; // as written; may be empty
    QDate date;   // valid for figures
    std::optional<qint64> count;
    Kind kind = Kind::Figure;
    QString reason;         // a translated sentence for all but figures
    bool maybeNote = false; // neither code nor figure: prose, unless the name is known
};

struct PopulationTable
{
    std::vector<PopulationEntry> entries; // in the order of the file
    QString source;                       // what the file itself names, or empty
};

/// Understands a table of populations, wide (a column a year) or long, with what people put around
/// it (titles, notes, counties, the country, sexes and ages beside their totals).
/// A year means its 31 December, a month its last day; the given date holds where the table says
/// no day or the same year, and is an error beside another one.
/// Throws Error (Failed) where the table as a whole cannot be understood: no head, no day, another
/// day than the given one, no totals, no rows.
PopulationTable readPopulationTable(const TextTable &table, std::optional<QDate> date);

} // namespace samsyn
