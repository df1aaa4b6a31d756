// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"

namespace samsyn {

/// The table in a text that somebody copied: cells parted by tabs as spreadsheets hand them out, or
/// by semicolons; a form's table whose cells each begin with a tab on a line of its own, with the
/// cell's further lines below; else lines that end with an amount ("Lokaler 46 000 kr").
/// Lines are counted in the text. Throws Error (Failed) as readCsv, and above a million characters.
TextTable readPastedText(const QString &text);
/// More than any budget has, and what a field still shows without delay.
inline constexpr qsizetype longestPastedText = 1'000'000;

/// The table as a text that readPastedText reads back: cells parted by tabs.
QString tabbedText(const TextTable &table);

} // namespace samsyn
