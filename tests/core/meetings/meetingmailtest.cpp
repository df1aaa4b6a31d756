// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/meetings/meetingmail.h"
#include "tests/core/meetings/papers.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

QStringList addresses(const std::vector<MailAddress> &people)
{
    QStringList found;
    for (const MailAddress &person : people)
        found << person.address;
    return found;
}

struct MeetingMails : Papers {
    const LanguageScope swedish{Language::Swedish};
    const MailAttachment pdf{u"kallelse.pdf"_s, u"application/pdf"_s, "%PDF"};

    void nextMeetingOn(QDate day)
    {
        Meeting next = called();
        next.id = {};
        next.key.clear();
        next.date = day;
        next.state = MeetingState::Planned;
        add(next);
    }
    void hold()
    {
        edit<Meeting>(meeting, [](Meeting &held) { held.state = MeetingState::Held; });
        for (AgendaItem &item : store().where<AgendaItem>("meeting", meeting.value)) {
            if (item.kind != AgendaItemKind::Decision)
                continue;
            item.outcome = ItemOutcome::Decided;
            item.decision = u"Beredningsgruppen beslutar att **föreslå** ledningsgruppen budgeten."_s;
            edit<AgendaItem>(item.id, [&](AgendaItem &decided) { decided = item; });
            ActionPoint action;
            action.meeting = meeting;
            action.item = item.id;
            action.text = u"Ta fram underlag"_s;
            action.person = member;
            action.ownerName = u"Jonas Hallström"_s;
            action.due = QDate(2012, 4, 20);
            add(action);
        }
    }
};

} // namespace

TEST_F(MeetingMails, CallEverybodyAndCopyTheSubstituteAndNameWhoHasNoAddress)
{
    const MeetingMail mail = noticeMail(store(), called(), {pdf});
    ASSERT_EQ(mail.drafts.size(), 1U);
    const MailDraft &draft = mail.drafts[0];
    EXPECT_EQ(addresses(draft.to), (QStringList{u"karin.ekdal@exempel.se"_s, u"jonas.hallstrom@exempel.se"_s}));
    EXPECT_EQ(addresses(draft.cc), QStringList{u"leila.farhadi@exempel.se"_s});
    ASSERT_EQ(mail.withoutAddress.size(), 1U);
    EXPECT_EQ(mail.withoutAddress[0].name, u"Gunvor Öhrn"_s);
    EXPECT_EQ(draft.subject, u"Kallelse: Beredningsgruppen onsdagen den 14 mars 2012 kl. 09.00"_s);
    ASSERT_EQ(draft.attachments.size(), 2U);
    EXPECT_EQ(draft.attachments[0].fileName, u"kallelse.pdf"_s);
    EXPECT_EQ(draft.attachments[1].fileName, u"2012-03-14 Beredningsgruppen kallelse.ics"_s);
    EXPECT_TRUE(draft.attachments[1].mediaType.contains(u"method=REQUEST"_s));
    EXPECT_TRUE(draft.body.contains(u"2. Budget 2013"_s)) << draft.body.toStdString();
    EXPECT_TRUE(draft.body.contains(u"kl. 09.00–12.00, Kommunhuset, Haninge"_s)) << draft.body.toStdString();
    EXPECT_TRUE(draft.body.contains(u"Åsa Wikner\nasa.wikner@exempel.se"_s)) << draft.body.toStdString();
    EXPECT_FALSE(writeMail(draft).isEmpty());
}

TEST_F(MeetingMails, SayThatAMeetingHasMovedOrIsCancelled)
{
    nextMeetingOn(QDate(2012, 4, 18));
    edit<Meeting>(meeting, [](Meeting &moved) {
        moved.movedFrom = QDate(2012, 3, 7);
        moved.sequence = 1;
    });
    const MailDraft moved = noticeMail(store(), called(), {}).drafts[0];
    EXPECT_TRUE(moved.subject.startsWith(u"Ny tid: Beredningsgruppen"_s)) << moved.subject.toStdString();
    EXPECT_TRUE(moved.body.contains(u"7 mars 2012"_s)) << moved.body.toStdString();
    edit<Meeting>(meeting, [](Meeting &cancelled) {
        cancelled.state = MeetingState::Cancelled;
        cancelled.stateReason = u"för få kan komma"_s;
    });
    const MailDraft cancelled = noticeMail(store(), called(), {}).drafts[0];
    EXPECT_TRUE(cancelled.subject.startsWith(u"Inställt: Beredningsgruppen"_s));
    EXPECT_TRUE(cancelled.body.contains(u"för få kan komma."_s)) << cancelled.body.toStdString();
    EXPECT_TRUE(cancelled.body.contains(u"18 april 2012"_s));
    EXPECT_TRUE(cancelled.attachments.back().mediaType.contains(u"CANCEL"_s));
}

TEST_F(MeetingMails, SendTheNotesWithWhatIsToBeDone)
{
    hold();
    nextMeetingOn(QDate(2012, 4, 18));
    const MailDraft draft = minutesMail(store(), called(), DispatchKind::Minutes, {pdf}).drafts[0];
    EXPECT_EQ(draft.subject, u"Minnesanteckningar: Beredningsgruppen 14 mars 2012"_s);
    EXPECT_TRUE(draft.body.contains(u"– Ta fram underlag (Jonas Hallström, senast 20 april 2012)"_s)) << draft.body.toStdString();
    EXPECT_TRUE(draft.body.contains(u"18 april 2012"_s));
    EXPECT_EQ(draft.to.size(), 2U);
}

TEST_F(MeetingMails, SendMinutesForApprovalToTheVerifiersAlone)
{
    hold();
    edit<Group>(group, [](Group &formal) { formal.minutesForm = MinutesForm::Formal; });
    edit<Meeting>(meeting, [](Meeting &waiting) { waiting.verifyBy = QDate(2012, 3, 28); });
    for (const Id<Person> person : {chair, member}) {
        Attendance row;
        row.meeting = meeting;
        row.person = person;
        row.name = store().get(person).name;
        row.presence = Presence::Present;
        row.isVerifier = person == member;
        add(row);
    }
    const MailDraft draft = minutesMail(store(), called(), DispatchKind::ForApproval, {}).drafts[0];
    EXPECT_EQ(addresses(draft.to), QStringList{u"jonas.hallstrom@exempel.se"_s});
    EXPECT_TRUE(draft.body.contains(u"28 mars 2012"_s)) << draft.body.toStdString();
}

TEST_F(MeetingMails, TellEachPartyItsDecisionsItsActionsAndTheNextDay)
{
    hold();
    nextMeetingOn(QDate(2012, 4, 18));
    const MeetingMail mail = partyMail(store(), called(), {});
    ASSERT_EQ(mail.drafts.size(), 2U); // Salem has nobody
    EXPECT_EQ(addresses(mail.drafts[0].to), QStringList{u"jonas.hallstrom@exempel.se"_s});
    EXPECT_TRUE(mail.drafts[0].subject.contains(u"Haninge"_s));
    EXPECT_TRUE(mail.drafts[0].body.contains(u"beslutar att föreslå ledningsgruppen"_s)) << mail.drafts[0].body.toStdString();
    EXPECT_TRUE(mail.drafts[0].body.contains(u"– Ta fram underlag"_s));
    EXPECT_FALSE(mail.drafts[1].body.contains(u"Ta fram underlag"_s)) << "that is for Haninge to do";
    EXPECT_TRUE(mail.drafts[1].body.contains(u"18 april 2012"_s));
    EXPECT_EQ(mail.withoutAddress.size(), 1U);
}

TEST_F(MeetingMails, AreLoggedWithWhomTheyWentToAndThePapersHash)
{
    const MeetingMail mail = noticeMail(store(), called(), {pdf});
    const Dispatch dispatch = store().get(add(dispatchOf(called(), DispatchKind::Notice, mail, pdf.bytes)));
    EXPECT_EQ(dispatch.date, QDate(2012, 3, 5));
    EXPECT_TRUE(dispatch.recipients.startsWith(u"Karin Ekdal <karin.ekdal@exempel.se>\n"_s));
    EXPECT_EQ(dispatch.contents, u"kallelse.pdf\n2012-03-14 Beredningsgruppen kallelse.ics"_s);
    EXPECT_EQ(dispatch.sha256.toLatin1(), QCryptographicHash::hash("%PDF", QCryptographicHash::Sha256).toHex());
}

TEST_F(MeetingMails, CarryTheAppendicesUnderTheirNumbers)
{
    workspace->change(u"Attach"_s, [&](Transaction &transaction) {
        Attachment paper;
        paper.record = {Meeting::entity.name(), meeting.value};
        paper.name = u"fördelning 2013.xlsx"_s;
        paper.mediaType = u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s;
        paper.sha256 = transaction.keepContent("PK");
        transaction.insert(paper);
    });
    const std::vector<MailAttachment> files = appendixFiles(store(), called());
    ASSERT_EQ(files.size(), 1U);
    EXPECT_EQ(files[0].fileName, u"Bilaga 1 fördelning 2013.xlsx"_s);
    EXPECT_EQ(files[0].bytes, "PK");
}
