// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/markdowntext.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using testing::ElementsAre;

namespace {

std::vector<RichText> paragraphsOf(const QString &markdown)
{
    std::vector<RichText> texts;
    for (const Block &block : blocksOfMarkdown(markdown))
        texts.push_back(std::get<Paragraph>(block).text);
    return texts;
}

Items itemsOf(const QString &markdown)
{
    const std::vector<Block> blocks = blocksOfMarkdown(markdown);
    EXPECT_EQ(blocks.size(), 1U);
    return std::get<Items>(blocks.front());
}

RichText plain(const QString &text)
{
    return RichText(text);
}

} // namespace

TEST(MarkdownText, HasParagraphsAndLineBreaks)
{
    EXPECT_THAT(paragraphsOf(u"Ett.\\\nTvå.  \nTre.\nFyra.\n\nFem."_s),
                ElementsAre(plain(u"Ett.\nTvå.\nTre.\nFyra."_s), plain(u"Fem."_s)));
}

TEST(MarkdownText, HasStrongAndEmphasizedWords)
{
    EXPECT_THAT(paragraphsOf(u"Budgeten är **438 150 kr**, *exkl. moms*, ***slut***."_s),
                ElementsAre(RichText{{u"Budgeten är "_s},
                                     {u"438 150 kr"_s, true},
                                     {u", "_s},
                                     {u"exkl. moms"_s, false, true},
                                     {u", "_s},
                                     {u"slut"_s, true, true},
                                     {u"."_s}}));
}

TEST(MarkdownText, ShowsAHeadingAsAStrongParagraph)
{
    EXPECT_THAT(paragraphsOf(u"## Bakgrund\nText"_s),
                ElementsAre(RichText{{u"Bakgrund"_s, true}}, plain(u"Text"_s)));
}

TEST(MarkdownText, HasListsWithOneLevelUnderThem)
{
    const Items items = itemsOf(u"3. Ett\n4. Två\n   - under\n     - djupare\n   - mer\n5. Tre"_s);
    EXPECT_TRUE(items.numbered);
    EXPECT_EQ(items.first, 3);
    ASSERT_EQ(items.items.size(), 3U);
    EXPECT_EQ(items.items[1].text, u"Två"_s);
    EXPECT_FALSE(items.items[1].numbered);
    EXPECT_THAT(items.items[1].items, ElementsAre(u"under"_s, u"djupare"_s, u"mer"_s));
}

TEST(MarkdownText, KeepsTheParagraphsOfAnItemAsItsLines)
{
    EXPECT_THAT(itemsOf(u"- Ett\n\n  mer\n\n- Två"_s).items, ElementsAre(u"Ett\nmer"_s, u"Två"_s));
}

TEST(MarkdownText, ShowsHtmlAndTheWordsOfLinksAndPictures)
{
    EXPECT_THAT(
        paragraphsOf(u"<b>a</b> <script>x()</script>\n\n[hit](file:///etc/passwd) ![logo](x.png) "
                     "<https://a.se/>\n\n`kod` &amp; &#228; &#0; &okänd;"_s),
        ElementsAre(plain(u"<b>a</b> <script>x()</script>"_s),
                    plain(u"hit logo https://a.se/"_s),
                    plain(u"kod & ä &#0; &okänd;"_s)));
    EXPECT_THAT(paragraphsOf(u"```\nrad 1\nrad 2\n```\n\n> citat"_s),
                ElementsAre(plain(u"rad 1\nrad 2"_s), plain(u"citat"_s)));
}

TEST(MarkdownText, MakesAClauseOfEachLineThatBeginsWithAtt)
{
    const std::vector<Block> blocks = decisionBlocks(
        u"Beredningsgruppen beslutar\natt godkänna budgeten,\noch\natt **uppdra** åt strategen"_s);
    ASSERT_EQ(blocks.size(), 3U);
    EXPECT_EQ(std::get<Paragraph>(blocks[0]).style, Paragraph::Style::Body);
    EXPECT_EQ(std::get<Paragraph>(blocks[0]).text, u"Beredningsgruppen beslutar"_s);
    EXPECT_EQ(std::get<Paragraph>(blocks[1]).style, Paragraph::Style::Clause);
    EXPECT_EQ(std::get<Paragraph>(blocks[1]).text, u"att godkänna budgeten,\noch"_s);
    EXPECT_EQ(std::get<Paragraph>(blocks[2]).text,
              (RichText{{u"att "_s}, {u"uppdra"_s, true}, {u" åt strategen"_s}}));
}

TEST(MarkdownText, MakesAClauseOfEachItemThatBeginsWithAtt)
{
    const std::vector<Block> blocks =
        decisionBlocks(u"Gruppen beslutar\n\n- att godkänna\n  1. ett\n- att uppdra\n\n- Attest\n"
                       "\nDet beslutas att gå vidare."_s);
    ASSERT_EQ(blocks.size(), 3U); // the list has an item that is no clause, so it stays a list
    EXPECT_EQ(std::get<Items>(blocks[1]).items.size(), 3U);
    EXPECT_EQ(std::get<Paragraph>(blocks[2]).style, Paragraph::Style::Body);
    const std::vector<Block> clauses = decisionBlocks(u"- att godkänna\n  1. ett\n- att uppdra"_s);
    ASSERT_EQ(clauses.size(), 3U);
    EXPECT_EQ(std::get<Paragraph>(clauses[0]).style, Paragraph::Style::Clause);
    EXPECT_TRUE(std::get<Items>(clauses[1]).numbered);
    EXPECT_EQ(std::get<Paragraph>(clauses[2]).text, u"att uppdra"_s);
}

TEST(MarkdownText, IsPlainForSearchAndMail)
{
    EXPECT_EQ(
        plainOfMarkdown(u"Vi **beslutar**:\n\n1. ett\\\n   mer\n   - under\n2. två\n\nSlut."_s),
        u"Vi beslutar:\n\n1. ett\n   mer\n   – under\n2. två\n\nSlut."_s);
    EXPECT_EQ(plainOfMarkdown({}), QString());
}

TEST(MarkdownText, CanBeReadAsItIsWritten)
{
    EXPECT_EQ(
        markdownOfPlain(u"Summan -5 % (se § 3), C:\\Protokoll\\a_b.pdf, x < 3\nrad två\n\nNytt."_s),
        u"Summan -5 % (se § 3), C:\\Protokoll\\a_b.pdf, x < 3\\\nrad två\n\nNytt."_s);
    EXPECT_EQ(markdownOfPlain(u"1. a\n- b\n# c\n*d*"_s), u"1\\. a\\\n\\- b\\\n\\# c\\\n\\*d\\*"_s);
    EXPECT_EQ(markdownOfBlocks(
                  {Items{false, {u"a"_s}}, Items{false, {u"b"_s}}, Items{true, {u"c"_s}, 4}}),
              u"- a\n\n* b\n\n4. c"_s);
}

namespace {

QString anyText()
{
    const QString letters = u"abå1 2.\t*_`\\[]()<>&#;!-+=~|\"'§:/@x\u00A0–"_s;
    const auto all = *rc::gen::container<std::vector<int>>(
        rc::gen::inRange(0, static_cast<int>(letters.size())));
    QString text;
    for (const int at : all)
        text += letters[at];
    return text;
}

RichText anyRichText()
{
    RichText text;
    const int runs = *rc::gen::inRange(0, 5);
    for (int i = 0; i < runs; ++i) {
        text.add(anyText(), *rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>());
        if (*rc::gen::inRange(0, 4) == 0)
            text.add(u"\n"_s);
    }
    return text;
}

Items anyItems(int levels)
{
    Items items{*rc::gen::arbitrary<bool>()};
    const int count = *rc::gen::inRange(1, 4);
    for (int i = 0; i < count; ++i) {
        Items::Item item(anyRichText());
        if (levels > 1 && *rc::gen::arbitrary<bool>()) {
            const Items under = anyItems(levels - 1);
            item.numbered = under.numbered;
            item.items = under.items;
        }
        items.items.push_back(item);
    }
    return items;
}

std::vector<Block> anyBlocks()
{
    std::vector<Block> blocks;
    const int count = *rc::gen::inRange(0, 5);
    for (int i = 0; i < count; ++i) {
        if (*rc::gen::arbitrary<bool>())
            blocks.emplace_back(Paragraph{anyRichText()});
        else
            blocks.emplace_back(anyItems(2));
    }
    return blocks;
}

QString withoutSpaces(const QString &text)
{
    static const QRegularExpression spaces(u"\\s"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).remove(spaces);
}

/// All words in order, whatever they look like.
QString wordsOf(const std::vector<Block> &blocks)
{
    QString words;
    const std::function<void(const std::vector<Items::Item> &)> addItems =
        [&](const std::vector<Items::Item> &items) {
            for (const Items::Item &item : items) {
                words += item.text.plain();
                addItems(item.items);
            }
        };
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            words += paragraph->text.plain();
        else
            addItems(std::get<Items>(block).items);
    }
    return withoutSpaces(words);
}

} // namespace

RC_GTEST_PROP(MarkdownText, KeepsEveryPlainText, ())
{
    const QString text = anyText() + *rc::gen::element(QString(), u"\n"_s, u"\n\n"_s) + anyText();
    RC_LOG(markdownOfPlain(text).toStdString());
    RC_ASSERT(wordsOf(blocksOfMarkdown(markdownOfPlain(text))) == withoutSpaces(text));
    RC_ASSERT(markdownOfPlain(plainOfMarkdown(markdownOfPlain(text))) == markdownOfPlain(text));
}

RC_GTEST_PROP(MarkdownText, IsStableOnceItIsWritten, ())
{
    const std::vector<Block> blocks = anyBlocks();
    const QString once = markdownOfBlocks(blocks);
    RC_LOG(once.toStdString());
    const std::vector<Block> read = blocksOfMarkdown(once);
    RC_ASSERT(wordsOf(read) == wordsOf(blocks));
    RC_ASSERT(markdownOfBlocks(read) == once);
}

RC_GTEST_PROP(MarkdownText, KeepsWhatStandsOutBetweenWords, ())
{
    RichText text;
    const int runs = *rc::gen::inRange(1, 6);
    for (int i = 0; i < runs; ++i) {
        text.add(*rc::gen::element(u"ord"_s, u"två ord"_s, u"å"_s),
                 *rc::gen::arbitrary<bool>(),
                 *rc::gen::arbitrary<bool>());
        text.add(u" "_s);
    }
    const auto read = paragraphsOf(markdownOfBlocks({Paragraph{text}}));
    RC_ASSERT(read.size() == 1U);
    for (qsizetype i = 0; i < text.trimmed().plain().size(); ++i)
        if (!text.plain()[i].isSpace())
            RC_ASSERT(read[0].mid(i, 1) == text.mid(i, 1));
}
