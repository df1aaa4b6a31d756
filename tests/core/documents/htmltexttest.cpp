// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the clipboard holds as Word, LibreOffice and browsers write it, with the lines that matter
// here kept letter by letter.
#include "core/documents/htmltext.h"

#include "core/documents/markdowntext.h"
#include "tests/support/files.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

QString markdownOf(const QString &html)
{
    return markdownOfBlocks(blocksOfHtml(html));
}

QString markdownOfFile(const QString &name)
{
    return markdownOf(QString::fromUtf8(dataFile(u"clipboard/"_s + name)));
}

} // namespace

TEST(HtmlText, KeepsListsAndEmphasisOfWord)
{
    EXPECT_EQ(markdownOfFile(u"word.html"_s).toStdString(),
              u"**Bakgrund**\n\n"
              "Kommunerna har kommit **överens** om *en gemensam* budget på 876\u00A0300 kr, se "
              "underlaget.\n\n"
              "- Lokaler\n  - hyra för **två** rum\n- Resor\n\n"
              "1. Beslut\n2. Expediering\n\n"
              "**Kommun**\t**Belopp**\\\nNacka\t84 021\n\n"
              "Klart"_s.toStdString());
}

TEST(HtmlText, KnowsItemsOfWordByTheirMarks)
{
    EXPECT_EQ(
        markdownOfFile(u"word-plain-marks.html"_s).toStdString(),
        u"- Första punkten\n- Andra *punkten*\n\n1. Ett\n\nEtt indraget stycke"_s.toStdString());
}

TEST(HtmlText, KeepsListsAndEmphasisOfLibreOffice)
{
    EXPECT_EQ(
        markdownOfFile(u"libreoffice.html"_s).toStdString(),
        u"Gruppen **beslutar**\n\n"
        "1. att *godkänna* budgeten\n   - för 2012\n2. att uppdra åt strategen"_s.toStdString());
}

TEST(HtmlText, KeepsListsAndEmphasisOfBrowsers)
{
    EXPECT_EQ(markdownOfFile(u"web.html"_s).toStdString(),
              u"**Frågor** till *ordföranden*\n\n- Ett\n  - under ett\n- Två & tre\n\n"
              "Slut \\<b>"_s.toStdString());
}

TEST(HtmlText, DropsWhatIsNoTextAndFetchesNothing)
{
    EXPECT_EQ(markdownOf(u"<style>p{}</style><script>x()</script><img src='file:///etc/passwd'>"
                         "<a href=\"javascript:x()\" title='a > b'>ord</a><!-- nej --> 1 < 2"_s),
              u"ord 1 < 2"_s);
    EXPECT_EQ(markdownOf(u"<table><tr><td>a<br>b</td><td><p>c</p><p>d</p></td></tr></table>"_s),
              u"a b\tc d"_s);
    EXPECT_EQ(markdownOf(u"<pre>rad 1\nrad 2</pre>x<br>y<p>z"_s),
              u"rad 1\\\nrad 2\n\nx\\\ny\n\nz"_s);
}

RC_GTEST_PROP(HtmlText, IsReadHoweverBrokenItIs, ())
{
    const auto parts = *rc::gen::container<std::vector<std::string>>(
        rc::gen::element<std::string>("<p>",
                                      "</p>",
                                      "<li>",
                                      "<ul>",
                                      "</ul>",
                                      "<ol start=-1>",
                                      "</ol>",
                                      "<table>",
                                      "<tr>",
                                      "<td>",
                                      "</td>",
                                      "</table>",
                                      "<b>",
                                      "</b>",
                                      "<",
                                      ">",
                                      "<!--",
                                      "-->",
                                      "<script>",
                                      "&#x110000;",
                                      "&",
                                      "<p class=MsoListParagraph style='mso-list:l0 level9 lfo1'>",
                                      "ord",
                                      " ",
                                      "<br>",
                                      "\"",
                                      "'",
                                      "<span style='mso-list:Ignore'>",
                                      "</span>",
                                      "1.",
                                      "<pre>",
                                      "\n"));
    QString html;
    for (const std::string &part : parts)
        html += QString::fromStdString(part);
    const QString once = markdownOf(html);
    RC_ASSERT(markdownOfBlocks(blocksOfMarkdown(once)) == once);
}
