// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/datednames.h"
#include "core/followup/followupstore.h"
#include "core/followup/monthfigures.h"
#include "core/followup/yearmeetings.h"
#include "core/meetings/meetinglog.h"
#include "core/meetings/meetings.h"
#include "core/plans/planview.h"

#include <algorithm>

namespace samsyn {

namespace {

/// How long minutes may take to be sent, and to be published once they are approved.
constexpr int minutesDays = 14;
constexpr int publicationDays = 14;
/// How long a member may think about its share.
constexpr int acceptanceDays = 30;
/// Nobody waits any more for what a meeting still lacks after this.
constexpr int lookBackDays = 365;
constexpr int lookAheadDays = 90; // the longest a notice may take

void addActivities(const Store &store, const PlanFigures &plan, QDate day, std::vector<LateFigure> &late)
{
    for (const ActivityFigure &figure : plan.activities) {
        if (figure.stage != ActivityStage::Late)
            continue;
        const auto activity = store.byKey<Activity>(figure.row.key);
        late.push_back({figure.row, LateKind::Activity, figure.title, activity ? responsibleOf(store, *activity, day).name : QString(),
                        *figure.due, figure.daysLate});
    }
}

void addActions(const ActionFigures &actions, std::vector<LateFigure> &late)
{
    for (const ActionFigure &point : actions.points) {
        if (point.daysLate > 0)
            late.push_back({point.row, LateKind::ActionPoint, point.text, point.owner, *point.due, point.daysLate});
    }
}

/// What meetings around the day lacked on it.
class Duties
{
public:
    Duties(const Store &store, QDate day) : m_names(store), m_day(day)
    {
        std::vector<qint64> ids;
        for (Meeting &meeting : dated<Meeting>(store, "date", day.addDays(-lookBackDays), day.addDays(lookAheadDays))) {
            if (!m_names.isOurs(meeting.group) || meeting.isEarlier || !isGathering(meeting) || meeting.state == MeetingState::Cancelled)
                continue;
            ids.push_back(meeting.id.value);
            m_meetings.push_back(std::move(meeting));
        }
        for (const Dispatch &dispatch : pointing<Dispatch>(store, "meeting", ids)) {
            if (dispatch.kind == DispatchKind::Notice)
                earliest(m_called[dispatch.meeting], dispatch.date);
            else if (dispatch.kind == DispatchKind::ForApproval || dispatch.kind == DispatchKind::Minutes)
                earliest(m_sent[dispatch.meeting], dispatch.date);
        }
        for (const PublicationEntry &entry : pointing<PublicationEntry>(store, "meeting", ids))
            earliest(m_published[entry.meeting], entry.date);
    }

    void add(std::vector<LateFigure> &late) const
    {
        for (const Meeting &meeting : m_meetings) {
            if (isAheadOn(meeting, m_day))
                addNotice(meeting, late);
            else if (isHeldOn(meeting, m_day) && !isApproved(meeting))
                addDuty(meeting, LateKind::Minutes, meeting.date.addDays(minutesDays), wasBy(m_sent, meeting), late);
            else if (isHeldOn(meeting, m_day))
                addDuty(meeting, LateKind::Publication, meeting.approvedOn.value_or(meeting.date).addDays(publicationDays), wasBy(m_published, meeting), late);
        }
    }

private:
    using Days = std::map<Id<Meeting>, QDate>;

    static void earliest(QDate &known, QDate day) { known = known.isValid() ? std::min(known, day) : day; }

    bool wasBy(const Days &days, const Meeting &meeting) const
    {
        const auto found = days.find(meeting.id);
        return found != days.end() && found->second <= m_day;
    }
    bool isApproved(const Meeting &meeting) const
    {
        return meeting.state == MeetingState::Approved && (!meeting.approvedOn || *meeting.approvedOn <= m_day);
    }

    void addDuty(const Meeting &meeting, LateKind kind, QDate due, bool isDone, std::vector<LateFigure> &late) const
    {
        if (!isDone && due < m_day)
            late.push_back({linkTo(meeting), kind, m_names.headingOf(meeting), {}, due, int(due.daysTo(m_day))});
    }

    /// Where it is called or held by now and nobody noted when the notice went out, it was in time.
    void addNotice(const Meeting &meeting, std::vector<LateFigure> &late) const
    {
        const Group &group = *m_names.group(meeting.group);
        const bool isKnown = meeting.state == MeetingState::Planned || m_called.contains(meeting.id);
        if (meeting.precision == DatePrecision::Day && isKnown)
            addDuty(meeting, LateKind::Notice, meeting.date.addDays(-group.noticeDays), wasBy(m_called, meeting), late);
    }

    DatedNames m_names;
    QDate m_day;
    std::vector<Meeting> m_meetings;
    Days m_called, m_sent, m_published;
};

void addAcceptances(const Store &store, QDate day, std::vector<LateFigure> &late)
{
    const DatedNames names(store);
    for (const Acceptance &answer : dated<Acceptance>(store, "sent_on", day.addDays(-lookBackDays), day.addDays(-acceptanceDays - 1))) {
        const bool isWaiting = answer.state == AcceptanceState::Waiting || (answer.answeredOn && day < *answer.answeredOn);
        const QDate due = answer.sentOn->addDays(acceptanceDays);
        if (isWaiting)
            late.push_back({linkTo(answer), LateKind::Acceptance, names.of(answer.organization, day), {}, due, int(due.daysTo(day))});
    }
}

} // namespace

std::vector<LateFigure> lateFigures(const Store &store, const PlanFigures &plan, const ActionFigures &actions, QDate day)
{
    std::vector<LateFigure> late;
    addActivities(store, plan, day, late);
    addActions(actions, late);
    Duties(store, day).add(late);
    addAcceptances(store, day, late);
    std::ranges::stable_sort(late, [](const LateFigure &a, const LateFigure &b) { return b.days < a.days; });
    return late;
}

} // namespace samsyn
