// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/chart.h"
#include "core/members/population.h"

#include <vector>

namespace samsyn {

/// The figures on 31 December, year by year; a year without one is a gap in the line. Figures of
/// other days stand in the table alone.
Chart populationChart(const QString &name, const std::vector<Population> &populations);

} // namespace samsyn
