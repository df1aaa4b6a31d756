// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/indicator.h"

#include <span>
#include <vector>

namespace samsyn {

/// How a series stands against its target on a day.
enum class TargetStanding {
    None,     // there is no target, or no value
    Met,
    OnTheWay, // nearer to the target than where it began
    Away,     // no nearer than there
    NotYet,   // not met, and nothing to compare with
};

struct IndicatorStanding {
    std::optional<Measurement> latest; // that has a value, up to the day
    std::optional<Rational> start;     // the baseline, else the first value
    std::optional<IndicatorTarget> target; // the next one, else the last that has been
    TargetStanding standing = TargetStanding::None;

    /// Since the start; absent where there is nothing to compare.
    std::optional<Rational> change() const;
};

/// A pure function of the series of one organization (and group) up to a day: targets of that
/// organization come before those for all. Missing values count for nothing. Of a cumulative indicator
/// only the values of the latest one's year count, and it begins at zero.
IndicatorStanding targetStanding(const Indicator &indicator, std::span<const IndicatorTarget> targets,
                                 std::span<const Measurement> measurements, QDate day);

/// Of a cumulative series by date: what came to since the value before in its year. Absent where a
/// value is missing, or the one before it is.
std::vector<std::optional<Rational>> increases(std::span<const Measurement> measurements);

std::optional<Rational> valueOf(const Measurement &measurement);
/// "Target met", "on the way" …; empty for None.
QString targetStandingName(TargetStanding standing);
QString indicatorDirectionName(IndicatorDirection direction);
QString measurementGroupName(MeasurementGroup group);
QString measurementStatusName(MeasurementStatus status);

/// As typed or pasted: any kind of space as grouping, comma or point before decimals, a percent sign
/// after, any minus before. Nothing else is a value.
std::optional<Decimal> parseDecimal(const QString &text);
int decimalsOf(const Decimal &value);
/// With its decimal comma, and thousands parted.
QString formatDecimal(const Decimal &value);

} // namespace samsyn
