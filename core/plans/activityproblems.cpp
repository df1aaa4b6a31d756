// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with activities and goals but can be stored.
#include "core/base/format.h"
#include "core/members/members.h"
#include "core/plans/planproblems.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ActivityProblems)
};

RecordRef placeOf(const Activity &activity)
{
    return {Activity::entity.name(), activity.id.value};
}

RecordRef placeOf(const Goal &goal)
{
    return {Goal::entity.name(), goal.id.value};
}

/// When those who were here ended being so; absent for who still is, and for who never was.
class Leavers
{
public:
    Leavers(const Store &store, QDate today) : m_store(store), m_today(today) {}

    std::optional<QDate> leftOn(const RecordRef &who)
    {
        const auto [place, isNew] = m_known.emplace(who.toText(), std::nullopt);
        if (isNew && who.entity == Person::entity.name())
            place->second = ended(m_store.where<Employment>("person", who.id));
        else if (isNew && who.entity == Organization::entity.name())
            place->second = ended(m_store.where<Membership>("organization", who.id));
        return place->second;
    }

private:
    template <typename T>
    std::optional<QDate> ended(const std::vector<T> &periods) const
    {
        std::optional<QDate> last;
        for (const T &period : periods) {
            if (!period.to || m_today <= *period.to)
                return {};
            last = std::max(last.value_or(*period.to), *period.to);
        }
        return last;
    }

    const Store &m_store;
    QDate m_today;
    std::map<QString, std::optional<QDate>> m_known;
};

/// Somebody responsible who left, or a municipality that is no member any more.
void addLeft(std::vector<Problem> &problems, Leavers &leavers, const RecordRef &who, const QString &name, const QString &title, const RecordRef &place)
{
    const auto left = leavers.leftOn(who);
    if (!left)
        return;
    const bool isPerson = who.entity == Person::entity.name();
    problems.push_back({u"responsible_left"_s, Severity::Warning,
                        isPerson ? Text::tr("%1 is responsible for “%2”, but left on %3.").arg(name, title, formatDateLong(*left))
                                 : Text::tr("%1 is responsible for “%2”, but is no member since %3.").arg(name, title, formatDateLong(*left)),
                        Text::tr("Choose who takes it over."), place, u"%1 %2"_s.arg(name, formatDate(*left))});
}

/// An activity outside the period of the plan that it stands in.
void addOutside(std::vector<Problem> &problems, const Plan &plan, const Activity &activity)
{
    if (!activity.from || !activity.to || (plan.from <= *activity.from && *activity.to <= plan.to))
        return;
    const QString time = scheduleText({activity.from, activity.to, activity.precision});
    problems.push_back({u"activity_outside_plan"_s, Severity::Notice,
                        Text::tr("“%1” is planned for %2, outside %3.").arg(activity.title, time, plan.name),
                        Text::tr("Change its time, or move it to the plan of that year."), placeOf(activity), time});
}

/// Without a schedule it is never late, so that somebody has to look at it on a day.
void addNeverSeen(std::vector<Problem> &problems, const ActivityView &row)
{
    const Activity &activity = row.activity;
    if (activity.precision != SchedulePrecision::None || activity.reviewOn || row.standing.isAsleep)
        return;
    problems.push_back({u"activity_without_time"_s, Severity::Notice,
                        Text::tr("“%1” has neither a time nor a day to look at it again.").arg(activity.title),
                        Text::tr("Give it a day on which you ask how it goes; it is not late before that."), placeOf(activity), u"none"_s});
}

void addMetTooLate(std::vector<Problem> &problems, const Activity &activity)
{
    if (!activity.conditionMetOn || !activity.to || *activity.conditionMetOn <= *activity.to)
        return;
    const QString time = scheduleText({activity.from, activity.to, activity.precision});
    problems.push_back({u"condition_met_late"_s, Severity::Notice,
                        Text::tr("What “%1” waits for came on %2, after its time: %3.").arg(activity.title, formatDateLong(*activity.conditionMetOn), time),
                        Text::tr("Give it a new time, or carry it on into the next plan."), placeOf(activity),
                        u"%1 %2"_s.arg(formatDate(*activity.conditionMetOn), time)});
}

void addNothingDone(std::vector<Problem> &problems, const Plan &plan, const GoalView &row)
{
    const bool isPursued = row.goal.state == GoalState::Decided || row.goal.state == GoalState::Proposed;
    if (!isPursued || row.progress.activities + row.progress.withdrawn > 0)
        return;
    problems.push_back({u"goal_without_activity"_s, Severity::Notice,
                        Text::tr("No activity in %1 serves the goal “%2”.").arg(plan.name, row.goal.title),
                        Text::tr("Add what is to be done for it, or drop the goal."), placeOf(row.goal), plan.key});
}

} // namespace

std::vector<Problem> activityProblems(const Store &store, const PlanView &view, QDate today)
{
    std::vector<Problem> problems;
    const Plan &plan = view.plans.front();
    Leavers leavers(store, today);
    for (const ActivityView &row : view.activities) {
        if (!row.standing.isOpen())
            continue;
        addOutside(problems, plan, row.activity);
        addLeft(problems, leavers, row.responsibleRecord, row.responsible, row.activity.title, placeOf(row.activity));
        addNeverSeen(problems, row);
        addMetTooLate(problems, row.activity);
    }
    for (const GoalView &row : view.goals) {
        if (plan.state == PlanState::Adopted)
            addNothingDone(problems, plan, row);
    }
    return problems;
}

} // namespace samsyn
