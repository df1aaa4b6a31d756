// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/posts.h"

#include "core/base/format.h"
#include "core/meetings/holidays.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>
#include <set>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Posts)
};

constexpr int wholeDay = 100; // hundredths

int officeDays(QDate from, QDate to)
{
    int days = 0;
    for (QDate day = from; day <= to; day = day.addDays(1))
        days += !isOfficeClosed(day);
    return days;
}

int rounded(qint64 value, qint64 divisor)
{
    return int((2 * value + divisor) / (2 * divisor));
}

/// How much of each day there is, in parts of a day that are fine enough for the leave's share.
class Calendar
{
public:
    static constexpr qint64 wholeWeight = 1'000'000;

    Calendar(std::span<const PostPeriod> periods, QDate from, QDate to) : m_from(from)
    {
        m_sums.push_back(0);
        int leaveOfYear = 0;
        int workingDays = 1;
        for (QDate day = from; day <= to; day = day.addDays(1)) {
            qint64 weight = isOfficeClosed(day) ? 0 : wholeWeight * percentageOn(periods, day) / 100;
            if (day.month() == 7 || day.month() == 8) {
                if (leaveOfYear != day.year()) {
                    leaveOfYear = day.year();
                    workingDays = officeDays({leaveOfYear, 7, 1}, {leaveOfYear, 8, 31});
                }
                weight = weight * std::max(0, workingDays - leaveDaysAYear) / workingDays;
            }
            m_sums.push_back(m_sums.back() + weight);
        }
    }

    QDate last() const { return m_from.addDays(qint64(m_sums.size()) - 2); }
    /// From the one day to the other, of those that there are.
    qint64 weight(QDate from, QDate to) const
    {
        const QDate first = std::max(from, m_from);
        const QDate end = std::min(to, last());
        return end < first ? 0 : m_sums[size_t(m_from.daysTo(end) + 1)] - m_sums[size_t(m_from.daysTo(first))];
    }

private:
    QDate m_from;
    std::vector<qint64> m_sums; // of all days before
};

/// An effort over the months, as the post has time in them; where it has none, where the activity begins.
/// What is rounded away in one month comes in the next, so that the whole is kept.
void spread(std::vector<MonthLoad> &months, const Calendar &calendar, int hundredths, QDate from, QDate to)
{
    const qint64 whole = calendar.weight(from, to);
    qint64 before = 0;
    int given = 0;
    for (MonthLoad &load : months) {
        if (whole == 0) {
            if (load.month == Month::of(from)) {
                load.planned += hundredths;
                return;
            }
            continue;
        }
        before += calendar.weight(std::max(from, load.month.first()), std::min(to, load.month.last()));
        const int upToHere = rounded(hundredths * before, whole);
        load.planned += upToHere - given;
        given = upToHere;
    }
}

std::vector<MonthLoad> loads(const Calendar &calendar, QDate from, QDate to)
{
    std::vector<MonthLoad> months;
    for (Month month = Month::of(from); month <= Month::of(to); month = month.plus(1))
        months.push_back({month, rounded(calendar.weight(month.first(), month.last()) * wholeDay, Calendar::wholeWeight), 0});
    return months;
}

std::set<qint64> holdersIn(std::span<const PostPeriod> periods, const Period &time)
{
    std::set<qint64> holders;
    for (const PostPeriod &period : periods) {
        if (period.person && period.period().overlaps(time))
            holders.insert(period.person->value);
    }
    return holders;
}

/// Whether one of the activity's areas, or what it stands under, is in the assignment. What stands in no
/// area is the collaboration's own, and anybody's.
bool isInside(const PlanView &view, const ActivityView &row, const std::set<qint64> &assigned)
{
    if (assigned.empty() || row.areas.empty())
        return true;
    for (std::optional<Id<FocusArea>> area : row.areas) {
        while (area) {
            if (assigned.contains(area->value))
                return true;
            const AreaView *found = view.area(*area);
            area = found ? found->area.parent : std::nullopt;
        }
    }
    return false;
}

/// "2012"; a plan of another time by its name.
QString timeOf(const Plan &plan)
{
    const QDate first(plan.from.year(), 1, 1);
    return plan.from == first && plan.to == first.addYears(1).addDays(-1) ? QString::number(plan.from.year()) : plan.name;
}

} // namespace

bool MonthLoad::isOver() const
{
    return rounded(planned, wholeDay) > rounded(available, wholeDay);
}

std::vector<Post> allPosts(const Store &store)
{
    std::vector<Post> posts = store.all<Post>();
    std::ranges::sort(posts, [](const Post &a, const Post &b) { return std::tie(a.title, a.id) < std::tie(b.title, b.id); });
    return posts;
}

std::vector<PostPeriod> periodsOf(const Store &store, Id<Post> post)
{
    auto periods = store.where<PostPeriod>("post", post.value);
    std::ranges::sort(periods, {}, &PostPeriod::from);
    return periods;
}

const PostPeriod *periodOn(std::span<const PostPeriod> periods, QDate day)
{
    const auto found = std::ranges::find_if(periods, [&](const PostPeriod &period) { return period.period().covers(day); });
    return found == periods.end() ? nullptr : &*found;
}

int percentageOn(std::span<const PostPeriod> periods, QDate day)
{
    const PostPeriod *period = periodOn(periods, day);
    return period ? period->percentage : 0;
}

std::optional<Id<Person>> holderOn(std::span<const PostPeriod> periods, QDate day)
{
    const PostPeriod *period = periodOn(periods, day);
    return period ? period->person : std::nullopt;
}

std::vector<MonthLoad> availableDays(std::span<const PostPeriod> periods, QDate from, QDate to)
{
    return loads(Calendar(periods, from, to), from, to);
}

PostCapacity capacityOf(const Store &store, const PlanView &view, const Post &post)
{
    const Plan &plan = view.plans.front();
    const auto periods = periodsOf(store, post.id);
    const Calendar calendar(periods, plan.from, plan.to);
    const std::set<qint64> holders = holdersIn(periods, plan.period());
    std::set<qint64> assigned;
    for (const PostArea &area : store.where<PostArea>("post", post.id.value))
        assigned.insert(area.area.value);
    PostCapacity capacity{post, plan, loads(calendar, plan.from, plan.to), {Month::of(plan.from), 0, 0}, 0, 0, {}};
    for (const ActivityView &row : view.activities) {
        const Activity &activity = row.activity;
        if (!activity.responsiblePerson || !holders.contains(activity.responsiblePerson->value) || row.standing.state == ActivityState::Cancelled)
            continue;
        ++capacity.activities;
        capacity.withoutEstimate += !activity.effortDays;
        const bool isDated = activity.from && activity.to && activity.from <= plan.to && activity.to >= plan.from;
        spread(capacity.months, calendar, activity.effortDays.value_or(0) * wholeDay,
               isDated ? std::max(*activity.from, plan.from) : plan.from, isDated ? std::min(*activity.to, plan.to) : plan.to);
        if (!isInside(view, row, assigned))
            capacity.outside.push_back(activity);
    }
    for (const MonthLoad &load : capacity.months) {
        capacity.total.available += load.available;
        capacity.total.planned += load.planned;
    }
    return capacity;
}

std::vector<PostCapacity> capacitiesOf(const Store &store, const PlanView &view)
{
    std::vector<PostCapacity> capacities;
    for (const Post &post : allPosts(store)) {
        if (!holdersIn(periodsOf(store, post.id), view.plans.front().period()).empty())
            capacities.push_back(capacityOf(store, view, post));
    }
    return capacities;
}

std::vector<PostCapacity> capacitiesOf(const Store &store, Id<Plan> plan)
{
    return capacitiesOf(store, planView(store, plan, store.get(plan).to));
}

QString formatDays(int hundredths)
{
    return formatCount(rounded(hundredths, wholeDay));
}

QString formatDaysLeft(const MonthLoad &load)
{
    return formatCount(rounded(load.available, wholeDay) - rounded(load.planned, wholeDay));
}

QString capacityText(const PostCapacity &capacity)
{
    if (capacity.activities == 0)
        return Text::tr("Nothing in %1 is planned for whoever holds the post.").arg(capacity.plan.name);
    QStringList sentences{Text::tr("The plan takes %1 of %2 working days in %3.").arg(formatDays(capacity.total.planned), formatDays(capacity.total.available), timeOf(capacity.plan))};
    for (const MonthLoad &load : capacity.months) {
        if (load.isOver())
            sentences << Text::tr("%1 is too full: %2 of %3.").arg(formatMonth(load.month), formatDays(load.planned), formatDays(load.available));
    }
    if (capacity.withoutEstimate > 0)
        sentences << Text::tr("%n activity(ies) lack an estimate.", nullptr, capacity.withoutEstimate);
    QStringList outside;
    for (const Activity &activity : capacity.outside)
        outside << u"“%1”"_s.arg(activity.title);
    if (!outside.isEmpty())
        sentences << Text::tr("Outside the assignment: %1.").arg(formatList(outside));
    for (QString &sentence : sentences)
        sentence[0] = sentence[0].toUpper(); // months are written small in Swedish
    return sentences.join(u' ');
}

QString assumptionText()
{
    return Text::tr("Counted are days on which offices are open, by the percentage of the post, less %1 days of leave a year in July and August.").arg(leaveDaysAYear);
}

} // namespace samsyn
