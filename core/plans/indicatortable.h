// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"
#include "core/plans/indicatornames.h"
#include "core/plans/measurementedits.h"

namespace samsyn {

/// What one cell of a table says of one indicator, place, group and day, before it is known which
/// records it means.
struct IndicatorEntry {
    enum class Kind {
        Figure,
        Missing, // a mark for "no figure", or nothing: a gap
        Skipped, // not of an organization: a county, a sum, a note
        Broken,  // a figure, date or group that cannot be read
    };
    int line = 0; // in the file
    IndicatorName indicator; // empty where the table names none
    QString code; // of the place, as in the table; may be empty
    QString place; // its name, as written; may be empty
    bool isOverall = false; // of all together: the table has no places, or the row says so
    MeasurementGroup group = MeasurementGroup::Total;
    QDate date; // valid but for what is skipped or broken
    WrittenValue value;
    Kind kind = Kind::Figure;
    QString reason; // a translated sentence for all but figures
};

struct IndicatorTable {
    std::vector<IndicatorEntry> entries; // in the order of the file
    QString source; // what the file itself names, or empty
};

/// Understands a table of indicators as people have them: Kolada's, a row for each value (kpi,
/// municipality, period, gender, value) or a column for each year with the indicator in a line above;
/// KIS's, a column for each indicator; and organization, date, value. A year means its 31 December, a
/// month its last day; the given date holds where the table says no day or the same year.
/// Throws Error (Failed) where the table as a whole cannot be understood: no head, no day, no rows.
IndicatorTable readIndicatorTable(const TextTable &table, std::optional<QDate> date);

} // namespace samsyn
