// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace samsyn {

/// What Samsyn ships: Sweden's 290 municipalities and their populations on 31 December, an offer
/// from which choosing a municipality copies ordinary rows.
struct Municipality
{
    QString code; // four digits
    QString name; // without "kommun"
};

const std::vector<Municipality> &municipalities(); // in order of code
const Municipality *findMunicipality(const QString &code);

std::vector<int> shippedYears(const QString &code); // rising; none for an unknown code
std::optional<qint64> shippedPopulation(const QString &code, int year);
/// What to name as the source of the shipped figures; the publisher's words, in no language.
QString shippedPopulationSource();

/// "Knivsta" for "Knivsta 1)", "Knivsta*", "Knivsta²", "Knivsta [2]".
QString withoutFootnotes(QString text);
/// The forms under which a name is compared, the closest first: as written, without "kommun",
/// "stad" or "municipality", then without that form's genitive s. Case, footnote marks and kinds of
/// space do not count, diacritics do: Habo and Håbo are two places.
QStringList placeNameForms(const QString &name);

} // namespace samsyn
