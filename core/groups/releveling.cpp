// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/groups/releveling.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/groups/groupdefaults.h"
#include "core/groups/groups.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Releveling)
};

const QDate longAgo(1900, 1, 1); // of a name whose beginning nobody wrote down

void check(const Group &group, const Releveling &wanted)
{
    if (wanted.name.trimmed().isEmpty() || wanted.topName.trimmed().isEmpty())
        throw Error(ErrorKind::Failed, Text::tr("Both groups need a name."));
    if (group.from && wanted.from <= *group.from)
        throw Error(ErrorKind::Failed, Text::tr("%1 begins %2, so it can change from the day after at the earliest.").arg(group.name, formatDate(*group.from)));
    if (!group.period().covers(wanted.from))
        throw Error(ErrorKind::Failed, Text::tr("%1 has ended on %2.").arg(group.name, formatDate(wanted.from)));
    if (wanted.replaces == wanted.group)
        throw Error(ErrorKind::Failed, Text::tr("The new group stands above %1 and cannot take its place.").arg(group.name));
}

/// The seat with who holds it stands in the new group from the day on.
void moveSeat(Transaction &transaction, Id<Seat> id, Id<Group> to, int position, QDate from)
{
    const Store &store = transaction.store();
    Seat old = store.get(id);
    Seat moved = old;
    moved.id = {};
    moved.key.clear();
    moved.group = to;
    moved.position = position;
    moved.from = std::nullopt;
    moved.substitutesFor = std::nullopt;
    const Id<Seat> there = transaction.insert(moved);
    for (SeatHolder holder : store.where<SeatHolder>("seat", id.value)) {
        if (holder.to && *holder.to < from)
            continue;
        SeatHolder going = holder;
        going.id = {};
        going.key.clear();
        going.seat = there;
        going.from = std::max(holder.from.value_or(from), from);
        transaction.insert(going);
        if (holder.from && *holder.from >= from) {
            transaction.remove(holder.id);
        } else {
            holder.to = from.addDays(-1);
            transaction.update(holder);
        }
    }
    if (old.from && *old.from >= from) {
        transaction.remove(id);
    } else {
        old.to = from.addDays(-1);
        transaction.update(old);
    }
}

/// A seat for each organization that has one below and none above yet; nobody is known to hold it.
void addTopSeats(Transaction &transaction, const Releveling &wanted, Id<Group> top)
{
    const Store &store = transaction.store();
    std::set<Id<Organization>> seated;
    int position = 0;
    for (const Seat &seat : store.where<Seat>("group", top.value)) {
        position = std::max(position, seat.position + 1);
        if (seat.organization)
            seated.insert(*seat.organization);
    }
    for (const SeatView &view : seatsOn(store, wanted.group, wanted.from)) {
        if (!votes(view.seat.role) || !view.seat.organization || !seated.insert(*view.seat.organization).second)
            continue;
        Seat seat;
        seat.group = top;
        seat.position = position++;
        seat.organization = view.seat.organization;
        seat.function = usualFunction(wanted.topKind);
        transaction.insert(seat);
    }
}

} // namespace

Id<Group> relevel(Transaction &transaction, const Releveling &wanted, Language language)
{
    const Store &store = transaction.store();
    Group group = store.get(wanted.group);
    check(group, wanted);
    Group top;
    top.name = wanted.topName.simplified();
    top.kind = wanted.topKind;
    top.from = wanted.from;
    top.reportsTo = group.reportsTo;
    top.replaces = wanted.replaces;
    top.minutesForm = group.minutesForm;
    top.numbering = group.numbering;
    top.quorum = group.quorum;
    top.quorumCount = group.quorumCount;
    top.noticeDays = group.noticeDays;
    top.approvalDays = group.approvalDays;
    top.target = group.target;
    const Id<Group> id = addGroup(transaction, top, language);
    renameGroup(transaction, wanted.group, wanted.from, wanted.name, wanted.kind);
    group = store.get(wanted.group);
    group.reportsTo = id;
    transaction.update(group);
    addTopSeats(transaction, wanted, id);
    for (const Id<Seat> seat : wanted.moves) {
        // The one that goes along takes the place of the one that was made for its organization
        const auto organization = store.get(seat).organization;
        int position = 0;
        for (const Seat &made : store.where<Seat>("group", id.value)) {
            position = std::max(position, made.position + 1);
            if (organization && made.organization == organization && store.where<SeatHolder>("seat", made.id.value).empty()) {
                position = made.position;
                transaction.remove(made.id);
                break;
            }
        }
        moveSeat(transaction, seat, id, position, wanted.from);
    }
    if (wanted.replaces)
        endGroup(transaction, *wanted.replaces, wanted.from.addDays(-1));
    return id;
}

void renameGroup(Transaction &transaction, Id<Group> id, QDate from, const QString &name, GroupKind kind)
{
    const Store &store = transaction.store();
    Group group = store.get(id);
    const auto names = store.where<GroupName>("group", id.value);
    const bool knowsEarlier = std::ranges::any_of(names, [from](const GroupName &known) { return known.from < from; });
    if (!knowsEarlier) {
        const QDate first = group.from.value_or(longAgo);
        if (first < from)
            transaction.insert(GroupName{{}, {}, id, first, group.name, group.kind});
    }
    const auto sameDay = std::ranges::find(names, from, &GroupName::from);
    GroupName dated = sameDay == names.end() ? GroupName{{}, {}, id, from, {}, kind} : *sameDay;
    dated.name = name.simplified();
    dated.kind = kind;
    if (sameDay == names.end())
        transaction.insert(dated);
    else
        transaction.update(dated);
    const bool isLatest = std::ranges::none_of(names, [from](const GroupName &known) { return known.from > from; });
    if (isLatest) {
        group.name = dated.name;
        group.kind = kind;
        transaction.update(group);
    }
}

void endGroup(Transaction &transaction, Id<Group> id, QDate lastDay)
{
    const Store &store = transaction.store();
    Group group = store.get(id);
    if (group.to && *group.to <= lastDay)
        return;
    group.to = lastDay;
    transaction.update(group);
    for (Seat seat : store.where<Seat>("group", id.value)) {
        for (SeatHolder holder : store.where<SeatHolder>("seat", seat.id.value)) {
            if (holder.from && *holder.from > lastDay)
                transaction.remove(holder.id);
            else if (!holder.to || *holder.to > lastDay) {
                holder.to = lastDay;
                transaction.update(holder);
            }
        }
        if (seat.from && *seat.from > lastDay)
            transaction.remove(seat.id);
        else if (!seat.to || *seat.to > lastDay) {
            seat.to = lastDay;
            transaction.update(seat);
        }
    }
}

} // namespace samsyn
