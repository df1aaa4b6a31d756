// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"
#include "core/plans/indicatornames.h"
#include "core/plans/measurementedits.h"

namespace samsyn {

struct IndicatorOptions {
    std::optional<QDate> date; // where the table says none
    QString source;
    std::optional<Id<Indicator>> indicator; // all values are its; where the table names several, only its own are taken
};

/// What the import would do with one figure of the table.
struct IndicatorRow {
    enum class State { New, Same, Changed, Skipped, Error };
    int line = 0; // in the file
    IndicatorName name; // of the indicator: its own where there is one, else as in the table
    std::optional<Id<Indicator>> indicator; // absent where it is made, as each row of it says
    QString place; // as written, or the organization's name
    std::optional<Id<Organization>> organization; // absent: all together
    MeasurementGroup group = MeasurementGroup::Total;
    QDate date;
    WrittenValue value;
    State state = State::New;
    QString reason; // a translated sentence for Skipped and Error
    std::optional<WrittenValue> before; // for Changed: what the workspace has
    bool addsIndicator() const { return !indicator && (state == State::New || state == State::Changed); }
};

struct IndicatorPreview {
    std::vector<IndicatorRow> rows; // in the order of the file
    QString source; // the given one, else what the file names, else empty

    int count(IndicatorRow::State state) const;
    bool hasErrors() const { return count(IndicatorRow::State::Error) > 0; }
    std::vector<IndicatorName> added() const; // indicators that are made, each once
};

/// What an import of this table would do; writes nothing. Places are matched as populations' are, and
/// those that are not in the workspace are skipped. An indicator that is named and not there is made. A
/// missing figure is stored as missing, unless the workspace has a value, or its series has none at all.
/// Two figures for one place, group and day are an error of all their rows.
/// Throws Error (Failed) where the table as a whole cannot be understood (indicatortable.h), or names no
/// indicator and none was chosen.
IndicatorPreview previewIndicators(const TextTable &table, const Store &store, const IndicatorOptions &options);

/// Writes the new and changed rows of a preview, and the indicators that they need. Throws Error (Failed)
/// where rows are in error and are not to be left out; then nothing is written.
void importIndicators(Transaction &transaction, const IndicatorPreview &preview, bool leaveOutErrors);

} // namespace samsyn
