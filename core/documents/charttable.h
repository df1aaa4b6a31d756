// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

namespace samsyn {

/// The figures of a chart for who does not see it, and for CSV: a row for each category, a column
/// for each series; a gap is "–". In the language of the thread.
Table chartTable(const Chart &chart);

/// A value as the chart shows it; "–" for what is no number.
Cell chartCell(std::optional<double> value, int decimals);

} // namespace samsyn
