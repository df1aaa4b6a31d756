// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/memberrules.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/members/members.h"
#include "core/members/payerrules.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MemberRules)
};

constexpr qint64 largestPopulation = 10'000'000'000;

QString nameOf(const Store &store, Id<Organization> id)
{
    const auto organization = store.find(id);
    return organization ? organization->name : QString();
}

QString describe(const Membership &membership)
{
    return membership.to ? Text::tr("%1 to %2").arg(formatDate(membership.from), formatDate(*membership.to))
                         : Text::tr("from %1").arg(formatDate(membership.from));
}

void checkOrganization(const Store &store, const Organization &organization)
{
    if (organization.name.trimmed().isEmpty())
        throw Error(ErrorKind::Failed, Text::tr("An organization needs a name."));
    std::set<Id<Organization>> above{organization.id};
    for (auto parent = organization.parent; parent;) {
        if (!above.insert(*parent).second)
            throw Error(ErrorKind::Failed, Text::tr("%1 cannot be a part of itself.").arg(organization.name));
        const auto found = store.find(*parent);
        parent = found ? found->parent : std::nullopt;
    }
    if (organization.code.isEmpty())
        return;
    if (!isMunicipalityCode(organization.code))
        throw Error(ErrorKind::Failed, Text::tr("“%1” is no municipality code for %2. A code has four digits, such as 0126.").arg(organization.code, organization.name));
    for (const auto &other : store.where<Organization>("code", organization.code)) {
        if (other.id != organization.id)
            throw Error(ErrorKind::Failed, Text::tr("The code %1 is already %2's.").arg(organization.code, other.name));
    }
}

void checkPeriods(const Store &store, Id<Organization> organization)
{
    auto memberships = store.where<Membership>("organization", organization.value);
    std::ranges::sort(memberships, {}, &Membership::from);
    for (size_t i = 0; i < memberships.size(); ++i) {
        if (!memberships[i].period().isOrdered())
            throw Error(ErrorKind::Failed, Text::tr("%1's membership ends %2, before it begins %3.").arg(nameOf(store, organization), formatDate(*memberships[i].to), formatDate(memberships[i].from)));
        if (i > 0 && memberships[i].period().overlaps(memberships[i - 1].period()))
            throw Error(ErrorKind::Failed, Text::tr("%1 would be a member twice at the same time: %2 and %3. End the first before the second begins.").arg(nameOf(store, organization), describe(memberships[i - 1]), describe(memberships[i])));
    }
}

void checkPopulations(const Store &store, Id<Organization> organization)
{
    std::set<QDate> days;
    for (const auto &population : store.where<Population>("organization", organization.value)) {
        if (population.count < 0)
            throw Error(ErrorKind::Failed, Text::tr("The population of %1 on %2 cannot be below zero.").arg(nameOf(store, organization), formatDate(population.date)));
        if (population.count > largestPopulation)
            throw Error(ErrorKind::Failed, Text::tr("%1 inhabitants are more than there are people: %2 on %3.").arg(formatCount(population.count), nameOf(store, organization), formatDate(population.date)));
        if (!days.insert(population.date).second)
            throw Error(ErrorKind::Failed, Text::tr("%1 already has a population for %2. Change that one.").arg(nameOf(store, organization), formatDate(population.date)));
    }
}

void checkEmployment(const Store &store, const Employment &employment)
{
    if (!employment.period().isOrdered())
        throw Error(ErrorKind::Failed, Text::tr("The employment at %1 ends before it begins.").arg(nameOf(store, employment.organization)));
}

void checkDates(const Entity &entity, const Values &values)
{
    for (size_t i = 0; i < values.size(); ++i) {
        if (entity.fields[i].kind != FieldKind::Date || isNothing(values[i]))
            continue;
        const QDate day = QDate::fromString(std::get<QString>(values[i]), Qt::ISODate);
        if (!day.isValid() || day.year() < 1800 || day.year() > 2999)
            throw Error(ErrorKind::Failed, Text::tr("“%1” is no day. Write it as 2012-04-03.").arg(std::get<QString>(values[i])));
    }
}

} // namespace

void checkMembers(const Store &store, const ChangeSet &set)
{
    std::set<qint64> memberships; // organizations whose periods, and whose populations, were touched
    std::set<qint64> populations;
    for (const Change &change : set.changes) {
        const std::optional<Values> row = store.row(*change.entity, change.record);
        if (!row)
            continue; // what is gone breaks no rule of its own
        checkDates(*change.entity, *row);
        if (change.entity == &Organization::entity)
            checkOrganization(store, fromValues<Organization>(*row));
        else if (change.entity == &Membership::entity)
            memberships.insert(fromValues<Membership>(*row).organization.value);
        else if (change.entity == &Population::entity)
            populations.insert(fromValues<Population>(*row).organization.value);
        else if (change.entity == &Payer::entity)
            checkPayer(store, fromValues<Payer>(*row));
        else if (change.entity == &Employment::entity)
            checkEmployment(store, fromValues<Employment>(*row));
        else if (change.entity == &Person::entity && fromValues<Person>(*row).name.trimmed().isEmpty())
            throw Error(ErrorKind::Failed, Text::tr("A person needs a name."));
    }
    for (const qint64 organization : memberships)
        checkPeriods(store, {organization});
    for (const qint64 organization : populations)
        checkPopulations(store, {organization});
}

std::vector<Problem> memberProblems(const Store &store)
{
    std::vector<Problem> problems;
    for (const auto &membership : store.all<Membership>()) {
        const QString name = nameOf(store, membership.organization);
        const RecordRef place{Membership::entity.name(), membership.id.value};
        if (!membership.fromAsWritten.isEmpty())
            problems.push_back({u"doubtful_date"_s, Severity::Warning,
                                Text::tr("When %1 joined is in doubt.").arg(name),
                                Text::tr("The source says “%1”; %2 is what was assessed.").arg(membership.fromAsWritten, formatDate(membership.from)),
                                place, u"from %1 %2"_s.arg(membership.fromAsWritten, membership.from.toString(Qt::ISODate))});
        if (!membership.toAsWritten.isEmpty())
            problems.push_back({u"doubtful_end"_s, Severity::Warning,
                                Text::tr("When %1 left is in doubt.").arg(name),
                                membership.to ? Text::tr("The source says “%1”; %2 is what was assessed.").arg(membership.toAsWritten, formatDate(*membership.to))
                                              : Text::tr("The source says “%1”.").arg(membership.toAsWritten),
                                place, u"to %1 %2"_s.arg(membership.toAsWritten, membership.to ? membership.to->toString(Qt::ISODate) : QString())});
    }
    for (Problem &problem : payerProblems(store))
        problems.push_back(std::move(problem));
    return problems;
}

} // namespace samsyn
