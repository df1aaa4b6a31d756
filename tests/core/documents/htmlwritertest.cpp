// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/htmlwriter.h"
#include "core/documents/charttable.h"

#include <QXmlStreamReader>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;

namespace {

/// Every piece of text of the page outside its style sheet; empty where the page is not
/// well-formed.
QString textOf(const QByteArray &html)
{
    QXmlStreamReader reader(html);
    reader.setEntityExpansionLimit(0);
    QString text;
    bool inStyle = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.name() == u"style")
            inStyle = reader.isStartElement();
        if (reader.isCharacters() && !inStyle)
            text += reader.text();
    }
    return reader.hasError() ? QString() : text;
}

Document example()
{
    Document document;
    document.title = u"Vad kommunerna betalar 2012"_s;
    document.sender = u"Etablering Södertörn"_s;
    document.date = QDate(2011, 11, 21);
    document.add(Contents{});
    document.add(Heading{1, u"Så är beloppen räknade"_s, u"§ 47"_s});
    document.add(Paragraph{
        u"Kommunerna betalar 438 150 kronor."_s, Paragraph::Style::Lead, u"438 150 kronor"_s});
    document.add(
        Facts{{{u"Beslutande"_s, u"Karin Ekdal\tHuddinge\tordförande\nLeila Farhadi\tNacka"_s}}});
    document.add(Table{u"Belopp"_s,
                       false,
                       {{u"Kommun"_s}, {u"Belopp, kr"_s, Column::Kind::Number, true}},
                       {{{Cell::of(u"Nacka"_s), Cell::amount(Ore::fromKronor(84021))}},
                        {{Cell::of(u"Summa"_s), Cell::amount(Ore::fromKronor(84021))}, true}}});
    return document;
}

Chart exampleChart()
{
    Chart chart;
    chart.title = u"Öppna åtgärder"_s;
    chart.categoryHead = u"Månad"_s;
    chart.categories = {u"jan"_s, u"feb"_s};
    chart.series = {{u"öppna"_s, {8.0, std::nullopt}}};
    return chart;
}

} // namespace

TEST(HtmlWriter, WritesHeadsScopesFootAndLanguage)
{
    const QByteArray html = writeHtml(example());
    EXPECT_FALSE(textOf(html).isEmpty()) << html.toStdString();
    for (const char *part : {"<html lang=\"sv\">",
                             "<title>Vad kommunerna betalar 2012</title>",
                             "<h1>Vad kommunerna betalar 2012</h1>",
                             "<a href=\"#part-1\">§ 47",
                             "<h2 id=\"part-1\">§ 47",
                             "<strong>438 150 kronor</strong>",
                             "<th scope=\"col\" class=\"number\">Belopp, kr</th>",
                             "<th scope=\"row\">Nacka</th>",
                             "<tfoot>\n<tr class=\"total\">",
                             "Karin Ekdal, Huddinge, ordförande<br/>Leila Farhadi, Nacka"})
        EXPECT_TRUE(html.contains(part)) << part << " is missing in\n" << html.toStdString();
}

TEST(HtmlWriter, TellsThePageFromOthersOfItsTitle)
{
    Document document = example();
    document.title = u"Beredningsgruppen"_s;
    document.kind = u"Protokoll"_s;
    const QByteArray html = writeHtml(document);
    EXPECT_TRUE(html.contains("<title>Beredningsgruppen – Protokoll 2011-11-21</title>"));
    EXPECT_TRUE(html.contains("<h1>Beredningsgruppen</h1>"));
}

TEST(HtmlWriter, LeavesNoLevelOfItsHeadingsOut)
{
    Document document;
    for (const int level : {3, 3, 1, 2, 4, 9, 1, 0})
        document.add(Heading{level, u"Rubrik"_s});
    static const QRegularExpression heading(u"<h([1-6])"_s);
    QList<int> levels;
    for (const auto &match : heading.globalMatch(QString::fromUtf8(writeHtml(document))))
        levels << match.captured(1).toInt();
    EXPECT_EQ(levels, (QList<int>{2, 3, 2, 3, 4, 5, 2, 2}));
}

TEST(HtmlWriter, LetsTheKeyboardReachATableThatScrolls)
{
    const QByteArray html = writeHtml(example());
    EXPECT_EQ(html.count("<table>"), html.count("<div class=\"wide\" tabindex=\"0\""));
    EXPECT_TRUE(html.contains("role=\"group\" aria-label=\"")) << html.toStdString();
}

TEST(HtmlWriter, ShowsWhateverIsTypedAsTypedAndFetchesNothing)
{
    Document document = example();
    const QString typed =
        u"<img src='file:///etc/passwd'/> </style> & \"<script>alert(1)</script>\" &lt;"_s;
    document.title = typed;
    document.add(Paragraph{typed, Paragraph::Style::Warning, u"<script>"_s});
    document.add(Items{true, {typed}});
    document.add(Signatures{{{typed, typed}}});
    const QByteArray html = writeHtml(document);
    EXPECT_EQ(textOf(html).count(typed), 6); // title, h1, paragraph, item, role, name
    EXPECT_FALSE(html.contains("<img"));
    EXPECT_FALSE(html.contains("<script"));
    EXPECT_TRUE(html.contains("default-src 'none'"));
}

TEST(HtmlWriter, WritesAChartAsItsTableAndWithTheDrawingWhereThereIsOne)
{
    Document document;
    document.add(exampleChart());
    EXPECT_FALSE(writeHtml(document).contains("<svg"));
    EXPECT_TRUE(
        writeHtml(document).contains("<th scope=\"row\">feb</th><td class=\"number\">–</td>"));
    const QByteArray drawn =
        writeHtml(document, [](const Chart &) { return QByteArray("<svg></svg>"); });
    EXPECT_TRUE(drawn.contains("aria-label=\"Öppna åtgärder\"><svg></svg>"));
    EXPECT_TRUE(drawn.contains("<summary>Siffrorna som tabell</summary>"));
    EXPECT_TRUE(drawn.contains("<th scope=\"row\">feb</th>"));
}

RC_GTEST_PROP(HtmlWriter, IsWellFormedWhateverItSays, (const std::vector<uint16_t> &units))
{
    const QString text = QString::fromUtf16(reinterpret_cast<const char16_t *>(units.data()),
                                            static_cast<qsizetype>(units.size()));
    Document document;
    document.title = text;
    document.add(Heading{2, text});
    document.add(Table{text, true, {{text}}, {{{Cell::of(text)}}}});
    QXmlStreamReader reader(writeHtml(document));
    while (!reader.atEnd())
        reader.readNext();
    RC_ASSERT(!reader.hasError());
}

TEST(HtmlWriter, WritesWhatStandsOutAndListsWithinLists)
{
    Document document;
    document.title = u"t"_s;
    document.add(Paragraph{RichText{{u"Vi "_s}, {u"<beslutar>"_s, true}, {u" nu"_s, true, true}}});
    Items::Item under(u"Nacka"_s);
    under.numbered = true;
    under.items = {u"ett\ntvå"_s};
    document.add(Items{true, {u"Värmdö"_s, under}, 3});
    const QString html = QString::fromUtf8(writeHtml(document));
    EXPECT_TRUE(html.contains(
        u"<p>Vi <strong>&lt;beslutar&gt;</strong><strong><em> nu</em></strong></p>"_s))
        << html.toStdString();
    EXPECT_TRUE(html.contains(u"<ol start=\"3\">\n<li>Värmdö</li>\n<li>Nacka\n<ol>\n"
                              "<li>ett<br/>två</li>\n</ol>\n</li>\n</ol>"_s))
        << html.toStdString();
}
