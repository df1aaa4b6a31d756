// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/plantitles.h"

#include "core/base/format.h"
#include "core/members/members.h"
#include "core/plans/finding.h"
#include "core/plans/indicator.h"
#include "core/plans/planversion.h"
#include "core/plans/planview.h"
#include "core/plans/post.h"
#include "core/plans/watchdate.h"
#include "core/workspace/titleas.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanTitles)
};

struct Titles {
    const Store &store;

    static QString joined(const QString &what, const QString &whole)
    {
        return whole.isEmpty() ? what : Text::tr("%1, %2", "a part and its whole").arg(what, whole);
    }
    template <typename T>
    QString of(Id<T> id) const
    {
        const auto record = store.find(id);
        return record ? of(*record) : QString();
    }
    template <typename T>
    QString of(std::optional<Id<T>> id) const { return id ? of(*id) : QString(); }
    static QString of(const Organization &organization) { return organization.name; }
    static QString of(const Plan &plan) { return plan.name; }
    QString of(const PlanExclusion &exclusion) const { return joined(exclusion.title, of(exclusion.plan)); }
    QString of(const PlanVersion &version) const { return joined(Text::tr("version %1").arg(version.number), of(version.plan)); }
    QString of(const PlanLine &line) const { return joined(line.title, of(line.planVersion)); }
    static QString of(const FocusArea &area) { return headingOf(area); }
    QString of(const FocusAreaLink &link) const { return joined(of(link.other), of(link.area)); }
    static QString of(const Goal &goal) { return goal.title; }
    QString of(const GoalEvidence &evidence) const { return joined(evidence.reference, of(evidence.goal)); }
    static QString of(const Activity &activity) { return activity.title; }
    QString of(const ActivityParticipant &participant) const { return joined(of(participant.organization), of(participant.activity)); }
    QString of(const ActivityGoal &further) const { return joined(of(further.goal), of(further.activity)); }
    QString of(const ActivityArea &further) const { return joined(of(further.area), of(further.activity)); }
    QString of(const ActivityStatus &status) const
    {
        return Text::tr("%1, %2 on %3", "activity, state, day").arg(of(status.activity), activityStateName(status.state).toLower(), formatDate(status.date));
    }
    QString of(const ActivityEvidence &evidence) const { return joined(evidence.reference, of(evidence.activity)); }
    static QString of(const Post &post) { return post.title; }
    QString of(const PostPeriod &period) const
    {
        return Text::tr("%1, %2 % from %3", "post, percentage, day").arg(of(period.post)).arg(period.percentage).arg(formatDate(period.from));
    }
    QString of(const PostArea &area) const { return joined(of(area.area), of(area.post)); }
    static QString of(const Indicator &indicator) { return indicator.title; }
    QString of(const IndicatorTarget &target) const { return joined(Text::tr("target for %1").arg(formatDate(target.date)), of(target.indicator)); }
    QString of(const Measurement &measurement) const
    {
        const QString whose = of(measurement.organization);
        return joined(whose.isEmpty() ? formatDate(measurement.date) : whose + u' ' + formatDate(measurement.date), of(measurement.indicator));
    }
    static QString of(const Finding &finding) { return finding.text; }
    static QString of(const WatchDate &watch) { return Text::tr("%1, %2", "what happens and its day").arg(watch.title, formatDate(watch.date())); }
};

} // namespace

std::optional<QString> planRecordTitle(const Store &store, const Entity &entity, qint64 id)
{
    std::optional<QString> title;
    titleAsOneOf<Plan, PlanExclusion, PlanVersion, PlanLine, FocusArea, FocusAreaLink, Goal, GoalEvidence, Activity,
                 ActivityParticipant, ActivityGoal, ActivityArea, ActivityStatus, ActivityEvidence, Post, PostPeriod,
                 PostArea, Indicator, IndicatorTarget, Measurement, Finding, WatchDate>(Titles{store}, entity, id, title);
    return title;
}

QString planKindOf(const Entity &entity)
{
    const std::pair<const Entity *, QString> names[] = {
        {&Plan::entity, Text::tr("Plan")}, {&PlanExclusion::entity, Text::tr("Not in the plan")},
        {&PlanVersion::entity, Text::tr("Plan's version")}, {&PlanLine::entity, Text::tr("Adopted line")},
        {&FocusArea::entity, Text::tr("Focus area")}, {&FocusAreaLink::entity, Text::tr("Linked area")},
        {&Goal::entity, Text::tr("Goal")}, {&GoalEvidence::entity, Text::tr("Evidence")},
        {&Activity::entity, Text::tr("Activity")}, {&ActivityParticipant::entity, Text::tr("Participant")},
        {&ActivityGoal::entity, Text::tr("Activity's goal")}, {&ActivityArea::entity, Text::tr("Activity's area")},
        {&ActivityStatus::entity, Text::tr("Status")}, {&ActivityEvidence::entity, Text::tr("Evidence")},
        {&Post::entity, Text::tr("Post")}, {&PostPeriod::entity, Text::tr("Post's period")},
        {&PostArea::entity, Text::tr("Area of assignment")}, {&Indicator::entity, Text::tr("Indicator")},
        {&IndicatorTarget::entity, Text::tr("Target")}, {&Measurement::entity, Text::tr("Measurement")},
        {&Finding::entity, Text::tr("Finding")}, {&WatchDate::entity, Text::tr("Day to watch")}};
    const auto *found = std::ranges::find(names, &entity, &std::pair<const Entity *, QString>::first);
    return found == std::end(names) ? QString() : found->second;
}

} // namespace samsyn
