// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"
#include "core/documents/markdowntext.h"
#include "core/groups/groups.h"
#include "core/meetings/mailwords.h"
#include "core/meetings/meetingmail.h"
#include "core/meetings/meetingpeople.h"
#include "core/meetings/meetings.h"
#include "core/meetings/papertext.h"
#include "core/members/members.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PartyMail)
};

struct Party {
    Organization organization;
    std::vector<MeetingPerson> people;
};

/// The organizations that sit in the group, with their people at this meeting, in order of name.
std::vector<Party> partiesOf(const Store &store, const Meeting &meeting)
{
    std::vector<Party> parties;
    for (MeetingPerson &person : peopleOf(store, meeting)) {
        if (!person.organization || person.role == AttendanceRole::Guest || person.role == AttendanceRole::Secretary)
            continue;
        auto party = std::ranges::find(parties, *person.organization, [](const Party &one) { return one.organization.id; });
        if (party == parties.end())
            party = parties.insert(parties.end(), Party{store.get(*person.organization), {}});
        party->people.push_back(std::move(person));
    }
    std::ranges::stable_sort(parties, swedishLess, [](const Party &party) { return party.organization.name; });
    return parties;
}

QString decisionLines(const Store &store, const Meeting &meeting)
{
    QStringList lines;
    for (const AgendaItem &item : agendaOf(store, meeting.id)) {
        if (item.outcome != ItemOutcome::Decided)
            continue;
        const QString number = item.paragraph ? u"§ %1"_s.arg(*item.paragraph) : item.number + u'.';
        lines << u"%1 %2\n%3"_s.arg(number, item.title, plainOfMarkdown(item.decision).trimmed());
    }
    return lines.join(u"\n\n"_s);
}

bool isOwnedBy(const ActionPoint &action, const Party &party)
{
    if (action.organization)
        return *action.organization == party.organization.id;
    return action.person && std::ranges::any_of(party.people, [&](const MeetingPerson &person) { return person.person.id == *action.person; });
}

QStringList paragraphsFor(const Store &store, const Meeting &meeting, const Party &party)
{
    QStringList said{Text::tr("This is what %1 came to on %2.").arg(insideSentence(titleOf(store, meeting)), formatDateLong(meeting.date))};
    const QString decisions = decisionLines(store, meeting);
    said << (decisions.isEmpty() ? Text::tr("Nothing was decided.") : Text::tr("Decisions") + u"\n\n"_s + decisions);
    const QString name = nameOn(store, party.organization, meeting.date);
    const QString actions = actionLines(store, meeting, [&](const ActionPoint &action) { return isOwnedBy(action, party); });
    said << (actions.isEmpty() ? Text::tr("There is nothing for %1 to do until the next meeting.").arg(name)
                               : Text::tr("For %1 to do").arg(name) + u'\n' + actions);
    if (const auto next = nextMeeting(store, meeting.group, meeting.date))
        said << Text::tr("The group meets next %1.").arg(whenAndWhere(*next));
    return said;
}

} // namespace

MeetingMail partyMail(const Store &store, const Meeting &meeting, std::vector<MailAttachment> files)
{
    MeetingMail mail;
    for (const Party &party : partiesOf(store, meeting)) {
        MailDraft draft;
        for (const MeetingPerson &person : party.people) {
            if (!person.hasAddress())
                mail.withoutAddress.push_back(person.person);
            else
                (person.isForKnowledge() ? draft.cc : draft.to).push_back(person.address());
        }
        if (draft.to.empty() && draft.cc.empty())
            continue;
        draft.subject = Text::tr("%1: decisions and what %2 is to do").arg(headingOf(store, meeting), nameOn(store, party.organization, meeting.date));
        draft.body = letter(store, meeting, paragraphsFor(store, meeting, party));
        draft.attachments = files;
        mail.drafts.push_back(std::move(draft));
    }
    return mail;
}

} // namespace samsyn
