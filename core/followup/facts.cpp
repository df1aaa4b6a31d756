// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happened: everything that rows date.
#include "core/followup/datednames.h"
#include "core/followup/followupstore.h"
#include "core/followup/monthfigures.h"
#include "core/followup/boardbriefing.h"
#include "core/followup/yearmeetings.h"
#include "core/meetings/actionpoint.h"
#include "core/meetings/agendaitem.h"
#include "core/meetings/meetinglog.h"
#include "core/members/membership.h"
#include "core/members/person.h"
#include "core/plans/activity.h"
#include "core/plans/goal.h"
#include "core/plans/planversion.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

/// The facts of a time, gathered room by room.
class Gathering
{
public:
    Gathering(const Store &store, QDate from, QDate to) : m_store(store), m_names(store), m_from(from), m_to(to) {}

    std::vector<FactFigure> facts()
    {
        addMembers();
        addSeats();
        addMeetings();
        addPapers();
        addActions();
        addActivities();
        addPlans();
        addMoney();
        std::ranges::stable_sort(m_facts, {}, [](const FactFigure &fact) { return std::tie(fact.date, fact.kind); });
        return std::move(m_facts);
    }

private:
    template <typename T>
    std::vector<T> datedRows(std::string_view field) const { return dated<T>(m_store, field, m_from, m_to); }

    /// The rows that others point to, by their ids.
    template <typename T, typename Rows>
    std::map<Id<T>, T> targets(const Rows &rows, auto member) const
    {
        std::set<qint64> ids;
        for (const auto &row : rows)
            ids.insert(std::invoke(member, row).value);
        std::map<Id<T>, T> found;
        for (T &record : pointing<T>(m_store, "id", {ids.begin(), ids.end()}))
            found.emplace(record.id, std::move(record));
        return found;
    }

    void add(RowLink row, FactKind kind, QDate date, QString what, QString where = {})
    {
        m_facts.push_back({std::move(row), kind, date, std::move(what), std::move(where), false});
    }

    void addMembers()
    {
        for (const Membership &membership : datedRows<Membership>("from"))
            add(linkTo(membership), FactKind::MemberJoined, membership.from, m_names.of(membership.organization, membership.from));
        for (const Membership &membership : datedRows<Membership>("to"))
            add(linkTo(membership), FactKind::MemberLeft, *membership.to, m_names.of(membership.organization, *membership.to));
        for (const BoardBriefing &briefing : datedRows<BoardBriefing>("date"))
            add(linkTo(briefing), FactKind::BoardInformed, briefing.date, briefing.board, m_names.of(briefing.organization, briefing.date));
    }

    void addHolders(const std::vector<SeatHolder> &holders, FactKind kind, std::optional<QDate> SeatHolder::*when)
    {
        const auto seats = targets<Seat>(holders, &SeatHolder::seat);
        const auto persons = targets<Person>(holders, &SeatHolder::person);
        for (const SeatHolder &holder : holders) {
            const Seat &seat = seats.at(holder.seat);
            const QDate date = *(holder.*when);
            add(linkTo(seat), kind, date, seat.organization ? m_names.of(*seat.organization, date) : persons.at(holder.person).name,
                m_names.of(seat.group, date));
        }
    }
    void addSeats()
    {
        addHolders(datedRows<SeatHolder>("from"), FactKind::SeatFilled, &SeatHolder::from);
        addHolders(datedRows<SeatHolder>("to"), FactKind::SeatLeft, &SeatHolder::to);
        for (const Seat &seat : datedRows<Seat>("state_since")) {
            if (seat.state == SeatState::Vacant)
                add(linkTo(seat), FactKind::SeatDeclaredVacant, *seat.stateSince,
                    seat.organization ? m_names.of(*seat.organization, *seat.stateSince) : QString(), m_names.of(seat.group, *seat.stateSince));
        }
    }

    void addMeetings()
    {
        std::map<Id<Meeting>, Meeting> held;
        std::vector<qint64> ids;
        for (Meeting &meeting : datedRows<Meeting>("date")) {
            if (!isHeldOn(meeting, m_to) || !m_names.isOurs(meeting.group))
                continue;
            if (meeting.kind != MeetingKind::PerCapsulam)
                add(linkTo(meeting), FactKind::MeetingHeld, meeting.date, m_names.headingOf(meeting));
            ids.push_back(meeting.id.value);
            held.emplace(meeting.id, std::move(meeting));
        }
        std::vector<AgendaItem> items = pointing<AgendaItem>(m_store, "meeting", ids);
        std::ranges::stable_sort(items, {}, [](const AgendaItem &item) { return std::pair(item.meeting, item.position); });
        for (const AgendaItem &item : items) {
            const Meeting &meeting = held.at(item.meeting);
            if (item.outcome == ItemOutcome::Decided)
                add(linkTo(item), FactKind::DecisionMade, meeting.date, item.title, m_names.groupOf(meeting));
        }
    }

    /// A meeting's papers, however many files were published on a day.
    void addPapers()
    {
        for (const Meeting &meeting : datedRows<Meeting>("approved_on")) {
            if (meeting.state == MeetingState::Approved && m_names.isOurs(meeting.group))
                add(linkTo(meeting), FactKind::MinutesApproved, *meeting.approvedOn, m_names.headingOf(meeting));
        }
        const auto entries = datedRows<PublicationEntry>("date");
        const auto meetings = targets<Meeting>(entries, &PublicationEntry::meeting);
        std::set<std::pair<Id<Meeting>, QDate>> said;
        for (const PublicationEntry &entry : entries) {
            const Meeting &meeting = meetings.at(entry.meeting);
            if (said.emplace(entry.meeting, entry.date).second)
                add(linkTo(meeting), FactKind::MinutesPublished, entry.date, m_names.headingOf(meeting));
        }
    }

    void addActions()
    {
        const auto steps = datedRows<ActionStep>("date");
        const auto points = targets<ActionPoint>(steps, &ActionStep::action);
        for (const ActionStep &step : steps) {
            if (step.state != ActionState::Open)
                add(linkTo(points.at(step.action)), FactKind::ActionClosed, step.date, points.at(step.action).text);
        }
    }

    static std::optional<FactKind> factOf(ActivityState state)
    {
        switch (state) {
        case ActivityState::Done: return FactKind::ActivityDone;
        case ActivityState::Cancelled: return FactKind::ActivityCancelled;
        case ActivityState::Carried: return FactKind::ActivityCarried;
        default: return std::nullopt;
        }
    }

    /// What an activity became on a day; that it is said again is no news.
    void addActivities()
    {
        const auto activities = targets<Activity>(datedRows<ActivityStatus>("date"), &ActivityStatus::activity);
        std::vector<qint64> ids;
        for (const auto &[id, activity] : activities)
            ids.push_back(id.value);
        std::vector<ActivityStatus> statuses = pointing<ActivityStatus>(m_store, "activity", ids);
        std::ranges::stable_sort(statuses, {}, [](const ActivityStatus &status) { return std::tie(status.activity, status.date, status.id); });
        const ActivityStatus *before = nullptr;
        for (const ActivityStatus &status : statuses) {
            const bool isNews = !before || before->activity != status.activity || before->state != status.state;
            const auto kind = factOf(status.state);
            if (kind && isNews && m_from <= status.date && status.date <= m_to)
                add(linkTo(activities.at(status.activity)), *kind, status.date, activities.at(status.activity).title);
            before = &status;
        }
        for (const Activity &activity : datedRows<Activity>("condition_met_on"))
            add(linkTo(activity), FactKind::ConditionMet, *activity.conditionMetOn, activity.title);
    }

    void addPlans()
    {
        for (const Goal &goal : datedRows<Goal>("decided_on")) {
            if (goal.state != GoalState::Proposed)
                add(linkTo(goal), FactKind::GoalDecided, *goal.decidedOn, goal.title);
        }
        for (const Goal &goal : datedRows<Goal>("assessed_on"))
            add(linkTo(goal), FactKind::GoalAssessed, *goal.assessedOn, goal.title);
        const auto versions = datedRows<PlanVersion>("adopted_on");
        const auto plans = targets<Plan>(versions, &PlanVersion::plan);
        for (const PlanVersion &version : versions)
            add(linkTo(plans.at(version.plan)), FactKind::PlanAdopted, version.adoptedOn,
                u"%1, version %2"_s.arg(plans.at(version.plan).name).arg(version.number));
    }

    void addMoney()
    {
        for (const Budget &budget : datedRows<Budget>("decided_on")) {
            if (budget.state == BudgetState::Adopted || budget.state == BudgetState::Closed)
                add(linkTo(budget), FactKind::BudgetAdopted, *budget.decidedOn, u"%1, version %2"_s.arg(budget.year).arg(budget.version));
        }
        for (const Acceptance &answer : datedRows<Acceptance>("answered_on")) {
            if (answer.state != AcceptanceState::Waiting)
                add(linkTo(answer), answer.state == AcceptanceState::Accepted ? FactKind::ShareAccepted : FactKind::ShareObjected,
                    *answer.answeredOn, m_names.of(answer.organization, *answer.answeredOn));
        }
    }

    const Store &m_store;
    DatedNames m_names;
    QDate m_from;
    QDate m_to;
    std::vector<FactFigure> m_facts;
};

} // namespace

std::vector<FactFigure> factsBetween(const Store &store, QDate from, QDate to)
{
    return Gathering(store, from, to).facts();
}

} // namespace samsyn
