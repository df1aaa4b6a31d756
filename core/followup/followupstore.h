// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/store/store.h"

#include <map>
#include <utility>

namespace samsyn {

struct ActionPoint;
struct Group;
struct Meeting;
struct Organization;
struct ReviewApproval;
struct Seat;

// What figures read of large tables: by range, each in one query, in workspaces of twenty years too.

std::vector<Values> rowsDated(const Store &store, const Entity &entity, std::string_view field, QDate from, QDate to);
std::vector<Values> rowsPointing(const Store &store, const Entity &entity, std::string_view field, const std::vector<qint64> &ids);

template <typename T>
std::vector<T> recordsOf(const std::vector<Values> &rows)
{
    std::vector<T> records;
    records.reserve(rows.size());
    for (const Values &values : rows)
        records.push_back(fromValues<T>(values));
    return records;
}
/// Those whose day in a field lies from the one to the other, both included; by that day, then by id.
template <typename T>
std::vector<T> dated(const Store &store, std::string_view field, QDate from, QDate to)
{
    return recordsOf<T>(rowsDated(store, T::entity, field, from, to));
}
/// Those that point to one of these in a field ("id": these themselves), by id.
template <typename T>
std::vector<T> pointing(const Store &store, std::string_view field, const std::vector<qint64> &ids)
{
    return recordsOf<T>(rowsPointing(store, T::entity, field, ids));
}

/// Who came to meetings, of each group and organization: of meetings where an attendance row of the
/// organization had a voting role and somebody to fill it.
struct PresenceCount {
    Id<Group> group;
    Id<Organization> organization;
    int present = 0; // a row's person was there, or somebody of the organization who stood in
    int meetings = 0;
};
std::vector<PresenceCount> presences(const Store &store, const std::vector<qint64> &meetings);
/// The same of meetings that several groups hold together, each by itself; a row counts in the group of
/// its seat and in those of the others where its person has a voting seat on that day.
struct JointPresence {
    Id<Meeting> meeting;
    Id<Group> group;
    Id<Organization> organization;
    bool isPresent = false;
};
std::vector<JointPresence> jointPresences(const Store &store, const std::vector<qint64> &meetings);

/// Ids of action points that were given by the day to, and were open some time from the day from on.
std::vector<qint64> actionsAlive(const Store &store, QDate from, QDate to);
/// Days of the meetings proper that each group held in that time, joint ones too, the earliest first.
std::map<Id<Group>, std::vector<QDate>> heldDays(const Store &store, QDate from, QDate to);

/// Ids of the voting seats of our groups that exist on the day and that nobody holds then.
std::vector<qint64> emptySeats(const Store &store, QDate day);
/// Voting seats of our groups that exist on the day by organization: how many, and how many are held.
/// Empty ones that are not applicable are not counted.
struct SeatCount {
    int seats = 0;
    int filled = 0;
};
std::map<Id<Organization>, SeatCount> seatCounts(const Store &store, QDate day);
/// Organizations with a voting seat in one of our groups some time from the one day to the other.
std::vector<Id<Organization>> seatedOrganizations(const Store &store, QDate from, QDate to);

struct LastBriefing {
    QDate date;
    QString board;
};
/// The last one of each organization up to the day.
std::map<Id<Organization>, LastBriefing> lastBriefings(const Store &store, QDate day);

/// The months that were approved by the day, the earliest first.
struct ApprovedMonth {
    Month month;
    Id<ReviewApproval> approval;
};
std::vector<ApprovedMonth> approvedMonths(const Store &store, QDate day);

} // namespace samsyn
