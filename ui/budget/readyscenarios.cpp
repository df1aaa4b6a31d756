// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/readyscenarios.h"

#include "core/members/members.h"

#include <algorithm>

namespace samsyn {

namespace {

bool paysAllYear(const AllocationInput &real, const QString &key)
{
    const auto party = std::ranges::find(real.parties, key, &AllocationParty::key);
    return party != real.parties.end() && monthsCovered(party->paying, real.year) == 0xFFF;
}

std::vector<Id<Organization>> payersByName(const Store &store, const AllocationInput &real)
{
    std::vector<AllocationParty> parties = real.parties;
    std::ranges::sort(parties, swedishLess, &AllocationParty::name);
    std::vector<Id<Organization>> ids;
    for (const AllocationParty &party : parties) {
        if (const auto organization = store.byKey<Organization>(party.key))
            ids.push_back(organization->id);
    }
    return ids;
}

} // namespace

std::vector<Id<Organization>> possibleJoiners(const Store &store, const AllocationInput &real)
{
    std::vector<Organization> found;
    for (const Organization &organization : store.all<Organization>()) {
        const bool couldPay = organization.kind == OrganizationKind::Municipality ||
                              organization.courted ||
                              std::ranges::any_of(store.where<Membership>("organization", organization.id.value),
                                                  &Membership::sharesCost);
        if (couldPay && !paysAllYear(real, organization.key))
            found.push_back(organization);
    }
    std::ranges::sort(found, [](const Organization &a, const Organization &b) {
        return a.courted != b.courted ? a.courted : swedishLess(a.name, b.name);
    });
    std::vector<Id<Organization>> ids;
    for (const Organization &organization : found)
        ids.push_back(organization.id);
    return ids;
}

ReadyScenarios readyScenarios(const Store &store,
                              const BudgetSheet &sheet,
                              const AllocationInput &real,
                              const std::vector<QDate> &dates)
{
    ReadyScenarios ready;
    const auto add = [](std::vector<SplitRequest> &to, auto edit) {
        SplitRequest request;
        edit(request);
        to.push_back(std::move(request));
    };
    if (grantsSought(sheet))
        add(ready.grant, [](SplitRequest &request) { request.grantRefused = true; });
    for (const Id<Organization> id : payersByName(store, real))
        add(ready.without, [&](SplitRequest &request) { request.without = {id}; });
    for (const Id<Organization> id : possibleJoiners(store, real))
        add(ready.with, [&](SplitRequest &request) { request.with = {id}; });
    for (const QDate date : dates) {
        if (real.rule.key == AllocationKey::Population && date != real.rule.populationDate)
            add(ready.dates, [&](SplitRequest &request) { request.populationDate = date; });
    }
    for (const AllocationPolicy policy :
         {AllocationPolicy::MemberMonths, AllocationPolicy::Monthly, AllocationPolicy::Frozen}) {
        if (policy != real.rule.policy)
            add(ready.policies, [&](SplitRequest &request) { request.policy = policy; });
    }
    return ready;
}

} // namespace samsyn
