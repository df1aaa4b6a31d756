// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/indicatorstanding.h"
#include "core/store/store.h"

namespace samsyn {

/// The values of one organization, or of all together, and one group, by date.
struct IndicatorSeries {
    std::optional<Id<Organization>> organization;
    QString organizationName; // on that day; "All together" where there is none
    MeasurementGroup group = MeasurementGroup::Total;
    std::vector<Measurement> measurements; // the earliest first
    IndicatorStanding standing;

    /// What the lines of a chart are told apart by: "Nacka", "Nacka, women".
    QString name(bool withGroup) const;
};

/// An indicator with what was measured, as of a day: later values are not in it, all targets are.
struct IndicatorView {
    Indicator indicator;
    QString goal; // its title; may be empty
    QString area; // with its code; its own, else its goal's; may be empty
    std::vector<IndicatorTarget> targets; // the earliest first
    std::vector<IndicatorSeries> series; // all together first, then by name; total, women, men
    QDate day;

    int decimals() const; // the most that any value or target has
    bool isSplitByGroup() const;
    /// The one that stands for the indicator: all together, else the only organization there is.
    /// A mean of several organizations is never invented.
    const IndicatorSeries *headline() const;
    /// Of the organizations' totals that stand so.
    int count(TargetStanding standing) const;
    int organizations() const; // that have a total with a value
    /// In words: "72 % on 31 December 2011, target 80 by 2012", or of several "3 of 8 have met the target".
    QString standingText() const;
    TargetStanding standing() const; // of the headline; None where there is none
};

IndicatorView indicatorView(const Store &store, Id<Indicator> id, QDate day);
/// All, in the order of their titles.
std::vector<IndicatorView> indicatorViews(const Store &store, QDate day);

/// "72,5 procent"; the unit "%" and its like.
QString withUnit(const QString &value, const Indicator &indicator);
/// The end of a year is called by the year, of a month by the month, else by the day.
QString measurementDateName(QDate date);
/// Of several that stand beside each other all in one way: by the year, else the month, else the day.
std::vector<QString> measurementDateNames(const std::vector<QDate> &dates);

} // namespace samsyn
