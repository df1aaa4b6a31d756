// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/recordtitle.h"

#include "core/base/format.h"
#include "core/budget/budgetrules.h"
#include "core/groups/groups.h"
#include "core/members/members.h"
#include "core/members/payer.h"
#include "core/store/searchtext.h"
#include "core/workspace/followuptitles.h"
#include "core/workspace/meetingtitles.h"
#include "core/workspace/plantitles.h"
#include "core/workspace/records.h"
#include "core/workspace/titleas.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecordTitle)
};

/// Titles of one store on one day.
struct Titles {
    const Store &store;
    QDate day;

    QString of(const Organization &organization) const { return nameOn(store, organization, day); }
    QString of(Id<Organization> id) const
    {
        const auto organization = store.find(id);
        return organization ? of(*organization) : QString();
    }
    QString of(const OrganizationName &name) const
    {
        return Text::tr("%1, from %2").arg(name.name, formatDate(name.from));
    }
    QString of(const Membership &membership) const
    {
        return membership.to ? Text::tr("%1, member from %2 to %3").arg(of(membership.organization), formatDate(membership.from), formatDate(*membership.to))
                             : Text::tr("%1, member from %2").arg(of(membership.organization), formatDate(membership.from));
    }
    QString of(const Payer &payer) const { return Text::tr("%1 as payer").arg(of(payer.organization)); }
    QString of(const Person &person) const { return person.name; }
    QString of(const Employment &employment) const
    {
        const auto person = store.find(employment.person);
        QStringList parts{person ? person->name : QString(), employment.title, of(employment.organization)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    QString of(const Population &population) const
    {
        return Text::tr("%1, %2").arg(of(population.organization), formatDate(population.date));
    }
    QString of(const Budget &budget) const
    {
        return Text::tr("Budget %1, version %2").arg(budget.year).arg(budget.version);
    }
    QString inBudget(const QString &what, Id<Budget> id) const
    {
        const auto budget = store.find(id);
        return budget ? Text::tr("%1 in budget %2").arg(what).arg(budget->year) : what;
    }
    QString row(const QString &what, std::optional<Ore> amount, Id<Budget> budget) const
    {
        return inBudget(amount ? what + u' ' + formatKronor(*amount) : what, budget);
    }
    QString of(const CostItem &item) const
    {
        return row(item.description.isEmpty() ? costCategoryName(item.category) : item.description, item.amount, item.budget);
    }
    QString of(const FinancingItem &item) const
    {
        return row(item.description.isEmpty() ? financingKindName(item.kind) : item.description, item.amount, item.budget);
    }
    QString of(const Group &group) const { return nameOn(store, group, day); }
    QString of(Id<Group> id) const
    {
        const auto group = store.find(id);
        return group ? of(*group) : QString();
    }
    QString of(const GroupName &name) const
    {
        return Text::tr("%1, from %2").arg(name.name, formatDate(name.from));
    }
    QString of(const AgendaTemplateItem &item) const
    {
        return Text::tr("%1 on the agenda of %2").arg(item.title, of(item.group));
    }
    QString of(const Seat &seat) const
    {
        const QString whose = seat.organization ? of(*seat.organization) : Text::tr("The collaboration");
        return Text::tr("%1's seat in %2").arg(whose, of(seat.group));
    }
    QString of(const SeatHolder &holder) const
    {
        const auto person = store.find(holder.person);
        const auto seat = store.find(holder.seat);
        return Text::tr("%1 in %2", "a person in a group").arg(person ? person->name : QString(), seat ? of(seat->group) : QString());
    }
    QString of(const MeetingTarget &target) const { return target.name; }
    QString of(const Scenario &scenario) const { return inBudget(scenario.name, scenario.budget); }
};

/// What says most of a record that has no title of its own.
QString firstText(const Entity &entity, const Values &values)
{
    for (size_t i = 0; i < values.size(); ++i) {
        const QString text = entity.fields[i].isSearched ? searchedText(values[i]) : QString();
        if (!text.isEmpty())
            return text;
    }
    return keyOf(values);
}

/// Where somebody works now, else where last.
RecordRef employerOf(const Store &store, qint64 person)
{
    RecordRef employer;
    std::optional<QDate> latest;
    for (const Employment &employment : store.where<Employment>("person", person)) {
        if (!employer.isNull() && employment.from < latest)
            continue;
        employer = {Organization::entity.name(), employment.organization.value};
        latest = employment.from;
    }
    return employer;
}

/// What a record stands in; a membership stands in nothing, but is of an organization.
RecordRef ownerOf(const Store &store, const RecordRef &record)
{
    if (record.entity == Person::entity.name())
        return employerOf(store, record.id);
    const Entity *entity = store.entityNamed(record.entity);
    const std::optional<Values> values = store.row(*entity, record.id);
    const auto mustPoint = [](const Field &field) { return field.kind == FieldKind::Reference && !field.optional; };
    const auto other = std::ranges::find_if(entity->fields, mustPoint);
    const Field *owner = entity->owner() ? entity->owner() : other != entity->fields.end() ? &*other : nullptr;
    if (!owner || !values)
        return {};
    return {owner->target->name(), std::get<qint64>((*values)[*entity->indexOf(owner->name)])};
}

} // namespace

std::optional<RecordTitle> recordTitle(const Store &store, const RecordRef &record, QDate day)
{
    const Entity *entity = store.entityNamed(record.entity);
    if (!entity)
        return std::nullopt;
    std::optional<QString> title;
    const Titles titles{store, day};
    const bool isKnown = titleAsOneOf<Organization, OrganizationName, Membership, Payer, Person, Employment, Population,
                                      Budget, CostItem, FinancingItem, Scenario, Group, GroupName,
                                      AgendaTemplateItem, Seat, SeatHolder, MeetingTarget>(titles, *entity, record.id, title);
    if (!isKnown)
        title = meetingRecordTitle(store, *entity, record.id);
    if (!isKnown && !title)
        title = planRecordTitle(store, *entity, record.id);
    if (!isKnown && !title)
        title = followupRecordTitle(store, *entity, record.id, day);
    if (!isKnown && !title) {
        if (const std::optional<Values> values = store.row(*entity, record.id))
            title = firstText(*entity, *values);
    }
    return title ? std::optional(RecordTitle{kindName(*entity), *title}) : std::nullopt;
}

std::vector<RecordRef> recordAndOwners(const Store &store, const RecordRef &record)
{
    std::vector<RecordRef> chain;
    for (RecordRef next = record; !next.isNull(); next = ownerOf(store, next)) {
        const Entity *entity = store.entityNamed(next.entity);
        if (!entity || !store.row(*entity, next.id) || std::ranges::find(chain, next) != chain.end())
            break;
        chain.push_back(next);
    }
    return chain;
}

QString kindName(const Entity &entity)
{
    const std::pair<const Entity *, QString> names[] = {
        {&Organization::entity, Text::tr("Organization")}, {&OrganizationName::entity, Text::tr("Name")},
        {&Membership::entity, Text::tr("Membership")}, {&Payer::entity, Text::tr("Payer")},
        {&Person::entity, Text::tr("Person")}, {&Employment::entity, Text::tr("Employment")},
        {&Population::entity, Text::tr("Population")}, {&Budget::entity, Text::tr("Budget")},
        {&CostItem::entity, Text::tr("Cost")}, {&FinancingItem::entity, Text::tr("Financing")},
        {&Scenario::entity, Text::tr("Scenario")},
        {&Group::entity, Text::tr("Group")}, {&GroupName::entity, Text::tr("Group's name")},
        {&AgendaTemplateItem::entity, Text::tr("Standing item")}, {&Seat::entity, Text::tr("Seat")},
        {&SeatHolder::entity, Text::tr("Seat holder")}, {&MeetingTarget::entity, Text::tr("Meetings a year")}, {&Attachment::entity, Text::tr("Appendix")}};
    const auto *found = std::ranges::find(names, &entity, &std::pair<const Entity *, QString>::first);
    if (found != std::end(names))
        return found->second;
    for (const QString &ofRoom : {meetingKindOf(entity), planKindOf(entity), followupKindOf(entity)}) {
        if (!ofRoom.isEmpty())
            return ofRoom;
    }
    return entity.name();
}

} // namespace samsyn
