// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/today.h"

#include "core/base/format.h"
#include "core/followup/todaymeetings.h"
#include "core/followup/todayplans.h"
#include "core/groups/groups.h"
#include "core/meetings/actions.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

constexpr int actionsDaysAhead = 14;

TodayRow actionRow(const Store &store, const ActionView &action, QDate day)
{
    TodayRow row;
    row.topic = TodayTopic::Actions;
    row.step = TodayStep::FollowUp;
    row.record = {ActionPoint::entity.name(), action.point.id.value};
    row.title = action.point.text;
    row.by = action.due;
    row.isLate = action.isLate(day);
    QStringList parts{action.point.ownerName};
    if (row.isLate)
        parts += Text::tr("was due on %1", "action point").arg(formatDateLong(*action.due));
    else if (action.due)
        parts += Text::tr("due on %1", "action point").arg(formatDateLong(*action.due));
    if (const auto group = action.group ? store.find(*action.group) : std::nullopt)
        parts += Text::tr("from %1 on %2").arg(nameOn(store, *group, action.givenOn), formatDateLong(action.givenOn));
    if (action.isStuck())
        parts += Text::tr("carried along %n time(s)", nullptr, action.carried);
    parts.removeAll(QString());
    row.detail = parts.join(u" · "_s);
    return row;
}

void addActions(const Store &store, QDate day, std::vector<TodayRow> &rows)
{
    for (const ActionView &action : openActions(store, {}, day)) {
        if (action.isStuck() || (action.due && *action.due <= day.addDays(actionsDaysAhead)))
            rows.push_back(actionRow(store, action, day));
    }
}

QString seatName(const SeatView &view)
{
    const QString function = seatFunctionName(view.seat.function);
    return view.organizationName.isEmpty() ? function : Text::tr("%1, %2", "seat").arg(view.organizationName, function.toLower());
}

QString vacancySentence(const Seat &seat, QDate day)
{
    if (!seat.stateSince)
        return Text::tr("The seat is vacant.");
    const int months = int(seat.stateSince->daysTo(day) / 30);
    const QString since = formatDateLong(*seat.stateSince);
    return months < 1 ? Text::tr("The seat is vacant since %1.").arg(since)
                      : Text::tr("The seat is vacant since %1, %n month(s).", nullptr, months).arg(since);
}

/// Vacant ones a row each; those that nobody has told us about one row for each group.
void addSeats(const Store &store, QDate day, std::vector<TodayRow> &rows)
{
    for (const Group &group : groupsOn(store, day)) {
        QStringList unknown;
        RecordRef first;
        for (const SeatView &view : seatsOn(store, group.id, day)) {
            const SeatState state = view.stateOn(day);
            if (group.body || view.isFilled() || !votes(view.seat.role) || state == SeatState::NotApplicable)
                continue;
            const RecordRef record{Seat::entity.name(), view.seat.id.value};
            const QString groupName = nameOn(store, group, day);
            if (state == SeatState::Vacant) {
                TodayRow row{TodayTopic::Seats, TodayStep::Fill, record, {}, groupName + u": "_s + seatName(view),
                             vacancySentence(view.seat, day), {}, false};
                if (!view.seat.stateReason.isEmpty())
                    row.detail += u' ' + view.seat.stateReason;
                rows.push_back(std::move(row));
            } else {
                first = unknown.isEmpty() ? record : first;
                unknown += view.organizationName.isEmpty() ? seatFunctionName(view.seat.function) : view.organizationName;
            }
        }
        unknown.removeDuplicates();
        if (!unknown.isEmpty())
            rows.push_back({TodayTopic::Seats, TodayStep::Fill, first, {}, nameOn(store, group, day),
                            Text::tr("It is not known who sits there for %1.").arg(formatList(unknown)), {}, false});
    }
}

/// What is to be done comes before what is to be known; what has no day after what has one.
auto urgency(const TodayRow &row)
{
    return std::tuple(!row.isLate, row.step == TodayStep::None, !row.by, row.by.value_or(QDate()));
}

} // namespace

std::vector<TodayTopic> todayTopics()
{
    return {TodayTopic::Meetings, TodayTopic::Minutes, TodayTopic::Actions, TodayTopic::Activities, TodayTopic::Review, TodayTopic::Money, TodayTopic::Seats};
}

std::vector<TodayRow> todayRows(const Store &store, QDate day, const std::vector<Problem> &open)
{
    std::vector<TodayRow> rows = todayMeetings(store, day);
    addActions(store, day, rows);
    for (const auto &more : {todayActivities(store, day), todayReviews(store, day), todayMoney(store, day, open)})
        rows.insert(rows.end(), more.begin(), more.end());
    addSeats(store, day, rows);
    std::ranges::stable_sort(rows, {}, [](const TodayRow &row) { return std::tuple_cat(std::tuple(row.topic), urgency(row)); });
    return rows;
}

std::optional<size_t> nextStep(const std::vector<TodayRow> &rows)
{
    const auto order = [&](size_t i) { return std::tuple_cat(std::tuple(rows[i].step != TodayStep::TakeMinutes), urgency(rows[i])); };
    std::optional<size_t> first;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].step != TodayStep::None && (!first || order(i) < order(*first)))
            first = i;
    }
    return first;
}

QString todayStepName(TodayStep step)
{
    switch (step) {
    case TodayStep::Prepare: return Text::tr("Prepare the meeting");
    case TodayStep::Call: return Text::tr("Send the notice …");
    case TodayStep::SetDay: return Text::tr("Settle the day …");
    case TodayStep::TakeMinutes: return Text::tr("Take minutes");
    case TodayStep::Plan: return Text::tr("Plan the year …");
    case TodayStep::Send: return Text::tr("Finish and send");
    case TodayStep::Approve: return Text::tr("Approve the minutes");
    case TodayStep::Seal: return Text::tr("Seal the minutes");
    case TodayStep::Publish: return Text::tr("Publish …");
    case TodayStep::FollowUp: return Text::tr("Show the action point");
    case TodayStep::ShowActivity: return Text::tr("Show the activity");
    case TodayStep::ReviewMonth: return Text::tr("Go to the month");
    case TodayStep::ShowFault: return Text::tr("Show where");
    case TodayStep::ShowBudget: return Text::tr("Show the budget");
    case TodayStep::Fill: return Text::tr("Show the seat");
    case TodayStep::None: return {};
    }
    Q_UNREACHABLE();
}

QString todayTopicName(TodayTopic topic)
{
    switch (topic) {
    case TodayTopic::Meetings: return Text::tr("Next meetings");
    case TodayTopic::Minutes: return Text::tr("After the meetings");
    case TodayTopic::Actions: return Text::tr("Action points", "today");
    case TodayTopic::Activities: return Text::tr("Activities of the plan");
    case TodayTopic::Review: return Text::tr("Monthly follow-up");
    case TodayTopic::Money: return Text::tr("Money");
    case TodayTopic::Seats: return Text::tr("Seats without a holder");
    }
    Q_UNREACHABLE();
}

} // namespace samsyn
