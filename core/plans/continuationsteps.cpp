// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A plan is continued: what is written.
#include "core/plans/continuation.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/plans/continuationtimes.h"
#include "core/plans/planview.h"

#include <QCoreApplication>
#include <map>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ContinuationSteps)
};

[[noreturn]] void refuse(const QString &sentence)
{
    throw Error(ErrorKind::Failed, sentence);
}

/// A record of its own like another: it gets an id and a key when it is inserted.
template <typename T>
T copyOf(T record)
{
    record.id = {};
    record.key.clear();
    return record;
}

/// Every open item has one choice, so that none is lost on the way.
std::map<QString, ContinuationChoice> choicesOf(const std::vector<ContinuationItem> &open, std::span<const Continuation> choices)
{
    std::map<QString, ContinuationChoice> chosen;
    for (const Continuation &choice : choices) {
        if (!chosen.emplace(choice.record.toText(), choice.choice).second)
            refuse(Text::tr("An item of the plan has two choices. Carry it on, close it or drop it."));
    }
    for (const ContinuationItem &item : open) {
        if (!chosen.contains(item.record.toText()))
            refuse(Text::tr("Say what becomes of “%1”: carry it on, close it or drop it.").arg(item.title));
    }
    if (chosen.size() != open.size())
        refuse(Text::tr("The plan has changed meanwhile. Look at what is open once more."));
    return chosen;
}

/// The draft that has the period already, with what it leaves open taken over, else a new one.
Plan nextPlan(Transaction &transaction, const Plan &plan, const NewPlan &next)
{
    if (!next.from.isValid() || !next.to.isValid() || next.to < next.from || next.from <= plan.to)
        refuse(Text::tr("The next plan begins after %1 ends on %2, and ends after it begins.").arg(plan.name, formatDate(plan.to)));
    Plan made;
    for (const Plan &other : allPlans(transaction.store())) {
        if (other.from == next.from && other.to == next.to)
            made = other;
    }
    if (made.id && made.state != PlanState::Draft)
        refuse(Text::tr("%1 is adopted already. Change it there, or choose another period.").arg(made.name));
    if (made.name.isEmpty())
        made.name = next.name.trimmed();
    made.from = next.from;
    made.to = next.to;
    for (const auto text : {&Plan::purpose, &Plan::targetGroup, &Plan::equality}) {
        if ((made.*text).isEmpty())
            made.*text = plan.*text;
    }
    if (!made.continues)
        made.continues = plan.id;
    if (made.id)
        transaction.update(made);
    else
        made.id = transaction.insert(made);
    return made;
}

/// Carrying on: what was made of each goal, and where the next ones stand.
struct Carrying {
    Transaction &transaction;
    const Plan &plan;
    const Plan &next;
    QDate day;
    int years;
    std::map<qint64, std::optional<Id<Goal>>> goals{}; // of the old plan: the new one, or none
    int goalPosition = 0;
    int activityPosition = 0;

    const Store &store() const { return transaction.store(); }

    QString noteOf(ContinuationChoice choice) const
    {
        switch (choice) {
        case ContinuationChoice::Carry: return Text::tr("Goes on in %1.").arg(next.name);
        case ContinuationChoice::Close: return Text::tr("Closed when the plan was continued.");
        case ContinuationChoice::Drop: return Text::tr("Dropped when the plan was continued.");
        }
        return {};
    }

    Id<Goal> carry(const Goal &goal)
    {
        Goal later = copyOf(goal);
        later.plan = next.id;
        later.year = next.from.year();
        later.position = goalPosition++;
        later.state = GoalState::Proposed; // the next year decides anew
        later.assessment.clear();
        later.assessedOn.reset();
        later.decision.reset();
        later.decisionReference.clear();
        later.decidedOn.reset();
        later.continues = goal.id;
        return transaction.insert(later);
    }

    void end(Goal goal, ContinuationChoice choice, GoalState closesAs)
    {
        goals[goal.id.value] = choice == ContinuationChoice::Carry ? std::optional(carry(goal)) : std::nullopt;
        goal.state = choice == ContinuationChoice::Carry ? GoalState::Carried : choice == ContinuationChoice::Drop ? GoalState::Dropped : closesAs;
        goal.assessedOn = day;
        if (goal.assessment.isEmpty())
            goal.assessment = noteOf(choice);
        transaction.update(goal);
    }

    /// The goal that it serves in the next plan; a goal of no plan is still the same one.
    std::optional<Id<Goal>> laterGoal(std::optional<Id<Goal>> goal) const
    {
        const auto known = goal ? goals.find(goal->value) : goals.end();
        return known == goals.end() ? goal : known->second;
    }

    template <typename Row>
    void copyRows(Id<Activity> from, Id<Activity> to)
    {
        for (const Row &row : store().where<Row>("activity", from.value)) {
            Row copy = copyOf(row);
            copy.activity = to;
            transaction.insert(copy);
        }
    }

    void carry(const Activity &activity)
    {
        Activity later = copyOf(movedBy(activity, years));
        later.plan = next.id;
        later.position = activityPosition++;
        later.continues = activity.id;
        later.goal = laterGoal(activity.goal);
        if (activity.goal && !later.goal && !later.area)
            later.area = store().get(*activity.goal).area; // it stays where it stood
        const Id<Activity> id = transaction.insert(later);
        copyRows<ActivityParticipant>(activity.id, id);
        copyRows<ActivityArea>(activity.id, id);
        for (const ActivityGoal &further : store().where<ActivityGoal>("activity", activity.id.value)) {
            ActivityGoal copy = copyOf(further);
            copy.activity = id;
            if (const auto goal = laterGoal(further.goal)) {
                copy.goal = *goal;
                transaction.insert(copy);
            }
        }
    }

    void end(const Activity &activity, ContinuationChoice choice)
    {
        if (choice == ContinuationChoice::Carry)
            carry(activity);
        ActivityStatus status;
        status.activity = activity.id;
        status.date = day;
        for (const ActivityStatus &earlier : store().where<ActivityStatus>("activity", activity.id.value))
            status.date = std::max(status.date, earlier.date); // it is what was said last
        status.enteredOn = day;
        status.state = choice == ContinuationChoice::Carry ? ActivityState::Carried : choice == ContinuationChoice::Drop ? ActivityState::Cancelled : ActivityState::Done;
        status.note = noteOf(choice);
        transaction.insert(status);
    }

    void carryExclusions()
    {
        auto there = store().where<PlanExclusion>("plan", next.id.value);
        for (const PlanExclusion &exclusion : store().where<PlanExclusion>("plan", plan.id.value)) {
            if (std::ranges::find(there, exclusion.title, &PlanExclusion::title) != there.end())
                continue;
            PlanExclusion copy = copyOf(exclusion);
            copy.plan = next.id;
            copy.position = int(there.size());
            there.push_back(copy);
            transaction.insert(copy);
        }
    }

    void takeUpGoals(const NewPlan &asked)
    {
        for (Goal &goal : waitingGoals(store(), next.from, next.to)) {
            goal.plan = next.id;
            goal.position = goalPosition++;
            transaction.update(goal);
        }
        for (const ProposedGoal &proposed : asked.goals)
            addProposedGoal(transaction, proposed, next.from.year(), next.id);
    }
};

template <typename T>
int nextPosition(const Store &store, Id<Plan> plan)
{
    int position = 0;
    for (const T &record : store.where<T>("plan", plan.value))
        position = std::max(position, record.position + 1);
    return position;
}

} // namespace

Id<Plan> continuePlan(Transaction &transaction, Id<Plan> id, std::span<const Continuation> choices, const NewPlan &asked, QDate day)
{
    const Store &store = transaction.store();
    const Plan plan = store.get(id);
    const std::vector<ContinuationItem> open = proposedContinuation(store, id, day);
    const auto chosen = choicesOf(open, choices);
    const Plan next = nextPlan(transaction, plan, asked);
    Carrying carrying{transaction, plan, next, day, next.from.year() - plan.from.year()};
    carrying.goalPosition = nextPosition<Goal>(store, next.id);
    carrying.activityPosition = nextPosition<Activity>(store, next.id);
    for (const Goal &goal : store.where<Goal>("plan", id.value))
        carrying.goals[goal.id.value] = std::nullopt;
    for (const ContinuationItem &item : open) { // goals first, since activities serve them
        if (item.record.entity == Goal::entity.name())
            carrying.end(store.get(Id<Goal>{item.record.id}), chosen.at(item.record.toText()), item.closesAs);
    }
    for (const ContinuationItem &item : open) {
        if (item.record.entity == Activity::entity.name())
            carrying.end(store.get(Id<Activity>{item.record.id}), chosen.at(item.record.toText()));
    }
    carrying.carryExclusions();
    carrying.takeUpGoals(asked);
    return next.id;
}

} // namespace samsyn
