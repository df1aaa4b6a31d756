// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/groups/grouprules.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/groups/groups.h"

#include <QCoreApplication>
#include <set>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GroupRules)
};

void checkReporting(const Store &store, const Group &group)
{
    std::set<Id<Group>> above{group.id};
    for (auto next = group.reportsTo; next;) {
        if (!above.insert(*next).second)
            throw Error(ErrorKind::Failed, Text::tr("%1 cannot report to itself.").arg(group.name));
        const auto found = store.find(*next);
        next = found ? found->reportsTo : std::nullopt;
    }
}

QString personName(const Store &store, Id<Person> id)
{
    const auto person = store.find(id);
    return person ? person->name : QString();
}

void checkHolders(const Store &store, Id<Seat> seat)
{
    const auto holders = store.where<SeatHolder>("seat", seat.value);
    for (size_t i = 0; i < holders.size(); ++i) {
        for (size_t j = i + 1; j < holders.size(); ++j) {
            if (!holders[i].period().overlaps(holders[j].period()))
                continue;
            throw Error(ErrorKind::Failed, Text::tr("%1 and %2 cannot hold the same seat at the same time. End the first one's time, or add a seat.").arg(personName(store, holders[i].person), personName(store, holders[j].person)));
        }
    }
}

} // namespace

void checkGroups(const Store &store, const ChangeSet &set)
{
    std::set<Id<Seat>> seats;
    for (const Change &change : set.changes) {
        if (change.entity == &Group::entity && change.after)
            checkReporting(store, fromValues<Group>(*change.after));
        if (change.entity == &SeatHolder::entity && change.after)
            seats.insert(fromValues<SeatHolder>(*change.after).seat);
    }
    for (const Id<Seat> seat : seats)
        checkHolders(store, seat);
}

std::vector<Problem> groupProblems(const Store &)
{
    return {};
}

} // namespace samsyn
