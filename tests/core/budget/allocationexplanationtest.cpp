// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/allocationexplanation.h"
#include "core/base/language.h"
#include "tests/core/budget/allocationcases.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

const Period fromJuly{QDate(2012, 7, 1), {}};

/// With plain spaces, so that expectations can be typed.
QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

QString sentenceFor(const QString &name,
                    const AllocationInput &input,
                    Language language = Language::English)
{
    const LanguageScope scope(language);
    const AllocationResult result = allocate(input);
    return plain(allocationSentence(result, named(result, name)));
}

std::string stepsFor(const QString &name, const AllocationInput &input)
{
    const AllocationResult result = allocate(input);
    QStringList lines;
    for (const ExplanationStep &step : allocationSteps(result, named(result, name)))
        lines << u"%1|%2|%3"_s.arg(step.label, step.detail, step.figure);
    return plain(lines.join(u'\n')).toStdString();
}

AllocationInput withNackaFromJuly(AllocationPolicy policy)
{
    AllocationInput input = sampleInput();
    input.rule.policy = policy;
    named(input, u"Nacka"_s).paying = {fromJuly};
    return input;
}

} // namespace

TEST(AllocationSentence, SaysAmountShareReasonAndOreForEachInhabitant)
{
    EXPECT_EQ(
        sentenceFor(u"Nacka"_s, sampleInput()),
        u"Nacka pays 84 021 kr for 2012. That is 19.2 % of the municipalities' part, 438 150 kr, "
        u"since "
        "90 108 of the 469 894 inhabitants lived in Nacka on 31 December 2010: 93 öre each."_s);
    EXPECT_EQ(
        sentenceFor(u"Nacka"_s, sampleInput(), Language::Swedish),
        u"Nacka betalar 84 021 kr för 2012. Det är 19,2 % av kommunernas del, 438 150 kr, eftersom "
        "90 108 av de 469 894 invånarna bodde i Nacka den 31 december 2010: 93 öre per invånare."_s);
}

TEST(AllocationSentence, SaysMonthsWhereTheyDiffer)
{
    EXPECT_EQ(
        sentenceFor(u"Nacka"_s, withNackaFromJuly(AllocationPolicy::MemberMonths)),
        u"Nacka pays 46 466 kr for 2012. That is 10.6 % of the municipalities' part, 438 150 kr, "
        u"since "
        "90 108 people lived in Nacka on 31 December 2010, and Nacka takes part for 6 of 12 months: 52 öre each."_s);
    EXPECT_TRUE(sentenceFor(u"Salem"_s, withNackaFromJuly(AllocationPolicy::MemberMonths))
                    .contains(u"and Salem takes part the whole year: 1.03 kr each."_s));
    EXPECT_TRUE(
        sentenceFor(u"Nacka"_s, withNackaFromJuly(AllocationPolicy::Monthly), Language::Swedish)
            .contains(
                u"varje månad fördelas på dem som då är med, Nacka i 6 av 12: 47 öre per invånare."_s));
}

TEST(AllocationSentence, SaysWhyJoinersPayNothingAndLeaversLessWhereFrozen)
{
    AllocationInput input = withNackaFromJuly(AllocationPolicy::Frozen);
    named(input, u"Salem"_s).paying = {Period{{}, QDate(2012, 5, 1)}};
    EXPECT_EQ(sentenceFor(u"Nacka"_s, input),
              u"Nacka pays nothing for 2012, since the amount is split between those who shared "
              u"the cost on "
              "1 January 2012, and Nacka did not."_s);
    EXPECT_EQ(
        sentenceFor(u"Salem"_s, input),
        u"Salem pays 7 398 kr for 2012. A whole year is 17 756 kr, which is 4.1 % of the "
        u"municipalities' "
        "part, 438 150 kr, since 15 391 of the 379 786 inhabitants lived in Salem on 31 December "
        "2010: "
        "1.15 kr each. Salem takes part for 5 of 12 months and pays for these, rounded down to whole kronor."_s);
    const AllocationResult result = allocate(input);
    EXPECT_EQ(plain(allocationNotes(result).join(u'\n')),
              u"10 358 kr is not covered by anybody. It is what those who do not take part the "
              u"whole year no "
              "longer pay: Salem (5 of 12 months)."_s);
}

TEST(AllocationSentence, SaysOtherKeysAndWeights)
{
    AllocationInput input = sampleInput();
    input.rule.key = AllocationKey::Equal;
    EXPECT_EQ(sentenceFor(u"Nacka"_s, input),
              u"Nacka pays 54 769 kr for 2012. That is 12.5 % of the municipalities' part, 438 150 "
              u"kr, since "
              "all 8 pay the same."_s);
    input.rule.key = AllocationKey::Weights;
    named(input, u"Nacka"_s).weight = Rational(5, 2);
    EXPECT_TRUE(sentenceFor(u"Nacka"_s, input)
                    .endsWith(u"since Nacka has the weight 2.5 of 9.5 in all."_s));
    input.rule.key = AllocationKey::Population;
    EXPECT_TRUE(
        sentenceFor(u"Nacka"_s, input, Language::Swedish)
            .contains(u"bodde i Nacka den 31 december 2010 och räknas med vikten 2,5: 1,81 kr"_s));
}

TEST(AllocationSentence, SaysTheFixedPart)
{
    AllocationInput input = sampleInput();
    input.rule.base = Ore::fromKronor(5000);
    EXPECT_EQ(
        sentenceFor(u"Nacka"_s, input),
        u"Nacka pays 81 350 kr for 2012. That is 18.6 % of the municipalities' part, 438 150 kr. "
        u"Of this, "
        "5 000 kr is the fixed part; the rest is a share of the 398 150 kr that are split when the "
        "fixed "
        "parts are taken off, since 90 108 of the 469 894 inhabitants lived in Nacka on 31 December 2010."_s);
    named(input, u"Nacka"_s).weight = 0;
    EXPECT_TRUE(sentenceFor(u"Nacka"_s, input)
                    .endsWith(u"It is the fixed part alone, since the weight is 0."_s));
    input.rule.base = Ore{};
    EXPECT_EQ(sentenceFor(u"Nacka"_s, input),
              u"Nacka pays nothing for 2012, since Nacka has the weight 0."_s);
}

TEST(AllocationSentence, SaysWhatIsPaidBack)
{
    AllocationInput input = sampleInput();
    input.amount = -input.amount;
    EXPECT_TRUE(
        sentenceFor(u"Nacka"_s, input, Language::Swedish)
            .startsWith(
                u"Nacka får tillbaka 84 021 kr för 2012. Det är 19,2 % av de 438 150 kr som betalas tillbaka, "_s));
}

TEST(AllocationSentence, NamesAnotherPopulationDate)
{
    AllocationInput input = sampleInput();
    named(input, u"Salem"_s).populationDate = QDate(2009, 12, 31);
    EXPECT_TRUE(sentenceFor(u"Salem"_s, input)
                    .endsWith(u"lived in Salem on 31 December 2009: 93 öre each. For the others "
                              u"the population on "
                              "31 December 2010 is used."_s));
    EXPECT_EQ(allocationNotes(allocate(input)).size(), 1);
}

TEST(AllocationSentence, DoesNotTakeNamesForPlaceholders)
{
    AllocationInput input = sampleInput();
    named(input, u"Nacka"_s).name = u"%3 %1"_s;
    EXPECT_TRUE(sentenceFor(u"%3 %1"_s, input).startsWith(u"%3 %1 pays 84 021 kr for 2012."_s));
}

TEST(AllocationExplanation, SaysTheRuleInOneSentence)
{
    AllocationInput input = withNackaFromJuly(AllocationPolicy::MemberMonths);
    input.rule.unit = Ore::fromKronor(100);
    EXPECT_EQ(
        plain(allocationRuleSentence(allocate(input))),
        u"Each pays by its population on 31 December 2010, by number of months, in whole 100 kr."_s);
    EXPECT_EQ(plain(allocationRuleSummary(sampleInput().rule, 2012)),
              u"By population on 31 December 2010, by number of months, in whole kronor"_s);
}

TEST(AllocationExplanation, NamesWhoGotWhatWasLeft)
{
    EXPECT_EQ(
        plain(allocationRoundingSentence(allocate(sampleInput()))),
        u"Whole kronor. What was left, 4 kr, went by largest remainder to Nacka, Tyresö, Haninge and Värmdö."_s);
    AllocationInput equal = sampleInput();
    equal.rule.key = AllocationKey::Equal;
    EXPECT_TRUE(allocationNotes(allocate(equal))
                    .first()
                    .contains(u"equally large remainders. A larger population"_s));
    EXPECT_TRUE(allocationNotes(allocate(sampleInput())).isEmpty());
}

TEST(AllocationExplanation, NamesTheMonthsThatNobodyCovers)
{
    AllocationInput input = sampleInput();
    input.rule.policy = AllocationPolicy::Monthly;
    for (AllocationParty &each : input.parties)
        each.paying = {Period{QDate(2012, 3, 1), QDate(2012, 10, 31)}};
    EXPECT_TRUE(
        plain(allocationNotes(allocate(input)).first())
            .endsWith(u"in January 2012 to February 2012 and November 2012 to December 2012."_s));
}

TEST(AllocationSteps, LeadFromShareToAmount)
{
    EXPECT_EQ(stepsFor(u"Nacka"_s, sampleInput()),
              "Share|90 108 of 469 894 inhabitants on 31 December 2010|19.18 %\n"
              "Quota|438 150 kr × 90 108 ⁄ 469 894|84 020.694\n"
              "Whole kronor|rounded down|84 020\n"
              "Extra krona|4 kr left over; the remainder 0.694 is the largest|+1\n"
              "Amount||84 021");
    const AllocationResult result = allocate(sampleInput());
    EXPECT_EQ(plain(allocationQuestion(named(result, u"Nacka"_s))),
              u"Why does Nacka pay 84 021 kr?"_s);
    EXPECT_TRUE(allocationSteps(result, result.lines.front()).back().isResult);
}

TEST(AllocationSteps, ShowFixedPartRestAndMonths)
{
    AllocationInput input = sampleInput();
    input.rule.base = Ore::fromKronor(5000);
    input.rule.unit = Ore::fromKronor(100);
    input.rule.policy = AllocationPolicy::Frozen;
    named(input, u"Huddinge"_s).paying = {Period{{}, QDate(2012, 6, 30)}};
    EXPECT_EQ(stepsFor(u"Huddinge"_s, input),
              "Fixed part|5 000 kr × 12 ⁄ 12|5 000.00\n"
              "Share|97 453 of 469 894 inhabitants on 31 December 2010|20.74 %\n"
              "Quota|the fixed part + 398 150 kr × 97 453 ⁄ 469 894|87 573.75\n"
              "Whole 100 kr|rounded down|87 500\n"
              "Extra 100 kr|500 kr left over; the remainder 0.738 is number 4 of 8|+100\n"
              "Rest|what is no multiple of the unit goes to the largest payer|+50\n"
              "Months|6 of 12 of 87 650 kr, rounded down|43 800\n"
              "Amount||43 800");
}
