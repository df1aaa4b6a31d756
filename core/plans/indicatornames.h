// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/indicator.h"

#include <vector>

namespace samsyn {

/// What a table calls an indicator.
struct IndicatorName {
    QString code;  // at its source: "N03931"; may be empty
    QString title; // may be empty
    QString unit;  // may be empty
    bool isEmpty() const { return code.isEmpty() && title.isEmpty(); }
    QString text() const; // "N03931 Resultat i sfi"
    bool operator==(const IndicatorName &) const = default;
};

/// A title with what stands in it: "Nyckeltal: N03931 Deltagare i sfi, andel (%)".
IndicatorName parseIndicatorName(const QString &text);

/// Women, men or all as a cell or the end of a head says it: "K", "kvinnor", "T". Nothing else is one.
std::optional<MeasurementGroup> parseMeasurementGroup(const QString &cell);
/// Takes ", kvinnor" off the end of a head, and says whom it means.
std::optional<MeasurementGroup> takeMeasurementGroup(QString &head);

/// The one that a name means: by code, else by title; nullptr where none does.
const Indicator *findIndicator(const std::vector<Indicator> &indicators, const IndicatorName &name);

} // namespace samsyn
