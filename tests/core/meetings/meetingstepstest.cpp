// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting's way from planned to sealed, and what is refused on it.
#include "core/base/language.h"
#include "core/meetings/attendancerules.h"
#include "core/meetings/completeness.h"
#include "core/meetings/meetingsteps.h"
#include "core/meetings/seals.h"
#include "tests/core/meetings/meetingsfixture.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

class MeetingSteps : public Meetings
{
protected:
    void SetUp() override
    {
        Meetings::SetUp();
        meeting = addMeeting({2012, 3, 14});
        item = addItem(meeting, u"Planeringskonferens"_s, AgendaItemKind::Decision);
    }
    Meeting now() const { return store().get(meeting); }
    std::vector<MissingPart::Kind> missing() const
    {
        std::vector<MissingPart::Kind> kinds;
        for (const MissingPart &part : missingIn(store(), now())) {
            EXPECT_FALSE(part.sentence.isEmpty());
            EXPECT_NE(part.place.id, 0);
            kinds.push_back(part.kind);
        }
        return kinds;
    }
    void approve(QDate on)
    {
        change([&](Transaction &transaction) { approveMinutes(transaction, meeting, {on, {}, {}}); });
    }

    Id<Meeting> meeting;
    Id<AgendaItem> item;
};

TEST_F(MeetingSteps, NobodyIsCalledToAMeetingWithoutADay)
{
    Meeting undecided = now();
    undecided.precision = DatePrecision::Month;
    set(undecided);
    const QString sentence = sentenceOf([&](Transaction &transaction) { callMeeting(transaction, meeting, {}); });
    EXPECT_TRUE(sentence.contains(u"no day"_s)) << sentence.toStdString();
    EXPECT_EQ(now().state, MeetingState::Planned);
}

TEST_F(MeetingSteps, TheNoticeFreezesNameNumbersAndTheVerifiersDay)
{
    setForm(MinutesForm::Formal);
    Dispatch notice;
    notice.recipients = u"Karin Ekdal <karin@exempel.se>"_s;
    notice.date = QDate(2012, 3, 6);
    change([&](Transaction &transaction) { callMeeting(transaction, meeting, notice); });
    EXPECT_EQ(now().state, MeetingState::Called);
    EXPECT_EQ(now().groupName, u"Beredningsgruppen"_s);
    EXPECT_EQ(now().verifyBy, QDate(2012, 3, 28));
    EXPECT_EQ(store().get(item).number, u"1"_s);
    EXPECT_EQ(store().all<Dispatch>().front().kind, DispatchKind::Notice);
    EXPECT_EQ(attendanceOf(store(), meeting).size(), 10u);
}

TEST_F(MeetingSteps, WhoWasExpectedIsPresentFromTheStart)
{
    change([&](Transaction &transaction) { ensureAttendance(transaction, meeting); });
    change([&](Transaction &transaction) { setPresence(transaction, rowOf(meeting, u"Mikael Brandt"_s).id, Presence::Apologies, u"sjuk"_s); });
    change([&](Transaction &transaction) { startMeeting(transaction, meeting, u"09:03"_s); });
    EXPECT_EQ(rowOf(meeting, u"Karin Ekdal"_s).presence, Presence::Present);
    EXPECT_EQ(rowOf(meeting, u"Mikael Brandt"_s).presence, Presence::Apologies);
    EXPECT_TRUE(sentenceOf([&](Transaction &transaction) { endMeeting(transaction, meeting, u"tolv"_s); }).contains(u"09:00"_s));
    change([&](Transaction &transaction) { endMeeting(transaction, meeting, u"12:05"_s); });
    EXPECT_EQ(now().state, MeetingState::Held);
    EXPECT_TRUE(sentenceOf([&](Transaction &transaction) { startMeeting(transaction, meeting, u"09:00"_s); }).contains(u"held already"_s));
}

TEST_F(MeetingSteps, AMeetingThatHasNotBegunDoesNotEnd)
{
    EXPECT_FALSE(sentenceOf([&](Transaction &transaction) { endMeeting(transaction, meeting, u"12:00"_s); }).isEmpty());
}

TEST_F(MeetingSteps, D20MovingAndCancellingRaiseTheSequenceAndKeepTheRecord)
{
    change([&](Transaction &transaction) { callMeeting(transaction, meeting, {}); });
    change([&](Transaction &transaction) { moveMeeting(transaction, meeting, {{2012, 3, 21}, DatePrecision::Day, u"13:00"_s, u"15:00"_s, u"många förhinder"_s}); });
    EXPECT_EQ(now().sequence, 1);
    EXPECT_EQ(now().movedFrom, QDate(2012, 3, 14));
    EXPECT_EQ(now().date, QDate(2012, 3, 21));
    change([&](Transaction &transaction) { moveMeeting(transaction, meeting, {{2012, 3, 28}, DatePrecision::Day, {}, {}, {}}); });
    EXPECT_EQ(now().movedFrom, QDate(2012, 3, 14)); // the day it was first called to
    change([&](Transaction &transaction) { cancelMeeting(transaction, meeting, u"sjukdom"_s); });
    EXPECT_EQ(now().sequence, 3);
    EXPECT_EQ(now().state, MeetingState::Cancelled);
    EXPECT_EQ(agendaOf(store(), meeting).size(), 1u);
    EXPECT_TRUE(sentenceOf([&](Transaction &transaction) { callMeeting(transaction, meeting, {}); }).contains(u"cancelled"_s));
}

TEST_F(MeetingSteps, AMeetingIsOpenedAgainOnlyBeforeItsMinutesWereSent)
{
    hold(meeting);
    change([&](Transaction &transaction) { reopenMeeting(transaction, meeting); });
    EXPECT_EQ(now().state, MeetingState::Called);
    change([&](Transaction &transaction) { endMeeting(transaction, meeting, u"12:00"_s); });
    Dispatch sent;
    sent.meeting = meeting;
    sent.kind = DispatchKind::Minutes;
    sent.date = QDate(2012, 3, 15);
    add(sent);
    EXPECT_TRUE(sentenceOf([&](Transaction &transaction) { reopenMeeting(transaction, meeting); }).contains(u"sent already"_s));
}

TEST_F(MeetingSteps, MinutesWithOpenItemsAreNotApprovedAndTheSentenceNamesThem)
{
    hold(meeting);
    const QString sentence = sentenceOf([&](Transaction &transaction) { approveMinutes(transaction, meeting, {{2012, 3, 20}, {}, {}}); });
    EXPECT_TRUE(sentence.contains(u"Planeringskonferens"_s)) << sentence.toStdString();
    change([&](Transaction &transaction) { decide(transaction, item, u"att den hålls i maj"_s); });
    approve({2012, 3, 20});
    EXPECT_EQ(now().state, MeetingState::Approved);
    EXPECT_TRUE(sentenceOf([&](Transaction &transaction) { approveMinutes(transaction, meeting, {{2012, 3, 20}, {}, {}}); }).contains(u"already"_s));
    change([&](Transaction &transaction) { withdrawApproval(transaction, meeting); });
    EXPECT_EQ(now().state, MeetingState::Held);
}

TEST_F(MeetingSteps, FormalMinutesWaitForEachVerifier)
{
    setForm(MinutesForm::Formal);
    hold(meeting);
    change([&](Transaction &transaction) {
        decide(transaction, item, u"att den hålls i maj"_s);
        for (const char *name : {"Leila Farhadi", "Karin Ekdal"}) {
            Attendance row = rowOf(meeting, QString::fromUtf8(name));
            row.isVerifier = true;
            transaction.update(row);
        }
        recordVerification(transaction, rowOf(meeting, u"Leila Farhadi"_s).id, {2012, 3, 20}, u"per e-post"_s);
    });
    const QString sentence = sentenceOf([&](Transaction &transaction) { approveMinutes(transaction, meeting, {{2012, 3, 21}, {}, {}}); });
    EXPECT_TRUE(sentence.contains(u"Karin Ekdal"_s) && !sentence.contains(u"Leila"_s)) << sentence.toStdString();
    EXPECT_FALSE(sentenceOf([&](Transaction &transaction) { recordVerification(transaction, rowOf(meeting, u"Sofia Rask"_s).id, {2012, 3, 20}, {}); }).isEmpty());
    change([&](Transaction &transaction) { recordVerification(transaction, rowOf(meeting, u"Karin Ekdal"_s).id, {2012, 3, 21}, {}); });
    approve({2012, 3, 21});
}

TEST_F(MeetingSteps, NotesAreApprovedByTheNextMeetingsItem)
{
    hold(meeting);
    change([&](Transaction &transaction) { decide(transaction, item, u"att den hålls i maj"_s); });
    const Id<Meeting> next = addMeeting({2012, 4, 18});
    const Id<AgendaItem> previous = addItem(next, u"Föregående anteckningar"_s);
    hold(next);
    change([&](Transaction &transaction) { approveMinutes(transaction, meeting, {{2012, 4, 18}, {}, previous}); });
    EXPECT_EQ(now().approvedAt, previous);
    EXPECT_EQ(now().approvedHow, u"Beredningsgruppen 18 April 2012, item 1"_s);
    changeForGood([&](Transaction &transaction) { sealMinutes(transaction, meeting); });
    EXPECT_TRUE(isSealed(store(), meeting));
}

TEST_F(MeetingSteps, OnlyApprovedMinutesAreSealed)
{
    hold(meeting);
    QString sentence;
    EXPECT_EQ(errorOf([&] { changeForGood([&](Transaction &transaction) { sealMinutes(transaction, meeting); }); }, &sentence), ErrorKind::Failed);
    EXPECT_TRUE(sentence.contains(u"not approved"_s)) << sentence.toStdString();
}

TEST_F(MeetingSteps, UnsealedMinutesAreChangedAndNotCorrected)
{
    hold(meeting);
    Correction correction;
    correction.meeting = meeting;
    correction.item = item;
    correction.part = u"decision"_s;
    correction.reason = u"fel"_s;
    correction.decidedBy = u"Karin"_s;
    EXPECT_TRUE(sentenceOf([&](Transaction &transaction) { correct(transaction, correction); }).contains(u"not sealed"_s));
}

TEST_F(MeetingSteps, AProposalBecomesADecisionInWords)
{
    AgendaItem one = store().get(item);
    one.proposal = u"Konferensen hålls i maj.\nStrategen bokar lokal."_s;
    set(one);
    EXPECT_EQ(decisionPhrase(store(), item), u"Beredningsgruppen decides\nthat konferensen hålls i maj.\nthat strategen bokar lokal."_s);
    const LanguageScope swedish(Language::Swedish);
    EXPECT_EQ(decisionPhrase(store(), item), u"Beredningsgruppen beslutar\natt konferensen hålls i maj.\natt strategen bokar lokal."_s);
    Group executive;
    executive.name = u"Ledningsgruppen"_s;
    one.sentTo = add(executive);
    one.proposal = u"att fastställa budgeten"_s;
    set(one);
    EXPECT_EQ(decisionPhrase(store(), item), u"Beredningsgruppen föreslår att ledningsgruppen beslutar\natt fastställa budgeten"_s);
}

TEST_F(MeetingSteps, WhatIsMissingIsListedBeforeMinutesAreSent)
{
    using enum MissingPart::Kind;
    setForm(MinutesForm::Formal);
    addItem(meeting, u"Rapporter"_s);
    change([&](Transaction &transaction) { startMeeting(transaction, meeting, u"09:00"_s); });
    ActionPoint point;
    point.meeting = meeting;
    point.item = item;
    point.text = u"boka lokal"_s;
    const Id<ActionPoint> action = add(point);
    EXPECT_EQ(missing(), (std::vector{EndTime, Verifier, Outcome, ActionOwner, ActionDue, Outcome}));
    change([&](Transaction &transaction) {
        endMeeting(transaction, meeting, u"12:00"_s);
        for (AgendaItem &one : agendaOf(store(), meeting)) {
            one.outcome = one.id == item ? ItemOutcome::Decided : ItemOutcome::Noted;
            transaction.update(one);
        }
        Attendance row = rowOf(meeting, u"Leila Farhadi"_s);
        row.isVerifier = true;
        transaction.update(row);
        ActionPoint owned = store().get(action);
        owned.ownerName = u"Åsa Wikner"_s;
        owned.due = QDate(2012, 4, 1);
        transaction.update(owned);
    });
    EXPECT_EQ(missing(), (std::vector{Text, Decision, Text}));
    change([&](Transaction &transaction) {
        for (AgendaItem &one : agendaOf(store(), meeting)) {
            one.discussion = u"Rapporterades."_s;
            one.decision = one.id == item ? u"att den hålls i maj"_s : QString();
            transaction.update(one);
        }
    });
    EXPECT_TRUE(missing().empty());
}

TEST_F(MeetingSteps, ADecisionOutsideAMeetingNeedsNobodyPresent)
{
    setForm(MinutesForm::Notes, QuorumRule::MoreThanHalfOfAll);
    Meeting outside;
    outside.group = group;
    outside.kind = MeetingKind::PerCapsulam;
    outside.date = QDate(2012, 5, 2);
    const Id<Meeting> id = add(outside);
    const Id<AgendaItem> only = addItem(id, u"Budget 2012"_s, AgendaItemKind::Decision);
    change([&](Transaction &transaction) {
        decide(transaction, only, u"att höja budgeten"_s);
        endMeeting(transaction, id, {});
        approveMinutes(transaction, id, {{2012, 5, 2}, u"per e-post"_s, {}});
    });
    EXPECT_EQ(store().get(id).state, MeetingState::Approved);
    EXPECT_TRUE(attendanceOf(store(), id).empty());
}

} // namespace
