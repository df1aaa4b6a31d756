// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who and what a typed activity may name, on a day.
#include "core/groups/groups.h"
#include "core/members/members.h"
#include "core/plans/activityline.h"
#include "core/plans/focusarea.h"
#include "core/plans/post.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Gathering {
    const Store &store;
    QDate day;
    std::map<Id<Person>, QString> people;

    ActivityOwner owner(Id<Person> id) { return {id, {}, {}, people[id]}; }
};

void add(std::vector<ActivityOwner> &owners, const ActivityOwner &owner)
{
    if (!owner.name.isEmpty() && std::ranges::find(owners, owner) == owners.end())
        owners.push_back(owner);
}

void addName(std::vector<OwnerName> &names, const QString &typed, const ActivityOwner &owner)
{
    const auto isSame = [&](const OwnerName &other) { return other.typed == typed && other.owner == owner; };
    if (!typed.isEmpty() && std::ranges::none_of(names, isSame))
        names.push_back({typed, owner});
}

/// Who holds a seat that day, of those that are chosen.
std::vector<ActivityOwner> holders(Gathering &gathering, const auto &isChosen)
{
    std::vector<ActivityOwner> owners;
    for (const Seat &seat : gathering.store.all<Seat>()) {
        if (!isChosen(seat) || !seat.period().covers(gathering.day))
            continue;
        for (const SeatHolder &holder : gathering.store.where<SeatHolder>("seat", seat.id.value)) {
            if (holder.period().covers(gathering.day))
                add(owners, gathering.owner(holder.person));
        }
    }
    return owners;
}

/// Who holds the strategist's post that day, else a strategist's seat. A collaboration with posts of
/// other titles only has them for that.
std::vector<ActivityOwner> strategists(Gathering &gathering)
{
    std::vector<ActivityOwner> titled;
    std::vector<ActivityOwner> others;
    for (const PostPeriod &period : gathering.store.all<PostPeriod>()) {
        if (!period.person || !period.period().covers(gathering.day))
            continue;
        const bool isTitled = gathering.store.get(period.post).title.contains(u"strateg"_s, Qt::CaseInsensitive);
        add(isTitled ? titled : others, gathering.owner(*period.person));
    }
    if (!titled.empty())
        return titled;
    const auto seated = holders(gathering, [](const Seat &seat) { return seat.function == SeatFunction::Strategist; });
    return seated.empty() ? others : seated;
}

/// Who leads the collaboration that day, else the chair of our topmost group.
std::vector<ActivityOwner> chairs(Gathering &gathering, const std::vector<Group> &groups)
{
    const auto leading = holders(gathering, [](const Seat &seat) { return seat.leadsCollaboration; });
    const auto top = std::ranges::find_if(groups, [](const Group &group) { return !group.body; });
    if (!leading.empty() || top == groups.end())
        return leading;
    return holders(gathering, [&](const Seat &seat) { return seat.group == top->id && seat.role == SeatRole::Chair; });
}

void addOrganization(std::vector<OwnerName> &names, const Gathering &gathering, const Organization &organization)
{
    const ActivityOwner owner{{}, organization.id, {}, nameOn(gathering.store, organization, gathering.day)};
    addName(names, owner.name, owner);
    addName(names, organization.fullName, owner);
    if (owner.name == u"Arbetsförmedlingen")
        addName(names, u"AF"_s, owner);
}

} // namespace

ActivityContext activityContext(const Store &store, const Plan &plan, QDate day)
{
    ActivityContext context;
    context.planName = plan.name;
    context.period = plan.period();
    context.day = day;
    Gathering gathering{store, day, {}};
    const std::vector<Person> people = store.all<Person>();
    for (const Person &person : people)
        gathering.people[person.id] = person.name;
    const std::vector<Group> groups = groupsOn(store, day);
    const auto isOurs = [&](const Seat &seat) {
        const auto group = std::ranges::find(groups, seat.group, &Group::id);
        return group != groups.end() && !group->body;
    };
    for (const ActivityOwner &owner : holders(gathering, isOurs))
        addName(context.names, owner.name, owner);
    context.withSeat = context.names.size();
    for (const MemberSummary &member : memberSummaries(store, day))
        addOrganization(context.names, gathering, member.organization);
    for (const Group &group : groups) {
        const QString name = nameOn(store, group, day);
        addName(context.names, name, {{}, {}, group.id, name});
    }
    for (const Person &person : people)
        addName(context.names, person.name, gathering.owner(person.id));
    context.strategists = strategists(gathering);
    context.chairs = chairs(gathering, groups);
    for (const FocusArea &area : store.all<FocusArea>()) {
        if (area.period().overlaps(plan.period()))
            context.areas.push_back({area.id, area.code, area.title});
    }
    return context;
}

} // namespace samsyn
