// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/exchange/csv.h"
#include "core/members/tableplaces.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace samsyn {

struct Organization;
struct Population;

struct KnownPopulation
{
    Id<Organization> organization;
    QDate date;
    qint64 count = 0;
    Id<Population> id;
};

struct PopulationOptions
{
    std::optional<QDate> date; // where the table says none
    QString source;
    bool add = false; // municipalities that are not in the workspace are added
};

/// What the import would do with one figure of the table.
struct PopulationRow
{
    enum class State { New, Same, Changed, Skipped, Error };
    int line = 0; // in the file
    QString code; // of the municipality it was found to be, else as in the table
    QString name; // as written; for rows that add an organization the municipality's own
    QDate date;
    std::optional<qint64> count;
    State state = State::New;
    QString reason; // a translated sentence for Skipped and Error
    std::optional<Id<Organization>> organization;
    std::optional<qint64> before;             // for Changed: what the workspace has
    std::optional<Id<Population>> population; // for Same and Changed: the row that has it
    bool addsOrganization = false; // every row of a municipality to be added, known by its code
};

struct PopulationPreview
{
    std::vector<PopulationRow> rows; // in the order of the file
    QString source;                  // the given one, else what the file names, else empty

    int count(PopulationRow::State state) const;
    bool hasErrors() const { return count(PopulationRow::State::Error) > 0; }
};

/// What an import of this table would do; writes nothing. Places are matched by code, by name only
/// where the name is unambiguous as written; code and name that mean two places are an error, and
/// so is one place with two figures for a day, in all its rows.
/// Throws Error (Failed) where the table as a whole cannot be understood (populationtable.h).
PopulationPreview previewPopulations(const TextTable &table,
                                     const std::vector<KnownPlace> &places,
                                     const std::vector<KnownPopulation> &populations,
                                     const PopulationOptions &options);

} // namespace samsyn
