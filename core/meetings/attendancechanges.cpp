// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is noted of who was there.
#include "core/base/error.h"
#include "core/meetings/attendancerules.h"
#include "core/meetings/meetings.h"

#include <QCoreApplication>
#include <algorithm>

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AttendanceChanges)
};

std::optional<Attendance> substituteFor(const Store &store, Id<Attendance> absent)
{
    const auto rows = store.where<Attendance>("stands_in_for", absent.value);
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

/// A vacant seat has no name of its own.
QString nameOf(const Attendance &row)
{
    return row.name.isEmpty() ? Text::tr("the vacant seat of %1").arg(row.organizationName) : row.name;
}

void checkStandIn(const Store &store, const Attendance &absent, const Attendance &substitute)
{
    const auto refuse = [](const QString &sentence) { throw Error(ErrorKind::Failed, sentence); };
    if (absent.id == substitute.id || (absent.person && absent.person == substitute.person))
        refuse(Text::tr("%1 cannot stand in for themselves. Choose somebody else.").arg(nameOf(absent)));
    if (!votes(absent.role))
        refuse(Text::tr("%1 has no vote that somebody could take over.").arg(nameOf(absent)));
    if (isPresent(absent.presence) && !absent.cameAt && !absent.leftAt)
        refuse(Text::tr("%1 is present, so nobody can stand in. Note first that %1 is absent, or left at an item.").arg(nameOf(absent)));
    if (substitute.role == AttendanceRole::CoOpted || substitute.role == AttendanceRole::Secretary)
        refuse(Text::tr("%1 takes part without a vote and cannot stand in for %2. Choose a substitute or a guest.").arg(nameOf(substitute), nameOf(absent)));
    if (substitute.presence == Presence::Apologies || substitute.presence == Presence::Absent || substitute.presence == Presence::Vacant)
        refuse(Text::tr("%1 is not there and cannot stand in for %2.").arg(nameOf(substitute), nameOf(absent)));
    if (const auto other = substituteFor(store, absent.id); other && other->person != substitute.person)
        refuse(Text::tr("%1 stands in for %2 already. Take that back first.").arg(nameOf(*other), nameOf(absent)));
}

} // namespace

void setPresence(Transaction &transaction, Id<Attendance> id, Presence presence, const QString &reason)
{
    const Store &store = transaction.store();
    Attendance row = store.get(id);
    const auto substitute = substituteFor(store, id);
    if (isPresent(presence) && substitute && !row.cameAt && !row.leftAt)
        throw Error(ErrorKind::Failed, Text::tr("%1 stands in for %2. Note at which item %2 came, or take back that %1 stands in.").arg(nameOf(*substitute), nameOf(row)));
    row.presence = presence;
    row.reason = reason;
    if (!isPresent(presence)) {
        row.cameAt.reset();
        row.leftAt.reset();
        row.cameTime.clear();
        row.leftTime.clear();
    }
    if (presence == Presence::Absent || presence == Presence::Apologies)
        row.standsInFor.reset();
    transaction.update(row);
}

void standIn(Transaction &transaction, Id<Attendance> absentId, Id<Attendance> substituteId)
{
    const Store &store = transaction.store();
    Attendance absent = store.get(absentId);
    Attendance substitute = store.get(substituteId);
    if (substitute.standsInFor == absentId)
        return;
    checkStandIn(store, absent, substitute);
    if (absent.presence == Presence::Expected) {
        absent.presence = Presence::Apologies;
        transaction.update(absent);
    }
    const Meeting meeting = store.get(absent.meeting);
    if (!meeting.startedAt.isEmpty() && substitute.presence == Presence::Expected)
        substitute.presence = Presence::Present;
    if (!votes(substitute.role))
        substitute.role = AttendanceRole::Substitute;
    if (substitute.standsInFor) { // for a second one too, which stays one vote
        substitute.id = {};
        substitute.key.clear();
        substitute.seat.reset();
        substitute.role = AttendanceRole::Substitute;
        substitute.standsInFor = absentId;
        addParticipant(transaction, substitute);
        return;
    }
    substitute.standsInFor = absentId;
    transaction.update(substitute);
}

void undoStandIn(Transaction &transaction, Id<Attendance> absent)
{
    const Store &store = transaction.store();
    for (Attendance &row : store.where<Attendance>("stands_in_for", absent.value)) {
        const auto rows = row.person ? store.where<Attendance>("person", row.person->value) : std::vector<Attendance>{};
        const auto isOther = [&](const Attendance &other) { return other.id != row.id && other.meeting == row.meeting; };
        if (!row.seat && std::ranges::any_of(rows, isOther)) { // made for this alone
            transaction.remove(row.id);
            continue;
        }
        row.standsInFor.reset();
        if (!row.seat && row.role == AttendanceRole::Substitute)
            row.role = AttendanceRole::Guest;
        transaction.update(row);
    }
}

void noteCame(Transaction &transaction, Id<Attendance> id, std::optional<Id<AgendaItem>> item, const QString &time)
{
    Attendance row = transaction.store().get(id);
    if (!isPresent(row.presence))
        row.presence = Presence::Present;
    row.reason.clear();
    row.cameAt = item;
    row.cameTime = time;
    transaction.update(row);
}

void noteLeft(Transaction &transaction, Id<Attendance> id, std::optional<Id<AgendaItem>> item, const QString &time)
{
    Attendance row = transaction.store().get(id);
    if (!isPresent(row.presence))
        throw Error(ErrorKind::Failed, Text::tr("%1 is not present, and so cannot leave. Note first that %1 is present.").arg(nameOf(row)));
    row.leftAt = item;
    row.leftTime = time;
    transaction.update(row);
}

} // namespace samsyn
