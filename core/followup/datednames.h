// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups/group.h"
#include "core/meetings/meeting.h"
#include "core/members/organization.h"
#include "core/store/store.h"

#include <map>

namespace samsyn {

/// The names that groups and organizations have on any day, read once for many.
class DatedNames
{
public:
    explicit DatedNames(const Store &store);

    QString of(Id<Group> group, QDate day) const; // empty for one that is gone
    QString of(Id<Organization> organization, QDate day) const;
    /// As printed, else the one of the meeting's day.
    QString groupOf(const Meeting &meeting) const;
    /// Title and day in no language: "Beredningsgruppen 2012-03-14".
    QString headingOf(const Meeting &meeting) const;

    const Group *group(Id<Group> id) const;
    const Organization *organization(Id<Organization> id) const;
    /// Not another body's.
    bool isOurs(Id<Group> group) const;
    /// Ours in the order of core/groups/groups.h on the day, those that have ended last.
    std::vector<Id<Group>> ours(const Store &store, QDate day) const;

private:
    std::map<Id<Group>, Group> m_groups;
    std::map<Id<Group>, std::map<QDate, QString>> m_groupNames; // since when
    std::map<Id<Organization>, Organization> m_organizations;
    std::map<Id<Organization>, std::map<QDate, QString>> m_organizationNames;
};

} // namespace samsyn
