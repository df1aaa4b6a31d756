// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/monthcharts.h"

namespace samsyn {

// The charts of monthcharts.h, one function for each, where the figures that they need are few.

MonthChart activitiesChart(const MonthFigures &figures);
MonthChart progressChart(const MonthFigures &figures);
MonthChart indicatorFigureChart(const IndicatorFigure &indicator);

MonthChart actionsChart(const MonthFigures &figures);
MonthChart cadenceChart(const MonthFigures &figures);
MonthChart attendanceChart(const MonthFigures &figures);

MonthChart moneyChart(const MonthFigures &figures);
MonthChart categoriesChart(const MonthFigures &figures);
MonthChart sharesChart(const MonthFigures &figures);
MonthChart shareYearsChart(const MonthFigures &figures);
MonthChart perInhabitantChart(const MonthFigures &figures);

/// The categories of a chart over months: "March 2012" in the table, "Mar" along the bottom, the month
/// itself standing out.
void addMonth(Chart &chart, Month month, Month current);
/// "March 2012" as a sentence begins.
QString capitalized(const QString &text);

} // namespace samsyn
