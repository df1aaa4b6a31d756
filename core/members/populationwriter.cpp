// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/populationwriter.h"

#include "core/base/error.h"
#include "core/members/members.h"

#include <QCoreApplication>
#include <map>

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PopulationWriter)
};

} // namespace

std::vector<KnownPlace> knownPlaces(const Store &store)
{
    std::vector<KnownPlace> places = knownOrganizations(store);
    std::erase_if(places, [&](const KnownPlace &place) { return store.get(place.id).kind != OrganizationKind::Municipality; });
    return places;
}

std::vector<KnownPlace> knownOrganizations(const Store &store)
{
    std::map<Id<Organization>, QStringList> otherNames;
    for (const OrganizationName &name : store.all<OrganizationName>())
        otherNames[name.organization] << name.name;
    std::vector<KnownPlace> places;
    for (const Organization &organization : store.all<Organization>()) {
        QStringList names{organization.name};
        if (!organization.fullName.isEmpty())
            names << organization.fullName;
        places.push_back({organization.id, organization.key, organization.code, names + otherNames[organization.id]});
    }
    return places;
}

std::vector<KnownPopulation> knownPopulations(const Store &store)
{
    std::vector<KnownPopulation> known;
    for (const Population &population : store.all<Population>())
        known.push_back({population.organization, population.date, population.count, population.id});
    return known;
}

void importPopulations(Transaction &transaction, const PopulationPreview &preview, bool leaveOutErrors)
{
    if (preview.hasErrors() && !leaveOutErrors)
        throw Error(ErrorKind::Failed, Text::tr("%n rows cannot be imported. Correct them in the table, or leave them out.", nullptr,
                                                preview.count(PopulationRow::State::Error)));
    std::map<std::pair<Id<Organization>, QDate>, Id<Population>> stored;
    for (const KnownPopulation &known : knownPopulations(transaction.store()))
        stored[{known.organization, known.date}] = known.id;
    std::map<QString, Id<Organization>> added;
    for (const PopulationRow &row : preview.rows) {
        if (row.state != PopulationRow::State::New && row.state != PopulationRow::State::Changed)
            continue;
        Id<Organization> organization = row.organization.value_or(Id<Organization>{});
        if (row.addsOrganization) {
            Id<Organization> &made = added[row.code];
            if (!made) {
                Organization municipality;
                municipality.name = row.name;
                municipality.code = row.code;
                made = transaction.insert(municipality);
            }
            organization = made;
        }
        Population population{{}, {}, organization, row.date, *row.count, preview.source};
        if (const auto known = stored.find({organization, row.date}); known != stored.end()) {
            population.id = known->second;
            population.key = transaction.store().get(known->second).key;
            transaction.update(population);
        } else {
            transaction.insert(population);
        }
    }
}

} // namespace samsyn
