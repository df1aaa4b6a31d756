// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace samsyn {

// What the words in the heads of tables of figures by place mean. All texts are folded (foldedWords).

/// A head that is one thing and no figure.
enum class HeadWord { Other, Code, Municipality, Name, Region, Period, Breakdown, Contents };
HeadWord headWord(const QString &folded);

/// Whether a head says that its figures are numbers of inhabitants, not of men, births, changes or
/// shares. Beside a date ("2012") no word is needed.
bool saysPopulation(const QString &foldedHead, bool dated);
/// 0 where it names inhabitants, 1 where it only counts ("antal"): the better of two columns.
int populationRank(const QString &foldedHead);
/// Whether a cell of a breakdown by sex or age is its total.
bool saysTotal(const QString &folded);

} // namespace samsyn
