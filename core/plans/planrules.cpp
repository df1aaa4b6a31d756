// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/planrules.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/plans/indicator.h"
#include "core/plans/planversion.h"
#include "core/plans/planview.h"
#include "core/plans/post.h"
#include "core/plans/watchdate.h"

#include <QCoreApplication>
#include <set>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanRules)
};

constexpr int hundredPercent = 100;
constexpr int longestWatch = 1200; // months
constexpr int longestEffort = 2500; // working days

[[noreturn]] void refuse(const QString &sentence)
{
    throw Error(ErrorKind::Failed, sentence);
}

void checkNamed(const QString &title, const QString &sentence)
{
    if (title.trimmed().isEmpty())
        refuse(sentence);
}

template <typename T>
void checkOneResponsible(const T &record)
{
    if (record.responsiblePerson.has_value() + record.responsibleOrganization.has_value() + record.responsibleGroup.has_value() > 1)
        refuse(Text::tr("One is responsible for “%1”: a person, an organization or a group.").arg(record.title));
}

void check(const Store &, const Plan &plan)
{
    checkNamed(plan.name, Text::tr("A plan needs a name, such as “Handlingsplan 2012”."));
    if (!plan.period().isOrdered())
        refuse(Text::tr("%1 would end on %2, before it begins on %3.").arg(plan.name, formatDate(plan.to), formatDate(plan.from)));
    if (plan.continues == plan.id)
        refuse(Text::tr("%1 cannot continue itself.").arg(plan.name));
}

void check(const Store &, const PlanExclusion &exclusion)
{
    checkNamed(exclusion.title, Text::tr("Say what the plan will not do."));
}

/// A circle would hide all that stands in it.
void check(const Store &store, const FocusArea &area)
{
    checkNamed(area.title, Text::tr("A focus area needs a name."));
    if (!area.period().isOrdered())
        refuse(Text::tr("%1 would end before it begins.").arg(headingOf(area)));
    std::set<Id<FocusArea>> below{area.id};
    for (auto next = area.parent; next;) {
        if (!below.insert(*next).second)
            refuse(Text::tr("%1 cannot stand under itself. Choose an area that is not below it.").arg(headingOf(area)));
        const auto found = store.find(*next);
        next = found ? found->parent : std::nullopt;
    }
}

void check(const Store &, const FocusAreaLink &link)
{
    if (link.area == link.other)
        refuse(Text::tr("An area goes into another one, not into itself."));
}

void check(const Store &, const Goal &goal)
{
    checkNamed(goal.title, Text::tr("A goal needs a line that says what is to be reached."));
    checkOneResponsible(goal);
    if (goal.continues == goal.id)
        refuse(Text::tr("“%1” cannot continue itself.").arg(goal.title));
}

void checkSchedule(const Activity &activity)
{
    const bool isDated = activity.precision != SchedulePrecision::None;
    if (activity.from && activity.to && *activity.to < *activity.from)
        refuse(Text::tr("“%1” would end on %2, before it begins on %3.").arg(activity.title, formatDate(*activity.to), formatDate(*activity.from)));
    if (isDated && (!activity.from || !activity.to))
        refuse(Text::tr("“%1” needs both a beginning and an end, or none of them.").arg(activity.title));
    if (!isDated && (activity.from || activity.to))
        refuse(Text::tr("Say how exactly the dates of “%1” are known: day, month, quarter or year.").arg(activity.title));
    const Schedule given{activity.from, activity.to, activity.precision};
    if (isDated && scheduleOf(*activity.from, *activity.to, activity.precision) != given)
        refuse(Text::tr("The dates of “%1” are no whole months, quarters or years.").arg(activity.title));
}

void check(const Store &, const Activity &activity)
{
    checkNamed(activity.title, Text::tr("An activity needs a line that says what is done."));
    checkSchedule(activity);
    checkOneResponsible(activity);
    if (activity.effortDays && (*activity.effortDays < 0 || *activity.effortDays > longestEffort))
        refuse(Text::tr("The working days of “%1” are a number from 0 to %2.").arg(activity.title, formatCount(longestEffort)));
    if (activity.continues == activity.id)
        refuse(Text::tr("“%1” cannot continue itself.").arg(activity.title));
}

void check(const Store &store, const ActivityStatus &status)
{
    if (!status.progress || (*status.progress >= 0 && *status.progress <= hundredPercent))
        return;
    const auto activity = store.find(status.activity);
    refuse(Text::tr("Progress is 0 to 100 percent, which %1 of “%2” is not.").arg(*status.progress).arg(activity ? activity->title : QString()));
}

void check(const Store &, const Post &post)
{
    checkNamed(post.title, Text::tr("A post needs a title, such as “Strateg”."));
}

/// Periods of one post follow one another, since its percentage of a day is one figure.
void check(const Store &store, const PostPeriod &period)
{
    const auto post = store.find(period.post);
    const QString title = post ? post->title : QString();
    if (period.percentage < 1 || period.percentage > hundredPercent)
        refuse(Text::tr("%1: the percentage is 1 to 100, not %2.").arg(title).arg(period.percentage));
    if (!period.period().isOrdered())
        refuse(Text::tr("%1: the period would end before it begins on %2.").arg(title, formatDate(period.from)));
    for (const PostPeriod &other : store.where<PostPeriod>("post", period.post.value)) {
        if (other.id != period.id && other.period().overlaps(period.period()))
            refuse(Text::tr("%1: the periods from %2 and from %3 overlap. End the earlier one first.").arg(title, formatDate(std::min(other.from, period.from)), formatDate(std::max(other.from, period.from))));
    }
}

void checkDecimal(const Decimal &value, const QString &what)
{
    if (!rationalFromDecimal(value.digits))
        refuse(Text::tr("“%1” is no number, in %2. Write it as 12 or 12,5.").arg(value.digits, what));
}

void check(const Store &store, const Indicator &indicator)
{
    checkNamed(indicator.title, Text::tr("An indicator needs a name."));
    if (indicator.baseline)
        checkDecimal(*indicator.baseline, indicator.title);
    if (indicator.unit.trimmed().isEmpty() && !store.where<IndicatorTarget>("indicator", indicator.id.value).empty())
        refuse(Text::tr("“%1” has a target, and needs a unit: what is counted, such as percent or persons.").arg(indicator.title));
}

void check(const Store &store, const IndicatorTarget &target)
{
    const auto indicator = store.find(target.indicator);
    if (!indicator)
        return;
    checkDecimal(target.value, indicator->title);
    check(store, *indicator);
}

/// What is missing is a gap, never a zero; and what has a value is not missing.
void check(const Store &store, const Measurement &measurement)
{
    const auto indicator = store.find(measurement.indicator);
    const QString title = indicator ? indicator->title : QString();
    if (measurement.value)
        checkDecimal(*measurement.value, title);
    if (measurement.value.has_value() == (measurement.status == MeasurementStatus::Missing))
        refuse(Text::tr("“%1”, %2: write a value, or say that it is missing.").arg(title, formatDate(measurement.date)));
    for (const Measurement &other : store.where<Measurement>("indicator", measurement.indicator.value)) {
        if (other.id != measurement.id && other.date == measurement.date && other.organization == measurement.organization && other.group == measurement.group)
            refuse(Text::tr("“%1” has a value for %2 already. Change that one.").arg(title, formatDate(measurement.date)));
    }
}

void check(const Store &, const WatchDate &watch)
{
    checkNamed(watch.title, Text::tr("A day to watch needs a line that says what happens then."));
    if (watch.months < 0 || watch.months > longestWatch)
        refuse(Text::tr("“%1”: the months after the start are a number from 0 to %2.").arg(watch.title, formatCount(longestWatch)));
}

/// What was adopted is followed by a new version, never changed; a mistaken adoption is undone, or
/// goes with the whole plan.
void checkVersion(const Store &store, const Change &change, ChangeKind kind)
{
    if (kind != ChangeKind::Change || !change.before)
        return;
    const bool isVersion = change.entity == &PlanVersion::entity;
    const auto version = isVersion ? std::optional(fromValues<PlanVersion>(*change.before))
                                   : store.find(fromValues<PlanLine>(*change.before).planVersion);
    const auto plan = version ? store.find(version->plan) : std::nullopt;
    if (plan)
        refuse(Text::tr("Version %1 of %2 was adopted and is never changed. Adopt a new version instead.").arg(version->number).arg(plan->name));
}

template <typename... T>
void checkAs(const Store &store, const Change &change)
{
    const auto as = [&]<typename Record>(const Record *) {
        if (change.entity == &Record::entity)
            check(store, fromValues<Record>(*change.after));
    };
    (as(static_cast<const T *>(nullptr)), ...);
}

} // namespace

void checkPlans(const Store &store, const ChangeSet &set)
{
    for (const Change &change : set.changes) {
        if (change.entity == &PlanVersion::entity || change.entity == &PlanLine::entity)
            checkVersion(store, change, set.kind);
        // What a later write of the same transaction took away again is as if it had not been
        if (change.after && store.row(*change.entity, change.record))
            checkAs<Plan, PlanExclusion, FocusArea, FocusAreaLink, Goal, Activity, ActivityStatus, Post, PostPeriod, Indicator, IndicatorTarget, Measurement, WatchDate>(store, change);
    }
}

} // namespace samsyn
