// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes along to the next agenda (domain D 16), and what does not, and why.
#include "core/meetings/carryover.h"

#include "core/meetings/agendaedits.h"
#include "core/meetings/meetings.h"
#include "core/meetings/matter.h"
#include "core/store/attachment.h"
#include "tests/support/agendas.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

const QDate january(2012, 1, 18), march(2012, 3, 14), april(2012, 4, 11);

AgendaProposal proposedFor(const Agendas &agendas, Id<Meeting> meeting, QDate today = QDate(2012, 3, 1))
{
    return proposeAgenda(agendas.store(), meeting, today, Language::English);
}

const ProposedItem *found(const AgendaProposal &proposal, const QString &title)
{
    const auto at = std::ranges::find(proposal.items, title, [](const ProposedItem &entry) { return entry.item.title; });
    return at == proposal.items.end() ? nullptr : &*at;
}

QString whyNot(const AgendaProposal &proposal, const QString &title)
{
    const auto at = std::ranges::find(proposal.staying, title, &StayingItem::title);
    return at == proposal.staying.end() ? QString() : at->reason;
}

QStringList titlesOf(const AgendaProposal &proposal)
{
    QStringList titles;
    for (const ProposedItem &entry : proposal.items)
        titles += entry.item.title;
    return titles;
}

std::vector<AgendaItem> ticked(const AgendaProposal &proposal)
{
    std::vector<AgendaItem> items;
    for (const ProposedItem &entry : proposal.items)
        items.push_back(entry.item);
    return items;
}

} // namespace

TEST(CarryOver, BringsWhatWasNotDiscussedAndWhatIsStandingButNotWhatWasDiscussed)
{
    Agendas agendas;
    const auto last = agendas.addMeeting(agendas.preparatory, january, MeetingState::Held);
    agendas.addItem(last, u"Not reached"_s);
    agendas.addItem(last, u"Tabled"_s, ItemOutcome::Tabled);
    agendas.addItem(last, u"Discussed"_s, ItemOutcome::Discussed);
    const auto discussed = agendas.addItem(last, u"Discussed with action"_s, ItemOutcome::Discussed);
    agendas.addAction(last, discussed, u"Ask Salem"_s);
    agendas.addItem(last, u"Decided"_s, ItemOutcome::Decided);
    agendas.addStanding(agendas.preparatory, u"Round"_s, AgendaPurpose::Ordinary);
    const auto next = agendas.addMeeting(agendas.preparatory, march);

    const AgendaProposal proposal = proposedFor(agendas, next);
    EXPECT_TRUE(found(proposal, u"Round"_s));
    ASSERT_TRUE(found(proposal, u"Not reached"_s));
    EXPECT_EQ(found(proposal, u"Not reached"_s)->reason, u"Not reached on 18 January 2012, item 1"_s);
    EXPECT_EQ(found(proposal, u"Tabled"_s)->reason, u"Tabled on 18 January 2012, item 2"_s);
    EXPECT_EQ(found(proposal, u"Tabled"_s)->item.origin, ItemOrigin::Tabled);
    EXPECT_FALSE(found(proposal, u"Discussed"_s));
    EXPECT_FALSE(found(proposal, u"Decided"_s));
    EXPECT_EQ(whyNot(proposal, u"Discussed"_s), u"Discussed on 18 January 2012, and no action point is open"_s);
    ASSERT_TRUE(found(proposal, u"Action points"_s));
    EXPECT_TRUE(found(proposal, u"Action points"_s)->item.background.contains(u"Ask Salem"_s));
}

TEST(CarryOver, LeavesAtRestWhatWasSnoozedUntilItsDay)
{
    Agendas agendas;
    Matter matter;
    matter.title = u"Insatsbank"_s;
    matter.snoozedUntil = april;
    const auto id = agendas.add(matter);
    const auto last = agendas.addMeeting(agendas.preparatory, january, MeetingState::Held);
    agendas.addItem(last, u"Insatsbank"_s, ItemOutcome::Tabled, [&](AgendaItem &item) { item.matter = id; });
    const auto action = agendas.addAction(last, {}, u"Write to SKL"_s);
    agendas.addStep(action, january, ActionState::Open, april);

    const auto next = agendas.addMeeting(agendas.preparatory, march);
    EXPECT_FALSE(found(proposedFor(agendas, next), u"Insatsbank"_s));
    EXPECT_EQ(whyNot(proposedFor(agendas, next), u"Insatsbank"_s), u"Rests until 11 April 2012"_s);
    EXPECT_EQ(whyNot(proposedFor(agendas, next), u"Write to SKL"_s), u"Rests until 11 April 2012"_s);

    const auto later = agendas.addMeeting(agendas.preparatory, april);
    EXPECT_TRUE(found(proposedFor(agendas, later), u"Insatsbank"_s));
    EXPECT_TRUE(found(proposedFor(agendas, later), u"Action points"_s));
}

TEST(CarryOver, SaysThatAMatterWasClosed)
{
    Agendas agendas;
    Matter matter;
    matter.title = u"KNUT"_s;
    matter.closedOn = QDate(2012, 2, 1);
    const auto id = agendas.add(matter);
    const auto last = agendas.addMeeting(agendas.preparatory, january, MeetingState::Held);
    agendas.addItem(last, u"KNUT"_s, ItemOutcome::Tabled, [&](AgendaItem &item) { item.matter = id; });
    const auto next = agendas.addMeeting(agendas.preparatory, march);
    EXPECT_EQ(whyNot(proposedFor(agendas, next), u"KNUT"_s), u"The matter was closed on 1 February 2012"_s);
}

TEST(CarryOver, ClimbsFromGroupToGroupAndComesDownAgain)
{
    Agendas agendas;
    const auto below = agendas.addMeeting(agendas.working, january, MeetingState::Held);
    const auto source = agendas.addItem(below, u"Samhällsorientering"_s, ItemOutcome::SentOn, [&](AgendaItem &item) {
        item.sentTo = agendas.preparatory;
        item.background = u"The need"_s;
        item.decision = u"The working group proposes a common order"_s;
    });
    const auto above = agendas.addMeeting(agendas.executive, january, MeetingState::Held);
    agendas.addItem(above, u"Budget 2013"_s, ItemOutcome::SentOn, [&](AgendaItem &item) { item.sentTo = agendas.preparatory; });
    agendas.addItem(above, u"Plan"_s, ItemOutcome::ReferredBack, [&](AgendaItem &item) { item.sentTo = agendas.preparatory; });
    const auto next = agendas.addMeeting(agendas.preparatory, march);

    const AgendaProposal proposal = proposedFor(agendas, next);
    const ProposedItem *up = found(proposal, u"Samhällsorientering"_s);
    ASSERT_TRUE(up);
    EXPECT_EQ(up->item.origin, ItemOrigin::SentUp);
    EXPECT_EQ(up->item.cameFrom, source);
    EXPECT_EQ(up->reason, u"Sent up by Arbetsgruppen on 18 January 2012, item 1"_s);
    EXPECT_EQ(up->item.background,
              u"The need\n\n**Arbetsgruppen on 18 January 2012**\n\nThe working group proposes a common order"_s);
    EXPECT_EQ(found(proposal, u"Budget 2013"_s)->item.origin, ItemOrigin::SentDown);
    EXPECT_EQ(found(proposal, u"Plan"_s)->item.origin, ItemOrigin::ReferredBack);
    EXPECT_FALSE(found(proposedFor(agendas, agendas.addMeeting(agendas.working, march)), u"Samhällsorientering"_s));
}

TEST(CarryOver, OffersNothingTwice)
{
    Agendas agendas;
    agendas.addStanding(agendas.preparatory, u"Opening"_s, AgendaPurpose::Opening);
    agendas.addStanding(agendas.preparatory, u"Closing"_s, AgendaPurpose::Closing);
    const auto last = agendas.addMeeting(agendas.preparatory, january, MeetingState::Held);
    agendas.addItem(last, u"Tabled"_s, ItemOutcome::Tabled);
    agendas.addAction(last, {}, u"Ask Salem"_s);
    const auto next = agendas.addMeeting(agendas.preparatory, march);
    agendas.workspace().change(u"Fill"_s, [&](Transaction &transaction) {
        applyAgenda(transaction, next, ticked(proposedFor(agendas, next)));
    });
    QStringList titles;
    for (const AgendaItem &item : agendaOf(agendas.store(), next))
        titles += item.title;
    EXPECT_EQ(titles, QStringList({u"Opening"_s, u"Notes of the meeting on 18 January 2012"_s, u"Action points"_s, u"Tabled"_s, u"Closing"_s}));
    EXPECT_EQ(titlesOf(proposedFor(agendas, next)), QStringList());

    const auto other = agendas.addMeeting(agendas.preparatory, april);
    EXPECT_FALSE(found(proposedFor(agendas, other), u"Tabled"_s));
    EXPECT_EQ(whyNot(proposedFor(agendas, other), u"Tabled"_s), u"On the agenda of the meeting on 14 March 2012"_s);
}

TEST(CarryOver, GivesBackWhatACancelledMeetingHad)
{
    Agendas agendas;
    const auto cancelled = agendas.addMeeting(agendas.preparatory, january, MeetingState::Cancelled);
    agendas.addItem(cancelled, u"Study visit"_s);
    agendas.addItem(cancelled, u"Opening"_s, ItemOutcome::Open, [](AgendaItem &item) { item.purpose = AgendaPurpose::Opening; });
    const AgendaProposal proposal = proposedFor(agendas, agendas.addMeeting(agendas.preparatory, march));
    ASSERT_TRUE(found(proposal, u"Study visit"_s));
    EXPECT_EQ(found(proposal, u"Study visit"_s)->reason, u"The meeting on 18 January 2012 was cancelled"_s);
    EXPECT_FALSE(found(proposal, u"Opening"_s));
}

TEST(CarryOver, LetsTheNextMeetingApproveTheNotesOnce)
{
    Agendas agendas;
    agendas.addStanding(agendas.preparatory, u"Previous notes"_s, AgendaPurpose::PreviousMinutes);
    const auto first = agendas.addMeeting(agendas.preparatory, QDate(2011, 11, 24), MeetingState::Held);
    const auto second = agendas.addMeeting(agendas.preparatory, january, MeetingState::Held);
    const auto next = agendas.addMeeting(agendas.preparatory, march);
    const AgendaProposal proposal = proposedFor(agendas, next);
    EXPECT_EQ(titlesOf(proposal), QStringList({u"Previous notes"_s, u"Notes of the meeting on 24 November 2011"_s}));
    EXPECT_EQ(proposal.items[0].item.approves, second);
    EXPECT_EQ(proposal.items[1].item.approves, first);
    EXPECT_EQ(proposal.items[0].item.proposal, u"to approve the notes of the meeting on 18 January 2012"_s);

    agendas.adjust<Group>(agendas.preparatory, [](Group &group) { group.minutesForm = MinutesForm::Formal; });
    EXPECT_FALSE(proposedFor(agendas, next).items[0].item.approves);
}

TEST(CarryOver, FillsTheReportWithWhatHappenedSinceTheGroupLastMet)
{
    Agendas agendas;
    agendas.addStanding(agendas.preparatory, u"The strategist's report"_s, AgendaPurpose::Report);
    const auto last = agendas.addMeeting(agendas.preparatory, january, MeetingState::Held);
    const auto action = agendas.addAction(last, {}, u"Ask Salem"_s);
    agendas.addStep(action, QDate(2012, 2, 3), ActionState::Done);
    const auto before = agendas.addMeeting(agendas.executive, QDate(2012, 1, 10), MeetingState::Held);
    agendas.addItem(before, u"Known already"_s, ItemOutcome::Decided);
    const auto above = agendas.addMeeting(agendas.executive, QDate(2012, 2, 10), MeetingState::Held);
    agendas.addItem(above, u"Budget 2012"_s, ItemOutcome::Decided, [](AgendaItem &item) { item.paragraph = 4; });
    addMembership(agendas.workspace(), addMunicipality(agendas.workspace(), u"0182"_s, u"Nacka"_s), QDate(2012, 2, 1));

    const AgendaProposal proposal = proposedFor(agendas, agendas.addMeeting(agendas.preparatory, march));
    const ProposedItem *report = found(proposal, u"The strategist's report"_s);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->item.origin, ItemOrigin::Report);
    EXPECT_EQ(report->item.background, u"**Decided in other groups**\n\n"
                                       "- Ledningsgruppen: Budget 2012 (10 February 2012, §\u00A04)\n\n"
                                       "**Action points done**\n\n- Ask Salem\n\n"
                                       "**Meetings held**\n\n- Ledningsgruppen, 10 February 2012\n\n"
                                       "**Members**\n\n- Nacka joined on 1 February 2012"_s);
}

TEST(CarryOver, BringsTheAppendicesAndChangesNothingInTheOldMinutes)
{
    Agendas agendas;
    const auto last = agendas.addMeeting(agendas.preparatory, january, MeetingState::Held);
    const auto source = agendas.addItem(last, u"Tabled"_s, ItemOutcome::Tabled, [](AgendaItem &item) { item.background = u"Text"_s; });
    agendas.workspace().change(u"Attach"_s, [&](Transaction &transaction) {
        Attachment attachment;
        attachment.record = {AgendaItem::entity.name(), source.value};
        attachment.name = u"Underlag.pdf"_s;
        attachment.sha256 = transaction.keepContent("paper");
        transaction.insert(attachment);
    });
    const auto next = agendas.addMeeting(agendas.preparatory, march);
    const AgendaItem before = agendas.store().get(source);
    agendas.workspace().change(u"Fill"_s, [&](Transaction &transaction) {
        const auto ids = applyAgenda(transaction, next, ticked(proposedFor(agendas, next)));
        const RecordRef copy{AgendaItem::entity.name(), ids.back().value};
        const auto attachments = transaction.store().where<Attachment>("record", copy.toText());
        ASSERT_EQ(attachments.size(), 1U);
        EXPECT_EQ(attachments.front().name, u"Underlag.pdf"_s);
    });
    EXPECT_EQ(agendas.store().get(source), before);
    EXPECT_EQ(errorOf([&] {
                  agendas.workspace().change(u"Remove"_s, [&](Transaction &transaction) { removeItem(transaction, source); });
              }),
              ErrorKind::Failed);
}
