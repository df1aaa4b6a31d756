// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A plan, its goals, areas and months in figures.
#include "core/followup/planfigures.h"

#include "core/groups/group.h"
#include "core/groups/seat.h"
#include "core/meetings/meeting.h"
#include "core/plans/post.h"
#include "tests/support/smallplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

const QDate lastOfMarch(2012, 3, 31);

Id<Goal> addGoal(SmallPlan &small, const QString &title, const QStringList &activities)
{
    Goal goal;
    goal.plan = small.plan;
    goal.year = 2012;
    goal.title = title;
    goal.state = GoalState::Decided;
    goal.responsiblePerson = small.chair;
    const Id<Goal> id = small.add(goal);
    for (const QString &key : activities)
        small.add(ActivityGoal{{}, {}, small.activity(key), id});
    return id;
}

const ActivityFigure &activityIn(const PlanFigures &figures, const QString &key)
{
    return *std::ranges::find(figures.activities, RowLink{u"activity"_s, key}, &ActivityFigure::row);
}

} // namespace

TEST(PlanFigures, CountEachActivityInOneStageAndOneArea)
{
    SmallPlan small;
    const PlanFigures figures = planFigures(small.store(), lastOfMarch);
    EXPECT_EQ(figures.name, u"Handlingsplan 2012"_s);
    EXPECT_EQ(figures.counts, (StageCounts{2, 1, 1, 5, 1}));
    EXPECT_EQ(figures.counts.all(), int(figures.activities.size()));
    StageCounts sum;
    QStringList areas;
    for (const AreaFigure &area : figures.areas) {
        areas += area.area;
        sum.done += area.counts.done;
        sum.inProgress += area.counts.inProgress;
        sum.late += area.counts.late;
        sum.toCome += area.counts.toCome;
        sum.asleep += area.counts.asleep;
    }
    EXPECT_EQ(sum, figures.counts);
    EXPECT_EQ(areas, QStringList({{}, u"1 Etableringsreformen"_s, u"2 Strategiskt påverkansarbete"_s}));
    EXPECT_EQ(activityIn(figures, u"samrad"_s).area, u"1 Etableringsreformen"_s); // that of the topmost
    EXPECT_EQ(activityIn(figures, u"kommunikation"_s).stage, ActivityStage::Late);
    EXPECT_EQ(activityIn(figures, u"kommunikation"_s).daysLate, 16);
    EXPECT_FALSE(activityIn(figures, u"studiebesok"_s).due);
}

TEST(PlanFigures, KnowNothingOfWhatIsSaidLater)
{
    SmallPlan small;
    const PlanFigures before = planFigures(small.store(), lastOfMarch);
    small.addStatus(small.activity(u"kommunikation"_s), QDate(2012, 4, 1), ActivityState::Done);
    EXPECT_EQ(planFigures(small.store(), lastOfMarch).counts, before.counts);
    EXPECT_EQ(planFigures(small.store(), QDate(2012, 4, 1)).counts.late, 0);
    EXPECT_EQ(activityIn(planFigures(small.store(), QDate(2012, 1, 29)), u"installera"_s).stage, ActivityStage::ToCome);
}

TEST(PlanFigures, LeaveOutWhatIsCancelledOrCarried)
{
    SmallPlan small;
    small.addStatus(small.activity(u"kommunikation"_s), QDate(2012, 3, 20), ActivityState::Cancelled);
    small.addStatus(small.activity(u"budget"_s), QDate(2012, 3, 20), ActivityState::Carried);
    const PlanFigures figures = planFigures(small.store(), lastOfMarch);
    EXPECT_EQ(figures.counts, (StageCounts{2, 1, 0, 4, 1}));
    EXPECT_EQ(figures.activities.size(), 8U);
}

TEST(PlanFigures, ShowTheYearsMonthsUpToTheDayAndWhatIsPlannedOfThemAll)
{
    SmallPlan small;
    const PlanFigures figures = planFigures(small.store(), QDate(2012, 3, 20));
    ASSERT_EQ(figures.months.size(), 12U);
    EXPECT_EQ(figures.months[0].month, (Month{2012, 1}));
    EXPECT_EQ(figures.months[0].progress, 11); // 100 of 9 that are awake: one was done by then
    EXPECT_EQ(figures.months[1].progress, 22);
    EXPECT_EQ(figures.months[2].progress, figures.progress); // at the day, since the month goes on
    EXPECT_EQ(figures.months[2].planned, figures.planned);
    EXPECT_FALSE(figures.months[3].progress);
    EXPECT_EQ(figures.months[11].planned, 78); // 7 of 9: two have no schedule
    EXPECT_TRUE(std::ranges::is_sorted(figures.months, {}, [](const ProgressMonth &month) { return *month.planned; }));
}

TEST(PlanFigures, JudgeAGoalByTheActivitiesThatServeIt)
{
    SmallPlan small;
    const Id<Goal> good = addGoal(small, u"En ny strateg"_s, {u"installera"_s, u"handlingsplan"_s});
    addGoal(small, u"Vi är kända"_s, {u"kommunikation"_s, u"samrad"_s});
    addGoal(small, u"Bosättning"_s, {u"kub"_s});
    const PlanFigures figures = planFigures(small.store(), lastOfMarch);
    ASSERT_EQ(figures.goals.size(), 3U);
    EXPECT_EQ(figures.goals[0].row, linkTo(small.store().get(good)));
    EXPECT_EQ(figures.goals[0].light, Light::OnTheWay);
    EXPECT_EQ(figures.goals[0].progress, 100);
    EXPECT_EQ(figures.goals[0].responsible, u"Gunvor Öhrn"_s);
    EXPECT_EQ(figures.goals[1].light, Light::AtRisk);
    EXPECT_EQ(figures.goals[1].counts, (StageCounts{0, 1, 1, 0, 0}));
    EXPECT_EQ(figures.goals[1].activities.size(), 2U);
    EXPECT_EQ(figures.goals[2].light, Light::None);
    EXPECT_FALSE(figures.goals[2].progress);
    EXPECT_EQ(planFigures(small.store(), QDate(2012, 4, 16)).goals[1].light, Light::OffTrack); // 32 days late
}

TEST(PlanFigures, PreferAnAdoptedPlanToADraftOfTheSameTime)
{
    SmallPlan small;
    Plan other;
    other.name = u"Verksamhetsplan 2012–2014"_s;
    other.from = QDate(2012, 1, 1);
    other.to = QDate(2014, 12, 31);
    const Id<Plan> id = small.add(other);
    EXPECT_EQ(planFigures(small.store(), lastOfMarch).plans.size(), 2U); // both are drafts
    other = small.store().get(id);
    other.state = PlanState::Adopted;
    small.workspace().change(u"Adopt"_s, [&](Transaction &transaction) { transaction.update(other); });
    EXPECT_EQ(planFigures(small.store(), lastOfMarch).name, other.name);
    EXPECT_TRUE(planFigures(small.store(), QDate(2011, 12, 31)).plans.empty());
}

TEST(AssignmentFigures, SayWhatThePostHasTimeForAndWhereWeWereRepresented)
{
    SmallPlan small;
    Post post;
    post.title = u"Strateg"_s;
    post.employer = small.haninge;
    const Id<Post> strategist = small.add(post);
    small.add(PostPeriod{{}, {}, strategist, QDate(2012, 1, 1), {}, 100, small.strategist, {}});
    small.workspace().change(u"Estimate"_s, [&](Transaction &transaction) {
        Activity activity = transaction.store().get(small.activity(u"kommunikation"_s));
        activity.effortDays = 10;
        transaction.update(activity);
    });
    Group network;
    network.name = u"NISKI"_s;
    network.body = small.nacka;
    const Id<Group> niski = small.add(network);
    Seat seat;
    seat.group = niski;
    const Id<Seat> ours = small.add(seat);
    small.add(SeatHolder{{}, {}, ours, small.strategist, {}, {}, false, {}});
    Meeting meeting;
    meeting.group = niski;
    meeting.state = MeetingState::Held;
    for (const QDate date : {QDate(2012, 3, 8), QDate(2012, 2, 8)}) {
        meeting.date = date;
        small.add(meeting);
    }
    const AssignmentFigures figures = assignmentFigures(small.store(), lastOfMarch);
    ASSERT_EQ(figures.posts.size(), 1U);
    EXPECT_EQ(figures.posts[0].holder, u"Åsa Wikner"_s);
    EXPECT_EQ(figures.posts[0].percentage, 100);
    EXPECT_EQ(figures.posts[0].availableDays, 2200);
    EXPECT_GT(figures.posts[0].plannedDays, 100);
    EXPECT_LT(figures.posts[0].plannedDays, 500);
    ASSERT_EQ(figures.representation.size(), 1U);
    EXPECT_EQ(figures.representation[0].persons, u"Åsa Wikner"_s);
    EXPECT_EQ(figures.representation[0].meetings, 1);
    EXPECT_TRUE(assignmentFigures(small.store(), QDate(2011, 12, 31)).posts.empty());
}

TEST(IndicatorFigures, ShowTheHeadlineOrCountTheOrganizationsThatMetTheTarget)
{
    SmallPlan small;
    Indicator indicator;
    indicator.title = u"Personer med plan"_s;
    indicator.unit = u"procent"_s;
    const Id<Indicator> id = small.add(indicator);
    small.add(IndicatorTarget{{}, {}, id, {}, QDate(2012, 12, 31), Decimal{u"80"_s}});
    const auto measure = [&](QDate date, std::optional<Id<Organization>> organization, const QString &value) {
        Measurement measurement;
        measurement.indicator = id;
        measurement.organization = organization;
        measurement.date = date;
        if (!value.isEmpty())
            measurement.value = Decimal{value};
        else
            measurement.status = MeasurementStatus::Missing;
        small.add(measurement);
    };
    measure(QDate(2011, 12, 31), small.haninge, u"81.5"_s);
    measure(QDate(2011, 12, 31), small.nacka, u"60"_s);
    IndicatorFigure figure = indicatorFigures(small.store(), lastOfMarch).front();
    EXPECT_FALSE(figure.value);
    EXPECT_EQ(std::pair(figure.met, figure.organizations), std::pair(1, 2));
    measure(QDate(2010, 12, 31), {}, u"72.5"_s);
    measure(QDate(2011, 12, 31), {}, {});
    measure(QDate(2012, 12, 31), {}, u"99"_s); // still to come
    figure = indicatorFigures(small.store(), lastOfMarch).front();
    EXPECT_EQ(figure.value, u"72.5"_s);
    EXPECT_EQ(figure.target, u"80"_s);
    EXPECT_EQ(figure.standing, TargetStanding::NotYet);
    ASSERT_EQ(figure.points.size(), 2U);
    EXPECT_FALSE(figure.points[1].value); // a gap
}
