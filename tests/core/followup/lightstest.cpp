// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that propose a light.
#include "core/followup/lights.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;

namespace {

StageCounts counts(int done, int inProgress, int late, int asleep = 0)
{
    return {done, inProgress, late, 0, asleep};
}

/// The one reason there is, or none.
std::optional<LightReason> reasonOf(const MonthFigures &figures)
{
    const auto reasons = lightReasons(figures);
    EXPECT_LE(reasons.size(), 1U);
    return reasons.empty() ? std::nullopt : std::optional(reasons.front());
}

std::optional<Light> lightOf(const MonthFigures &figures)
{
    const auto reason = reasonOf(figures);
    return reason ? std::optional(reason->light) : std::nullopt;
}

MonthFigures withMoney(qint64 total, qint64 forecast)
{
    MonthFigures figures;
    figures.money.budget = {u"budget"_s, u"2012-1"_s};
    figures.money.total = Ore{total};
    figures.money.forecast = Ore{forecast};
    return figures;
}

} // namespace

TEST(Lights, OfAGoalFollowItsLatestActivityAndWhatItIsBehind)
{
    EXPECT_EQ(goalLight(counts(0, 0, 0), {}, {}, 0), Light::None);
    EXPECT_EQ(goalLight(counts(0, 0, 0, 2), {}, {}, 0), Light::None); // all asleep
    EXPECT_EQ(goalLight(counts(1, 1, 0), 60, 70, 0), Light::OnTheWay);
    EXPECT_EQ(goalLight(counts(1, 1, 0), 59, 70, 0), Light::AtRisk);
    EXPECT_EQ(goalLight(counts(1, 1, 0), 45, 70, 0), Light::AtRisk);
    EXPECT_EQ(goalLight(counts(1, 1, 0), 44, 70, 0), Light::OffTrack);
    EXPECT_EQ(goalLight(counts(1, 0, 1), 70, 70, 30), Light::AtRisk);
    EXPECT_EQ(goalLight(counts(1, 0, 1), 70, 70, 31), Light::OffTrack);
}

TEST(Lights, OfAMonthAllowTwoLateActivitiesOfFourteen)
{
    MonthFigures figures;
    const auto with = [&](int late, int all) {
        figures.plan.counts = counts(all - late, 0, late);
        return lightOf(figures);
    };
    EXPECT_FALSE(with(2, 14));
    EXPECT_EQ(with(3, 14), Light::AtRisk);
    EXPECT_EQ(with(5, 15), Light::OffTrack);
    EXPECT_FALSE(with(0, 0));
    with(3, 14);
    EXPECT_EQ(reasonOf(figures)->number, 3);
    EXPECT_EQ(reasonOf(figures)->of, 14);
}

TEST(Lights, OfAMonthTurnWithGoalsThatAreOffTrack)
{
    MonthFigures figures;
    for (const Light light : {Light::OffTrack, Light::OnTheWay, Light::None, Light::AtRisk}) {
        GoalFigure goal;
        goal.light = light;
        figures.plan.goals.push_back(goal);
    }
    EXPECT_EQ(lightOf(figures), Light::AtRisk); // one of three
    figures.plan.goals[1].light = Light::OffTrack;
    EXPECT_EQ(lightOf(figures), Light::OffTrack);
    EXPECT_EQ(reasonOf(figures)->of, 3);
}

TEST(Lights, OfAMonthTurnWithTheForecastToTheOre)
{
    EXPECT_FALSE(lightOf(withMoney(87630000, 87630000)));
    EXPECT_EQ(lightOf(withMoney(87630000, 87630001)), Light::AtRisk);
    EXPECT_EQ(lightOf(withMoney(10000, 10500)), Light::AtRisk);
    EXPECT_EQ(lightOf(withMoney(10000, 10501)), Light::OffTrack);
    EXPECT_EQ(reasonOf(withMoney(10000, 10501))->number, 501);
    EXPECT_EQ(lightOf(withMoney(largestAmount.value / 2, largestAmount.value)), Light::OffTrack); // 64 bits hold it
}

TEST(Lights, OfAMonthNameTheGroupsWhoseTargetIsOutOfReach)
{
    MonthFigures figures;
    CadenceFigure cadence;
    cadence.name = u"Arbetsgruppen"_s;
    cadence.expected = 5;
    figures.cadences.push_back(cadence);
    EXPECT_FALSE(reasonOf(figures));
    figures.cadences.front().lowest = 6;
    EXPECT_EQ(reasonOf(figures)->what, u"Arbetsgruppen"_s);
    EXPECT_EQ(reasonOf(figures)->light, Light::AtRisk);
    EXPECT_EQ(std::pair(reasonOf(figures)->number, reasonOf(figures)->of), std::pair(qint64(5), qint64(6)));
}

TEST(Lights, OfAMonthMindOverdueActionPointsWhereThereAreSeveral)
{
    MonthFigures figures;
    const auto with = [&](int overdue, int open) {
        figures.actions.overdue = overdue;
        figures.actions.open = open;
        return lightOf(figures);
    };
    EXPECT_FALSE(with(2, 2));
    EXPECT_EQ(with(3, 9), Light::AtRisk);
    EXPECT_FALSE(with(3, 10));
}

TEST(Lights, AreAsGraveAsTheGravestReason)
{
    MonthFigures figures = withMoney(10000, 20000);
    figures.plan.counts = counts(4, 0, 1);
    figures.plan.progress = 30;
    figures.plan.planned = 50;
    const auto reasons = lightReasons(figures);
    ASSERT_EQ(reasons.size(), 3U);
    EXPECT_EQ(reasons[0].kind, LightReasonKind::ForecastOver);
    EXPECT_EQ(reasons[1].kind, LightReasonKind::LateActivities);
    EXPECT_EQ(reasons[2].kind, LightReasonKind::BehindPlan);
    EXPECT_EQ(reasons[2].number, 20);
    EXPECT_EQ(monthLight(figures, reasons), Light::OffTrack);
    EXPECT_EQ(monthLight(withMoney(1, 1), {}), Light::OnTheWay);
    EXPECT_EQ(monthLight(MonthFigures(), {}), Light::None);
}
