// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meetings.h"

#include "core/base/format.h"
#include "core/groups/groups.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Meetings)
};

template <typename Record>
std::vector<Record> inOrder(std::vector<Record> records)
{
    std::ranges::stable_sort(records, {}, &Record::position);
    return records;
}

void append(std::vector<Attachment> &all, const Store &store, const RecordRef &record)
{
    for (Attachment &attachment : inOrder(store.where<Attachment>("record", record.toText())))
        all.push_back(std::move(attachment));
}

} // namespace

std::vector<AgendaItem> agendaOf(const Store &store, Id<Meeting> meeting)
{
    return inOrder(store.where<AgendaItem>("meeting", meeting.value));
}

std::vector<Attendance> attendanceOf(const Store &store, Id<Meeting> meeting)
{
    return inOrder(store.where<Attendance>("meeting", meeting.value));
}

std::vector<ActionPoint> actionsOf(const Store &store, Id<AgendaItem> item)
{
    return inOrder(store.where<ActionPoint>("item", item.value));
}

std::vector<ActionPoint> actionsBesideItems(const Store &store, Id<Meeting> meeting)
{
    std::vector<ActionPoint> points = inOrder(store.where<ActionPoint>("meeting", meeting.value));
    std::erase_if(points, [](const ActionPoint &point) { return point.item.has_value(); });
    return points;
}

std::vector<Attachment> attachmentsOf(const Store &store, Id<Meeting> meeting)
{
    std::vector<Attachment> all;
    append(all, store, {Meeting::entity.name(), meeting.value});
    for (const AgendaItem &item : agendaOf(store, meeting))
        append(all, store, {AgendaItem::entity.name(), item.id.value});
    return all;
}

std::vector<Correction> correctionsOf(const Store &store, Id<Meeting> meeting)
{
    return inOrder(store.where<Correction>("meeting", meeting.value));
}

QString groupNameOf(const Store &store, const Meeting &meeting)
{
    if (!meeting.groupName.isEmpty())
        return meeting.groupName;
    const auto group = store.find(meeting.group);
    return group ? nameOn(store, *group, meeting.date) : QString();
}

QString titleOf(const Store &store, const Meeting &meeting)
{
    return meeting.title.isEmpty() ? groupNameOf(store, meeting) : meeting.title;
}

QString headingOf(const Store &store, const Meeting &meeting)
{
    const QString day = meeting.precision == DatePrecision::Month ? formatMonth(Month::of(meeting.date)) : formatDateLong(meeting.date);
    return titleOf(store, meeting) + u' ' + day;
}

std::vector<Group> groupsOf(const Store &store, const Meeting &meeting)
{
    std::vector<Group> groups;
    if (auto lead = store.find(meeting.group))
        groups.push_back(*std::move(lead));
    for (const MeetingGroup &further : store.where<MeetingGroup>("meeting", meeting.id.value)) {
        if (auto group = store.find(further.group); group && further.group != meeting.group)
            groups.push_back(*std::move(group));
    }
    return groups;
}

std::vector<Meeting> meetingsOf(const Store &store, Id<Group> group)
{
    std::vector<Meeting> meetings = store.where<Meeting>("group", group.value);
    for (const MeetingGroup &further : store.where<MeetingGroup>("group", group.value)) {
        if (auto joint = store.find(further.meeting); joint && joint->group != group)
            meetings.push_back(*std::move(joint));
    }
    std::ranges::stable_sort(meetings, {}, [](const Meeting &meeting) { return std::pair(meeting.date, meeting.startTime); });
    return meetings;
}

std::optional<Meeting> nextMeeting(const Store &store, Id<Group> group, QDate after)
{
    for (Meeting &meeting : meetingsOf(store, group)) {
        const bool isAhead = meeting.state == MeetingState::Planned || meeting.state == MeetingState::Called;
        if (isAhead && meeting.kind == MeetingKind::Meeting && after < meeting.date)
            return std::move(meeting);
    }
    return std::nullopt;
}

bool isFormal(const Store &store, const Meeting &meeting)
{
    const auto group = store.find(meeting.group);
    return group && group->minutesForm == MinutesForm::Formal;
}

bool isGathering(const Meeting &meeting)
{
    return meeting.kind != MeetingKind::PerCapsulam;
}

QString meetingStateName(const Store &store, const Meeting &meeting)
{
    const bool isPublished = meeting.state == MeetingState::Approved
        && !store.where<PublicationEntry>("meeting", meeting.id.value).empty();
    if (isPublished)
        return Text::tr("Published", "meeting");
    return meetingStateName(meeting.state, isFormal(store, meeting) ? MinutesForm::Formal : MinutesForm::Notes);
}

} // namespace samsyn
