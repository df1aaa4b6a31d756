// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/yearplan.h"

#include "core/base/format.h"
#include "core/groups/groups.h"
#include "core/meetings/holidays.h"
#include "core/meetings/meetings.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(YearPlan)
};

constexpr int leastDaysBetween = 14;

bool isOver(const Meeting &meeting)
{
    return meeting.state == MeetingState::Held || meeting.state == MeetingState::Approved;
}

bool isAhead(const Meeting &meeting)
{
    return meeting.state == MeetingState::Planned || meeting.state == MeetingState::Called;
}

bool covers(const Meeting &meeting, QDate day)
{
    return meeting.precision == DatePrecision::Day && meeting.date <= day && day <= meeting.endDate.value_or(meeting.date);
}

/// Not every day needs to be asked about: the store is read once.
class Diary
{
public:
    Diary(const Store &store, const Group &group)
        : m_store(store), m_group(group)
    {
        for (Meeting &meeting : store.all<Meeting>()) {
            if (meeting.state != MeetingState::Cancelled && meeting.kind != MeetingKind::PerCapsulam)
                m_meetings.push_back(std::move(meeting));
        }
    }

    std::vector<MeetingCollision> collisionsOn(QDate day) const
    {
        std::vector<MeetingCollision> collisions;
        for (const Meeting &meeting : m_meetings) {
            if (!covers(meeting, day))
                continue;
            if (const QString sentence = collision(meeting, day); !sentence.isEmpty())
                collisions.push_back({{Meeting::entity.name(), meeting.id.value}, sentence});
        }
        return collisions;
    }

private:
    QString collision(const Meeting &meeting, QDate day) const
    {
        const QString title = titleOf(m_store, meeting);
        if (meetsThere(meeting))
            return Text::tr("%1 meets that day already").arg(title);
        QStringList common;
        for (const QString &name : peopleOf(m_group.id, day)) {
            if (peopleOf(meeting.group, day).contains(name))
                common += name;
        }
        if (!common.isEmpty())
            return Text::tr("%1 meets the same day; %n sit(s) in both: %2", nullptr, int(common.size())).arg(title, formatList(common));
        const auto group = m_store.find(meeting.group);
        const bool concernsAll = meeting.kind != MeetingKind::Meeting || (group && (group->kind == GroupKind::Network || group->kind == GroupKind::Conference));
        return concernsAll ? Text::tr("%1 is the same day").arg(title) : QString();
    }

    bool meetsThere(const Meeting &meeting) const
    {
        return std::ranges::any_of(groupsOf(m_store, meeting), [&](const Group &other) { return other.id == m_group.id; });
    }

    QStringList peopleOf(Id<Group> group, QDate day) const
    {
        const auto found = m_people.find({group, day});
        if (found != m_people.end())
            return found->second;
        QStringList names;
        for (const SeatView &seat : seatsOn(m_store, group, day)) {
            if (seat.person)
                names += seat.person->name;
        }
        return m_people[{group, day}] = names;
    }

    const Store &m_store;
    const Group &m_group;
    std::vector<Meeting> m_meetings;
    mutable std::map<std::pair<Id<Group>, QDate>, QStringList> m_people;
};

/// The days that the group could meet on, of the weekday, in order.
std::vector<QDate> candidates(const Store &store, const Group &group, int year, int weekday, QDate today)
{
    std::vector<QDate> taken;
    for (const Meeting &meeting : meetingsOf(store, group.id)) {
        if (meeting.state != MeetingState::Cancelled && meeting.kind == MeetingKind::Meeting)
            taken.push_back(meeting.date);
    }
    std::vector<QDate> days;
    QDate day = std::max(QDate(year, 1, 8), today.addDays(group.noticeDays + 1)); // not in the first week after New Year
    day = day.addDays((weekday - day.dayOfWeek() + 7) % 7);
    for (; day <= QDate(year, 12, 19); day = day.addDays(7)) {
        const bool isClose = std::ranges::any_of(taken, [&](QDate other) { return std::abs(other.daysTo(day)) < leastDaysBetween; });
        if (day.month() != 7 && !isOfficeClosed(day) && !isClose && group.period().covers(day))
            days.push_back(day);
    }
    return days;
}

/// The share of the year's working time that lies behind; July is none.
double elapsed(int year, QDate today)
{
    if (today.year() != year)
        return today.year() < year ? 0 : 1;
    const qint64 days = QDate(year, 1, 1).daysTo(today);
    const qint64 july = std::clamp<qint64>(QDate(year, 7, 1).daysTo(today), 0, 31);
    return double(days - july) / 334.0;
}

QString rangeOf(const MeetingTarget &target)
{
    return target.lowest == target.highest ? QString::number(target.lowest)
                                           : u"%1–%2"_s.arg(target.lowest).arg(target.highest);
}

QString sentenceOf(const CadenceForecast &forecast, int year)
{
    if (!forecast.target)
        return Text::tr("%n meeting(s) held or planned in %1; the group has no target.", nullptr, forecast.expected).arg(year);
    const QString range = rangeOf(*forecast.target);
    if (forecast.isReached())
        return Text::tr("%1 of %2 meetings held or planned in %3.").arg(forecast.expected).arg(range).arg(year);
    return Text::tr("At this pace there will be %1 of %2 meetings in %3.").arg(forecast.expected).arg(range).arg(year);
}

} // namespace

MeetingHabit habitOf(const Store &store, const Group &group)
{
    MeetingHabit habit;
    habit.startTime = group.usualStart;
    habit.place = group.usualPlace;
    if (const QTime start = QTime::fromString(group.usualStart, u"HH:mm"_s); start.isValid())
        habit.endTime = start.addSecs(group.usualMinutes * 60).toString(u"HH:mm"_s);
    std::map<int, int> weekdays;
    int most = 0;
    std::vector<Meeting> meetings = meetingsOf(store, group.id);
    std::ranges::reverse(meetings); // of equally usual weekdays the one of late
    for (const Meeting &meeting : meetings) {
        if (meeting.kind == MeetingKind::Meeting && meeting.precision == DatePrecision::Day && ++weekdays[meeting.date.dayOfWeek()] > most) {
            most = weekdays[meeting.date.dayOfWeek()];
            habit.weekday = meeting.date.dayOfWeek();
        }
    }
    return habit;
}

std::vector<PlannedDate> proposeDates(const Store &store, const Group &group, int year, int count, int weekday, QDate today)
{
    const std::vector<QDate> days = candidates(store, group, year, weekday, today);
    const Diary diary(store, group);
    std::set<QDate> chosen;
    const int wanted = std::min(count, int(days.size()));
    for (int i = 0; i < wanted; ++i) {
        const int middle = (2 * i + 1) * int(days.size()) / (2 * wanted);
        std::optional<QDate> best;
        for (const int offset : {0, 1, -1, 2, -2}) {
            const int at = middle + offset;
            const bool isFree = at >= 0 && at < int(days.size()) && !chosen.contains(days[size_t(at)]);
            if (!isFree || (best && !diary.collisionsOn(days[size_t(at)]).empty()))
                continue;
            best = days[size_t(at)];
            if (diary.collisionsOn(*best).empty())
                break;
        }
        if (best)
            chosen.insert(*best);
    }
    std::vector<PlannedDate> dates;
    for (const QDate day : chosen)
        dates.push_back({day, DatePrecision::Day});
    return dates;
}

std::vector<MeetingCollision> collisionsOn(const Store &store, const Group &group, QDate day)
{
    return Diary(store, group).collisionsOn(day);
}

int expectedMeetings(int held, int ahead, int year, QDate today)
{
    const double part = elapsed(year, today);
    if (ahead == 0 && part > 0.1) // before that a single meeting would promise a dozen
        return int(std::lround(held / part));
    return held + ahead;
}

CadenceForecast forecastOf(const Store &store, const Group &group, int year, QDate today, int further)
{
    CadenceForecast forecast;
    std::vector<Id<Group>> together{group.id};
    if (group.target) {
        forecast.target = store.find(*group.target);
        together.clear();
        for (const Group &sharing : store.where<Group>("target", group.target->value))
            together.push_back(sharing.id);
    }
    std::map<Id<Meeting>, Meeting> meetings; // a joint meeting counts once
    for (const Id<Group> id : together) {
        for (Meeting &meeting : meetingsOf(store, id))
            meetings.emplace(meeting.id, std::move(meeting));
    }
    for (const auto &[id, meeting] : meetings) {
        if (meeting.date.year() != year || meeting.kind != MeetingKind::Meeting)
            continue;
        const QDate last = meeting.precision == DatePrecision::Month ? Month::of(meeting.date).last() : meeting.date;
        forecast.held += isOver(meeting);
        forecast.ahead += isAhead(meeting) && today <= last;
    }
    forecast.ahead += further;
    forecast.expected = expectedMeetings(forecast.held, forecast.ahead, year, today);
    forecast.sentence = sentenceOf(forecast, year);
    return forecast;
}

std::vector<Id<Meeting>> planMeetings(Transaction &transaction, Id<Group> id, const std::vector<PlannedDate> &dates)
{
    const Group group = transaction.store().get(id);
    const MeetingHabit habit = habitOf(transaction.store(), group);
    std::vector<Id<Meeting>> meetings;
    for (const PlannedDate &planned : dates) {
        Meeting meeting;
        meeting.group = id;
        meeting.date = planned.date;
        meeting.precision = planned.precision;
        meeting.startTime = habit.startTime;
        meeting.endTime = habit.endTime;
        meeting.place = habit.place;
        meetings.push_back(transaction.insert(meeting));
    }
    return meetings;
}

} // namespace samsyn
