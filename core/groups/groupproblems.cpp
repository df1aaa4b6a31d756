// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with groups but can be stored: our own groups as they are today.
#include "core/base/clock.h"
#include "core/base/format.h"
#include "core/groups/groupdefaults.h"
#include "core/groups/grouprules.h"
#include "core/groups/groups.h"
#include "core/members/members.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GroupProblems)
};

/// A group as it is on the day.
struct GroupState {
    const Store &store;
    Group group;
    QString name;
    std::vector<SeatView> seats;
    QDate day;

    RecordRef ref() const { return {Group::entity.name(), group.id.value}; }
};

QString sinceText(QDate since, QDate day)
{
    const qint64 days = since.daysTo(day);
    return days == 1 ? Text::tr("since yesterday") : Text::tr("since %1, %2 days", "the day, and how many").arg(formatDateLong(since), formatCount(days));
}

void addVacancy(std::vector<Problem> &problems, const GroupState &state, const SeatView &view)
{
    const SeatState now = view.stateOn(state.day);
    if (view.isFilled() || now == SeatState::NotApplicable || !votes(view.seat.role))
        return;
    const RecordRef place{Seat::entity.name(), view.seat.id.value};
    const QString facts = u"%1 %2"_s.arg(view.seat.stateSince ? view.seat.stateSince->toString(Qt::ISODate) : QString(), view.seat.stateReason);
    if (now == SeatState::Unknown) {
        problems.push_back({u"seat_unknown"_s, Severity::Notice,
                            Text::tr("It is not known who holds %1's seat in %2.").arg(view.organizationName, state.name),
                            Text::tr("Ask %1, and write it in the cell: “Anna Berg, enhetschef”.").arg(view.organizationName), place, facts});
        return;
    }
    QStringList why;
    if (view.seat.stateSince)
        why << sinceText(*view.seat.stateSince, state.day);
    if (!view.seat.stateReason.isEmpty())
        why << view.seat.stateReason;
    const QString ask = Text::tr("Ask %1 who takes it.").arg(view.organizationName);
    problems.push_back({u"seat_vacant"_s, Severity::Notice,
                        Text::tr("%1's seat in %2 is vacant.").arg(view.organizationName, state.name),
                        why.isEmpty() ? ask : Text::tr("It is so %1. %2", "since when and why, and what to do").arg(why.join(u": "_s), ask), place, facts});
}

/// Somebody who has left the organization whose seat it is.
void addLeft(std::vector<Problem> &problems, const GroupState &state, const SeatView &view)
{
    if (!view.holder || !view.seat.organization)
        return;
    std::optional<QDate> last;
    for (const Employment &employment : state.store.where<Employment>("person", view.holder->person.value)) {
        if (employment.organization != *view.seat.organization)
            continue;
        if (!employment.to || *employment.to >= state.day)
            return;
        last = std::max(last.value_or(*employment.to), *employment.to);
    }
    if (last)
        problems.push_back({u"holder_left"_s, Severity::Warning,
                            Text::tr("%1 has %2's seat in %3 but left on %4.").arg(view.person ? view.person->name : QString(), view.organizationName, state.name, formatDateLong(*last)),
                            Text::tr("Write who holds it now, or declare it vacant."), {SeatHolder::entity.name(), view.holder->id.value}, last->toString(Qt::ISODate)});
}

/// Members without a seat where others have one, and seats of those who are no members any more.
void addCoverage(std::vector<Problem> &problems, const GroupState &state)
{
    QStringList missing, left;
    QStringList keys;
    int seated = 0;
    for (const MemberSummary &summary : memberSummaries(state.store, state.day)) {
        const bool has = std::ranges::any_of(state.seats, [&](const SeatView &view) { return view.seat.organization == summary.organization.id && votes(view.seat.role); });
        seated += has && summary.current;
        if (summary.current && !has)
            missing << summary.name;
        else if (has && groupOf(summary, state.day) == MemberGroup::Former)
            left << summary.name;
        else
            continue;
        keys << summary.organization.key;
    }
    if (seated > 0 && !missing.isEmpty())
        problems.push_back({u"member_without_seat"_s, Severity::Notice,
                            missing.size() == 1 ? Text::tr("%1 belongs but has no seat in %2.").arg(missing.front(), state.name)
                                                : Text::tr("%1 belong but have no seats in %2.").arg(formatList(missing), state.name),
                            Text::tr("“One seat for each member” under the seats adds what is missing."), state.ref(), keys.join(u' ')});
    if (!left.isEmpty())
        problems.push_back({u"seat_of_former_member"_s, Severity::Notice,
                            left.size() == 1 ? Text::tr("%1 has left but still has a seat in %2.").arg(left.front(), state.name)
                                             : Text::tr("%1 have left but still have seats in %2.").arg(formatList(left), state.name),
                            Text::tr("Say until when the seat was theirs."), state.ref(), keys.join(u' ')});
}

void addChair(std::vector<Problem> &problems, const GroupState &state)
{
    const bool any = std::ranges::any_of(state.seats, [](const SeatView &view) { return view.isFilled(); });
    const bool led = std::ranges::any_of(state.seats, [](const SeatView &view) { return view.seat.role == SeatRole::Chair; });
    if (any && !led)
        problems.push_back({u"group_without_chair"_s, Severity::Notice, Text::tr("%1 has no chair.").arg(state.name),
                            Text::tr("Choose the role of the seat that leads it; one meeting may be led by somebody else."), state.ref(), {}});
}

} // namespace

std::vector<Problem> groupProblems(const Store &store)
{
    std::vector<Problem> problems;
    const QDate day = today();
    for (Group &group : groupsOn(store, day)) {
        if (group.body)
            continue;
        GroupState state{store, group, nameOn(store, group, day), seatsOn(store, group.id, day), day};
        for (const SeatView &view : state.seats) {
            addVacancy(problems, state, view);
            addLeft(problems, state, view);
        }
        addCoverage(problems, state);
        addChair(problems, state);
    }
    return problems;
}

} // namespace samsyn
