// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meetingpeople.h"

#include "core/groups/groups.h"
#include "core/meetings/attendancerules.h"

#include <algorithm>

namespace samsyn {

namespace {

/// Who holds two seats is one person, in the first of the roles.
void add(std::vector<MeetingPerson> &people, MeetingPerson person)
{
    const auto same = [&](const MeetingPerson &other) { return other.person.id == person.person.id; };
    if (std::ranges::none_of(people, same))
        people.push_back(std::move(person));
}

/// The groups that meet: the lead group first.
std::vector<Id<Group>> meetingGroups(const Store &store, const Meeting &meeting)
{
    std::vector<Id<Group>> groups{meeting.group};
    for (const MeetingGroup &further : store.where<MeetingGroup>("meeting", meeting.id.value))
        groups.push_back(further.group);
    return groups;
}

std::vector<MeetingPerson> seated(const Store &store, const Meeting &meeting)
{
    std::vector<MeetingPerson> people;
    for (const Id<Group> group : meetingGroups(store, meeting)) {
        for (const SeatView &view : seatsOn(store, group, meeting.date)) {
            if (view.person)
                add(people, {*view.person, attendanceRole(view.seat.role), Presence::Expected, view.seat.organization});
        }
    }
    return people;
}

} // namespace

std::vector<MeetingPerson> peopleOf(const Store &store, const Meeting &meeting)
{
    auto attendance = store.where<Attendance>("meeting", meeting.id.value);
    if (attendance.empty())
        return seated(store, meeting);
    std::ranges::stable_sort(attendance, {}, &Attendance::position);
    std::vector<MeetingPerson> people;
    for (const Attendance &row : attendance) {
        if (auto person = row.person ? store.find(*row.person) : std::nullopt)
            add(people, {*std::move(person), row.role, row.presence, row.organization});
    }
    return people;
}

std::optional<Person> writerOf(const Store &store, Id<Group> group, QDate day)
{
    for (const SeatView &view : seatsOn(store, group, day)) {
        if (view.person && view.seat.role == SeatRole::Secretary)
            return view.person;
    }
    for (const Seat &seat : store.all<Seat>()) {
        if (seat.function != SeatFunction::Strategist || !seat.period().covers(day))
            continue;
        for (const SeatHolder &holder : store.where<SeatHolder>("seat", seat.id.value)) {
            if (holder.period().covers(day))
                return store.find(holder.person);
        }
    }
    return std::nullopt;
}

} // namespace samsyn
