// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/agendareport.h"

#include "core/base/format.h"
#include "core/documents/markdowntext.h"
#include "core/meetings/actionpoint.h"
#include "core/meetings/meetings.h"
#include "core/meetings/numbering.h"
#include "core/meetings/openitems.h"
#include "core/members/members.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AgendaReport)
};

/// Lines with the day they are sorted by.
using Lines = std::vector<std::pair<QDate, QString>>;

struct Span {
    QDate since; // not included
    QDate until;

    bool covers(QDate day) const { return since < day && day <= until; }
};

bool isOver(const Meeting &meeting)
{
    return meeting.state == MeetingState::Held || meeting.state == MeetingState::Approved;
}

/// Held without this group, so that it has not heard of them.
std::vector<Meeting> meetingsElsewhere(const Store &store, Id<Group> group, Span span)
{
    std::vector<Meeting> meetings;
    for (Meeting &meeting : store.all<Meeting>()) {
        if (isOver(meeting) && span.covers(meeting.date) && !meetsAt(store, group, meeting))
            meetings.push_back(std::move(meeting));
    }
    return meetings;
}

Lines decisionLines(const Store &store, const std::vector<Meeting> &meetings)
{
    Lines lines;
    for (const Meeting &meeting : meetings) {
        for (const AgendaItem &item : store.where<AgendaItem>("meeting", meeting.id.value)) {
            if (item.outcome != ItemOutcome::Decided || item.purpose != AgendaPurpose::Ordinary)
                continue;
            const QString reference = shortReference(item);
            const QString place = reference.isEmpty() ? formatDateLong(meeting.date)
                                                      : formatDateLong(meeting.date) + u", "_s + reference;
            lines.push_back({meeting.date, Text::tr("%1: %2 (%3)").arg(groupNameOf(store, meeting), item.title, place)});
        }
    }
    return lines;
}

Lines meetingLines(const Store &store, const std::vector<Meeting> &meetings)
{
    Lines lines;
    for (const Meeting &meeting : meetings) {
        if (meeting.kind == MeetingKind::PerCapsulam)
            continue;
        lines.push_back({meeting.date, Text::tr("%1, %2").arg(titleOf(store, meeting), formatDateLong(meeting.date))});
    }
    return lines;
}

Lines doneLines(const Store &store, Span span)
{
    Lines lines;
    for (const ActionStep &step : store.all<ActionStep>()) {
        const auto action = store.find(step.action);
        if (step.state != ActionState::Done || !span.covers(step.date) || !action)
            continue;
        lines.push_back({step.date, action->ownerName.isEmpty() ? action->text
                                                                : Text::tr("%1 (%2)").arg(action->text, action->ownerName)});
    }
    return lines;
}

Lines memberLines(const Store &store, Span span)
{
    Lines lines;
    for (const Membership &membership : store.all<Membership>()) {
        const auto organization = store.find(membership.organization);
        if (!organization)
            continue;
        const QString name = nameOn(store, *organization, span.until);
        if (span.covers(membership.from))
            lines.push_back({membership.from, Text::tr("%1 joined on %2").arg(name, formatDateLong(membership.from))});
        if (membership.to && span.covers(*membership.to))
            lines.push_back({*membership.to, Text::tr("%1 left on %2").arg(name, formatDateLong(*membership.to))});
    }
    return lines;
}

void addPart(QStringList &parts, const QString &head, Lines lines)
{
    if (lines.empty())
        return;
    std::ranges::stable_sort(lines, {}, &Lines::value_type::first);
    QStringList rows;
    for (const auto &[day, line] : lines)
        rows += u"- "_s + markdownOfPlain(line);
    rows.removeDuplicates();
    parts += u"**"_s + head + u"**"_s;
    parts += rows.join(u'\n');
}

} // namespace

QString reportSince(const Store &store, Id<Group> group, QDate since, QDate until)
{
    const Span span{since, until};
    const std::vector<Meeting> meetings = meetingsElsewhere(store, group, span);
    QStringList parts;
    addPart(parts, Text::tr("Decided in other groups"), decisionLines(store, meetings));
    addPart(parts, Text::tr("Action points done"), doneLines(store, span));
    addPart(parts, Text::tr("Meetings held"), meetingLines(store, meetings));
    addPart(parts, Text::tr("Members"), memberLines(store, span));
    return parts.join(u"\n\n"_s);
}

QDate reportedUntil(const Store &store, const Meeting &meeting)
{
    std::optional<QDate> last;
    for (const Meeting &earlier : store.all<Meeting>()) {
        if (!isOver(earlier) || earlier.kind != MeetingKind::Meeting || meeting.date < earlier.date || earlier.id == meeting.id
            || !meetsAt(store, meeting.group, earlier) || (last && earlier.date <= *last))
            continue;
        const auto items = store.where<AgendaItem>("meeting", earlier.id.value);
        const bool wasLeft = std::ranges::any_of(items, [](const AgendaItem &item) {
            return item.purpose == AgendaPurpose::Report && item.outcome == ItemOutcome::Open;
        });
        if (!wasLeft)
            last = earlier.date;
    }
    return last.value_or(meeting.date.addYears(-1));
}

} // namespace samsyn
