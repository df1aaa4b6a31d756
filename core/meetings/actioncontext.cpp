// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who an action point may belong to, and what it has where nothing is typed.
#include "core/groups/groups.h"
#include "core/meetings/actionline.h"
#include "core/meetings/meetings.h"
#include "core/members/members.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

void add(std::vector<ActionOwner> &owners, const ActionOwner &owner)
{
    const auto isSame = [&](const ActionOwner &other) {
        return owner.person ? other.person == owner.person : owner.organization ? other.organization == owner.organization : other.name == owner.name;
    };
    if (!owner.name.isEmpty() && std::ranges::none_of(owners, isSame))
        owners.push_back(owner);
}

/// The strategist: who has a seat as one in this group, else in any, else the meeting's secretary.
std::optional<ActionOwner> strategist(const Store &store, const Meeting &meeting, const std::vector<Attendance> &attendance)
{
    std::optional<ActionOwner> elsewhere;
    for (const Seat &seat : store.all<Seat>()) {
        if (seat.function != SeatFunction::Strategist || !seat.period().covers(meeting.date))
            continue;
        for (const SeatHolder &holder : store.where<SeatHolder>("seat", seat.id.value)) {
            if (!holder.period().covers(meeting.date))
                continue;
            const ActionOwner owner{holder.person, {}, store.get(holder.person).name};
            if (seat.group == meeting.group)
                return owner;
            elsewhere = elsewhere ? elsewhere : std::optional(owner);
        }
    }
    if (elsewhere)
        return elsewhere;
    const auto secretary = std::ranges::find(attendance, AttendanceRole::Secretary, &Attendance::role);
    return secretary == attendance.end() ? std::nullopt : std::optional(ActionOwner{secretary->person, {}, secretary->name});
}

} // namespace

ActionContext actionContext(const Store &store, const Meeting &meeting)
{
    ActionContext context;
    context.day = meeting.date;
    const std::vector<Attendance> attendance = attendanceOf(store, meeting.id);
    for (const Attendance &row : attendance)
        add(context.owners, {row.person, {}, row.name});
    for (const SeatView &seat : seatsOn(store, meeting.group, meeting.date)) {
        if (seat.person)
            add(context.owners, {seat.person->id, {}, seat.person->name});
    }
    for (const Attendance &row : attendance) {
        if (row.organization)
            add(context.owners, {{}, row.organization, row.organizationName});
    }
    context.atMeeting = context.owners.size();
    for (const MemberSummary &member : memberSummaries(store, meeting.date))
        add(context.owners, {{}, member.organization.id, member.name});
    for (const Person &person : store.all<Person>())
        add(context.owners, {person.id, {}, person.name});
    context.usual = strategist(store, meeting, attendance);
    if (const auto next = nextMeeting(store, meeting.group, meeting.date); next && next->precision == DatePrecision::Day)
        context.usualDue = next->date;
    return context;
}

} // namespace samsyn
