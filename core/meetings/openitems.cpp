// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/openitems.h"

#include <QHash>
#include <algorithm>

namespace samsyn {

namespace {

/// What every agenda of the group has anew, so that the last one's is never carried.
bool isProcedural(const AgendaItem &item)
{
    switch (item.purpose) {
    case AgendaPurpose::Ordinary:
        return false;
    case AgendaPurpose::AnyOtherBusiness:
        return item.outcome != ItemOutcome::Tabled;
    default:
        return true;
    }
}

bool isOver(const Meeting &meeting)
{
    return meeting.state == MeetingState::Held || meeting.state == MeetingState::Approved;
}

/// All meetings and items at once, since what continues what crosses groups and years.
class Past
{
public:
    explicit Past(const Store &store)
        : m_store(store)
    {
        for (Meeting &meeting : store.all<Meeting>())
            m_meetings.insert(meeting.id, std::move(meeting));
        for (AgendaItem &item : store.all<AgendaItem>())
            m_items.insert(item.id, std::move(item));
        for (const AgendaItem &item : std::as_const(m_items)) {
            if (item.cameFrom)
                m_next.insert(*item.cameFrom, item.id);
        }
    }

    const QHash<Id<AgendaItem>, AgendaItem> &items() const { return m_items; }
    const Meeting &meetingOf(const AgendaItem &item) const { return m_meetings.constFind(item.meeting).value(); }
    std::vector<AgendaItem> continuationsOf(const AgendaItem &item) const
    {
        std::vector<AgendaItem> next;
        for (const Id<AgendaItem> id : m_next.values(item.id))
            next.push_back(m_items.value(id));
        return next;
    }

    /// The group whose next agenda is to have it; nothing where it is finished.
    std::optional<Id<Group>> leftTo(const AgendaItem &item) const
    {
        const Meeting &meeting = meetingOf(item);
        if (isProcedural(item))
            return std::nullopt;
        if (meeting.state == MeetingState::Cancelled) // a standing item is on the next agenda anyway
            return item.outcome == ItemOutcome::Open && item.origin != ItemOrigin::TemplateItem ? std::optional(meeting.group)
                                                                                                : std::nullopt;
        if (!isOver(meeting) || meeting.isEarlier)
            return std::nullopt;
        switch (item.outcome) {
        case ItemOutcome::Open:
        case ItemOutcome::Tabled:
            return meeting.group;
        case ItemOutcome::SentOn:
            return item.sentTo ? *item.sentTo : groupAbove(meeting.group).value_or(meeting.group);
        case ItemOutcome::ReferredBack:
            return item.sentTo ? *item.sentTo : cameFromGroup(item).value_or(meeting.group);
        default:
            return std::nullopt;
        }
    }

    ItemOrigin originOf(const AgendaItem &item, Id<Group> to) const
    {
        const Id<Group> from = meetingOf(item).group;
        switch (item.outcome) {
        case ItemOutcome::Tabled: return ItemOrigin::Tabled;
        case ItemOutcome::ReferredBack: return ItemOrigin::ReferredBack;
        case ItemOutcome::SentOn: return isAbove(from, to) ? ItemOrigin::SentDown : ItemOrigin::SentUp;
        default: return ItemOrigin::NotReached;
        }
    }

private:
    std::optional<Id<Group>> groupAbove(Id<Group> id) const
    {
        const auto group = m_store.find(id);
        return group ? group->reportsTo : std::nullopt;
    }
    std::optional<Id<Group>> cameFromGroup(const AgendaItem &item) const
    {
        const auto source = item.cameFrom ? m_items.constFind(*item.cameFrom) : m_items.constEnd();
        return source == m_items.constEnd() ? std::nullopt : std::optional(meetingOf(*source).group);
    }
    /// A circle, which the rules refuse, ends after as many steps as there can be groups.
    bool isAbove(Id<Group> upper, Id<Group> lower) const
    {
        std::optional<Id<Group>> next = groupAbove(lower);
        for (int steps = 0; next && steps < 100; ++steps) {
            if (*next == upper)
                return true;
            next = groupAbove(*next);
        }
        return false;
    }

    const Store &m_store;
    QHash<Id<Meeting>, Meeting> m_meetings;
    QHash<Id<AgendaItem>, AgendaItem> m_items;
    QMultiHash<Id<AgendaItem>, Id<AgendaItem>> m_next;
};

} // namespace

bool meetsAt(const Store &store, Id<Group> group, const Meeting &meeting)
{
    return meeting.group == group
        || std::ranges::any_of(store.where<MeetingGroup>("meeting", meeting.id.value),
                               [&](const MeetingGroup &further) { return further.group == group; });
}

OpenItems openItemsOf(const Store &store, Id<Group> group)
{
    const Past past(store);
    OpenItems open;
    for (const AgendaItem &item : past.items()) {
        if (past.leftTo(item) != group)
            continue;
        const std::vector<AgendaItem> next = past.continuationsOf(item);
        if (next.empty())
            open.items.push_back({item, past.meetingOf(item), past.originOf(item, group)});
        for (const AgendaItem &later : next) {
            const Meeting &meeting = past.meetingOf(later);
            if (meeting.state == MeetingState::Planned || meeting.state == MeetingState::Called)
                open.elsewhere.push_back({item, past.meetingOf(item), meeting});
        }
    }
    const auto order = [](const auto &entry) { return std::tuple(entry.meeting.date, entry.meeting.id.value, entry.item.position, entry.item.id.value); };
    std::ranges::sort(open.items, {}, order);
    std::ranges::sort(open.elsewhere, {}, order);
    return open;
}

} // namespace samsyn
