// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/completeness.h"

#include "core/groups/group.h"
#include "core/meetings/attendancerules.h"
#include "core/meetings/meetings.h"
#include "core/meetings/numbering.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Completeness)
};

using Kind = MissingPart::Kind;

template <typename Record>
RecordRef placeOf(const Record &record)
{
    return {Record::entity.name(), record.id.value};
}

class Finder
{
public:
    Finder(const Store &store, const Meeting &meeting)
        : m_store(store), m_meeting(meeting), m_agenda(agendaOf(store, meeting.id)), m_attendance(attendanceOf(store, meeting.id))
    {
    }

    std::vector<MissingPart> parts()
    {
        if (m_meeting.kind == MeetingKind::Meeting && !m_meeting.isEarlier)
            findInHead();
        for (const AgendaItem &item : m_agenda) {
            findInItem(item);
            for (const ActionPoint &point : actionsOf(m_store, item.id))
                findInAction(named(item), point);
        }
        for (const ActionPoint &point : actionsBesideItems(m_store, m_meeting.id))
            findInAction(Text::tr("Beside the items", "where an action point stands"), point);
        findInAttachments();
        return std::move(m_parts);
    }

private:
    template <typename Record>
    void add(Kind kind, bool hinders, const QString &sentence, const Record &record)
    {
        m_parts.push_back({kind, hinders, sentence, placeOf(record)});
    }

    void findInHead()
    {
        if (m_meeting.endedAt.isEmpty())
            add(Kind::EndTime, false, Text::tr("When the meeting ended is not noted."), m_meeting);
        const bool hasVerifier = std::ranges::any_of(m_attendance, &Attendance::isVerifier);
        if (isFormal(m_store, m_meeting) && !hasVerifier)
            add(Kind::Verifier, true, Text::tr("Nobody is chosen to verify the minutes."), m_meeting);
        for (const Attendance &row : m_attendance) {
            const bool isSecond = row.standsInFor && std::ranges::any_of(m_attendance, [&](const Attendance &other) {
                return other.position < row.position && row.person && other.person == row.person;
            });
            if (isSecond)
                add(Kind::DoubleVote, false, Text::tr("%1 stands in for more than one, which is still one vote.").arg(row.name), row);
        }
    }

    QString named(const AgendaItem &item) const
    {
        const QString number = displayNumber(m_agenda, item.id);
        return item.paragraph ? Text::tr("%1, %2", "§ and title of an item").arg(shortReference(item), item.title)
                              : Text::tr("Item %1, %2", "number and title of an item").arg(number, item.title);
    }

    void findInItem(const AgendaItem &item)
    {
        const bool hasText = !item.discussion.isEmpty() || !item.decision.isEmpty() || !item.background.isEmpty();
        const bool isOrdinary = item.purpose != AgendaPurpose::Opening && item.purpose != AgendaPurpose::Closing;
        if (item.outcome == ItemOutcome::Withdrawn || item.outcome == ItemOutcome::Tabled)
            return;
        if (item.outcome == ItemOutcome::Open && isOrdinary && !m_meeting.isEarlier)
            add(Kind::Outcome, true, Text::tr("%1: it is not noted what became of it.").arg(named(item)), item);
        else if (!hasText && isOrdinary && !m_meeting.isEarlier)
            add(Kind::Text, false, Text::tr("%1 has no text.").arg(named(item)), item);
        if (item.outcome == ItemOutcome::Decided && item.decision.trimmed().isEmpty())
            add(Kind::Decision, true, Text::tr("%1: the decision is not written down.").arg(named(item)), item);
        const bool needsQuorum = item.outcome == ItemOutcome::Decided && isGathering(m_meeting) && !m_meeting.isEarlier;
        if (needsQuorum && !quorumAt(m_store, m_meeting, item.id).isQuorate)
            add(Kind::Quorum, true, Text::tr("%1 was decided without quorum. Look at who was there, or make it a proposal for the next meeting.").arg(named(item)), item);
    }

    void findInAction(const QString &where, const ActionPoint &point)
    {
        if (!point.person && !point.organization && point.ownerName.isEmpty())
            add(Kind::ActionOwner, false, Text::tr("%1: nobody owns the action point “%2”.").arg(where, point.text), point);
        if (!point.due)
            add(Kind::ActionDue, false, Text::tr("%1: the action point “%2” has no day.").arg(where, point.text), point);
    }

    void findInAttachments()
    {
        const std::vector<Attachment> attachments = attachmentsOf(m_store, m_meeting.id);
        for (const Attachment &attachment : attachments) {
            if (!m_store.hasContent(attachment.sha256))
                add(Kind::Attachment, true, Text::tr("The file %1 is not in the workspace.").arg(attachment.name), attachment);
        }
        if (m_meeting.isEarlier && attachments.empty())
            add(Kind::Attachment, false, Text::tr("The paper itself is not attached."), m_meeting);
    }

    const Store &m_store;
    const Meeting &m_meeting;
    std::vector<AgendaItem> m_agenda;
    std::vector<Attendance> m_attendance;
    std::vector<MissingPart> m_parts;
};

} // namespace

std::vector<MissingPart> missingIn(const Store &store, const Meeting &meeting)
{
    return Finder(store, meeting).parts();
}

} // namespace samsyn
