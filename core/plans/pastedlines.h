// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

namespace samsyn {

/// A line of what was copied from a document or a spreadsheet, without its bullet.
struct PastedLine {
    int line = 0; // in the text, from 1
    QString written; // in one line
    QStringList cells; // one, unless tabs part it; a cell of a spreadsheet may have several lines
    bool isBulleted = false;
};

/// More than any plan has, and what a field still shows without delay.
inline constexpr qsizetype longestPastedPlan = 400'000;

/// Blank lines and bullets that stand alone are left out. Throws Error (Failed) above
/// longestPastedPlan characters.
std::vector<PastedLine> pastedLines(const QString &text);

} // namespace samsyn
