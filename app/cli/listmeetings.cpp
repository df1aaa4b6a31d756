// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listing.h"
#include "app/cli/verbs.h"

#include "core/base/clock.h"
#include "core/base/format.h"
#include "core/groups/groups.h"
#include "core/meetings/actions.h"
#include "core/meetings/decisions.h"
#include "core/meetings/meetings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliListMeetings)
};

std::optional<Id<Group>> groupOf(const Store &store, const ListRequest &request)
{
    return request.group.isEmpty() ? std::nullopt : std::optional(groupArgument(store, request.group.toStdString()).id);
}

/// The day, or the month where no day is set.
ListCell dateCell(const Meeting &meeting)
{
    return meeting.precision == DatePrecision::Day ? dayCell(meeting.date)
                                                   : ListCell{Cell::of(formatMonth(Month::of(meeting.date))), meeting.date.toString(u"yyyy-MM"_s)};
}

bool isJoint(const Store &store, const Meeting &meeting, Id<Group> group)
{
    return std::ranges::any_of(groupsOf(store, meeting), [&](const Group &one) { return one.id == group; });
}

} // namespace

Listing listMeetings(const Store &store, const ListRequest &request)
{
    Listing listing;
    listing.table.caption = Text::tr("Meetings");
    listing.column(u"key"_s, Text::tr("Key"));
    listing.column(u"date"_s, Text::tr("Date"));
    listing.column(u"start_time"_s, Text::tr("Time"));
    listing.column(u"title"_s, Text::tr("Meeting"));
    listing.column(u"kind"_s, Text::tr("Kind"));
    listing.column(u"state"_s, Text::tr("State"));
    listing.column(u"place"_s, Text::tr("Place"));
    listing.column(u"items"_s, Text::tr("Items"), Column::Kind::Number);
    const auto group = groupOf(store, request);
    auto meetings = store.all<Meeting>();
    std::ranges::stable_sort(meetings, {}, [](const Meeting &meeting) { return std::pair(meeting.date, meeting.startTime); });
    for (const Meeting &meeting : meetings) {
        if ((request.year && meeting.date.year() != *request.year) || (request.on && meeting.date != *request.on) ||
            (group && !isJoint(store, meeting, *group)))
            continue;
        listing.row({textCell(meeting.key), dateCell(meeting), textCell(meeting.startTime), textCell(titleOf(store, meeting)),
                     wordCell(meetingKindName(meeting.kind), Meeting::entity, "kind", &meeting),
                     wordCell(meetingStateName(store, meeting), Meeting::entity, "state", &meeting), textCell(meeting.place),
                     countCell(qint64(agendaOf(store, meeting.id).size()))});
    }
    return listing;
}

Listing listDecisions(const Store &store, const ListRequest &request)
{
    Listing listing;
    listing.table.caption = Text::tr("Decisions");
    listing.column(u"key"_s, Text::tr("Key"));
    listing.column(u"date"_s, Text::tr("Date"));
    listing.column(u"group"_s, Text::tr("Group"));
    listing.column(u"reference"_s, Text::tr("Item"));
    listing.column(u"title"_s, Text::tr("Matter"));
    listing.column(u"decision"_s, Text::tr("Decision"));
    listing.column(u"state"_s, Text::tr("State"));
    listing.column(u"changed_by"_s, Text::tr("Changed by"));
    listing.column(u"approved"_s, Text::tr("Minutes approved"));
    DecisionFilter filter;
    filter.group = groupOf(store, request);
    filter.year = request.year;
    static constexpr const char *states[] = {"in_force", "not_yet", "amended", "replaced", "repealed"};
    for (const DecisionRow &row : decisionsRegister(store, filter, request.on.value_or(today()))) {
        listing.row({textCell(row.item.key), dayCell(row.meeting.date), textCell(row.groupName), textCell(row.reference),
                     textCell(row.item.title), {Cell::of(row.text.simplified()), row.text},
                     {Cell::of(decisionStateName(row.state)), QString::fromLatin1(states[size_t(row.state)])},
                     textCell(row.changedBy), truthCell(row.isApproved)});
    }
    return listing;
}

Listing listActions(const Store &store, const ListRequest &request)
{
    Listing listing;
    listing.table.caption = Text::tr("Action points");
    listing.column(u"key"_s, Text::tr("Key"));
    listing.column(u"due"_s, Text::tr("Due"));
    listing.column(u"text"_s, Text::tr("To do"));
    listing.column(u"owner"_s, Text::tr("Who"));
    listing.column(u"state"_s, Text::tr("State"));
    listing.column(u"late"_s, Text::tr("Late"));
    listing.column(u"given_on"_s, Text::tr("Since"));
    listing.column(u"group"_s, Text::tr("Group"));
    ActionFilter filter;
    filter.group = groupOf(store, request);
    filter.year = request.year;
    const QDate day = request.on.value_or(today());
    for (const ActionView &view : actionsRegister(store, filter)) {
        ActionStep state;
        state.state = view.state;
        const auto group = view.group ? store.find(*view.group) : std::nullopt;
        listing.row({textCell(view.point.key), dayCell(view.due), textCell(view.point.text), textCell(view.point.ownerName),
                     wordCell(actionStateName(view.state), ActionStep::entity, "state", &state), truthCell(view.isLate(day)),
                     dayCell(view.givenOn), textCell(group ? nameOn(store, *group, day) : QString())});
    }
    return listing;
}

} // namespace samsyn::cli
