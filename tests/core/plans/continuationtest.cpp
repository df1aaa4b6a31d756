// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A plan is continued into the next year: what is proposed, and that nothing open is lost.
#include "core/meetings/meeting.h"
#include "core/plans/continuation.h"
#include "core/plans/finding.h"
#include "core/plans/planversions.h"
#include "tests/core/plans/plansfixture.h"

#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

const QDate endOfYear(2012, 12, 3);

class Continuing : public Plans
{
protected:
    std::vector<ContinuationItem> open() const { return proposedContinuation(store(), at.plan, endOfYear); }
    std::vector<Continuation> asProposed() const
    {
        std::vector<Continuation> choices;
        for (const ContinuationItem &item : open())
            choices.push_back({item.record, item.choice});
        return choices;
    }
    ContinuationItem itemOf(Id<Activity> activity) const { return itemNamed({Activity::entity.name(), activity.value}); }
    ContinuationItem itemOf(Id<Goal> goal) const { return itemNamed({Goal::entity.name(), goal.value}); }
    ContinuationItem itemNamed(const RecordRef &record) const
    {
        const auto items = open();
        const auto found = std::ranges::find(items, record, &ContinuationItem::record);
        EXPECT_NE(found, items.end());
        return found == items.end() ? ContinuationItem{} : *found;
    }
    Id<Plan> continueIt(const std::vector<Continuation> &choices, const NewPlan &next)
    {
        Id<Plan> id;
        change([&](Transaction &transaction) { id = continuePlan(transaction, at.plan, choices, next, endOfYear); });
        return id;
    }
    Id<Plan> continueIt() { return continueIt(asProposed(), proposedNewPlan(store(), at.plan)); }
    ActivityState stateOf(Id<Activity> activity) const
    {
        return planView(store(), at.plan, endOfYear).activity(activity)->standing.state;
    }
    void checkKept(const std::vector<Continuation> &choices, Id<Plan> next) const
    {
        const auto activities = store().where<Activity>("plan", next.value);
        const auto goals = store().where<Goal>("plan", next.value);
        RC_ASSERT(open().empty());
        RC_ASSERT(stateOf(at.strategist) == ActivityState::Done);
        RC_ASSERT(qint64(activities.size() + goals.size()) == std::ranges::count(choices, ContinuationChoice::Carry, &Continuation::choice));
        for (const Continuation &choice : choices) {
            const auto isNext = [&](const auto &later) { return later.continues && later.continues->value == choice.record.id; };
            const bool isGoal = choice.record.entity == Goal::entity.name();
            const auto copies = isGoal ? std::ranges::count_if(goals, isNext) : std::ranges::count_if(activities, isNext);
            RC_ASSERT(copies == (choice.choice == ContinuationChoice::Carry ? 1 : 0));
        }
        for (const Activity &activity : activities)
            RC_ASSERT((!activity.goal || store().get(*activity.goal).plan == next));
    }
    std::optional<Activity> laterOf(Id<Activity> activity) const
    {
        const auto later = store().where<Activity>("continues", activity.value);
        EXPECT_LE(later.size(), 1U);
        return later.empty() ? std::nullopt : std::optional(later.front());
    }
};

} // namespace

TEST_F(Continuing, ProposesWhatTheStateOfEachItemSuggestsAndSaysWhy)
{
    say(at.strategist, {2012, 1, 31}, ActivityState::Done);
    say(at.conference, {2012, 2, 29}, ActivityState::Cancelled);
    say(at.fund, {2012, 6, 30}, ActivityState::InProgress, 100);
    const auto items = open();
    EXPECT_EQ(items.size(), 7U) << "five activities and two goals";
    EXPECT_EQ(itemOf(at.fund).choice, ContinuationChoice::Close);
    EXPECT_EQ(itemOf(at.consultation).choice, ContinuationChoice::Carry);
    EXPECT_EQ(itemOf(at.consultation).reason, u"It goes on all year."_s);
    EXPECT_EQ(itemOf(at.consultation).nextTime, u"Jan–Dec 2013"_s);
    EXPECT_TRUE(itemOf(at.settlement).reason.contains(u"om nationella § 37-medel beviljas"_s));
    EXPECT_EQ(itemOf(at.communication).reason, u"It is late and not done."_s);
    EXPECT_EQ(itemOf(at.studyVisits).nextTime, u"looked at again 15 May 2013"_s);
    EXPECT_EQ(itemOf(at.known).choice, ContinuationChoice::Carry);
    say(at.consultation, {2012, 11, 30}, ActivityState::Done);
    EXPECT_EQ(itemOf(at.known).choice, ContinuationChoice::Close);
    EXPECT_EQ(itemOf(at.known).closesAs, GoalState::Reached);
    say(at.settlement, {2012, 11, 30}, ActivityState::Cancelled);
    EXPECT_EQ(itemOf(at.settled).choice, ContinuationChoice::Drop);
}

TEST_F(Continuing, MovesTimesByAYearAsExactlyAsTheyWereKnownAndPointsBack)
{
    const Id<Plan> next = continueIt();
    const Plan plan = store().get(next);
    EXPECT_EQ(plan.name, u"Handlingsplan 2013"_s);
    EXPECT_EQ(plan.from, QDate(2013, 1, 1));
    EXPECT_EQ(plan.to, QDate(2013, 12, 31));
    EXPECT_EQ(plan.continues, at.plan);
    EXPECT_EQ(plan.purpose, store().get(at.plan).purpose);
    EXPECT_EQ(plan.state, PlanState::Draft);
    const auto conference = laterOf(at.conference);
    ASSERT_TRUE(conference);
    EXPECT_EQ(conference->to, QDate(2013, 2, 28)) << "February 2012 had a day more";
    EXPECT_EQ(conference->precision, SchedulePrecision::Month);
    EXPECT_EQ(laterOf(at.fund)->to, QDate(2013, 6, 30));
    EXPECT_EQ(laterOf(at.communication)->from, QDate(2013, 1, 15));
    EXPECT_EQ(laterOf(at.studyVisits)->reviewOn, QDate(2013, 5, 15));
    EXPECT_EQ(laterOf(at.settlement)->condition, u"om nationella § 37-medel beviljas"_s);
    EXPECT_EQ(store().where<ActivityParticipant>("activity", laterOf(at.consultation)->id.value).size(), 2U);
    const Goal known = store().get(*laterOf(at.consultation)->goal);
    EXPECT_EQ(known.continues, at.known);
    EXPECT_EQ(known.plan, next);
    EXPECT_EQ(known.year, 2013);
    EXPECT_EQ(store().get(at.known).state, GoalState::Carried);
    EXPECT_EQ(stateOf(at.conference), ActivityState::Carried);
    EXPECT_EQ(store().where<PlanExclusion>("plan", next.value).size(), 1U);
    EXPECT_TRUE(openActivities(store(), at.plan, endOfYear).empty());
}

TEST_F(Continuing, IsOneStepThatIsUndone)
{
    const quint64 before = store().contentHash();
    continueIt();
    EXPECT_NE(store().contentHash(), before);
    workspace->undo();
    EXPECT_EQ(store().contentHash(), before);
}

TEST_F(Continuing, KeepsWhatServedAGoalThatIsClosedInItsArea)
{
    auto choices = asProposed();
    for (Continuation &choice : choices) {
        if (choice.record == RecordRef{Goal::entity.name(), at.known.value})
            choice.choice = ContinuationChoice::Close;
    }
    continueIt(choices, proposedNewPlan(store(), at.plan));
    EXPECT_EQ(store().get(at.known).state, GoalState::NotReached);
    EXPECT_EQ(store().get(at.known).assessedOn, endOfYear);
    EXPECT_FALSE(laterOf(at.consultation)->goal);
    EXPECT_EQ(laterOf(at.consultation)->area, at.orientation);
}

TEST_F(Continuing, FillsTheDraftOfThatPeriodAndTakesUpTheGoalsThatWait)
{
    Plan draft;
    draft.name = u"Verksamhetsplan 2013"_s;
    draft.from = QDate(2013, 1, 1);
    draft.to = QDate(2013, 12, 31);
    draft.id = add(draft);
    Goal waiting;
    waiting.title = u"En basidé för EU-arbetet finns"_s;
    waiting.year = 2013;
    waiting.state = GoalState::Decided;
    waiting.decisionReference = u"Beredningsgruppen 2012-11-22, § 51"_s;
    const Id<Goal> goal = add(waiting);
    waiting.year = 2014;
    const Id<Goal> later = add(waiting);
    EXPECT_EQ(proposedNewPlan(store(), at.plan).name, u"Verksamhetsplan 2013"_s);
    EXPECT_EQ(continueIt(), draft.id);
    EXPECT_EQ(store().get(goal).plan, draft.id);
    EXPECT_EQ(store().get(goal).state, GoalState::Decided);
    EXPECT_FALSE(store().get(later).plan);
    EXPECT_EQ(store().get(draft.id).continues, at.plan);
}

TEST_F(Continuing, OffersWhatConferencesAndMembersFoundAsGoals)
{
    Meeting conference;
    conference.group = at.group;
    conference.kind = MeetingKind::Conference;
    conference.state = MeetingState::Held;
    conference.date = QDate(2012, 10, 11);
    conference.title = u"Planeringskonferens för 2013"_s;
    conference.findings = u"Vi fann:\n\n- Bättre stöd till ensamkommande\n- En gemensam väg till sfi\n"_s;
    add(conference);
    Finding need;
    need.text = u"Bostäder saknas"_s;
    need.organization = at.nacka;
    need.date = QDate(2012, 9, 1);
    const Id<Finding> finding = add(need);
    need.kind = FindingKind::Analysis;
    add(need);
    const auto proposed = proposedGoals(store(), 2013);
    ASSERT_EQ(proposed.size(), 3U);
    EXPECT_EQ(proposed[0].title, u"Bättre stöd till ensamkommande"_s);
    EXPECT_TRUE(proposed[0].source.startsWith(u"Planeringskonferens för 2013"_s));
    EXPECT_EQ(proposed[2].title, u"Bostäder saknas"_s);
    EXPECT_TRUE(proposedGoals(store(), 2012).empty());
    NewPlan next = proposedNewPlan(store(), at.plan);
    next.goals = {proposed[1], proposed[2]};
    const Id<Plan> id = continueIt(asProposed(), next);
    const auto goal = store().get(finding).goal;
    ASSERT_TRUE(goal);
    EXPECT_EQ(store().get(*goal).plan, id);
    ASSERT_EQ(proposedGoals(store(), 2013).size(), 1U) << "what became a goal is offered no more";
    EXPECT_EQ(proposedGoals(store(), 2013)[0].title, u"Bättre stöd till ensamkommande"_s);
}

TEST_F(Continuing, IsRefusedWhereAnItemHasNoChoiceOrTwoAndWhereThePeriodIsTaken)
{
    const NewPlan next = proposedNewPlan(store(), at.plan);
    const auto continuing = [&](const std::vector<Continuation> &choices, const NewPlan &plan) {
        return sentenceOf([&](Transaction &transaction) { continuePlan(transaction, at.plan, choices, plan, endOfYear); });
    };
    auto choices = asProposed();
    choices.pop_back();
    EXPECT_TRUE(continuing(choices, next).contains(u"Say what becomes of"_s));
    choices = asProposed();
    choices.push_back(choices.front());
    EXPECT_TRUE(continuing(choices, next).contains(u"two choices"_s));
    EXPECT_TRUE(continuing(asProposed(), {u"Handlingsplan 2012"_s, {2012, 6, 1}, {2013, 5, 31}}).contains(u"2012-12-31"_s));
    const Id<Plan> id = continueIt();
    change([&](Transaction &transaction) { adoptPlan(transaction, id, {{2012, 12, 14}, {}, u"§ 4"_s}); });
    EXPECT_TRUE(continuing({}, next).contains(u"adopted already"_s));
}

/// Whatever is chosen: every open item is carried, closed or dropped, once, and what was not open is
/// left alone. Each time is given up before its commit, since the next begins from the same plan.
TEST_F(Continuing, LosesNothingThatIsOpen)
{
    say(at.strategist, {2012, 1, 31}, ActivityState::Done);
    const std::vector<Continuation> proposed = asProposed();
    const NewPlan asked = proposedNewPlan(store(), at.plan);
    const bool isKept = rc::check("what is open is carried, closed or dropped", [&] {
        std::vector<Continuation> choices = proposed;
        for (Continuation &choice : choices)
            choice.choice = *rc::gen::element(ContinuationChoice::Carry, ContinuationChoice::Close, ContinuationChoice::Drop);
        errorOf([&] {
            change([&](Transaction &transaction) {
                checkKept(choices, continuePlan(transaction, at.plan, choices, asked, endOfYear));
                throw Error(ErrorKind::Failed, u"given up"_s);
            });
        });
    });
    EXPECT_TRUE(isKept);
}
