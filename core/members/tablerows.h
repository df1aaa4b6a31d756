// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"
#include "core/members/tablecells.h"

#include <QString>
#include <vector>

namespace samsyn {

// What whole rows of a table of figures by place look like, before it is known where its head is.

bool isBlank(const QString &cell);
bool isBlankRow(const std::vector<QString> &cells);
/// A line of words over the table, which is no part of its heads.
bool isTitle(const std::vector<QString> &cells);
/// A municipality, by a code that there is or by name, or something wider.
bool looksLikePlace(const QString &cell);
/// Whether most of what stands in the column, from a row on, are places.
bool holdsPlaces(const TextTable &table, size_t firstRow, size_t column);
/// Whether a row holds a place or a figure that is no year, as no head does.
bool holdsData(const std::vector<QString> &cells);
/// Two rows of heads as one; what stands over several columns holds for all of them.
std::vector<QString> mergedHeads(const std::vector<QString> &upper,
                                 const std::vector<QString> &lower);

/// The place that a row is of, by the columns that hold codes and names.
struct RowPlace
{
    TablePlace place;
    QString contradiction; // a translated sentence where two codes stand there
};
RowPlace placeOfRow(const std::vector<QString> &cells,
                    const std::vector<size_t> &codes,
                    const std::vector<size_t> &names);
/// What a note names as the source ("Källa: SCB"), else empty.
QString namedSource(const std::vector<QString> &cells);

} // namespace samsyn
