// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a strategist reads in the morning.
#include "core/followup/today.h"

#include "core/budget/acceptance.h"
#include "core/budget/actual.h"
#include "core/groups/seat.h"
#include "core/meetings/meetinglog.h"
#include "tests/support/agendas.h"
#include "tests/support/smallplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

const QDate morning(2012, 3, 1), march(2012, 3, 14);

std::optional<TodayRow> rowAbout(const Agendas &agendas, const QString &table, qint64 id, QDate day = morning)
{
    const auto rows = todayRows(agendas.store(), day);
    const auto found = std::ranges::find(rows, RecordRef{table, id}, &TodayRow::record);
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

std::optional<TodayRow> rowAbout(const Agendas &agendas, Id<Meeting> id, QDate day = morning)
{
    return rowAbout(agendas, u"meeting"_s, id.value, day);
}

void addDispatch(Agendas &agendas, Id<Meeting> meeting, DispatchKind kind)
{
    Dispatch dispatch;
    dispatch.meeting = meeting;
    dispatch.date = morning;
    dispatch.kind = kind;
    agendas.add(dispatch);
}

} // namespace

TEST(Today, SaysWhenTheNoticeIsToGoOut)
{
    Agendas agendas;
    const auto meeting = agendas.addMeeting(agendas.preparatory, march);
    agendas.adjust<Meeting>(meeting, [](Meeting &record) { record.startTime = u"09:00"_s; });
    auto row = rowAbout(agendas, meeting);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->title, u"Beredningsgruppen Wednesday 14 March 2012 at 09:00"_s);
    EXPECT_EQ(row->detail, u"The notice is to go out by 7 March 2012."_s);
    EXPECT_EQ(row->step, TodayStep::Prepare);
    EXPECT_FALSE(row->isLate);

    agendas.addItem(meeting, u"Budget"_s);
    EXPECT_EQ(rowAbout(agendas, meeting)->step, TodayStep::Call);
    EXPECT_TRUE(rowAbout(agendas, meeting, QDate(2012, 3, 8))->isLate);
    EXPECT_FALSE(rowAbout(agendas, meeting, QDate(2012, 1, 2))); // more than six weeks
}

TEST(Today, FollowsAMeetingFromItsNoticeToItsPublication)
{
    Agendas agendas;
    const auto meeting = agendas.addMeeting(agendas.preparatory, march, MeetingState::Called);
    const auto become = [&](MeetingState state) {
        agendas.adjust<Meeting>(meeting, [&](Meeting &record) { record.state = state; });
    };
    EXPECT_EQ(rowAbout(agendas, meeting)->step, TodayStep::None);
    EXPECT_EQ(rowAbout(agendas, meeting, march)->step, TodayStep::TakeMinutes);
    EXPECT_TRUE(rowAbout(agendas, meeting, march.addDays(1))->isLate);
    become(MeetingState::Held);
    EXPECT_EQ(rowAbout(agendas, meeting, march)->step, TodayStep::Send);
    addDispatch(agendas, meeting, DispatchKind::Minutes);
    EXPECT_EQ(rowAbout(agendas, meeting, march)->step, TodayStep::Approve);
    agendas.addMeeting(agendas.preparatory, march.addDays(28));
    EXPECT_EQ(rowAbout(agendas, meeting, march)->step, TodayStep::None);
    EXPECT_EQ(rowAbout(agendas, meeting, march)->detail, u"The notes are sent. The meeting on 11 April 2012 approves them."_s);
    become(MeetingState::Approved);
    EXPECT_EQ(rowAbout(agendas, meeting, march)->step, TodayStep::Seal);
    become(MeetingState::Cancelled);
    EXPECT_FALSE(rowAbout(agendas, meeting, march));
}

TEST(Today, AsksForADayWhereOnlyTheMonthIsSettled)
{
    Agendas agendas;
    const auto meeting = agendas.addMeeting(agendas.executive, QDate(2012, 3, 1));
    agendas.adjust<Meeting>(meeting, [](Meeting &record) { record.precision = DatePrecision::Month; });
    EXPECT_EQ(rowAbout(agendas, meeting, QDate(2012, 3, 20))->step, TodayStep::SetDay);
    EXPECT_EQ(rowAbout(agendas, meeting)->title, u"Ledningsgruppen March 2012"_s);
}

TEST(Today, ListsActionPointsThatAreDueAndLate)
{
    Agendas agendas;
    const auto meeting = agendas.addMeeting(agendas.preparatory, QDate(2012, 1, 18), MeetingState::Held);
    const auto due = [&](const QString &text, QDate day) {
        const auto id = agendas.addAction(meeting, {}, text);
        agendas.adjust<ActionPoint>(id, [&](ActionPoint &action) {
            action.due = day;
            action.ownerName = u"Kerstin"_s;
        });
        return id;
    };
    const auto late = due(u"Ask Salem"_s, QDate(2012, 2, 1));
    const auto soon = due(u"Write"_s, QDate(2012, 3, 10));
    const auto far = due(u"Think"_s, QDate(2012, 5, 10));
    const auto row = rowAbout(agendas, u"action_point"_s, late.value);
    ASSERT_TRUE(row);
    EXPECT_TRUE(row->isLate);
    EXPECT_EQ(row->detail, u"Kerstin · was due on 1 February 2012 · from Beredningsgruppen on 18 January 2012"_s);
    EXPECT_FALSE(rowAbout(agendas, u"action_point"_s, soon.value)->isLate);
    EXPECT_FALSE(rowAbout(agendas, u"action_point"_s, far.value));
    agendas.addStep(late, morning, ActionState::Done);
    EXPECT_FALSE(rowAbout(agendas, u"action_point"_s, late.value));
}

TEST(Today, TellsVacantSeatsFromUnknownOnes)
{
    Agendas agendas;
    const auto haninge = addMunicipality(agendas.workspace(), u"0136"_s, u"Haninge"_s);
    const auto botkyrka = addMunicipality(agendas.workspace(), u"0127"_s, u"Botkyrka"_s);
    const auto addSeat = [&](Id<Organization> organization, SeatState state) {
        Seat seat;
        seat.group = agendas.preparatory;
        seat.organization = organization;
        seat.function = SeatFunction::HeadOfOperations;
        seat.state = state;
        seat.stateSince = QDate(2011, 9, 1);
        seat.stateReason = state == SeatState::Vacant ? u"Reorganization."_s : QString();
        return agendas.add(seat);
    };
    const auto vacant = addSeat(haninge, SeatState::Vacant);
    const auto unknown = addSeat(botkyrka, SeatState::Unknown);
    addSeat(botkyrka, SeatState::NotApplicable);
    const auto row = rowAbout(agendas, u"seat"_s, vacant.value);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->title, u"Beredningsgruppen: Haninge, head of operations"_s);
    EXPECT_EQ(row->detail, u"The seat is vacant since 1 September 2011, 6 months. Reorganization."_s);
    EXPECT_EQ(rowAbout(agendas, u"seat"_s, unknown.value)->detail, u"It is not known who sits there for Botkyrka."_s);
}

TEST(Today, BeginsWithWhatIsMostUrgentWhateverTopic)
{
    Agendas agendas;
    EXPECT_TRUE(todayRows(agendas.store(), morning).empty());
    EXPECT_FALSE(nextStep({}));
    agendas.addMeeting(agendas.preparatory, march);
    const auto held = agendas.addMeeting(agendas.executive, QDate(2012, 2, 1), MeetingState::Held);
    const auto rows = todayRows(agendas.store(), morning);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].topic, TodayTopic::Meetings);
    ASSERT_TRUE(nextStep(rows));
    EXPECT_EQ(rows[*nextStep(rows)].record.id, held.value); // late by a month
}

TEST(Today, BeginsWithAMeetingThatGoesOnWhateverIsLate)
{
    Agendas agendas;
    agendas.addMeeting(agendas.executive, QDate(2012, 2, 1), MeetingState::Held);
    const auto now = agendas.addMeeting(agendas.preparatory, morning, MeetingState::Called);
    agendas.adjust<Meeting>(now, [](Meeting &meeting) { meeting.startedAt = u"09:03"_s; });
    const auto rows = todayRows(agendas.store(), morning);
    ASSERT_TRUE(nextStep(rows));
    EXPECT_EQ(rows[*nextStep(rows)].record.id, now.value);
}

TEST(Today, SaysThatAGroupHasNoMeetingPlanned)
{
    Agendas agendas;
    MeetingTarget target;
    target.name = u"Target"_s;
    target.lowest = 6;
    target.highest = 7;
    const auto id = agendas.add(target);
    agendas.adjust<Group>(agendas.executive, [&](Group &group) { group.target = id; });
    const auto row = rowAbout(agendas, u"governance_group"_s, agendas.executive.value);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->step, TodayStep::Plan);
    EXPECT_EQ(row->detail, u"No meeting is planned. At this pace there will be 0 of 6–7 meetings in 2012."_s);
}

TEST(Today, ListsWhatIsLateInThePlanTheMonthThatIsOverAndMoneyThatDoesNotAddUp)
{
    SmallPlan plan;
    Problem fault;
    fault.severity = Severity::Fault;
    fault.sentence = u"Costs and financing differ."_s;
    const auto rows = todayRows(plan.store(), plan.day, {fault});
    const auto of = [&](TodayTopic topic) {
        std::vector<TodayRow> found;
        std::ranges::copy_if(rows, std::back_inserter(found), [&](const TodayRow &row) { return row.topic == topic; });
        return found;
    };
    const auto activities = of(TodayTopic::Activities);
    ASSERT_FALSE(activities.empty());
    EXPECT_TRUE(activities.front().isLate);
    ASSERT_EQ(of(TodayTopic::Review).size(), 1U);
    EXPECT_EQ(of(TodayTopic::Review).front().title, u"March 2012 can be followed up."_s);
    EXPECT_EQ(of(TodayTopic::Review).front().room, u"followup"_s);
    ASSERT_EQ(of(TodayTopic::Money).size(), 1U);
    EXPECT_EQ(of(TodayTopic::Money).front().title, fault.sentence);
}

TEST(Today, AsksForTheLedgersMonthAndForAnswersThatAreLongInComing)
{
    Agendas agendas;
    Budget budget;
    budget.year = 2012;
    const Id<Budget> id = agendas.add(budget);
    const auto money = [&](QDate day) {
        QStringList titles;
        for (const TodayRow &row : todayRows(agendas.store(), day)) {
            if (row.topic == TodayTopic::Money)
                titles += row.title;
        }
        return titles;
    };
    EXPECT_TRUE(money(QDate(2012, 3, 20)).isEmpty()); // nobody follows actuals
    Actual january;
    january.from = QDate(2012, 1, 1);
    january.to = QDate(2012, 1, 31);
    january.enteredOn = QDate(2012, 2, 12);
    agendas.add(january);
    EXPECT_TRUE(money(QDate(2012, 3, 9)).isEmpty()); // the ledger is not closed
    EXPECT_EQ(money(QDate(2012, 3, 20)), QStringList{u"There are no actuals for February 2012."_s});
    Acceptance waiting;
    waiting.budget = id;
    waiting.organization = addMunicipality(agendas.workspace(), u"0128"_s, u"Salem"_s);
    waiting.sentOn = QDate(2012, 1, 30);
    agendas.add(waiting);
    EXPECT_TRUE(money(QDate(2012, 2, 28)).isEmpty());
    EXPECT_EQ(money(QDate(2012, 3, 1)).size(), 1);
}

TEST(Today, AMeetingThatWasHeldLaterIsStillAhead)
{
    Agendas agendas;
    const auto meeting = agendas.addMeeting(agendas.preparatory, march, MeetingState::Held);
    const auto row = rowAbout(agendas, meeting);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->topic, TodayTopic::Meetings);
}
