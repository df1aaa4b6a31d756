// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/datednames.h"
#include "core/followup/followupstore.h"
#include "core/followup/meetingfigures.h"
#include "core/followup/yearmeetings.h"
#include "core/meetings/meetings.h"
#include "core/members/members.h"

#include <algorithm>
#include <set>

namespace samsyn {

namespace {

/// What was counted, before it is put in order.
struct Counted {
    std::map<std::pair<Id<Organization>, Id<Group>>, AttendanceCount> cells;
    std::map<Id<Organization>, AttendanceCount> all;
};

void add(AttendanceCount &count, int present, int meetings)
{
    count.present += present;
    count.meetings += meetings;
}

Counted countedOf(const Store &store, const std::vector<qint64> &alone, const std::vector<qint64> &joint)
{
    Counted counted;
    for (const PresenceCount &count : presences(store, alone)) {
        add(counted.cells[{count.organization, count.group}], count.present, count.meetings);
        add(counted.all[count.organization], count.present, count.meetings);
    }
    std::map<std::pair<Id<Organization>, Id<Meeting>>, bool> once; // a joint meeting is one
    for (const JointPresence &row : jointPresences(store, joint)) {
        add(counted.cells[{row.organization, row.group}], row.isPresent, 1);
        once[{row.organization, row.meeting}] |= row.isPresent;
    }
    for (const auto &[which, isPresent] : once)
        add(counted.all[which.first], isPresent, 1);
    return counted;
}

/// Members of the day, whoever had a voting seat in the year, whoever was counted.
std::set<Id<Organization>> organizationsOf(const Store &store, const Counted &counted, QDate day)
{
    std::set<Id<Organization>> organizations;
    for (const Membership &membership : store.all<Membership>()) {
        if (membership.period().covers(day))
            organizations.insert(membership.organization);
    }
    for (const Id<Organization> id : seatedOrganizations(store, {day.year(), 1, 1}, day))
        organizations.insert(id);
    for (const auto &[id, count] : counted.all)
        organizations.insert(id);
    return organizations;
}

} // namespace

AttendanceFigures attendanceFigures(const Store &store, QDate day)
{
    const DatedNames names(store);
    const YearMeetings year = meetingsBetween(store, {day.year(), 1, 1}, day);
    std::vector<qint64> alone, joint;
    std::map<Id<Group>, int> meetings;
    for (const Meeting &meeting : year.meetings) {
        if (!isHeldOn(meeting, day) || !isGathering(meeting) || !names.isOurs(meeting.group))
            continue;
        const std::vector<Id<Group>> &groups = year.groups.at(meeting.id);
        (groups.size() > 1 ? joint : alone).push_back(meeting.id.value);
        for (const Id<Group> group : groups)
            ++meetings[group];
    }
    AttendanceFigures figures;
    std::vector<Id<Group>> columns;
    for (const Id<Group> id : names.ours(store, day)) {
        if (const auto found = meetings.find(id); found != meetings.end()) {
            columns.push_back(id);
            figures.groups.push_back({linkTo(*names.group(id)), names.of(id, day), found->second});
        }
    }
    Counted counted = countedOf(store, alone, joint);
    for (const Id<Organization> id : organizationsOf(store, counted, day)) {
        const Organization *organization = names.organization(id);
        if (!organization)
            continue;
        AttendanceMember member{linkTo(*organization), names.of(id, day), {}, counted.all[id]};
        for (const Id<Group> group : columns)
            member.cells.push_back(counted.cells[{id, group}]);
        figures.members.push_back(std::move(member));
    }
    std::ranges::stable_sort(figures.members, swedishLess, &AttendanceMember::name);
    return figures;
}

} // namespace samsyn
