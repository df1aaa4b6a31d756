// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/attendancerules.h"

#include "core/base/error.h"
#include "core/groups/groups.h"
#include "core/members/members.h"
#include "core/meetings/meetings.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AttendanceRules)
};

/// Absent where the minutes say nothing of the seat.
std::optional<Attendance> rowOf(const SeatView &view, QDate day)
{
    Attendance row;
    row.seat = view.seat.id;
    row.organization = view.seat.organization;
    row.organizationName = view.organizationName;
    row.role = attendanceRole(view.seat.role);
    if (view.person) {
        row.person = view.person->id;
        row.name = view.person->name;
        row.title = view.title;
        return row;
    }
    if (view.stateOn(day) != SeatState::Vacant || !votes(row.role))
        return std::nullopt;
    row.presence = Presence::Vacant;
    row.reason = view.seat.stateReason;
    return row;
}

/// The same seat, or the same person, whose seats in several groups are one row.
bool isListed(const std::vector<Attendance> &rows, const Attendance &row)
{
    return std::ranges::any_of(rows, [&](const Attendance &other) {
        return (row.seat && other.seat == row.seat) || (row.person && other.person == row.person);
    });
}

/// Made from the seat, with nothing noted since, but on the day the seat is another's or nobody's.
/// Who was put there by hand never held it, and stays.
bool isOutdated(const Store &store, const Attendance &row, QDate day)
{
    if (!row.seat || row.standsInFor || (row.presence != Presence::Expected && row.presence != Presence::Vacant))
        return false;
    const auto holders = store.where<SeatHolder>("seat", row.seat->value);
    const auto now = std::ranges::find_if(holders, [day](const SeatHolder &holder) { return holder.period().covers(day); });
    if (!row.person)
        return now != holders.end();
    const bool hasHeld = std::ranges::any_of(holders, [&](const SeatHolder &holder) { return holder.person == row.person; });
    return hasHeld && (now == holders.end() || now->person != *row.person);
}

/// A row that was outdated becomes what the proposal has for its seat, or goes.
void renew(Transaction &transaction, const Attendance &row, const std::vector<Attendance> &proposal)
{
    const auto found = std::ranges::find(proposal, row.seat, &Attendance::seat);
    if (found == proposal.end())
        return transaction.remove(row.id);
    Attendance renewed = *found;
    renewed.id = row.id;
    renewed.key = row.key;
    renewed.position = row.position;
    transaction.update(renewed);
}

} // namespace

AttendanceRole attendanceRole(SeatRole role)
{
    switch (role) {
    case SeatRole::Chair: return AttendanceRole::Chair;
    case SeatRole::ViceChair: return AttendanceRole::ViceChair;
    case SeatRole::Holder: return AttendanceRole::Holder;
    case SeatRole::Substitute: return AttendanceRole::Substitute;
    case SeatRole::CoOpted: return AttendanceRole::CoOpted;
    case SeatRole::Secretary: return AttendanceRole::Secretary;
    }
    Q_UNREACHABLE();
}

std::vector<Attendance> proposedAttendance(const Store &store, const Meeting &meeting)
{
    std::vector<Attendance> rows;
    for (const Group &group : groupsOf(store, meeting)) {
        for (const SeatView &view : seatsOn(store, group.id, meeting.date)) {
            std::optional<Attendance> row = rowOf(view, meeting.date);
            if (row && !isListed(rows, *row))
                rows.push_back(*std::move(row));
        }
    }
    const auto rank = [](const Attendance &row) {
        return row.role == AttendanceRole::Chair ? 0 : row.role == AttendanceRole::ViceChair ? 1 : votes(row.role) ? 2 : 3;
    };
    std::ranges::stable_sort(rows, {}, rank);
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i].meeting = meeting.id;
        rows[i].position = int(i);
    }
    return rows;
}

void ensureAttendance(Transaction &transaction, Id<Meeting> id)
{
    const Store &store = transaction.store();
    const Meeting meeting = store.get(id);
    const std::vector<Attendance> proposal = proposedAttendance(store, meeting);
    for (const Attendance &row : attendanceOf(store, id)) {
        const bool isReplaced = !store.where<Attendance>("stands_in_for", row.id.value).empty();
        if (!isReplaced && isOutdated(store, row, meeting.date))
            renew(transaction, row, proposal);
    }
    const std::vector<Attendance> noted = attendanceOf(store, id);
    int next = noted.empty() ? 0 : noted.back().position + 1;
    for (Attendance row : proposal) {
        if (isListed(noted, row))
            continue;
        if (!noted.empty())
            row.position = next++;
        if (!meeting.startedAt.isEmpty() && row.presence == Presence::Expected)
            row.presence = Presence::Present;
        transaction.insert(row);
    }
}

Id<Attendance> addParticipant(Transaction &transaction, Attendance attendance)
{
    const std::vector<Attendance> noted = attendanceOf(transaction.store(), attendance.meeting);
    attendance.position = noted.empty() ? 0 : noted.back().position + 1;
    return transaction.insert(attendance);
}

void setPerson(Transaction &transaction, Id<Attendance> id, Id<Person> person)
{
    const Store &store = transaction.store();
    Attendance row = store.get(id);
    const Meeting meeting = store.get(row.meeting);
    if (meeting.state == MeetingState::Held || meeting.state == MeetingState::Approved)
        throw Error(ErrorKind::Failed, Text::tr("The meeting has been held, and its minutes keep the names of that day."));
    row.person = person;
    row.name = store.get(person).name;
    row.title = titleOn(store, person, row.organization, meeting.date);
    if (row.presence == Presence::Vacant)
        row.presence = meeting.startedAt.isEmpty() ? Presence::Expected : Presence::Present;
    transaction.update(row);
}

} // namespace samsyn
