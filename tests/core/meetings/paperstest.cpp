// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Notice, minutes and extract, as an official would set them.
#include "core/documents/markdownwriter.h"
#include "core/meetings/attendancerules.h"
#include "core/meetings/completeness.h"
#include "core/meetings/extractdocument.h"
#include "core/meetings/meetingsteps.h"
#include "core/meetings/minutesdocument.h"
#include "core/meetings/noticedocument.h"
#include "core/meetings/papertext.h"
#include "tests/core/meetings/meetingsfixture.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

class MeetingPapers : public Meetings
{
protected:
    void SetUp() override
    {
        Meetings::SetUp();
        meeting = addMeeting({2011, 11, 24});
        first = addItem(meeting, u"Mötets öppnande"_s);
        budget = addItem(meeting, u"Budget 2012"_s, AgendaItemKind::Decision);
        conference = addItem(meeting, u"Planeringskonferens"_s);
        Meeting record = store().get(meeting);
        record.place = u"Edens Lustgård, Huddinge"_s;
        record.startTime = u"09:00"_s;
        record.endTime = u"12:00"_s;
        set(record);
    }

    /// Held with a latecomer, one at a distance, a substitute and apologies.
    void holdIt()
    {
        addSeat(group, members[5], SeatRole::Substitute, u"Nadia Zand"_s);
        change([&](Transaction &transaction) {
            callMeeting(transaction, meeting, {});
            startMeeting(transaction, meeting, u"09:00"_s);
            setPresence(transaction, rowOf(meeting, u"Mikael Brandt"_s).id, Presence::Apologies);
            setPresence(transaction, rowOf(meeting, u"Tomas Äng"_s).id, Presence::Apologies);
            setPresence(transaction, rowOf(meeting, u"Eva Stålhane"_s).id, Presence::Remote);
            setPresence(transaction, rowOf(meeting, u"Nadia Zand"_s).id, Presence::Present);
            standIn(transaction, rowOf(meeting, u"Tomas Äng"_s).id, rowOf(meeting, u"Nadia Zand"_s).id);
            noteCame(transaction, rowOf(meeting, u"Gunvor Öhrn"_s).id, budget);
            decide(transaction, budget, u"Beredningsgruppen beslutar\natt fastställa budgeten"_s);
            endMeeting(transaction, meeting, u"12:05"_s);
        });
    }

    Document minutes(Language language = Language::Swedish) const { return minutesDocument(store(), meeting, language); }
    static QString factOf(const Document &document, const QString &label)
    {
        for (const Block &block : document.blocks) {
            const auto *facts = std::get_if<Facts>(&block);
            for (size_t i = 0; facts && i < facts->rows.size(); ++i) {
                if (facts->rows[i].first == label)
                    return facts->rows[i].second;
            }
        }
        return {};
    }
    template <typename T>
    static int countOf(const Document &document)
    {
        return int(std::ranges::count_if(document.blocks, [](const Block &block) { return std::holds_alternative<T>(block); }));
    }

    Id<Meeting> meeting;
    Id<AgendaItem> first, budget, conference;
};

TEST_F(MeetingPapers, FormalMinutesHaveTheirHeadSignaturesAndListOfParagraphs)
{
    const StoppedClock clock(QDateTime(QDate(2011, 11, 25), QTime(9, 0)));
    setForm(MinutesForm::Formal, QuorumRule::MoreThanHalfOfAll);
    holdIt();
    Attendance verifier = rowOf(meeting, u"Leila Farhadi"_s);
    verifier.isVerifier = true;
    set(verifier);
    const Document paper = minutes();
    EXPECT_EQ(paper.kind, u"Protokoll"_s);
    EXPECT_EQ(paper.title, u"Beredningsgruppen"_s);
    EXPECT_EQ(paper.state, u"Sammanträde torsdagen den 24 november 2011, §§\u00A01–3"_s);
    EXPECT_EQ(factOf(paper, u"Plats och tid"_s), u"Edens Lustgård, Huddinge, kl. 09.00–12.05"_s);
    EXPECT_EQ(factOf(paper, u"Beslutande"_s),
              u"Karin Ekdal\tHuddinge\tordförande\nJonas Hallström\tBotkyrka\nLeila Farhadi\tNacka\n"
              "Gunvor Öhrn\tNynäshamn\tfrån och med §\u00A02\nEva Stålhane\tTyresö\tpå distans\n"
              "Nadia Zand\tVärmdö\tersätter Tomas Äng\nSofia Rask\tArbetsförmedlingen"_s);
    EXPECT_EQ(factOf(paper, u"Frånvarande"_s), u"Mikael Brandt\tSalem\tanmält förhinder\nVakant plats\tHaninge"_s);
    EXPECT_EQ(factOf(paper, u"Övriga"_s), u"Åsa Wikner\t\tsekreterare"_s);
    EXPECT_EQ(factOf(paper, u"Justering"_s), u"Leila Farhadi, senast den 8 december 2011"_s);
    EXPECT_EQ(countOf<Signatures>(paper), 1);
    EXPECT_EQ(countOf<Contents>(paper), 1);
    EXPECT_EQ(paper.contact, u"Beslutsför enligt gruppens ordning: 7 av 9 platser, 5 krävs."_s);
    EXPECT_EQ(paper.reference, u"Ej justerat, utskrivet 2011-11-25"_s);
}

TEST_F(MeetingPapers, DecisionsStandAsClausesUnderTheirParagraph)
{
    setForm(MinutesForm::Formal);
    holdIt();
    const Document paper = minutes();
    const auto heading = std::ranges::find_if(paper.blocks, [](const Block &block) {
        const auto *one = std::get_if<Heading>(&block);
        return one && one->text == u"Budget 2012"_s;
    });
    ASSERT_NE(heading, paper.blocks.end());
    EXPECT_EQ(std::get<Heading>(*heading).number, u"§\u00A02"_s);
    EXPECT_EQ(std::get<Heading>(*heading).note, u"beslut"_s);
    const auto clause = std::find_if(heading, paper.blocks.end(), [](const Block &block) {
        const auto *one = std::get_if<Paragraph>(&block);
        return one && one->style == Paragraph::Style::Clause;
    });
    ASSERT_NE(clause, paper.blocks.end());
    EXPECT_EQ(std::get<Paragraph>(*clause).text.plain(), u"att fastställa budgeten"_s);
}

TEST_F(MeetingPapers, NotesAreSetAsTheGroupsWriteThem)
{
    holdIt();
    const Document paper = minutes();
    EXPECT_EQ(paper.kind, u"Minnesanteckningar"_s);
    EXPECT_EQ(paper.state, u"Möte torsdagen den 24 november 2011"_s);
    EXPECT_TRUE(factOf(paper, u"Deltagare"_s).startsWith(u"Karin Ekdal\tHuddinge\tordförande"_s));
    EXPECT_TRUE(factOf(paper, u"Ej närvarande"_s).startsWith(u"Mikael Brandt"_s));
    EXPECT_FALSE(factOf(paper, u"Adjungerade"_s).isEmpty());
    EXPECT_EQ(countOf<Contents>(paper) + countOf<Signatures>(paper), 0);
    EXPECT_TRUE(paper.contact.isEmpty());
}

TEST_F(MeetingPapers, AnItemSaysItsPlaceWhereTheParagraphsDoNotFollowIt)
{
    setForm(MinutesForm::Formal);
    AgendaItem item = store().get(first);
    item.outcome = ItemOutcome::Withdrawn;
    set(item);
    holdIt();
    const QByteArray text = writeMarkdown(minutes());
    EXPECT_TRUE(text.contains("Punkt 2")) << text.constData();
}

TEST_F(MeetingPapers, ANoticeNamesWhoIsCalledAndTheAgendaWithItsPapers)
{
    change([&](Transaction &transaction) {
        AgendaItem item = store().get(budget);
        item.proposal = u"att fastställa budgeten"_s;
        transaction.update(item);
        Attachment attachment;
        attachment.record = {AgendaItem::entity.name(), budget.value};
        attachment.name = u"budget.pdf"_s;
        attachment.sha256 = transaction.keepContent("budget");
        transaction.insert(attachment);
        callMeeting(transaction, meeting, {});
    });
    const Document paper = noticeDocument(store(), meeting, Language::Swedish);
    EXPECT_EQ(paper.kind, u"Kallelse"_s);
    EXPECT_EQ(factOf(paper, u"Tid"_s), u"torsdagen den 24 november 2011, kl. 09.00–12.00"_s);
    EXPECT_TRUE(factOf(paper, u"Kallade"_s).contains(u"Sofia Rask\tArbetsförmedlingen"_s));
    EXPECT_FALSE(factOf(paper, u"Kallade"_s).contains(u"Haninge"_s)); // nobody sits there
    const QByteArray text = writeMarkdown(paper);
    EXPECT_TRUE(text.contains("Bilaga 1: budget.pdf") && text.contains("Förslag till beslut")) << text.constData();
    change([&](Transaction &transaction) { cancelMeeting(transaction, meeting, u"sjukdom"_s); });
    EXPECT_EQ(noticeDocument(store(), meeting, Language::Swedish).state, u"Inställt: sjukdom"_s);
}

TEST_F(MeetingPapers, AnExtractIsTakenFromSealedMinutesAlone)
{
    setForm(MinutesForm::Formal);
    holdIt();
    EXPECT_EQ(errorOf([&] { extractDocument(store(), budget, u"Nacka kommun"_s, Language::Swedish); }), ErrorKind::Failed);
    seal(meeting);
    const Document paper = extractDocument(store(), budget, u"Nacka kommun"_s, Language::Swedish);
    const QByteArray text = writeMarkdown(paper);
    EXPECT_TRUE(text.contains("att fastställa budgeten") && text.contains("Nacka kommun") && text.contains("Utdragsbestyrkande")) << text.constData();
    EXPECT_FALSE(text.contains("Planeringskonferens"));
}

TEST_F(MeetingPapers, AVisitHasItsProgramCostAndFindings)
{
    Meeting visit;
    visit.group = group;
    visit.kind = MeetingKind::StudyVisit;
    visit.title = u"Studiebesök i Malmö"_s;
    visit.date = QDate(2011, 10, 4);
    visit.endDate = QDate(2011, 10, 5);
    visit.program = u"- Rundvandring\n- Samtal"_s;
    visit.findings = u"En ingång räcker."_s;
    visit.cost = Ore{1250000};
    const Id<Meeting> id = add(visit);
    ActionPoint point; // of the visit as a whole
    point.meeting = id;
    point.text = u"berätta för ledningsgruppen"_s;
    add(point);
    change([&](Transaction &transaction) { endMeeting(transaction, id, {}); });
    EXPECT_EQ(missingIn(store(), store().get(id)).size(), 2u); // who, and by when
    const Document paper = minutesDocument(store(), id, Language::Swedish);
    EXPECT_EQ(paper.title, u"Studiebesök i Malmö"_s);
    EXPECT_EQ(paper.state, u"Studiebesök, 4–5 oktober 2011"_s);
    const QByteArray text = writeMarkdown(paper);
    EXPECT_TRUE(text.contains("Berätta för ledningsgruppen"));
    EXPECT_TRUE(text.contains("Rundvandring") && text.contains("En ingång räcker.") && text.contains("12\u00A0500")) << text.constData();
}

TEST_F(MeetingPapers, SayTheSameInEnglish)
{
    setForm(MinutesForm::Formal);
    holdIt();
    const Document paper = minutes(Language::English);
    EXPECT_EQ(paper.kind, u"Minutes"_s);
    EXPECT_EQ(paper.state, u"Meeting on Thursday 24 November 2011, §§\u00A01–3"_s);
    EXPECT_EQ(factOf(paper, u"Place and time"_s), u"Edens Lustgård, Huddinge, 09:00–12:05"_s);
}

} // namespace
