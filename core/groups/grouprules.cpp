// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/groups/grouprules.h"

#include "core/base/error.h"
#include "core/groups/groups.h"

#include <QCoreApplication>
#include <QTime>
#include <set>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GroupRules)
};

constexpr int longestNotice = 365;

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

void checkGroup(const Group &group)
{
    if (group.name.trimmed().isEmpty())
        throw Error(ErrorKind::Failed, Text::tr("A group needs a name."));
    if (!group.period().isOrdered())
        throw Error(ErrorKind::Failed, Text::tr("%1 would end before it begins.").arg(group.name));
    if (group.replaces == group.id)
        throw Error(ErrorKind::Failed, Text::tr("%1 cannot replace itself.").arg(group.name));
    if (group.noticeDays < 0 || group.noticeDays > longestNotice)
        throw Error(ErrorKind::Failed, Text::tr("The notice of %1 goes out 0 to %2 days before the meeting.").arg(group.name).arg(longestNotice));
    if (group.quorum == QuorumRule::Fixed && group.quorumCount < 1)
        throw Error(ErrorKind::Failed, Text::tr("Say how many seats of %1 must be taken for a decision.").arg(group.name));
    if (!group.usualStart.isEmpty() && !QTime::fromString(group.usualStart, u"HH:mm"_s).isValid())
        throw Error(ErrorKind::Failed, Text::tr("“%1” is no time. Write it as 09:00.").arg(group.usualStart));
}

void checkSeat(const Store &store, const Seat &seat)
{
    if (!seat.period().isOrdered())
        throw Error(ErrorKind::Failed, Text::tr("The seat would end before it begins."));
    if (!seat.substitutesFor)
        return;
    const auto other = store.find(*seat.substitutesFor);
    if (seat.substitutesFor == seat.id || (other && other->group != seat.group))
        throw Error(ErrorKind::Failed, Text::tr("A substitute does in for another seat of the same group."));
}

void checkTarget(const MeetingTarget &target)
{
    if (target.lowest < 0 || target.highest < target.lowest)
        throw Error(ErrorKind::Failed, Text::tr("A target is a number of meetings a year or a range, such as 6–7."));
}

void checkHolders(const Store &store, Id<Seat> seat)
{
    const auto holders = store.where<SeatHolder>("seat", seat.value);
    for (size_t i = 0; i < holders.size(); ++i) {
        if (!holders[i].period().isOrdered())
            throw Error(ErrorKind::Failed, Text::tr("%1's time on the seat would end before it begins.").arg(personName(store, holders[i].person)));
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
        const std::optional<Values> row = store.row(*change.entity, change.record);
        if (!row)
            continue; // what is gone breaks no rule of its own
        if (change.entity == &Group::entity) {
            const Group group = fromValues<Group>(*row);
            checkGroup(group);
            checkReporting(store, group);
        } else if (change.entity == &Seat::entity) {
            checkSeat(store, fromValues<Seat>(*row));
        } else if (change.entity == &SeatHolder::entity) {
            seats.insert(fromValues<SeatHolder>(*row).seat);
        } else if (change.entity == &MeetingTarget::entity) {
            checkTarget(fromValues<MeetingTarget>(*row));
        } else if (change.entity == &GroupName::entity && fromValues<GroupName>(*row).name.trimmed().isEmpty()) {
            throw Error(ErrorKind::Failed, Text::tr("A group needs a name."));
        }
    }
    for (const Id<Seat> seat : seats)
        checkHolders(store, seat);
}

} // namespace samsyn
