// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meetingrules.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/meetings/attendancerules.h"
#include "core/meetings/meetings.h"
#include "core/meetings/numbering.h"
#include "core/meetings/seals.h"

#include <QCoreApplication>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeetingRules)
};

[[noreturn]] void refuse(const QString &sentence)
{
    throw Error(ErrorKind::Failed, sentence);
}

/// A § that was given is not lost with its item, so that nobody looks for it in vain, and an item that
/// stood in the notice is withdrawn, which the minutes can say.
void checkRemoved(const Store &store, const AgendaItem &item)
{
    const auto meeting = store.find(item.meeting);
    if (!meeting)
        return; // it went as a whole
    if (item.paragraph)
        refuse(Text::tr("“%1” has %2 and cannot be removed. Withdraw it instead.").arg(item.title, shortReference(item)));
    if (!item.number.isEmpty() && meeting->state != MeetingState::Planned)
        refuse(Text::tr("“%1” stood in the notice as %2 and cannot be removed. Withdraw it instead.").arg(item.title, shortReference(item)));
}

/// Every § of the series that a meeting is in stands once.
void checkParagraphs(const Store &store, const Meeting &meeting)
{
    const QString series = paragraphSeries(store, meeting);
    std::map<qint64, Meeting> given;
    for (const Meeting &other : store.where<Meeting>("group", meeting.group.value)) {
        if (paragraphSeries(store, other) != series)
            continue;
        for (const AgendaItem &item : store.where<AgendaItem>("meeting", other.id.value)) {
            if (!item.paragraph)
                continue;
            const auto [first, isNew] = given.emplace(*item.paragraph, other);
            if (!isNew)
                refuse(Text::tr("§ %1 stands already in the minutes of %2. A § is not given twice.").arg(*item.paragraph).arg(headingOf(store, first->second)));
        }
    }
}

/// A decision that is recorded now, while people are there: the same as decide() refuses.
void checkDecided(const Store &store, const AgendaItem &item)
{
    const auto meeting = store.find(item.meeting);
    if (!meeting || !isGathering(*meeting) || meeting->isEarlier || meeting->startedAt.isEmpty())
        return;
    if (const Quorum quorum = quorumAt(store, *meeting, item.id); !quorum.isQuorate)
        refuse(noQuorumSentence(item, quorum));
}

void checkSubstitute(const Store &store, const Attendance &row)
{
    const auto absent = row.standsInFor ? store.find(*row.standsInFor) : std::nullopt;
    if (absent && absent->meeting != row.meeting)
        refuse(Text::tr("%1 cannot stand in for somebody of another meeting.").arg(row.name));
    const bool bothThere = absent && isPresent(absent->presence) && isPresent(row.presence) && !absent->cameAt && !absent->leftAt;
    if (bothThere)
        refuse(Text::tr("%1 is present, so %2 cannot stand in. Note first that %1 is absent, or came or left at an item.").arg(absent->name, row.name));
}

/// What one change may not do to an item. Undo and an imported bundle write what was right before.
void checkItem(const Store &store, const Change &change, ChangeKind kind)
{
    if (kind != ChangeKind::Change || !change.before)
        return;
    const auto before = fromValues<AgendaItem>(*change.before);
    if (!change.after)
        return checkRemoved(store, before);
    const auto after = fromValues<AgendaItem>(*change.after);
    if (after.outcome == ItemOutcome::Decided && before.outcome != ItemOutcome::Decided)
        checkDecided(store, after);
}

/// The meeting whose §§ a change has given, or moved to another series.
std::optional<Id<Meeting>> numberedBy(const Change &change)
{
    if (!change.after)
        return std::nullopt;
    if (change.entity == &AgendaItem::entity) {
        const auto before = change.before ? fromValues<AgendaItem>(*change.before) : AgendaItem{};
        const auto after = fromValues<AgendaItem>(*change.after);
        return after.paragraph && after.paragraph != before.paragraph ? std::optional(after.meeting) : std::nullopt;
    }
    if (change.entity == &Meeting::entity && change.before) {
        const auto before = fromValues<Meeting>(*change.before);
        const auto after = fromValues<Meeting>(*change.after);
        return before.date != after.date || before.group != after.group ? std::optional(after.id) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

void checkMeetings(const Store &store, const ChangeSet &set)
{
    std::set<Id<Meeting>> numbered, attended;
    for (const Change &change : set.changes) {
        if (change.entity == &AgendaItem::entity)
            checkItem(store, change, set.kind);
        if (change.entity == &Attendance::entity && change.after)
            attended.insert(fromValues<Attendance>(*change.after).meeting);
        if (const auto meeting = numberedBy(change))
            numbered.insert(*meeting);
    }
    for (const Id<Meeting> id : numbered) {
        if (const auto meeting = store.find(id))
            checkParagraphs(store, *meeting);
    }
    for (const Id<Meeting> id : attended) {
        for (const Attendance &row : attendanceOf(store, id))
            checkSubstitute(store, row);
    }
}

std::vector<Problem> meetingProblems(const Store &store)
{
    return verifySeals(store);
}

} // namespace samsyn
