// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is there, and whether they are enough.
#include "core/meetings/attendancerules.h"

#include "core/groups/seat.h"
#include "core/meetings/meetings.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Quorum)
};

int requiredBy(const Group &group, const Quorum &quorum)
{
    switch (group.quorum) {
    case QuorumRule::None: return 0;
    case QuorumRule::HalfOfFilled: return (quorum.filled + 1) / 2;
    case QuorumRule::MoreThanHalfOfFilled: return quorum.filled / 2 + 1;
    case QuorumRule::MoreThanHalfOfAll: return quorum.seats / 2 + 1;
    case QuorumRule::Fixed: return group.quorumCount;
    }
    Q_UNREACHABLE();
}

/// Who it is that has a vote, whatever row they stand in.
std::pair<qint64, QString> personOf(const Attendance &row)
{
    return row.person ? std::pair(row.person->value, QString()) : std::pair(qint64(0), row.name);
}

} // namespace

bool votes(AttendanceRole role)
{
    return role == AttendanceRole::Chair || role == AttendanceRole::ViceChair || role == AttendanceRole::Holder;
}

bool isPresent(Presence presence)
{
    return presence == Presence::Present || presence == Presence::Remote;
}

bool isThere(const Attendance &attendance, std::span<const AgendaItem> items, Id<AgendaItem> item)
{
    if (!isPresent(attendance.presence))
        return false;
    const auto placeOf = [&](std::optional<Id<AgendaItem>> id) -> std::optional<ptrdiff_t> {
        const auto found = id ? std::ranges::find(items, *id, &AgendaItem::id) : items.end();
        return found == items.end() ? std::nullopt : std::optional(found - items.begin());
    };
    const auto here = placeOf(item ? std::optional(item) : std::nullopt);
    if (!here)
        return true;
    const auto came = placeOf(attendance.cameAt);
    const auto left = placeOf(attendance.leftAt);
    const bool hasCome = !came || *came <= *here;
    const bool isBeforeLeaving = !left || *here < *left;
    // who left and came back was away between the two
    return came && left && *left <= *came ? hasCome || isBeforeLeaving : hasCome && isBeforeLeaving;
}

Quorum quorumAt(const Group &group, std::span<const Attendance> attendance, std::span<const AgendaItem> items, Id<AgendaItem> item)
{
    Quorum quorum;
    quorum.hasRule = group.quorum != QuorumRule::None;
    std::set<std::pair<qint64, QString>> voters;
    int seatsThere = 0;
    for (const Attendance &row : attendance) {
        if (!votes(row.role) || (row.standsInFor && !row.seat))
            continue;
        ++quorum.seats;
        quorum.filled += row.presence != Presence::Vacant;
        const Attendance *voter = isThere(row, items, item) ? &row : nullptr;
        for (const Attendance &other : attendance) {
            if (!voter && other.standsInFor == row.id && other.role != AttendanceRole::CoOpted && isThere(other, items, item))
                voter = &other;
        }
        if (!voter)
            continue;
        ++seatsThere;
        voters.insert(personOf(*voter));
    }
    quorum.present = int(voters.size());
    quorum.doubled = seatsThere - quorum.present;
    quorum.required = requiredBy(group, quorum);
    quorum.isQuorate = !quorum.hasRule || quorum.present >= quorum.required;
    return quorum;
}

Quorum quorumAt(const Store &store, const Meeting &meeting, Id<AgendaItem> item)
{
    const std::vector<Attendance> attendance = attendanceOf(store, meeting.id);
    const std::vector<AgendaItem> items = agendaOf(store, meeting.id);
    const std::vector<Group> groups = groupsOf(store, meeting);
    std::optional<Quorum> first;
    for (const Group &group : groups) {
        std::vector<Attendance> ofGroup;
        for (const Attendance &row : attendance) {
            const auto seat = row.seat ? store.find(*row.seat) : std::nullopt;
            ofGroup.push_back(row);
            if (groups.size() > 1 && seat && seat->group != group.id)
                ofGroup.back().role = AttendanceRole::Guest; // no seat of this group, but may stand in
        }
        const Quorum quorum = quorumAt(group, ofGroup, items, item);
        if (!first || (first->isQuorate && !quorum.isQuorate))
            first = quorum;
    }
    return first.value_or(Quorum{});
}

QString quorumSentence(const Quorum &quorum)
{
    if (!quorum.hasRule)
        return {};
    const QString figures = Text::tr("%1 of %2 seats, %3 are required").arg(quorum.present).arg(quorum.seats).arg(quorum.required);
    return quorum.isQuorate ? Text::tr("Quorate by the group's rules: %1.").arg(figures)
                            : Text::tr("Not quorate by the group's rules: %1.").arg(figures);
}

Coming comingTo(std::span<const Attendance> attendance)
{
    Coming coming;
    for (const Attendance &row : attendance) {
        if (!votes(row.role))
            continue;
        ++coming.seats;
        const auto comes = [](const Attendance &other) { return other.presence == Presence::Expected || isPresent(other.presence); };
        const bool isReplaced = std::ranges::any_of(attendance, [&](const Attendance &other) {
            return other.standsInFor == row.id && comes(other);
        });
        coming.coming += comes(row) || isReplaced;
    }
    return coming;
}

} // namespace samsyn
