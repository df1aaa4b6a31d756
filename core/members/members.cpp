// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/members.h"

#include <QCollator>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

QString nameFrom(const std::vector<OrganizationName> &names, const Organization &organization, QDate day)
{
    const OrganizationName *latest = nullptr;
    for (const OrganizationName &name : names) {
        if (name.organization == organization.id && name.from <= day && (!latest || latest->from < name.from))
            latest = &name;
    }
    return latest ? latest->name : organization.name;
}

} // namespace

bool isMunicipalityCode(const QString &code)
{
    return code.size() == 4 && std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; })
        && !code.startsWith(u"00");
}

bool swedishLess(const QString &a, const QString &b)
{
    thread_local const QCollator collator = [] {
        QCollator swedish(QLocale(QLocale::Swedish, QLocale::Sweden));
        swedish.setNumericMode(true);
        return swedish;
    }();
    return collator.compare(a, b) < 0;
}

QString nameOn(const Store &store, const Organization &organization, QDate day)
{
    return nameFrom(store.where<OrganizationName>("organization", organization.id.value), organization, day);
}

MemberGroup groupOf(const MemberSummary &summary, QDate day)
{
    if (summary.current)
        return MemberGroup::Members;
    const bool was = std::ranges::any_of(summary.memberships, [&](const Membership &m) { return m.from <= day; });
    return was ? MemberGroup::Former : MemberGroup::Partners;
}

std::vector<MemberSummary> memberSummaries(const Store &store, QDate day)
{
    const auto names = store.all<OrganizationName>();
    std::map<Id<Organization>, std::vector<Membership>> memberships;
    for (Membership &membership : store.all<Membership>())
        memberships[membership.organization].push_back(std::move(membership));
    std::map<Id<Organization>, Population> populations;
    for (const Population &population : store.all<Population>()) {
        Population &latest = populations[population.organization];
        if (population.date <= day && (!latest.id || latest.date < population.date))
            latest = population;
    }
    std::vector<MemberSummary> summaries;
    for (Organization &organization : store.all<Organization>()) {
        MemberSummary summary;
        summary.name = nameFrom(names, organization, day);
        summary.memberships = std::move(memberships[organization.id]);
        std::ranges::sort(summary.memberships, {}, &Membership::from);
        for (const Membership &membership : summary.memberships) {
            if (membership.period().covers(day))
                summary.current = membership;
        }
        if (const Population &latest = populations[organization.id]; latest.id)
            summary.population = latest;
        summary.organization = std::move(organization);
        summaries.push_back(std::move(summary));
    }
    std::ranges::stable_sort(summaries, swedishLess, &MemberSummary::name);
    return summaries;
}

std::vector<Population> populationsOf(const Store &store, Id<Organization> organization)
{
    auto populations = store.where<Population>("organization", organization.value);
    std::ranges::sort(populations, {}, &Population::date);
    return populations;
}

} // namespace samsyn
