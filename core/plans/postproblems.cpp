// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with posts, focus areas and indicators but can be stored.
#include "core/base/format.h"
#include "core/plans/indicator.h"
#include "core/plans/planproblems.h"
#include "core/plans/posts.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PostProblems)
};

constexpr int yearsUnmeasured = 2;

RecordRef placeOf(const Post &post)
{
    return {Post::entity.name(), post.id.value};
}

void addVacant(std::vector<Problem> &problems, const Store &store, const Post &post, QDate today)
{
    const auto periods = periodsOf(store, post.id);
    const PostPeriod *now = periodOn(periods, today);
    if (!now || now->person)
        return;
    problems.push_back({u"post_vacant"_s, Severity::Warning,
                        Text::tr("The post %1 is vacant since %2.").arg(post.title, formatDateLong(now->from)),
                        Text::tr("Write who holds it, when somebody has been appointed."), placeOf(post), formatDate(now->from)});
}

void addMisfit(std::vector<Problem> &problems, const PostCapacity &capacity)
{
    if (capacity.total.isOver()) {
        problems.push_back({u"post_overbooked"_s, Severity::Notice,
                            Text::tr("%1 does not fit the post %2: it takes %3 of %4 working days.")
                                .arg(capacity.plan.name, capacity.post.title, formatDays(capacity.total.planned), formatDays(capacity.total.available)),
                            Text::tr("Name what will not be done, or let others be responsible."), placeOf(capacity.post),
                            u"%1 %2 %3"_s.arg(capacity.plan.key).arg(capacity.total.planned).arg(capacity.total.available)});
    }
    QStringList titles, keys;
    for (const Activity &activity : capacity.outside) {
        titles << u"“%1”"_s.arg(activity.title);
        keys << activity.key;
    }
    if (titles.isEmpty())
        return;
    problems.push_back({u"post_outside_assignment"_s, Severity::Notice,
                        Text::tr("Outside the assignment of the post %1: %2.").arg(capacity.post.title, formatList(titles)),
                        Text::tr("Add the focus area to the assignment, or let others be responsible."), placeOf(capacity.post), keys.join(u' ')});
}

/// When an indicator was measured last; absent where it never was, or has only gaps.
std::optional<QDate> lastMeasured(const Store &store, Id<Indicator> indicator)
{
    std::optional<QDate> last;
    for (const Measurement &measurement : store.where<Measurement>("indicator", indicator.value)) {
        if (measurement.value)
            last = std::max(last.value_or(measurement.date), measurement.date);
    }
    return last;
}

} // namespace

std::vector<Problem> postProblems(const Store &store, QDate today)
{
    std::vector<Problem> problems;
    for (const Post &post : allPosts(store))
        addVacant(problems, store, post, today);
    return problems;
}

std::vector<Problem> capacityProblems(const Store &store, const PlanView &view)
{
    std::vector<Problem> problems;
    for (const PostCapacity &capacity : capacitiesOf(store, view))
        addMisfit(problems, capacity);
    return problems;
}

std::vector<Problem> areaProblems(const Store &store, QDate today)
{
    std::vector<Problem> problems;
    for (const FocusArea &area : store.all<FocusArea>()) {
        const bool isOpen = area.state == AreaState::OpenQuestion && (!area.to || today <= *area.to);
        if (!isOpen || !area.from || today <= area.from->addYears(1))
            continue;
        const QString question = area.question.isEmpty() ? areaStateName(area.state) : area.question;
        problems.push_back({u"question_unanswered"_s, Severity::Notice,
                            Text::tr("%1 has a question that is open since %2: %3").arg(headingOf(area), formatDateLong(*area.from), question),
                            Text::tr("Bring it up, or close it; it may also stay open with a reason."),
                            {FocusArea::entity.name(), area.id.value}, question});
    }
    return problems;
}

/// Looked for up to the last target's day, since after it nobody has to measure any more.
std::vector<Problem> indicatorProblems(const Store &store, QDate today)
{
    std::map<qint64, QDate> targets; // the last day of each indicator
    for (const IndicatorTarget &target : store.all<IndicatorTarget>())
        targets[target.indicator.value] = std::max(targets[target.indicator.value], target.date);
    std::vector<Problem> problems;
    for (const auto &[id, day] : targets) {
        const Indicator indicator = store.get(Id<Indicator>{id});
        const auto measured = lastMeasured(store, indicator.id);
        const auto last = measured ? measured : indicator.baselineDate;
        const QDate until = std::min(today, day);
        if (last ? until <= last->addYears(yearsUnmeasured) : today < day)
            continue;
        problems.push_back({u"indicator_unmeasured"_s, Severity::Notice,
                            measured ? Text::tr("“%1” has a target for %2, but was measured last on %3.").arg(indicator.title, formatDateLong(day), formatDateLong(*measured))
                                     : Text::tr("“%1” has a target for %2, but was never measured.").arg(indicator.title, formatDateLong(day)),
                            Text::tr("Enter or import the measurements, or note that one is missing."),
                            {Indicator::entity.name(), id}, u"%1 %2"_s.arg(formatDate(day), measured ? formatDate(*measured) : QString())});
    }
    return problems;
}

} // namespace samsyn
