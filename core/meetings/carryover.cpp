// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/carryover.h"

#include "core/base/format.h"
#include "core/meetings/agendareport.h"
#include "core/meetings/agendarest.h"
#include "core/meetings/meetings.h"
#include "core/meetings/numbering.h"
#include "core/meetings/openitems.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CarryOver)
};

/// Builds one proposal; texts in their own language, reasons in the current one.
class Proposal
{
public:
    Proposal(const Store &store, const Meeting &meeting, QDate today, Language texts)
        : m_store(store), m_meeting(meeting), m_group(store.get(meeting.group)), m_today(today), m_texts(texts),
          m_present(store.where<AgendaItem>("meeting", meeting.id.value))
    {
    }

    AgendaProposal made(const AgendaSuggestions &suggestions)
    {
        m_open = openItemsOf(m_store, m_group.id);
        addStanding();
        addUnapproved();
        addActions();
        for (const OpenItem &open : m_open.items)
            addOpen(open);
        for (const ProposedItem &suggestion : suggestions) {
            if (!isPresent([&](const AgendaItem &item) { return item.title == suggestion.item.title; }))
                m_carried.push_back(suggestion);
        }
        const auto tail = std::ranges::find_if(m_proposal.items, [](const ProposedItem &entry) { return endsMeeting(entry.item.purpose); });
        m_proposal.items.insert(tail, m_carried.begin(), m_carried.end());
        for (StayingItem &item : stayingItems(m_store, m_meeting, m_open))
            m_proposal.staying.push_back(std::move(item));
        return std::move(m_proposal);
    }

private:
    template <typename Test>
    bool isPresent(Test test) const { return std::ranges::any_of(m_present, test); }

    bool isPresent(const AgendaTemplateItem &standing) const
    {
        return isPresent([&](const AgendaItem &item) {
            return standing.purpose == AgendaPurpose::Ordinary ? item.title == standing.title : item.purpose == standing.purpose;
        });
    }

    void addStanding()
    {
        std::vector<AgendaTemplateItem> standing = m_store.where<AgendaTemplateItem>("group", m_group.id.value);
        std::ranges::stable_sort(standing, {}, &AgendaTemplateItem::position);
        for (const AgendaTemplateItem &entry : standing) {
            if (isPresent(entry))
                continue;
            ProposedItem proposed;
            proposed.item.title = entry.title;
            proposed.item.kind = entry.kind;
            proposed.item.purpose = entry.purpose;
            proposed.item.background = entry.background;
            proposed.item.origin = ItemOrigin::TemplateItem;
            proposed.reason = Text::tr("Stands on every agenda of the group");
            if (entry.purpose == AgendaPurpose::Report)
                fillReport(proposed);
            m_proposal.items.push_back(std::move(proposed));
        }
    }

    void fillReport(ProposedItem &proposed) const
    {
        const QDate since = reportedUntil(m_store, m_meeting);
        proposed.item.origin = ItemOrigin::Report;
        proposed.reason = Text::tr("Stands on every agenda: what happened since %1").arg(formatDateLong(since));
        const LanguageScope scope(m_texts);
        const QString report = reportSince(m_store, m_group.id, since, std::min(m_today, m_meeting.date));
        if (!report.isEmpty())
            proposed.item.background = proposed.item.background.isEmpty() ? report : proposed.item.background + u"\n\n"_s + report;
    }

    /// Notes that no meeting has approved yet; formal minutes are approved by their verifiers.
    std::vector<Meeting> unapproved() const
    {
        std::vector<Meeting> found;
        for (Meeting &meeting : m_store.where<Meeting>("group", m_group.id.value)) {
            const bool waits = meeting.state == MeetingState::Held && meeting.kind == MeetingKind::Meeting && !meeting.isEarlier
                && m_group.minutesForm == MinutesForm::Notes && meeting.id != m_meeting.id && meeting.date <= m_meeting.date;
            if (waits && !isTakenUp(meeting.id))
                found.push_back(std::move(meeting));
        }
        std::ranges::sort(found, std::greater(), &Meeting::date);
        return found;
    }

    /// On an agenda to come, or dealt with at a meeting that was held.
    bool isTakenUp(Id<Meeting> minutes) const
    {
        return std::ranges::any_of(m_store.where<AgendaItem>("approves", minutes.value), [&](const AgendaItem &item) {
            const auto meeting = m_store.find(item.meeting);
            if (!meeting || meeting->state == MeetingState::Cancelled)
                return false;
            const bool isToCome = meeting->state == MeetingState::Planned || meeting->state == MeetingState::Called;
            return isToCome || (item.outcome != ItemOutcome::Open && item.outcome != ItemOutcome::Tabled);
        });
    }

    /// The latest ones take the standing item, any others get an item each after it.
    void addUnapproved()
    {
        auto place = std::ranges::find(m_proposal.items, AgendaPurpose::PreviousMinutes,
                                       [](const ProposedItem &entry) { return entry.item.purpose; });
        bool takesStanding = place != m_proposal.items.end();
        if (!takesStanding)
            place = std::ranges::find_if_not(m_proposal.items, [](const ProposedItem &entry) {
                return entry.item.purpose == AgendaPurpose::Opening || entry.item.purpose == AgendaPurpose::AgendaApproval;
            });
        for (const Meeting &meeting : unapproved()) {
            ProposedItem extra;
            extra.item.purpose = AgendaPurpose::PreviousMinutes;
            extra.item.kind = AgendaItemKind::Decision;
            ProposedItem &entry = takesStanding ? *place : extra;
            fillApproval(entry.item, meeting);
            entry.reason = Text::tr("The notes of %1 are not approved yet").arg(formatDateLong(meeting.date));
            if (!takesStanding)
                place = m_proposal.items.insert(place, std::move(extra));
            takesStanding = false;
            ++place;
        }
    }

    void fillApproval(AgendaItem &item, const Meeting &minutes) const
    {
        const LanguageScope scope(m_texts);
        const QString day = formatDateLong(minutes.date);
        item.approves = minutes.id;
        item.proposal = Text::tr("to approve the notes of the meeting on %1").arg(day);
        if (item.title.isEmpty())
            item.title = Text::tr("Notes of the meeting on %1").arg(day);
    }

    void addActions()
    {
        const OpenActionList open = openActionList(m_store, m_group.id, m_meeting.date, m_texts);
        if (open.actions.empty() || isPresent([](const AgendaItem &item) { return item.purpose == AgendaPurpose::ActionPoints; }))
            return;
        auto place = std::ranges::find(m_proposal.items, AgendaPurpose::ActionPoints,
                                       [](const ProposedItem &entry) { return entry.item.purpose; });
        if (place == m_proposal.items.end()) {
            ProposedItem entry;
            entry.item.purpose = AgendaPurpose::ActionPoints;
            const LanguageScope scope(m_texts);
            entry.item.title = Text::tr("Action points");
            place = m_proposal.items.insert(afterMinutes(), std::move(entry));
        }
        place->item.origin = ItemOrigin::ActionPoints;
        place->item.background = place->item.background.isEmpty() ? open.markdown : place->item.background + u"\n\n"_s + open.markdown;
        place->actions = open.actions;
        place->reason = Text::tr("%n action point(s) are open", nullptr, int(open.actions.size()));
    }

    std::vector<ProposedItem>::iterator afterMinutes()
    {
        const auto isHead = [](const ProposedItem &entry) {
            return entry.item.purpose == AgendaPurpose::Opening || entry.item.purpose == AgendaPurpose::AgendaApproval
                || entry.item.purpose == AgendaPurpose::Verifiers || entry.item.purpose == AgendaPurpose::PreviousMinutes;
        };
        return std::ranges::find_if_not(m_proposal.items, isHead);
    }

    void addOpen(const OpenItem &open)
    {
        if (restReason(m_store, open.item, m_meeting.date))
            return; // listed among those that stay
        const QString reason = reasonOf(open);
        // a standing item that was left comes as itself, with what stood in it
        const auto standing = std::ranges::find_if(m_proposal.items, [&](const ProposedItem &entry) {
            return entry.item.title == open.item.title && entry.item.purpose == open.item.purpose
                && entry.item.origin == ItemOrigin::TemplateItem && !entry.item.cameFrom;
        });
        if (open.item.origin == ItemOrigin::TemplateItem && standing != m_proposal.items.end()) {
            standing->item = continued(open);
            standing->reason = reason;
        } else {
            m_carried.push_back({continued(open), reason, {}});
        }
    }

    AgendaItem continued(const OpenItem &open) const
    {
        AgendaItem item;
        item.title = open.item.title;
        item.kind = open.item.kind;
        item.purpose = open.item.purpose;
        item.matter = open.item.matter;
        item.registrationNumber = open.item.registrationNumber;
        item.presenter = open.item.presenter;
        item.background = open.item.background;
        item.proposal = open.item.proposal;
        item.origin = open.origin;
        item.cameFrom = open.item.id;
        const bool isHandedOver = open.origin == ItemOrigin::SentUp || open.origin == ItemOrigin::SentDown || open.origin == ItemOrigin::ReferredBack;
        if (isHandedOver && !open.item.decision.isEmpty()) {
            const LanguageScope scope(m_texts);
            const QString said = Text::tr("**%1 on %2**").arg(groupNameOf(m_store, open.meeting), formatDateLong(open.meeting.date));
            QStringList parts{item.background, said, open.item.decision};
            parts.removeAll(QString());
            item.background = parts.join(u"\n\n"_s);
        }
        return item;
    }

    QString reasonOf(const OpenItem &open) const
    {
        const QString reference = shortReference(open.item);
        const QString day = reference.isEmpty() ? formatDateLong(open.meeting.date)
                                                : Text::tr("%1, %2").arg(formatDateLong(open.meeting.date), reference);
        if (open.meeting.state == MeetingState::Cancelled)
            return Text::tr("The meeting on %1 was cancelled").arg(formatDateLong(open.meeting.date));
        switch (open.origin) {
        case ItemOrigin::Tabled: return Text::tr("Tabled on %1").arg(day);
        case ItemOrigin::SentUp: return Text::tr("Sent up by %1 on %2").arg(groupNameOf(m_store, open.meeting), day);
        case ItemOrigin::SentDown: return Text::tr("Sent down by %1 on %2").arg(groupNameOf(m_store, open.meeting), day);
        case ItemOrigin::ReferredBack: return Text::tr("Referred back by %1 on %2").arg(groupNameOf(m_store, open.meeting), day);
        default: return Text::tr("Not reached on %1").arg(day);
        }
    }

    const Store &m_store;
    const Meeting &m_meeting;
    const Group m_group;
    QDate m_today;
    Language m_texts;
    std::vector<AgendaItem> m_present; // on the agenda already
    OpenItems m_open;
    std::vector<ProposedItem> m_carried;
    AgendaProposal m_proposal;
};

} // namespace

AgendaProposal proposeAgenda(const Store &store, Id<Meeting> id, QDate today, Language texts, const AgendaSuggestions &suggestions)
{
    const Meeting meeting = store.get(id);
    return Proposal(store, meeting, today, texts).made(suggestions);
}

bool endsMeeting(AgendaPurpose purpose)
{
    return purpose == AgendaPurpose::NextMeeting || purpose == AgendaPurpose::AnyOtherBusiness || purpose == AgendaPurpose::Closing;
}

} // namespace samsyn
