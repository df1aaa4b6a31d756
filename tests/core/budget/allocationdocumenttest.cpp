// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/allocationdocument.h"
#include "core/documents/htmlwriter.h"
#include "core/documents/tablecsv.h"
#include "tests/core/budget/allocationcases.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

AllocationDocumentContext context()
{
    AllocationDocumentContext context;
    context.sender = u"Etablering Södertörn"_s;
    context.contact = u"Åsa Wikner"_s;
    context.reference = u"Budget 2012, version 2"_s;
    context.state = u"Förslag, version 2"_s;
    context.basis = u"Egen finansiering 2012."_s;
    context.date = QDate(2011, 11, 21);
    return context;
}

QStringList heads(const Table &table)
{
    QStringList texts;
    for (const Column &column : table.columns)
        texts << column.head;
    return texts;
}

QStringList texts(const Row &row)
{
    QStringList texts;
    for (const Cell &cell : row.cells)
        texts << QString(cell.text).replace(QChar::Nbsp, u' ');
    return texts;
}

template <typename T>
std::vector<T> blocksOf(const Document &document)
{
    std::vector<T> found;
    for (const Block &block : document.blocks) {
        if (const T *one = std::get_if<T>(&block))
            found.push_back(*one);
    }
    return found;
}

} // namespace

TEST(AllocationDocument, BeginsWithAmountRuleAndTable)
{
    const LanguageScope swedish(Language::Swedish);
    const Document document = allocationDocument(allocate(sampleInput()), context());
    EXPECT_EQ(document.language, Language::Swedish);
    EXPECT_EQ(document.title, u"Vad kommunerna betalar 2012"_s);
    EXPECT_EQ(document.kind, u"Fördelning 2012"_s);
    const Paragraph lead = std::get<Paragraph>(document.blocks.front());
    EXPECT_EQ(lead.style, Paragraph::Style::Lead);
    EXPECT_EQ(
        lead.text.plain().replace(QChar::Nbsp, u' '),
        u"Kommunerna betalar tillsammans 438 150 kr. Var och en betalar efter sin folkmängd den "
        "31 december 2010, i hela kronor. Det är ungefär 93 öre per invånare."_s);
    const Table table = std::get<Table>(document.blocks[1]);
    EXPECT_EQ(heads(table),
              (QStringList{u"Kommun"_s,
                           u"Folkmängd 31 dec 2010"_s,
                           u"Andel, procent"_s,
                           u"Belopp, kronor"_s,
                           u"Kronor per invånare"_s}));
    EXPECT_EQ(texts(table.rows.front()),
              (QStringList{u"Botkyrka"_s, u"82 608"_s, u"17,58"_s, u"77 027"_s, u"0,93"_s}));
    EXPECT_EQ(table.rows[7].cells[0].text, u"Värmdö"_s) << "by name";
    EXPECT_EQ(texts(table.rows.back()),
              (QStringList{u"Summa"_s, u"469 894"_s, u"100,00"_s, u"438 150"_s, u"0,93"_s}));
    EXPECT_TRUE(table.rows.back().isTotal);
}

TEST(AllocationDocument, ShowsMonthsOnlyWhereSomebodyHasFewerThanTwelve)
{
    AllocationInput input = sampleInput();
    EXPECT_FALSE(heads(allocationPageTable(allocate(input))).contains(u"Months"_s));
    named(input, u"Nacka"_s).paying = {Period{QDate(2012, 7, 1), {}}};
    EXPECT_TRUE(heads(allocationPageTable(allocate(input))).contains(u"Months"_s));
}

TEST(AllocationDocument, DrawsTheLongestBarFirst)
{
    const Chart chart = allocationChart(allocate(sampleInput()));
    EXPECT_EQ(chart.kind, Chart::Kind::Bars);
    EXPECT_EQ(chart.categories.front(), u"Huddinge"_s);
    EXPECT_EQ(chart.categories.back(), u"Salem"_s);
    EXPECT_EQ(chart.series.front().values.front(), 90869.0);
    EXPECT_FALSE(chart.summary.isEmpty());
}

TEST(AllocationDocument, SaysTheSentenceForEachAndThenHowItWasRounded)
{
    const Document document = allocationDocument(allocate(sampleInput()), context());
    const auto facts = blocksOf<Facts>(document);
    ASSERT_EQ(facts.size(), 3u);
    EXPECT_EQ(facts[1].rows[0].second, context().basis);
    EXPECT_EQ(facts[1].rows[1].second.left(4), u"SCB,"_s);
    ASSERT_EQ(facts[0].rows.size(), 8u);
    EXPECT_TRUE(facts[0].rows[3].second.startsWith(u"Nacka pays"_s));
    const auto tables = blocksOf<Table>(document);
    ASSERT_EQ(tables.size(), 2u);
    EXPECT_EQ(
        texts(tables[1].rows[3]),
        (QStringList{
            u"Nacka"_s, u"84 020.694"_s, u"84 020"_s, u"0.694"_s, u"1"_s, u"1"_s, u"84 021"_s}));
}

TEST(AllocationDocument, WarnsOnTheFirstPageOfWhatIsNotCovered)
{
    AllocationInput input = sampleInput();
    input.rule.policy = AllocationPolicy::Frozen;
    named(input, u"Salem"_s).paying = {Period{{}, QDate(2012, 5, 1)}};
    const Document document = allocationDocument(allocate(input), context());
    const Paragraph warning = std::get<Paragraph>(document.blocks[1]);
    EXPECT_EQ(warning.style, Paragraph::Style::Warning);
    EXPECT_TRUE(warning.text.plain().contains(u"Salem (5 of 12 months)"_s));
}

TEST(AllocationDocument, CarriesProblemsTiesAndWhetherItIsAnExample)
{
    AllocationDocumentContext with = context();
    Problem problem;
    problem.sentence = u"Rows and stated total differ."_s;
    with.problems = {problem};
    with.isSample = true;
    AllocationInput input = sampleInput();
    input.rule.key = AllocationKey::Equal;
    const QString html = QString::fromUtf8(writeHtml(allocationDocument(allocate(input), with)));
    EXPECT_TRUE(html.contains(problem.sentence));
    EXPECT_TRUE(html.contains(u"equally large remainders"_s));
    EXPECT_TRUE(html.contains(u"This is an example."_s));
}

TEST(AllocationDocument, CallsOthersThanMunicipalitiesMembers)
{
    AllocationInput input = sampleInput();
    AllocationParty agency;
    agency.key = agency.name = u"Arbetsförmedlingen"_s;
    agency.paying = {Period{}};
    agency.weight = 0;
    input.parties.push_back(agency);
    const AllocationResult result = allocate(input);
    EXPECT_EQ(allocationDocument(result, context()).title, u"What the members pay 2012"_s);
    const Table table = allocationPageTable(result);
    EXPECT_EQ(texts(table.rows.front()),
              (QStringList{u"Arbetsförmedlingen"_s, u"–"_s, u"0.00"_s, u"0"_s, u"–"_s}));
}

TEST(AllocationTable, GivesCodesInOrderAndPlainNumbersToSpreadsheets)
{
    const LanguageScope swedish(Language::Swedish);
    const QByteArray csv = writeCsv(allocationTable(allocate(sampleInput())));
    EXPECT_TRUE(csv.contains("\r\n0120;Värmdö;38301;8,15;35714,00;0,93\r\n")) << csv.toStdString();
    EXPECT_LT(csv.indexOf("0126;"), csv.indexOf("0192;"));
}
