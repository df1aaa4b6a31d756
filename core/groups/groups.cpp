// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/groups/groups.h"

#include "core/members/members.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Groups)
};

std::optional<GroupName> datedName(const Store &store, const Group &group, QDate day)
{
    std::optional<GroupName> latest;
    for (GroupName &name : store.where<GroupName>("group", group.id.value)) {
        if (name.from <= day && (!latest || latest->from < name.from))
            latest = std::move(name);
    }
    return latest;
}

std::optional<SeatHolder> holderOn(const Store &store, Id<Seat> seat, QDate day)
{
    for (SeatHolder &holder : store.where<SeatHolder>("seat", seat.value)) {
        if (holder.period().covers(day))
            return std::move(holder);
    }
    return std::nullopt;
}

} // namespace

QString nameOn(const Store &store, const Group &group, QDate day)
{
    const auto dated = datedName(store, group, day);
    return dated ? dated->name : group.name;
}

GroupKind kindOn(const Store &store, const Group &group, QDate day)
{
    const auto dated = datedName(store, group, day);
    return dated ? dated->kind : group.kind;
}

std::vector<Group> groupsOn(const Store &store, QDate day)
{
    struct Ranked {
        Group group;
        GroupKind kind;
        QString name;
    };
    std::vector<Ranked> ranked;
    for (Group &group : store.all<Group>()) {
        if (group.period().covers(day))
            ranked.push_back({group, kindOn(store, group, day), nameOn(store, group, day)});
    }
    std::ranges::stable_sort(ranked, [](const Ranked &a, const Ranked &b) {
        const auto rank = [](const Ranked &r) { return std::pair(r.group.body.has_value(), r.kind); };
        return rank(a) != rank(b) ? rank(a) < rank(b) : swedishLess(a.name, b.name);
    });
    std::vector<Group> groups;
    for (Ranked &entry : ranked)
        groups.push_back(std::move(entry.group));
    return groups;
}

SeatState SeatView::stateOn(QDate day) const
{
    return seat.stateSince && day < *seat.stateSince ? SeatState::Unknown : seat.state;
}

std::vector<SeatView> seatsOn(const Store &store, Id<Group> group, QDate day)
{
    std::vector<SeatView> views;
    for (const Seat &seat : store.where<Seat>("group", group.value)) {
        if (!seat.period().covers(day))
            continue;
        SeatView view{seat, holderOn(store, seat.id, day), {}, {}, {}};
        if (view.holder) {
            view.person = store.find(view.holder->person);
            view.title = titleOn(store, view.holder->person, seat.organization, day);
            if (view.holder->acting && !view.title.isEmpty())
                view.title = Text::tr("acting %1").arg(view.title);
        }
        if (const auto organization = seat.organization ? store.find(*seat.organization) : std::nullopt)
            view.organizationName = nameOn(store, *organization, day);
        views.push_back(std::move(view));
    }
    std::ranges::stable_sort(views, {}, [](const SeatView &view) { return view.seat.position; });
    return views;
}

bool votes(SeatRole role)
{
    return role == SeatRole::Chair || role == SeatRole::ViceChair || role == SeatRole::Holder;
}

QString titleOn(const Store &store, Id<Person> person, std::optional<Id<Organization>> organization, QDate day)
{
    const Employment *best = nullptr;
    const auto employments = store.where<Employment>("person", person.value);
    for (const Employment &employment : employments) {
        const bool fits = employment.period().covers(day) && (!organization || employment.organization == *organization);
        if (fits && (!best || best->from < employment.from))
            best = &employment;
    }
    return best ? best->title : QString();
}

QString groupKindName(GroupKind kind)
{
    switch (kind) {
    case GroupKind::Executive: return Text::tr("Executive group");
    case GroupKind::Steering: return Text::tr("Steering group");
    case GroupKind::Preparatory: return Text::tr("Preparatory group");
    case GroupKind::Working: return Text::tr("Working group");
    case GroupKind::Reference: return Text::tr("Reference group");
    case GroupKind::Network: return Text::tr("Network");
    case GroupKind::Conference: return Text::tr("Conference");
    case GroupKind::Other: return Text::tr("Other group");
    }
    Q_UNREACHABLE();
}

QString seatFunctionName(SeatFunction function)
{
    switch (function) {
    case SeatFunction::HeadOfAdministration: return Text::tr("Head of administration");
    case SeatFunction::HeadOfOperations: return Text::tr("Head of operations");
    case SeatFunction::HeadOfUnit: return Text::tr("Unit manager");
    case SeatFunction::Coordinator: return Text::tr("Coordinator");
    case SeatFunction::CaseOfficer: return Text::tr("Case officer");
    case SeatFunction::Strategist: return Text::tr("Strategist");
    case SeatFunction::Other: return Text::tr("Other");
    }
    Q_UNREACHABLE();
}

QString seatRoleName(SeatRole role)
{
    switch (role) {
    case SeatRole::Chair: return Text::tr("Chair");
    case SeatRole::ViceChair: return Text::tr("Vice chair");
    case SeatRole::Holder: return Text::tr("Seat holder");
    case SeatRole::Substitute: return Text::tr("Substitute");
    case SeatRole::CoOpted: return Text::tr("Co-opted");
    case SeatRole::Secretary: return Text::tr("Secretary");
    }
    Q_UNREACHABLE();
}

QString seatStateName(SeatState state)
{
    switch (state) {
    case SeatState::Unknown: return Text::tr("Not known");
    case SeatState::Vacant: return Text::tr("Vacant");
    case SeatState::NotApplicable: return Text::tr("Not applicable");
    }
    Q_UNREACHABLE();
}

QString quorumRuleName(QuorumRule rule)
{
    switch (rule) {
    case QuorumRule::None: return Text::tr("No rule");
    case QuorumRule::HalfOfFilled: return Text::tr("Half of the filled seats");
    case QuorumRule::MoreThanHalfOfFilled: return Text::tr("More than half of the filled seats");
    case QuorumRule::MoreThanHalfOfAll: return Text::tr("More than half of all seats");
    case QuorumRule::Fixed: return Text::tr("A fixed number of seats");
    }
    Q_UNREACHABLE();
}

} // namespace samsyn
