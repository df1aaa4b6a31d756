// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/lights.h"

#include <algorithm>

namespace samsyn {

namespace {

/// Whether a part is one of so many, or more.
bool isShare(int part, int whole, int ofSoMany)
{
    return part > 0 && ofSoMany * part >= whole;
}

int behind(std::optional<int> progress, std::optional<int> planned)
{
    return progress && planned ? *planned - *progress : 0;
}

std::optional<Light> behindLight(int points)
{
    if (points > behindOffTrack)
        return Light::OffTrack;
    return points > behindAtRisk ? std::optional(Light::AtRisk) : std::nullopt;
}

void addActivities(const PlanFigures &plan, std::vector<LightReason> &reasons)
{
    const StageCounts &counts = plan.counts;
    if (isShare(counts.late, counts.all(), lateShareAtRisk)) {
        const Light light = isShare(counts.late, counts.all(), lateShareOffTrack) ? Light::OffTrack : Light::AtRisk;
        reasons.push_back({LightReasonKind::LateActivities, light, counts.late, counts.all(), {}});
    }
    const int points = behind(plan.progress, plan.planned);
    if (const auto light = behindLight(points))
        reasons.push_back({LightReasonKind::BehindPlan, *light, points, 100, {}});
}

void addGoals(const PlanFigures &plan, std::vector<LightReason> &reasons)
{
    const int off = int(std::ranges::count(plan.goals, Light::OffTrack, &GoalFigure::light));
    const int judged = int(std::ranges::count_if(plan.goals, [](const GoalFigure &goal) { return goal.light != Light::None; }));
    if (off > 0)
        reasons.push_back({LightReasonKind::GoalsOffTrack, isShare(off, judged, goalShareOffTrack) ? Light::OffTrack : Light::AtRisk, off, judged, {}});
}

void addMoney(const MoneyFigures &money, std::vector<LightReason> &reasons)
{
    const qint64 over = money.forecast.value - money.total.value;
    if (money.budget.key.isEmpty() || over <= 0)
        return;
    const bool isFar = over * overspendShareOffTrack > money.total.value;
    reasons.push_back({LightReasonKind::ForecastOver, isFar ? Light::OffTrack : Light::AtRisk, over, money.total.value, {}});
}

void addMeetings(const std::vector<CadenceFigure> &cadences, std::vector<LightReason> &reasons)
{
    for (const CadenceFigure &cadence : cadences) {
        if (cadence.lowest && cadence.expected < *cadence.lowest)
            reasons.push_back({LightReasonKind::TargetOutOfReach, Light::AtRisk, cadence.expected, *cadence.lowest, cadence.name});
    }
}

} // namespace

Light goalLight(const StageCounts &counts, std::optional<int> progress, std::optional<int> planned, int longestLate)
{
    if (counts.all() == counts.asleep)
        return Light::None;
    const auto byProgress = behindLight(behind(progress, planned));
    if (longestLate > daysLateOffTrack || byProgress == Light::OffTrack)
        return Light::OffTrack;
    return counts.late > 0 || byProgress ? Light::AtRisk : Light::OnTheWay;
}

std::vector<LightReason> lightReasons(const MonthFigures &figures)
{
    std::vector<LightReason> reasons;
    addActivities(figures.plan, reasons);
    addGoals(figures.plan, reasons);
    addMoney(figures.money, reasons);
    addMeetings(figures.cadences, reasons);
    const ActionFigures &actions = figures.actions;
    if (actions.overdue >= fewestOverdue && isShare(actions.overdue, actions.open, overdueShareAtRisk))
        reasons.push_back({LightReasonKind::OverdueActions, Light::AtRisk, actions.overdue, actions.open, {}});
    std::ranges::stable_sort(reasons, [](const LightReason &a, const LightReason &b) {
        return a.light != b.light ? b.light < a.light : a.kind < b.kind;
    });
    return reasons;
}

Light monthLight(const MonthFigures &figures, const std::vector<LightReason> &reasons)
{
    if (!reasons.empty())
        return reasons.front().light;
    const bool hasTarget = std::ranges::any_of(figures.cadences, [](const CadenceFigure &cadence) { return cadence.lowest.has_value(); });
    const bool isJudged = figures.plan.counts.all() > 0 || !figures.money.budget.key.isEmpty() || hasTarget || figures.actions.open > 0;
    return isJudged ? Light::OnTheWay : Light::None;
}

} // namespace samsyn
