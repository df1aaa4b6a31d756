// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/odtwriter.h"
#include "core/base/clock.h"
#include "tests/support/zip.h"

#include <QXmlStreamReader>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

Document example()
{
    Document document;
    document.title = u"Vad kommunerna betalar 2012 & <mer>"_s;
    document.sender = u"Etablering Södertörn"_s;
    document.contact = u"Frågor: Åsa Wikner"_s;
    document.date = QDate(2011, 11, 21);
    document.add(Contents{});
    document.add(Heading{1, u"Så är beloppen räknade"_s, u"§ 47"_s});
    document.add(Paragraph{u"Kommunerna  betalar\n438 150 kronor."_s, Paragraph::Style::Lead, u"438 150 kronor"_s});
    document.add(Paragraph{u"Summan skiljer."_s, Paragraph::Style::Warning});
    document.add(Items{false, {u"ett"_s, u"två"_s}});
    document.add(Facts{{{u"Beslutande"_s, u"Karin Ekdal\tHuddinge\nLeila Farhadi\tNacka"_s}}});
    document.add(Table{u"Belopp"_s, true,
                       {{u"Kommun"_s}, {u"Belopp, kr"_s, Column::Kind::Number, true}},
                       {{{Cell::of(u"Nacka"_s), Cell::amount(Ore::fromKronor(84021))}},
                        {{Cell::of(u"Summa"_s), Cell::amount(Ore::fromKronor(84021))}, true}}});
    Chart chart;
    chart.title = u"Öppna åtgärder"_s;
    chart.summary = u"Åtta är öppna."_s;
    chart.categoryHead = u"Månad"_s;
    chart.categories = {u"jan"_s};
    chart.series = {{u"öppna"_s, {8.0}}};
    document.add(chart);
    document.add(PageBreak{});
    document.add(Heading{2, u"Bilaga"_s});
    document.add(Signatures{{{u"Ordförande"_s, u"Karin Ekdal"_s}}});
    return document;
}

QByteArray part(const QByteArray &odt, const QString &name)
{
    return unzip(odt).value(name);
}

QByteArray drawn(const Chart &)
{
    return "<svg width=\"640\" height=\"200\" xmlns=\"http://www.w3.org/2000/svg\"/>";
}

} // namespace

TEST(Odt, SaysWhatItIsInItsFirstBytes)
{
    const QByteArray odt = writeOdt(example());
    EXPECT_EQ(zipNames(odt).first(), u"mimetype"_s);
    EXPECT_TRUE(isStored(odt, u"mimetype"_s));
    EXPECT_EQ(odt.mid(30, 47), "mimetypeapplication/vnd.oasis.opendocument.text");
    const auto files = unzip(odt);
    for (const QString &name : files.keys()) {
        if (name == u"mimetype")
            continue;
        EXPECT_TRUE(name.startsWith(u"META-INF"_s) ||
                    files.value(u"META-INF/manifest.xml"_s).contains(name.toUtf8()))
            << name.toStdString();
        QXmlStreamReader reader(files.value(name));
        while (!reader.atEnd())
            reader.readNext();
        EXPECT_FALSE(reader.hasError()) << name.toStdString() << ": " << reader.errorString().toStdString();
    }
}

TEST(Odt, HasHeadingsHeadsOfTablesTitleAndLanguage)
{
    const QByteArray odt = writeOdt(example());
    const QByteArray content = part(odt, u"content.xml"_s);
    EXPECT_TRUE(content.contains("<text:h text:style-name=\"Heading_20_1\" text:outline-level=\"1\">"));
    EXPECT_TRUE(content.contains("text:style-name=\"Heading_20_2_20_Break\" text:outline-level=\"2\"")) << "begins a page";
    EXPECT_TRUE(content.contains("<table:table-header-rows>"));
    EXPECT_TRUE(content.contains("office:value-type=\"float\" office:value=\"84021.00\""));
    EXPECT_TRUE(content.contains("<text:a xlink:type=\"simple\" xlink:href=\"#part-1\">§ 47"));
    EXPECT_TRUE(part(odt, u"meta.xml"_s).contains("<dc:title>Vad kommunerna betalar 2012 &amp; &lt;mer&gt;</dc:title>"));
    EXPECT_TRUE(part(odt, u"meta.xml"_s).contains("<dc:language>sv-SE</dc:language>"));
    EXPECT_TRUE(part(odt, u"styles.xml"_s).contains("fo:language=\"sv\" fo:country=\"SE\""));
    EXPECT_TRUE(part(odt, u"styles.xml"_s).contains("<text:page-number"));
}

TEST(Odt, KeepsSpacesAndLineBreaks)
{
    const QByteArray content = part(writeOdt(example()), u"content.xml"_s);
    EXPECT_TRUE(content.contains("Kommunerna <text:s/>betalar<text:line-break/>"));
    EXPECT_TRUE(content.contains("Karin Ekdal, Huddinge<text:line-break/>Leila Farhadi, Nacka"));
}

TEST(Odt, WritesWhatStandsOutAndListsWithinLists)
{
    Document document;
    document.title = u"t"_s;
    document.add(Paragraph{RichText{{u"Vi "_s}, {u"beslutar"_s, true}, {u" nu"_s, false, true}}});
    Items::Item under(u"Nacka"_s);
    under.numbered = true;
    under.items = {u"ett"_s};
    document.add(Items{false, {under}});
    const QByteArray content = part(writeOdt(document), u"content.xml"_s);
    EXPECT_TRUE(content.contains("Vi<text:s/><text:span text:style-name=\"Strong\">beslutar</text:span>"
                                 "<text:span text:style-name=\"Emphasis\"><text:s/>nu</text:span>"))
        << content.toStdString();
    EXPECT_TRUE(content.contains(
        "Nacka</text:p>\n<text:list text:style-name=\"Numbered\">\n<text:list-item"))
        << content.toStdString();
}

TEST(Odt, HasChartsAsPicturesInWordsAndAsTables)
{
    const QByteArray odt = writeOdt(example(), drawn);
    EXPECT_TRUE(zipNames(odt).contains(u"Pictures/chart1.svg"_s));
    const QByteArray content = part(odt, u"content.xml"_s);
    EXPECT_TRUE(content.contains("<svg:title>Öppna åtgärder</svg:title><svg:desc>Åtta är öppna.</svg:desc>"));
    EXPECT_TRUE(content.contains("svg:width=\"165.00mm\" svg:height=\"51.56mm\""));
    const QByteArray alone = writeOdt(example());
    EXPECT_FALSE(zipNames(alone).contains(u"Pictures/chart1.svg"_s));
    for (const QByteArray &text : {content, part(alone, u"content.xml"_s)})
        EXPECT_TRUE(text.contains("Öppna åtgärder</text:p>") && text.contains("office:value=\"8\""));
}

TEST(Odt, HoldsAnyText)
{
    Document document = example();
    document.blocks.clear();
    const QString nasty = u"</text:p><script>&amp;\u0001\uFFFE ]]> \"'"_s + QChar(0xDC00);
    document.title = document.sender = document.state = nasty;
    document.add(Heading{1, nasty});
    document.add(Facts{{{nasty, nasty}}});
    document.add(Table{nasty, true, {{nasty}}, {{{Cell::of(nasty)}}}});
    for (const QByteArray &file : unzip(writeOdt(document))) {
        QXmlStreamReader reader(file);
        while (!reader.atEnd())
            reader.readNext();
        EXPECT_TRUE(!reader.hasError() || file.startsWith("application/")) << file.constData();
    }
}

TEST(Odt, IsTheSameForTheSame)
{
    const StoppedClock clock(QDateTime(QDate(2011, 11, 21), QTime(10, 14)));
    EXPECT_EQ(writeOdt(example(), drawn), writeOdt(example(), drawn));
}

TEST(Odt, HasTheLogoInItsHead)
{
    Document document = example();
    document.logo = Picture{"<svg/>", u"image/svg+xml"_s, {200, 50}};
    const QByteArray odt = writeOdt(document);
    EXPECT_EQ(part(odt, u"Pictures/logo.svg"_s), "<svg/>");
    EXPECT_TRUE(part(odt, u"styles.xml"_s).contains("svg:width=\"56.00mm\" svg:height=\"14.00mm\""));
}
