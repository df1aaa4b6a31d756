// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/decisions.h"

#include "core/documents/markdowntext.h"
#include "core/meetings/meetings.h"
#include "core/meetings/meetingsteps.h"
#include "core/meetings/numbering.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Decisions)
};

DecisionState stateAfter(DecisionChangeKind kind)
{
    switch (kind) {
    case DecisionChangeKind::Amended: return DecisionState::Amended;
    case DecisionChangeKind::Replaced: return DecisionState::Replaced;
    case DecisionChangeKind::Repealed: return DecisionState::Repealed;
    }
    Q_UNREACHABLE();
}

QString nameOf(const Store &store, const DecisionChange &change)
{
    const auto item = change.by ? store.find(*change.by) : std::nullopt;
    if (!item)
        return change.byReference;
    return shortReference(*item) + u", "_s + headingOf(store, store.get(item->meeting));
}

/// What later decisions have made of it by the day.
void applyChanges(const Store &store, DecisionRow &row, QDate day)
{
    if (day < row.item.inForceFrom.value_or(row.meeting.date))
        row.state = DecisionState::NotYet;
    std::vector<DecisionChange> changes = store.where<DecisionChange>("decision", row.item.id.value);
    std::ranges::stable_sort(changes, {}, &DecisionChange::date);
    for (const DecisionChange &change : changes) {
        if (day < change.date)
            continue;
        row.state = stateAfter(change.kind);
        row.changedBy = nameOf(store, change);
    }
}

bool concerns(const Store &store, const DecisionRow &row, Id<Organization> member)
{
    const auto attendance = attendanceOf(store, row.meeting.id);
    const auto actions = actionsOf(store, row.item.id);
    return std::ranges::any_of(attendance, [&](const Attendance &one) { return one.organization == member; })
        || std::ranges::any_of(actions, [&](const ActionPoint &one) { return one.organization == member; });
}

bool hasWords(const DecisionRow &row, const QString &words)
{
    const QString text = row.item.title + u' ' + row.matterTitle + u' ' + row.text;
    return std::ranges::all_of(words.split(u' ', Qt::SkipEmptyParts), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool matches(const Store &store, const DecisionRow &row, const DecisionFilter &filter)
{
    return (!filter.state || row.state == *filter.state) && (!filter.matter || row.item.matter == filter.matter)
        && (!filter.reviewBefore || (row.item.reviewOn && *row.item.reviewOn <= *filter.reviewBefore))
        && (!filter.member || concerns(store, row, *filter.member)) && (filter.words.isEmpty() || hasWords(row, filter.words));
}

bool isOf(const Store &store, const Meeting &meeting, const DecisionFilter &filter)
{
    if (filter.year && meeting.date.year() != *filter.year)
        return false;
    if (!filter.group)
        return true;
    return std::ranges::any_of(groupsOf(store, meeting), [&](const Group &group) { return group.id == *filter.group; });
}

DecisionRow rowOf(const Store &store, const Meeting &meeting, const AgendaItem &item, QDate day)
{
    DecisionRow row{item, meeting, groupNameOf(store, meeting), itemReference(item), {}, {}, DecisionState::InForce, {}, meeting.state == MeetingState::Approved};
    if (const auto matter = item.matter ? store.find(*item.matter) : std::nullopt)
        row.matterTitle = matter->title;
    row.text = plainOfMarkdown(correctedText(store, meeting.id, item.id, u"decision"_s));
    applyChanges(store, row, day);
    return row;
}

} // namespace

QString decisionStateName(DecisionState state)
{
    switch (state) {
    case DecisionState::InForce: return Text::tr("In force");
    case DecisionState::NotYet: return Text::tr("Not in force yet");
    case DecisionState::Amended: return Text::tr("Amended");
    case DecisionState::Replaced: return Text::tr("Replaced");
    case DecisionState::Repealed: return Text::tr("Repealed");
    }
    Q_UNREACHABLE();
}

std::vector<DecisionRow> decisionsRegister(const Store &store, const DecisionFilter &filter, QDate day)
{
    std::vector<Meeting> meetings = store.all<Meeting>();
    std::ranges::stable_sort(meetings, {}, [](const Meeting &meeting) { return std::pair(meeting.date, meeting.startTime); });
    std::vector<DecisionRow> rows;
    for (const Meeting &meeting : meetings) {
        const bool wasHeld = meeting.state == MeetingState::Held || meeting.state == MeetingState::Approved;
        if (!wasHeld || !isOf(store, meeting, filter))
            continue;
        for (const AgendaItem &item : agendaOf(store, meeting.id)) {
            if (item.outcome != ItemOutcome::Decided)
                continue;
            DecisionRow row = rowOf(store, meeting, item, day);
            if (matches(store, row, filter))
                rows.push_back(std::move(row));
        }
    }
    return rows;
}

std::vector<MatterStep> matterHistory(const Store &store, Id<Matter> matter)
{
    std::vector<MatterStep> steps;
    for (AgendaItem &item : store.where<AgendaItem>("matter", matter.value)) {
        Meeting meeting = store.get(item.meeting);
        const QString group = groupNameOf(store, meeting);
        const QString reference = itemReference(item);
        steps.push_back({std::move(item), std::move(meeting), group, reference});
    }
    std::ranges::stable_sort(steps, {}, [](const MatterStep &step) { return std::tuple(step.meeting.date, step.meeting.startTime, step.item.position); });
    return steps;
}

std::optional<QDate> stuckSince(const Store &store, Id<Matter> id)
{
    const auto matter = store.find(id);
    const std::vector<MatterStep> steps = matterHistory(store, id);
    if (!matter || matter->closedOn || steps.empty())
        return std::nullopt;
    std::optional<QDate> since;
    for (const MatterStep &step : steps) {
        const bool wasHeld = step.meeting.state == MeetingState::Held || step.meeting.state == MeetingState::Approved;
        if (!wasHeld)
            continue;
        const bool isDone = step.item.outcome == ItemOutcome::Decided || step.item.outcome == ItemOutcome::Noted || step.item.outcome == ItemOutcome::Withdrawn;
        since = isDone ? std::nullopt : since && step.item.outcome == ItemOutcome::Tabled ? since : std::optional(step.meeting.date);
    }
    return since;
}

} // namespace samsyn
