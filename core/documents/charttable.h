// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

namespace samsyn {

/// The figures of a chart for who does not see it, and for CSV: a row for each category, a column
/// for each series; a gap is "–". Of Periods a row for each span: from, to ("–" while it is open),
/// what it stands for; of Counts a last column with the range. In the language of the thread.
Table chartTable(const Chart &chart);

/// A value as the chart shows it; "–" for what is no number.
Cell chartCell(std::optional<double> value, int decimals);

/// A range in words: "6–7", "6", "at least 6"; empty where there is none.
QString rangeText(const Chart::Range &range);
/// The range of a category, none where it has none.
Chart::Range rangeOf(const Chart &chart, size_t category);

/// The spans of one category, the earliest first; those that begin on no day are left out.
std::vector<Chart::Span> spansOf(const Chart &chart, size_t category);
/// The figures of one category in words, for who points at it or moves there by key: "Salem: 14 351".
QString categoryText(const Chart &chart, size_t category);
/// What the source says of a span's doubtful ends: "from “juli 2012”"; empty where nothing is in
/// doubt.
QString doubtOf(const Chart::Span &span);

} // namespace samsyn
