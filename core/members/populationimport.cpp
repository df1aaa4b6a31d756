// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/populationimport.h"

#include "core/base/format.h"
#include "core/members/populationtable.h"

#include <QCoreApplication>
#include <map>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PopulationImport)
};

using State = PopulationRow::State;
using Kind = PopulationEntry::Kind;

void settle(PopulationRow &row, State state, const QString &reason)
{
    row.state = state;
    row.reason = reason;
    row.addsOrganization = false;
}

QString unknownPlace(const PopulationEntry &entry, const TablePlaces::Match &match, bool add)
{
    const QString written = QString(entry.code + ' '_L1 + entry.name).trimmed().left(60);
    if (!match.error.isEmpty())
        return match.error;
    if (match.place && !add)
        return Text::tr("%1 is not in the workspace.").arg(written);
    return Text::tr("%1 is neither in the workspace nor one of Sweden's municipalities.")
        .arg(written);
}

PopulationRow judge(const PopulationEntry &entry, const TablePlaces &places, bool add)
{
    PopulationRow row;
    row.line = entry.line;
    row.code = entry.code;
    row.name = entry.name;
    row.date = entry.date;
    row.count = entry.count;
    const TablePlaces::Match match = places.find({entry.code, entry.name});
    const KnownPlace *known = match.place ? match.place->known : nullptr;
    const Municipality *shipped = match.place ? match.place->shipped : nullptr;
    if (known) {
        row.organization = known->id;
        row.code = known->code.isEmpty() ? row.code : known->code;
    } else if (shipped) {
        row.code = shipped->code;
    }

    if (entry.kind == Kind::Skipped)
        settle(row, State::Skipped, entry.reason);
    else if (entry.code.size() > 4)
        settle(row, State::Error, entry.reason);
    else if (entry.maybeNote && !match.place && match.error.isEmpty()) {
        row.date = {}; // that of a figure which is none
        settle(row, State::Skipped, Text::tr("A note, not a figure."));
    } else if (!match.error.isEmpty() && (match.concernsKnown || add))
        settle(row, State::Error, match.error);
    else if (entry.kind == Kind::Broken && entry.code.isEmpty() && entry.name.isEmpty())
        settle(row, State::Error, entry.reason);
    else if (!known && !(shipped && add))
        settle(row, State::Skipped, unknownPlace(entry, match, add));
    else if (entry.kind != Kind::Figure)
        settle(row, entry.kind == Kind::Missing ? State::Skipped : State::Error, entry.reason);
    else if (!known) {
        row.addsOrganization = true;
        row.name = shipped->name;
    }
    return row;
}

bool isUsable(const PopulationRow &row)
{
    return row.state != State::Skipped && row.state != State::Error;
}

/// One place, one day, one figure: other figures are an error of all rows, the same one a repeat.
void settleRepeats(std::vector<PopulationRow> &rows)
{
    std::map<std::tuple<qint64, QString, QDate>, std::vector<PopulationRow *>> facts;
    for (PopulationRow &row : rows) {
        if (isUsable(row))
            facts[{row.organization.value_or(Id<Organization>{}).value,
                   row.organization ? QString() : row.code,
                   row.date}]
                .push_back(&row);
    }
    for (const auto &[fact, same] : facts) {
        const PopulationRow &first = *same.front();
        const auto other = std::ranges::find_if(
            same, [&](const PopulationRow *row) { return row->count != first.count; });
        if (other != same.end()) {
            const QString reason =
                Text::tr("Two figures for one place and day: %1 in line %2 and %3 in line %4.")
                    .arg(formatCount(*first.count))
                    .arg(first.line)
                    .arg(formatCount(*(*other)->count))
                    .arg((*other)->line);
            for (PopulationRow *row : same)
                settle(*row, State::Error, reason);
        } else {
            for (size_t i = 1; i < same.size(); ++i)
                settle(*same[i], State::Skipped, Text::tr("Repeats line %1.").arg(first.line));
        }
    }
}

void compare(std::vector<PopulationRow> &rows, const std::vector<KnownPopulation> &populations)
{
    std::map<std::pair<qint64, QDate>, const KnownPopulation *> known;
    for (const KnownPopulation &population : populations)
        known[{population.organization.value, population.date}] = &population;
    for (PopulationRow &row : rows) {
        if (!isUsable(row) || !row.organization)
            continue;
        const auto found = known.find({row.organization->value, row.date});
        if (found == known.end())
            continue;
        row.population = found->second->id;
        row.state = found->second->count == *row.count ? State::Same : State::Changed;
        if (row.state == State::Changed)
            row.before = found->second->count;
    }
}

} // namespace

int PopulationPreview::count(PopulationRow::State state) const
{
    return int(std::ranges::count(rows, state, &PopulationRow::state));
}

PopulationPreview previewPopulations(const TextTable &table,
                                     const std::vector<KnownPlace> &places,
                                     const std::vector<KnownPopulation> &populations,
                                     const PopulationOptions &options)
{
    const PopulationTable read = readPopulationTable(table, options.date);
    const TablePlaces candidates(places);
    PopulationPreview preview;
    preview.source = options.source.isEmpty() ? read.source : options.source;
    for (const PopulationEntry &entry : read.entries)
        preview.rows.push_back(judge(entry, candidates, options.add));
    settleRepeats(preview.rows);
    compare(preview.rows, populations);
    return preview;
}

} // namespace samsyn
