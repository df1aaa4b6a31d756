// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/rational.h"

#include <QDate>
#include <QString>
#include <optional>

namespace samsyn {

struct Entity;
struct FocusArea;
struct Goal;
struct Organization;

/// Which way is better.
enum class IndicatorDirection { Up, Down, Steady };

/// Of whom the value is, as Kolada has it (T, K, M).
enum class MeasurementGroup { Total, Women, Men };

/// Missing is known to be missing: a gap in the chart, never zero.
enum class MeasurementStatus { Final, Preliminary, Missing };

/// What is measured, year after year (KIS, Kolada).
struct Indicator {
    Id<Indicator> id;
    QString key;
    QString code; // at its source: "N03931"; may be empty
    QString title;
    QString unit; // "procent", "personer"
    QString definition;
    QString source; // "KIS, SKL"
    QString steward; // who looks after the definition
    std::optional<Id<Goal>> goal;
    std::optional<Id<FocusArea>> area;
    IndicatorDirection direction = IndicatorDirection::Up;
    bool cumulative = false; // each value holds what came before it in its year
    std::optional<Decimal> baseline;
    std::optional<QDate> baselineDate;
    QString note;
    static const Entity entity;
    bool operator==(const Indicator &) const = default;
};

struct IndicatorTarget {
    Id<IndicatorTarget> id;
    QString key;
    Id<Indicator> indicator;
    std::optional<Id<Organization>> organization; // absent: for all together
    QDate date; // by when
    Decimal value;
    static const Entity entity;
    bool operator==(const IndicatorTarget &) const = default;
};

struct Measurement {
    Id<Measurement> id;
    QString key;
    Id<Indicator> indicator;
    std::optional<Id<Organization>> organization; // absent: for all together
    QDate date; // what it says is of this day, or of the period that ends with it
    MeasurementGroup group = MeasurementGroup::Total;
    std::optional<Decimal> value; // absent where it is missing
    MeasurementStatus status = MeasurementStatus::Final;
    QString source; // "KIS 2010"
    QString note;
    static const Entity entity;
    bool operator==(const Measurement &) const = default;
};

} // namespace samsyn
