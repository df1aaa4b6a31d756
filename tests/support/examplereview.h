// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/monthreview.h"

namespace samsyn::test {

/// March 2012 of an invented collaboration, prepared and not yet approved, with something in every part:
/// for charts, page and papers, which are made of a review and nothing else. Its figures agree with each
/// other as far as people see them.
MonthReview exampleReview();
/// The same, approved by mail on 3 April 2012.
MonthReview approvedExample();
/// A month of which nothing is known, in a workspace without records.
MonthReview emptyReview();

// What it is put together of.
PlanFigures examplePlan();
std::vector<IndicatorFigure> exampleIndicators();
AttendanceFigures exampleAttendance();
ActionFigures exampleActions();
MoneyFigures exampleMoney();
ShareFigures exampleShares();

} // namespace samsyn::test
