// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/members/members.h"
#include "core/members/municipalities.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AddMunicipalities)
};

} // namespace

void addMunicipalities(Transaction &transaction, const QStringList &codes, std::optional<QDate> memberFrom)
{
    const Store &store = transaction.store();
    for (const QString &code : codes) {
        const auto shipped = std::ranges::find(municipalities(), code, &Municipality::code);
        if (shipped == municipalities().end())
            throw Error(ErrorKind::NotFound, Text::tr("There is no municipality with the code %1.").arg(code));
        const auto known = store.where<Organization>("code", code);
        Id<Organization> id;
        if (known.empty()) {
            Organization organization;
            organization.name = shipped->name;
            organization.code = code;
            id = transaction.insert(organization);
        } else {
            id = known.front().id;
        }
        std::set<QDate> days;
        for (const Population &population : populationsOf(store, id))
            days.insert(population.date);
        for (const int year : shippedYears(code)) {
            const QDate day(year, 12, 31);
            if (!days.contains(day))
                transaction.insert(Population{{}, {}, id, day, *shippedPopulation(code, year), shippedPopulationSource()});
        }
        const bool belongs = std::ranges::any_of(store.where<Membership>("organization", id.value), [&](const Membership &m) {
            return m.period().overlaps({memberFrom, {}});
        });
        if (memberFrom && !belongs) {
            Membership membership;
            membership.organization = id;
            membership.from = *memberFrom;
            transaction.insert(membership);
        }
    }
}

} // namespace samsyn
