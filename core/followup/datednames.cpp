// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/datednames.h"

#include "core/base/format.h"
#include "core/groups/groups.h"

#include <algorithm>

namespace samsyn {

namespace {

/// The latest that began by the day; else the record's own.
template <typename T>
QString nameIn(const std::map<Id<T>, T> &records, const std::map<Id<T>, std::map<QDate, QString>> &names, Id<T> id, QDate day)
{
    const auto record = records.find(id);
    if (record == records.end())
        return {};
    if (const auto found = names.find(id); found != names.end()) {
        const auto later = found->second.upper_bound(day);
        if (later != found->second.begin())
            return std::prev(later)->second;
    }
    return record->second.name;
}

template <typename T>
const T *recordIn(const std::map<Id<T>, T> &records, Id<T> id)
{
    const auto found = records.find(id);
    return found == records.end() ? nullptr : &found->second;
}

} // namespace

DatedNames::DatedNames(const Store &store)
{
    for (Group &group : store.all<Group>())
        m_groups.emplace(group.id, std::move(group));
    for (GroupName &name : store.all<GroupName>())
        m_groupNames[name.group].emplace(name.from, std::move(name.name));
    for (Organization &organization : store.all<Organization>())
        m_organizations.emplace(organization.id, std::move(organization));
    for (OrganizationName &name : store.all<OrganizationName>())
        m_organizationNames[name.organization].emplace(name.from, std::move(name.name));
}

QString DatedNames::of(Id<Group> group, QDate day) const
{
    return nameIn(m_groups, m_groupNames, group, day);
}

QString DatedNames::of(Id<Organization> organization, QDate day) const
{
    return nameIn(m_organizations, m_organizationNames, organization, day);
}

QString DatedNames::groupOf(const Meeting &meeting) const
{
    return meeting.groupName.isEmpty() ? of(meeting.group, meeting.date) : meeting.groupName;
}

QString DatedNames::headingOf(const Meeting &meeting) const
{
    return (meeting.title.isEmpty() ? groupOf(meeting) : meeting.title) + u' ' + formatDate(meeting.date);
}

const Group *DatedNames::group(Id<Group> id) const
{
    return recordIn(m_groups, id);
}

const Organization *DatedNames::organization(Id<Organization> id) const
{
    return recordIn(m_organizations, id);
}

bool DatedNames::isOurs(Id<Group> id) const
{
    const Group *found = group(id);
    return found && !found->body;
}

std::vector<Id<Group>> DatedNames::ours(const Store &store, QDate day) const
{
    std::vector<Id<Group>> groups;
    for (const Group &group : groupsOn(store, day)) {
        if (!group.body)
            groups.push_back(group.id);
    }
    for (const auto &[id, group] : m_groups) {
        if (!group.body && std::ranges::find(groups, id) == groups.end())
            groups.push_back(id);
    }
    return groups;
}

} // namespace samsyn
