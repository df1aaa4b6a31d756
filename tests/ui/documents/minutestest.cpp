// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Minutes as look/8-protokoll-a4 has them, in PDF: long ones in less than a second, and no heading
// alone at the foot of a page.
#include "core/documents/markdowntext.h"
#include "ui/documents/pages.h"
#include "ui/documents/pdfwriter.h"

#include <QElapsedTimer>
#include <ctime>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;

namespace {

void addHead(Document &document)
{
    document.title = u"Beredningsgruppen"_s;
    document.state = u"Sammanträde torsdagen den 24 november 2011"_s;
    document.kind = u"Protokoll"_s;
    document.date = QDate(2011, 11, 24);
    document.sender = u"Etablering Södertörn"_s;
    document.body = u"Beredningsgruppen"_s;
    document.contact = u"Beslutsför enligt gruppens ordning: 7 av 9 platser, 5 krävs."_s;
    document.reference = u"Ej justerat, utskrivet 2011-11-25"_s;
    document.add(Facts{{{u"Plats och tid"_s, u"Konferensrummet Edens Lustgård, kl. 09.00–12.05"_s},
                        {u"Beslutande"_s,
                         u"Karin Ekdal\tHuddinge\tordförande\nJonas Hallström\tBotkyrka\n"
                         "Gunvor Öhrn\tNynäshamn\tfrån och med § 43"_s}},
                       true});
    document.add(Signatures{{{u"Sekreterare"_s, u"Åsa Wikner"_s},
                             {u"Ordförande"_s, u"Karin Ekdal"_s},
                             {u"Justerare"_s, u"Leila Farhadi"_s}}});
    document.add(Heading{2, u"Ärenden"_s});
    document.add(Contents{1});
}

/// Of several lengths, so that pages end everywhere in them.
Document minutes(int items)
{
    Document document;
    addHead(document);
    for (int i = 1; i <= items; ++i) {
        document.add(Heading{1, u"Ärende nummer %1"_s.arg(i), u"§ %1"_s.arg(i), u"beslut"_s});
        const QString talk =
            u"Gruppen gick igenom läget. **Strategen** tar fram ett *underlag*. "_s;
        for (Block &block : blocksOfMarkdown(talk.repeated(1 + i * 7 % 11) +
                                             u"\n\n- Nacka\n  1. hyra\n  2. resor\n- Värmdö"_s))
            document.blocks.push_back(std::move(block));
        document.add(Heading{2, u"Beslut"_s});
        for (Block &block :
             decisionBlocks(u"Beredningsgruppen beslutar\natt godkänna budgeten, och\n"
                            "att uppdra åt strategen att fördela den."_s))
            document.blocks.push_back(std::move(block));
        if (i % 9 == 0)
            document.add(Paragraph{u"Beloppet är 438 150 kr."_s, {}, {}, u"Rättelse 1"_s});
    }
    return document;
}

} // namespace

TEST(Minutes, LeaveNoHeadingAloneAtTheFootOfAPage)
{
    const Pages pages(minutes(60));
    ASSERT_GT(pages.count(), 10);
    for (const PageStrips &page : pages.pages()) {
        ASSERT_FALSE(page.empty());
        const Strip &last = pages.strips()[page.back().strip];
        EXPECT_LT(last.heading, 0);
        EXPECT_FALSE(last.keepsWithNext);
    }
}

TEST(Minutes, KeepTheFirstClauseBesideWhoDecides)
{
    for (int lines = 20; lines < 60; ++lines) { // the page ends everywhere in it
        Document document;
        document.add(Paragraph{QString(u"rad\n"_s).repeated(lines)});
        const size_t before = Pages(document).strips().size();
        for (Block &block : decisionBlocks(u"Gruppen beslutar\natt godkänna\natt uppdra"_s))
            document.blocks.push_back(std::move(block));
        const Pages pages(document);
        for (const PageStrips &page : pages.pages())
            EXPECT_NE(page.back().strip, before) << lines;
    }
}

TEST(Minutes, OfThreeHundredItemsArePaper)
{
    const Document document = minutes(300);
    writePdf(minutes(1)); // the fonts are loaded
    QElapsedTimer clock;
    clock.start();
    const std::clock_t begun = std::clock();
    const QByteArray pdf = writePdf(document);
    const auto used = static_cast<qint64>(std::clock() - begun) * 1000 / CLOCKS_PER_SEC;
    std::printf("minutes of 300 items: %lld ms, %lld of the processor, %lld kB\n",
                clock.elapsed(),
                used,
                qint64(pdf.size() / 1024));
    EXPECT_TRUE(pdf.startsWith("%PDF"));
}
