// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listing.h"

#include "core/base/clock.h"
#include "core/groups/groups.h"
#include "core/members/organization.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliListGroups)
};

QString targetText(const MeetingTarget &target)
{
    return target.lowest == target.highest ? QString::number(target.lowest) : u"%1–%2"_s.arg(target.lowest).arg(target.highest);
}

QString keyOf(const Store &store, std::optional<Id<Group>> group)
{
    const auto found = group ? store.find(*group) : std::nullopt;
    return found ? found->key : QString();
}

/// Those that exist on the day, else all that there ever were, under the names of today.
std::vector<Group> wanted(const Store &store, const ListRequest &request)
{
    std::vector<Group> groups = groupsOn(store, request.on.value_or(today()));
    if (!request.on) {
        for (Group &group : store.all<Group>()) {
            if (std::ranges::none_of(groups, [&](const Group &listed) { return listed.id == group.id; }))
                groups.push_back(std::move(group));
        }
    }
    if (!request.group.isEmpty())
        std::erase_if(groups, [&](const Group &group) { return group.key != request.group; });
    return groups;
}

} // namespace

Listing listGroups(const Store &store, const ListRequest &request)
{
    Listing listing;
    listing.table.caption = Text::tr("Groups");
    listing.column(u"key"_s, Text::tr("Key"));
    listing.column(u"name"_s, Text::tr("Name"));
    listing.column(u"kind"_s, Text::tr("Kind"));
    listing.column(u"from"_s, Text::tr("From"));
    listing.column(u"to"_s, Text::tr("To"));
    listing.column(u"reports_to"_s, Text::tr("Reports to"));
    listing.column(u"body"_s, Text::tr("Of another body"));
    listing.column(u"seats"_s, Text::tr("Seats"), Column::Kind::Number);
    listing.column(u"filled"_s, Text::tr("Filled"), Column::Kind::Number);
    listing.column(u"target"_s, Text::tr("Meetings a year"));
    const QDate day = request.on.value_or(today());
    for (const Group &group : wanted(store, request)) {
        const std::vector<SeatView> seats = seatsOn(store, group.id, day);
        Group shown = group;
        shown.kind = kindOn(store, group, day);
        const auto body = group.body ? store.find(*group.body) : std::nullopt;
        const auto target = group.target ? store.find(*group.target) : std::nullopt;
        listing.row({textCell(group.key), textCell(nameOn(store, group, day)), wordCell(groupKindName(shown.kind), Group::entity, "kind", &shown),
                     dayCell(group.from), dayCell(group.to), textCell(keyOf(store, group.reportsTo)),
                     textCell(body ? body->name : QString()), countCell(qint64(seats.size())),
                     countCell(std::ranges::count_if(seats, &SeatView::isFilled)), textCell(target ? targetText(*target) : QString())});
    }
    return listing;
}

Listing listSeats(const Store &store, const ListRequest &request)
{
    Listing listing;
    listing.table.caption = Text::tr("Seats");
    listing.column(u"key"_s, Text::tr("Key"));
    listing.column(u"group"_s, Text::tr("Group"));
    listing.column(u"organization"_s, Text::tr("Organization"));
    listing.column(u"function"_s, Text::tr("Function"));
    listing.column(u"role"_s, Text::tr("Role"));
    listing.column(u"person"_s, Text::tr("Holder"));
    listing.column(u"title"_s, Text::tr("Title"));
    listing.column(u"since"_s, Text::tr("Since"));
    listing.column(u"state"_s, Text::tr("Without holder"));
    listing.column(u"reason"_s, Text::tr("Reason"));
    const QDate day = request.on.value_or(today());
    for (const Group &group : wanted(store, {day, {}, request.group})) {
        for (const SeatView &view : seatsOn(store, group.id, day)) {
            Seat seat = view.seat;
            seat.state = view.stateOn(day);
            const bool isFilled = view.isFilled();
            listing.row({textCell(seat.key), textCell(nameOn(store, group, day)), textCell(view.organizationName),
                         wordCell(seatFunctionName(seat.function), Seat::entity, "function", &seat),
                         wordCell(seatRoleName(seat.role), Seat::entity, "role", &seat),
                         textCell(view.person ? view.person->name : QString()), textCell(view.title),
                         dayCell(view.holder ? view.holder->from : seat.stateSince),
                         isFilled ? ListCell{Cell::of({}), nullptr} : wordCell(seatStateName(seat.state), Seat::entity, "state", &seat),
                         textCell(isFilled ? QString() : seat.stateReason)});
        }
    }
    return listing;
}

} // namespace samsyn::cli
