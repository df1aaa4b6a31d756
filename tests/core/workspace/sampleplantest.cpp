// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample's plans: each row of domain.md A1 34-46 has something that shows it.
#include "core/meetings/agendaitem.h"
#include "core/plans/finding.h"
#include "core/plans/indicator.h"
#include "core/plans/plandifferences.h"
#include "core/plans/planrules.h"
#include "core/plans/posts.h"
#include "core/plans/watchdate.h"
#include "core/workspace/sample.h"
#include "tests/support/workspaces.h"

#include <set>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

const QDate april(2012, 4, 2); // of look/5-plan.png

/// One sample for all tests, which only read it.
struct SamplePlans : testing::Test {
    static inline std::unique_ptr<Folder> folder;
    static inline std::unique_ptr<Workspace> workspace;

    static void SetUpTestSuite()
    {
        folder = std::make_unique<Folder>();
        workspace = createSample(folder->path(u"sample.samsyn"_s));
    }
    static void TearDownTestSuite()
    {
        workspace.reset();
        folder.reset();
    }

    const Store &store() const { return workspace->store(); }
    template <typename T>
    T at(const QString &key) const
    {
        const auto found = store().byKey<T>(key);
        EXPECT_TRUE(found) << key.toStdString();
        return found.value_or(T{});
    }
    Plan plan(int year) const { return at<Plan>(u"handlingsplan-%1"_s.arg(year)); }
    PlanView view(QDate day) const { return planView(store(), plan(2012).id, day); }
    ActivityView row(const QString &key, QDate day = april) const { return *view(day).activity(at<Activity>(key).id); }
    QStringList codes(const QString &parent) const
    {
        QStringList found;
        for (const FocusArea &area : store().all<FocusArea>()) {
            const auto above = area.parent ? store().find(*area.parent) : std::nullopt;
            if (!area.code.isEmpty() && (above ? above->code : QString()) == parent)
                found << area.code;
        }
        return found;
    }
};

} // namespace

TEST_F(SamplePlans, A1Row34GoalsAreDecidedInDecemberAndThePlanIsMadeTheMonthAfter)
{
    for (const Goal &goal : store().where<Goal>("plan", plan(2012).id.value)) {
        EXPECT_EQ(goal.decidedOn, QDate(2011, 12, 14));
        ASSERT_TRUE(goal.origin);
        EXPECT_TRUE(store().find(Id<AgendaItem>{goal.origin->id})) << "the meeting that sent them to December";
    }
    const auto first = versionsOf(store(), plan(2012).id).front();
    EXPECT_EQ(first.adoptedOn, QDate(2012, 1, 26));
    EXPECT_EQ(plan(2012).continues, plan(2011).id);
    EXPECT_EQ(at<Activity>(u"a2012-dialog"_s).continues, at<Activity>(u"a2011-omstallning"_s).id);
    EXPECT_EQ(row(u"a2012-niski"_s).goals.size(), 2u) << "an activity may serve several goals";
}

TEST_F(SamplePlans, A1Row35ThePlanForAHalfPostSaysWhatIsNotDone)
{
    EXPECT_EQ(plan(2011).state, PlanState::Closed);
    EXPECT_EQ(store().where<PlanExclusion>("plan", plan(2011).id.value).size(), 4u);
    const auto edition = editionOf(store(), versionsOf(store(), plan(2011).id).front());
    EXPECT_EQ(std::ranges::count(edition.lines, PlanLineKind::Exclusion, &PlanLine::kind), 4);
    const auto periods = periodsOf(store(), at<Post>(u"strateg"_s).id);
    EXPECT_EQ(percentageOn(periods, QDate(2010, 12, 31)), 100);
    EXPECT_EQ(percentageOn(periods, QDate(2011, 3, 1)), 50);
    EXPECT_EQ(percentageOn(periods, QDate(2011, 7, 1)), 100) << "written as July 2012, assessed as 2011 (domain A4-2)";
}

TEST_F(SamplePlans, A1Row36TheTenGoalsHaveOwnersIndicatorsEvidenceAndAssessments)
{
    const auto goals = store().where<Goal>("plan", plan(2012).id.value);
    EXPECT_EQ(goals.size(), 10u);
    EXPECT_TRUE(std::ranges::all_of(goals, [&](const Goal &goal) { return !responsibleOf(store(), goal, april).name.isEmpty(); }));
    EXPECT_GE(std::ranges::count_if(goals, [](const Goal &goal) { return !goal.assessment.isEmpty(); }), 5);
    EXPECT_EQ(store().where<GoalEvidence>("goal", at<Goal>(u"mal-2012-3"_s).id.value).size(), 1u);
    EXPECT_TRUE(std::ranges::any_of(store().all<Indicator>(), [&](const Indicator &indicator) { return indicator.goal == goals.front().id; }));
}

TEST_F(SamplePlans, A1Row37ActivitiesHaveTimesOfEveryPrecision)
{
    std::set<SchedulePrecision> precisions;
    int january = 0;
    for (const ActivityView &activity : view(april).activities) {
        precisions.insert(activity.activity.precision);
        january += activity.activity.to == QDate(2012, 1, 31);
    }
    EXPECT_EQ(precisions.size(), 5u);
    EXPECT_EQ(january, 2) << "Januari";
    EXPECT_GE(view(april).activities.size(), 14u);
}

TEST_F(SamplePlans, A1Row38WhatCannotBeDatedIsNeverLateAndHasADayToBeSeen)
{
    for (const QString &key : {u"a2012-forankring"_s, u"a2012-studiebesok"_s, u"a2012-utveckling"_s}) {
        EXPECT_EQ(row(key).activity.precision, SchedulePrecision::None);
        EXPECT_TRUE(row(key).activity.reviewOn);
        EXPECT_FALSE(row(key, QDate(2012, 11, 1)).standing.isLate);
    }
}

TEST_F(SamplePlans, A1Row39ConditionsSleepUntilTheMoneyComes)
{
    EXPECT_TRUE(row(u"a2012-kub"_s).standing.isAsleep);
    EXPECT_FALSE(row(u"a2012-kub"_s, QDate(2012, 6, 1)).standing.isAsleep);
    const auto linked = at<Activity>(u"a2012-utbildningsdag"_s).conditionRecord;
    ASSERT_TRUE(linked);
    EXPECT_TRUE(store().row(*store().entityNamed(linked->entity), linked->id)) << "the grant in the budget";
}

TEST_F(SamplePlans, A1Row40TheNextYearsPlanAndBudgetIsAnActivityOfTheAutumn)
{
    const Activity next = row(u"a2012-vp-2013"_s).activity;
    EXPECT_EQ(next.from, QDate(2012, 8, 1));
    EXPECT_EQ(next.to, QDate(2012, 11, 30));
    EXPECT_EQ(at<Goal>(u"mal-2013-sfi"_s).year, 2013) << "and a goal is proposed for it";
}

TEST_F(SamplePlans, A1Row41TheAreasAreTheTreeOf2010ThatGoesIntoOneAnother)
{
    EXPECT_EQ(codes({}), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    EXPECT_EQ(codes(u"1"_s), (QStringList{u"1A"_s, u"1B"_s, u"1C"_s, u"1D"_s}));
    EXPECT_EQ(codes(u"2"_s), (QStringList{u"2A"_s, u"2B"_s, u"2C"_s, u"2D"_s}));
    EXPECT_EQ(codes(u"3"_s), (QStringList{u"3A"_s, u"3B"_s, u"3C"_s, u"3D"_s, u"3E"_s, u"3F"_s}));
    EXPECT_EQ(store().all<FocusAreaLink>().size(), 3u);
    EXPECT_EQ(at<FocusArea>(u"omrade-2"_s).level, PlanLevel::Both);
    EXPECT_FALSE(at<FocusArea>(u"omrade-1"_s).decisionReference.isEmpty());
}

TEST_F(SamplePlans, A1Row42TwoQuestionsAreOpen)
{
    EXPECT_EQ(at<FocusArea>(u"omrade-1d"_s).state, AreaState::OpenQuestion);
    EXPECT_EQ(at<FocusArea>(u"omrade-1d"_s).question, u"Administration?"_s);
    EXPECT_EQ(at<FocusArea>(u"omrade-2c"_s).question, u"Matchning Södertörn?"_s);
}

TEST_F(SamplePlans, A1Row43IndicatorsAreMeasuredByMemberAndYearWithTheirGaps)
{
    const Indicator kis = at<Indicator>(u"kis-sjalvforsorjning"_s);
    std::set<std::pair<QDate, qint64>> places;
    int gaps = 0;
    for (const Measurement &measurement : store().where<Measurement>("indicator", kis.id.value)) {
        EXPECT_TRUE(measurement.source.contains(u"påhittade värden i exemplet"_s));
        gaps += measurement.status == MeasurementStatus::Missing;
        if (measurement.organization)
            places.emplace(measurement.date, measurement.organization->value);
    }
    EXPECT_EQ(places.size(), 18u) << "nine municipalities in 2009 and 2010";
    EXPECT_EQ(gaps, 3);
    EXPECT_TRUE(at<Indicator>(u"nyhetsbrev"_s).cumulative);
}

TEST_F(SamplePlans, A1Row44DaysFollowFromTheLaw)
{
    EXPECT_EQ(at<WatchDate>(u"bevaka-24"_s).date(), QDate(2012, 12, 1));
    EXPECT_EQ(at<WatchDate>(u"bevaka-foraldralediga"_s).date(), QDate(2011, 12, 1));
}

TEST_F(SamplePlans, A1Row45NeedsBarriersSolutionsAndAnalysesAreRegisteredAndLinked)
{
    std::set<FindingKind> kinds;
    int linked = 0;
    for (const Finding &finding : store().all<Finding>()) {
        kinds.insert(finding.kind);
        linked += finding.activity || finding.goal;
    }
    EXPECT_EQ(kinds.size(), 4u);
    EXPECT_GE(linked, 5);
}

TEST_F(SamplePlans, A1Row46EffectsOnEqualityAreAssessedAndMeasuredForWomenAndMen)
{
    EXPECT_FALSE(plan(2012).equality.isEmpty());
    const auto rows = store().where<Measurement>("indicator", at<Indicator>(u"kis-sjalvforsorjning"_s).id.value);
    EXPECT_EQ(std::ranges::count(rows, MeasurementGroup::Women, &Measurement::group), 2);
    EXPECT_EQ(std::ranges::count(rows, MeasurementGroup::Men, &Measurement::group), 2);
}

TEST_F(SamplePlans, LookInAprilAsInThePicture)
{
    EXPECT_EQ(row(u"a2012-kommunikation"_s).standing.daysLate, 18);
    EXPECT_EQ(row(u"a2012-strateg"_s).standing.state, ActivityState::Done);
    EXPECT_EQ(row(u"a2012-niski"_s).standing.state, ActivityState::Done);
    EXPECT_EQ(view(april).progress.late, 1);
    int own = 0, done = 0;
    for (const ActivityView &activity : view(april).activities) {
        const bool isOwn = !activity.area && activity.activity.precision != SchedulePrecision::None;
        own += isOwn;
        done += isOwn && activity.standing.state == ActivityState::Done;
    }
    EXPECT_EQ(own, 6);
    EXPECT_EQ(done, 2) << "2 av 6 klara";
    const PlanProgress yearEnd = view(QDate(2012, 12, 31)).progress;
    EXPECT_EQ(yearEnd.late, 0);
    EXPECT_GE(yearEnd.withdrawn, 5) << "some are carried on";
}

TEST_F(SamplePlans, HaveTwoVersionsWithTwoDifferencesAndAreFollowedAsAdopted)
{
    const auto versions = versionsOf(store(), plan(2012).id);
    ASSERT_EQ(versions.size(), 2u);
    EXPECT_EQ(differences(editionOf(store(), versions[0]), editionOf(store(), versions[1])).count(), 2);
    EXPECT_EQ(changedSinceAdopted(store(), plan(2012).id), 0);
}

TEST_F(SamplePlans, HaveNoProblemsButTheOpenQuestionsAndFitThePost)
{
    const StoppedClock clock(QDateTime(april, QTime(9, 0)));
    const auto problems = planProblems(store());
    EXPECT_EQ(problems.size(), 2u);
    EXPECT_TRUE(std::ranges::all_of(problems, [](const Problem &problem) { return problem.code == u"question_unanswered"_s; }));
    const PostCapacity capacity = capacitiesOf(store(), plan(2012).id).front();
    EXPECT_EQ(capacity.post.title, u"Strateg"_s);
    EXPECT_FALSE(capacity.total.isOver()) << capacityText(capacity).toStdString();
    EXPECT_TRUE(capacity.outside.empty());
}
