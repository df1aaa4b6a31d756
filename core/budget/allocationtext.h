// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/allocation.h"

#include <QString>
#include <vector>

namespace samsyn {

// Words and figures that explanation and document of a split have in common.

/// Whether all who are listed are municipalities, so that they can be called so.
bool allMunicipalities(const AllocationResult &result);
/// Whether somebody's weight is another than 1, where the key is Population.
bool weightsCount(const AllocationResult &result);
/// Whether shares by key rest on who took part when, and not on the key alone.
bool monthsMatter(const AllocationResult &result);
/// Whether not all have twelve months.
bool someHaveFewerMonths(const AllocationResult &result);
/// As people look for them: by name, as the current language sorts.
std::vector<const AllocationLine *> linesByName(const AllocationResult &result);
/// Lines that have a part of what is split.
int payersOf(const AllocationResult &result);

/// The date of a line's population; invalid where none is known.
QDate populationDateOf(const AllocationResult &result, const AllocationLine &line);
/// Whether that is another date than the rule's.
bool hasOwnDate(const AllocationResult &result, const AllocationLine &line);

Ore magnitudeOf(Ore amount);
QString upperFirst(const QString &text);
QString formatUnits(Ore amount); // 100 kr; 10 öre below a krona
QString wholeUnits(Ore unit);    // whole kronor, whole öre, whole 100 kr
QString formatSmall(Ore amount); // 93 öre below a krona, else 1,93 kr
/// Öre for each inhabitant, to the nearest; absent where there are none or it rounds to 0.
std::optional<Ore> perInhabitant(Ore amount, std::optional<qint64> population);
QString formatWeight(const Rational &weight); // 1, 0,5: as many decimals as it has, at most 6
/// Kronor with decimals below the unit, so that what was rounded off can be seen: 84 020,694.
QString formatQuota(const Rational &ore, Ore unit);

} // namespace samsyn
