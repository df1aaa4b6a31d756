// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/indicator.h"
#include "core/store/transaction.h"

namespace samsyn {

/// Where a value stands: of whom, and of which day.
struct MeasuredPlace {
    Id<Indicator> indicator;
    std::optional<Id<Organization>> organization; // absent: all together
    MeasurementGroup group = MeasurementGroup::Total;
    QDate date;
    bool operator==(const MeasuredPlace &) const = default;
};

/// What somebody wrote in a cell: a value, with a star where it is preliminary; "missing", "saknas" or a
/// mark such as ".." where it is known to be missing; nothing at all.
struct WrittenValue {
    std::optional<Decimal> value;
    MeasurementStatus status = MeasurementStatus::Final;
    bool isEmpty() const { return !value && status != MeasurementStatus::Missing; }
    bool operator==(const WrittenValue &) const = default;
};
/// Throws Error (Failed) for what is none of these.
WrittenValue readWrittenValue(const QString &text);
/// The same the other way; empty for nothing.
QString writtenValue(const Measurement &measurement);

/// Makes it so: what is empty is removed, and leaves a gap. A value that changes has the given source.
void setMeasurement(Transaction &transaction, const MeasuredPlace &place, const WrittenValue &value, const QString &source = {});

/// The earliest first, of one indicator; those whose day is after the given one are left out.
std::vector<QDate> measuredDates(const Store &store, Id<Indicator> indicator, QDate day);

} // namespace samsyn
