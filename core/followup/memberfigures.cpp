// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Vacancies, and the plain facts of each member.
#include "core/followup/datednames.h"
#include "core/followup/followupstore.h"
#include "core/followup/monthfigures.h"
#include "core/groups/groups.h"
#include "core/members/members.h"

#include <algorithm>
#include <set>

namespace samsyn {

namespace {

/// The day after the last one who held it left; absent where nobody has held it.
std::map<Id<Seat>, QDate> leftSince(const Store &store, const std::vector<qint64> &seats, QDate day)
{
    std::map<Id<Seat>, QDate> since;
    for (const SeatHolder &holder : pointing<SeatHolder>(store, "seat", seats)) {
        if (holder.to && *holder.to < day)
            since[holder.seat] = std::max(since[holder.seat], holder.to->addDays(1));
    }
    return since;
}

} // namespace

std::vector<VacancyFigure> vacancyFigures(const Store &store, QDate day)
{
    const DatedNames names(store);
    const std::vector<qint64> ids = emptySeats(store, day);
    const auto left = leftSince(store, ids, day);
    std::vector<Seat> seats = pointing<Seat>(store, "id", ids);
    const std::vector<Id<Group>> groups = names.ours(store, day);
    std::ranges::stable_sort(seats, {}, [&](const Seat &seat) { return std::pair(std::ranges::find(groups, seat.group) - groups.begin(), seat.position); });
    std::vector<VacancyFigure> figures;
    for (const Seat &seat : seats) {
        const SeatState state = SeatView{seat, {}, {}, {}, {}}.stateOn(day);
        if (state == SeatState::NotApplicable)
            continue;
        VacancyFigure figure{linkTo(seat), names.of(seat.group, day), {}, seat.function, state == SeatState::Vacant, {}, 0, {}};
        if (seat.organization)
            figure.organization = names.of(*seat.organization, day);
        if (figure.isDeclared) {
            figure.since = seat.stateSince;
            figure.reason = seat.stateReason;
        }
        if (const auto found = left.find(seat.id); !figure.since && found != left.end())
            figure.since = found->second;
        figure.days = figure.since ? int(figure.since->daysTo(day)) : 0;
        figures.push_back(std::move(figure));
    }
    return figures;
}

std::vector<MemberFigure> memberFigures(const Store &store, const AttendanceFigures &attendance, const ShareFigures &shares, QDate day)
{
    const DatedNames names(store);
    const auto seats = seatCounts(store, day);
    const auto briefings = lastBriefings(store, day);
    std::set<Id<Organization>> members;
    for (const Membership &membership : store.all<Membership>()) {
        if (membership.period().covers(day))
            members.insert(membership.organization);
    }
    std::vector<MemberFigure> figures;
    for (const Id<Organization> id : members) {
        const Organization *organization = names.organization(id);
        if (!organization)
            continue;
        MemberFigure figure;
        figure.row = linkTo(*organization);
        figure.name = names.of(id, day);
        if (const auto came = std::ranges::find(attendance.members, figure.row, &AttendanceMember::row); came != attendance.members.end())
            figure.attendance = came->all;
        if (const auto count = seats.find(id); count != seats.end()) {
            figure.seats = count->second.seats;
            figure.filled = count->second.filled;
        }
        if (const auto briefing = briefings.find(id); briefing != briefings.end()) {
            figure.boardInformedOn = briefing->second.date;
            figure.board = briefing->second.board;
        }
        if (const auto share = std::ranges::find(shares.members, figure.row, &ShareFigure::row); share != shares.members.end()) {
            figure.hasShare = true;
            figure.wasSent = share->wasSent;
            figure.acceptance = share->state;
        }
        figures.push_back(std::move(figure));
    }
    std::ranges::stable_sort(figures, swedishLess, &MemberFigure::name);
    return figures;
}

} // namespace samsyn
