// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/membership.h"
#include "core/plans/indicator.h"
#include "core/plans/planrules.h"
#include "core/plans/planversions.h"
#include "core/plans/post.h"
#include "tests/core/plans/plansfixture.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

/// The plan of the fixture on 2 April 2012.
struct PlanProblems : Plans {
    std::vector<Problem> all(const QString &code) const
    {
        std::vector<Problem> found = planProblems(store());
        std::erase_if(found, [&](const Problem &problem) { return problem.code != code; });
        return found;
    }
    template <typename T>
    Problem only(const QString &code, Id<T> place) const
    {
        const auto found = all(code);
        EXPECT_EQ(found.size(), 1u) << code.toStdString();
        if (found.empty())
            return {};
        EXPECT_EQ(found.front().place, (RecordRef{T::entity.name(), place.value}));
        EXPECT_FALSE(found.front().explanation.isEmpty());
        return found.front();
    }
    void adopt()
    {
        change([&](Transaction &transaction) { adoptPlan(transaction, at.plan, {QDate(2012, 1, 26), {}, u"Ledningsgruppen"_s}); });
    }
    Id<Post> addPost(std::optional<Id<Person>> holder, int percentage = 100)
    {
        const auto post = add(Post{{}, {}, u"Strateg"_s, at.huddinge, {}, {}});
        PostPeriod period;
        period.post = post;
        period.from = QDate(2012, 1, 1);
        period.percentage = percentage;
        period.person = holder;
        add(period);
        return post;
    }
};

} // namespace

TEST_F(PlanProblems, AreNoneInAPlanAsItShouldBe)
{
    EXPECT_TRUE(planProblems(store()).empty());
}

TEST_F(PlanProblems, NameThePersonWhoLeftAndTheMunicipalityThatIsNoMember)
{
    Employment employment;
    employment.person = at.gunvor;
    employment.organization = at.huddinge;
    employment.to = QDate(2012, 3, 31);
    const auto id = add(employment);
    const Problem problem = only(u"responsible_left"_s, at.consultation);
    EXPECT_TRUE(problem.sentence.contains(u"Gunvor Öhrn"_s));
    EXPECT_EQ(problem.facts, u"Gunvor Öhrn 2012-03-31"_s);
    edit<Employment>(id, [](Employment &row) { row.to = QDate(2012, 4, 2); });
    EXPECT_TRUE(all(u"responsible_left"_s).empty()) << "it is the last day";
    Membership membership;
    membership.organization = at.nacka;
    membership.from = QDate(2009, 1, 1);
    membership.to = QDate(2010, 1, 31);
    add(membership);
    edit<Activity>(at.fund, [&](Activity &row) { row.responsibleGroup.reset(); row.responsibleOrganization = at.nacka; });
    only(u"responsible_left"_s, at.fund);
    edit<Activity>(at.fund, [&](Activity &row) { row.responsibleOrganization = at.huddinge; });
    EXPECT_TRUE(all(u"responsible_left"_s).empty()) << "who never was a member may be responsible";
}

TEST_F(PlanProblems, LookForWhatIsOpenAlone)
{
    edit<Activity>(at.studyVisits, [](Activity &row) { row.reviewOn.reset(); });
    only(u"activity_without_time"_s, at.studyVisits);
    say(at.studyVisits, QDate(2012, 3, 1), ActivityState::Done);
    EXPECT_TRUE(all(u"activity_without_time"_s).empty());
    edit<Activity>(at.fund, [](Activity &row) { row.from = QDate(2013, 1, 1); row.to = QDate(2013, 3, 31); });
    only(u"activity_outside_plan"_s, at.fund);
}

TEST_F(PlanProblems, SayThatAConditionWasMetTooLate)
{
    edit<Activity>(at.settlement, [](Activity &row) { row.conditionMetOn = QDate(2012, 12, 31); });
    EXPECT_TRUE(all(u"condition_met_late"_s).empty());
    edit<Activity>(at.settlement, [](Activity &row) { row.conditionMetOn = QDate(2013, 1, 1); });
    only(u"condition_met_late"_s, at.settlement);
}

TEST_F(PlanProblems, SayOfAnAdoptedPlanWhichGoalNothingServesAndThatItWasChanged)
{
    edit<Activity>(at.settlement, [](Activity &row) { row.goal.reset(); });
    EXPECT_TRUE(all(u"goal_without_activity"_s).empty()) << "a draft is still being made";
    adopt();
    only(u"goal_without_activity"_s, at.settled);
    EXPECT_TRUE(all(u"plan_changed"_s).empty());
    say(at.conference, QDate(2012, 3, 1), ActivityState::Done);
    EXPECT_TRUE(all(u"plan_changed"_s).empty()) << "how it goes is no change of the plan";
    edit<Goal>(at.settled, [](Goal &row) { row.title = u"En annan modell"_s; });
    EXPECT_EQ(only(u"plan_changed"_s, at.plan).facts, u"1 1"_s);
}

TEST_F(PlanProblems, AskAboutQuestionsThatAreOpenForMoreThanAYear)
{
    edit<FocusArea>(at.influence, [](FocusArea &row) {
        row.state = AreaState::OpenQuestion;
        row.question = u"Administration?"_s;
        row.from = QDate(2011, 4, 2);
    });
    EXPECT_TRUE(all(u"question_unanswered"_s).empty());
    edit<FocusArea>(at.influence, [](FocusArea &row) { row.from = QDate(2011, 4, 1); });
    EXPECT_EQ(only(u"question_unanswered"_s, at.influence).facts, u"Administration?"_s);
}

TEST_F(PlanProblems, SayThatAPostIsVacantOverbookedOrGivenOtherWork)
{
    const auto post = addPost({});
    only(u"post_vacant"_s, post);
    const auto period = store().where<PostPeriod>("post", post.value).front().id;
    edit<PostPeriod>(period, [&](PostPeriod &row) { row.person = at.asa; row.percentage = 10; });
    EXPECT_TRUE(all(u"post_vacant"_s).empty());
    edit<Activity>(at.conference, [](Activity &row) { row.effortDays = 23; });
    EXPECT_TRUE(all(u"post_overbooked"_s).empty()) << "ten per cent of 225 days";
    edit<Activity>(at.communication, [](Activity &row) { row.effortDays = 1; });
    only(u"post_overbooked"_s, post);
    add(PostArea{{}, {}, post, at.reform});
    EXPECT_TRUE(only(u"post_outside_assignment"_s, post).sentence.contains(u"NISKI"_s));
}

TEST_F(PlanProblems, AskForTheNextPlanInDecember)
{
    adopt();
    EXPECT_TRUE(all(u"year_without_plan"_s).empty());
    const StoppedClock december(QDateTime(QDate(2012, 12, 1), QTime(9, 0)));
    EXPECT_EQ(only(u"year_without_plan"_s, at.plan).facts, u"2013"_s);
    add(Plan{{}, {}, u"Handlingsplan 2013"_s, QDate(2013, 1, 1), QDate(2013, 12, 31), PlanState::Draft, {}, {}, {}, {}, {}});
    EXPECT_TRUE(all(u"year_without_plan"_s).empty());
}

TEST_F(PlanProblems, SayThatNobodyMeasuresWhatHasATarget)
{
    Indicator indicator;
    indicator.title = u"Egen försörjning"_s;
    indicator.unit = u"procent"_s;
    const auto id = add(indicator);
    IndicatorTarget target;
    target.indicator = id;
    target.date = QDate(2012, 12, 31);
    target.value = {u"40"_s};
    add(target);
    EXPECT_TRUE(all(u"indicator_unmeasured"_s).empty()) << "there is time until the target's day";
    Measurement measurement;
    measurement.indicator = id;
    measurement.date = QDate(2010, 4, 1);
    measurement.value = Decimal{u"28"_s};
    add(measurement);
    only(u"indicator_unmeasured"_s, id);
    measurement.date = QDate(2011, 12, 31);
    measurement.value.reset();
    measurement.status = MeasurementStatus::Missing;
    const auto gap = add(measurement);
    only(u"indicator_unmeasured"_s, id);
    edit<Measurement>(gap, [](Measurement &row) { row.value = Decimal{u"30"_s}; row.status = MeasurementStatus::Final; });
    EXPECT_TRUE(all(u"indicator_unmeasured"_s).empty());
}
