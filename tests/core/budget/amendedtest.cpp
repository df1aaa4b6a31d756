// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/allocationdocument.h"
#include "core/budget/allocationexplanation.h"
#include "core/budget/allocationworkbook.h"
#include "tests/core/budget/allocationcases.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

/// The split of `amount` where that of `decided` stands.
AllocationInput amending(const AllocationInput &before, Ore amount)
{
    const AllocationResult decided = allocate(before);
    AllocationInput input = before;
    input.amount = amount;
    input.amended = AllocationAmended{1, before.amount, decided.notCovered};
    for (const AllocationLine &line : decided.lines)
        named(input, line.party.name).decided = line.amount;
    return input;
}

} // namespace

/// domain.md D 8: with largest remainders, 32 kr instead of 31 take a krona from Värmdö.
TEST(AmendedSplit, NobodysAmountFallsWhenTheWholeGrows)
{
    const AllocationInput before = inputOf(eightOf2016(), Ore::fromKronor(31));
    AllocationInput anew = before;
    anew.amount = Ore::fromKronor(32);
    EXPECT_EQ(kronor(allocate(before)).at(u"Värmdö"_s), 3);
    EXPECT_EQ(kronor(allocate(anew)).at(u"Värmdö"_s), 2) << "the paradox";
    EXPECT_EQ(kronor(allocate(amending(before, Ore::fromKronor(32)))).at(u"Värmdö"_s), 3);
    for (int amount = 1; amount < 300; ++amount) {
        const AllocationInput decided = inputOf(eightOf2016(), Ore::fromKronor(amount));
        const AllocationResult grown = allocate(amending(decided, Ore::fromKronor(amount + 1)));
        EXPECT_EQ(grown.covered, Ore::fromKronor(amount + 1));
        for (const AllocationLine &line : grown.lines)
            EXPECT_GE(line.amount, line.party.decided) << amount;
    }
}

TEST(AmendedSplit, AddsTheDifferenceToWhatWasDecided)
{
    AllocationInput input = amending(sampleInput(), Ore::fromKronor(448150));
    input.rule.base = Ore::fromKronor(5000); // within what was decided
    const AllocationResult result = allocate(input);
    EXPECT_EQ(result.covered, Ore::fromKronor(448150));
    EXPECT_EQ(result.notCovered, Ore{});
    const AllocationLine &nacka = named(result, u"Nacka"_s);
    EXPECT_EQ(nacka.party.decided, Ore::fromKronor(84021));
    EXPECT_EQ(nacka.roundedDown + nacka.extra, Ore::fromKronor(1918)) << "19.18 % of 10 000 kr";
    EXPECT_EQ(nacka.amount, Ore::fromKronor(85939));
    Rational shares = 0;
    for (const AllocationLine &line : result.lines)
        shares += line.share;
    EXPECT_EQ(shares, 1);
}

TEST(AmendedSplit, LessThanDecidedIsGivenBack)
{
    const AllocationResult result = allocate(amending(sampleInput(), Ore::fromKronor(428150)));
    EXPECT_EQ(result.covered, Ore::fromKronor(428150));
    EXPECT_EQ(named(result, u"Nacka"_s).amount, Ore::fromKronor(84021 - 1918));
}

TEST(AmendedSplit, KeepsTheAmountOfWhoHasLeftAndSplitsTheRestAmongTheOthers)
{
    AllocationInput input = amending(sampleInput(), Ore::fromKronor(448150));
    named(input, u"Salem"_s).paying = {Period{{}, QDate(2011, 12, 31)}};
    const AllocationResult result = allocate(input);
    EXPECT_EQ(named(result, u"Salem"_s).amount, named(input, u"Salem"_s).decided);
    EXPECT_EQ(result.covered, Ore::fromKronor(448150));
}

TEST(AmendedSplit, IsExplainedByWhatWasDecidedAndItsPartOfTheDifference)
{
    const AllocationResult result = allocate(amending(sampleInput(), Ore::fromKronor(448150)));
    const auto plain = [](QString text) { return text.replace(QChar(0xA0), u' '); };
    EXPECT_EQ(plain(allocationSentence(result, named(result, u"Nacka"_s))),
              u"Nacka pays 85 939 kr for 2012. 84 021 kr of it was decided in version 1. The rest, 1 918 kr, is its part of the "
              "10 000 kr by which the amount has grown, since 90 108 of the 469 894 inhabitants lived in Nacka on 31 December 2010."_s);
    EXPECT_EQ(plain(allocationRuleSentence(result)),
              u"What was decided in version 1 stands. What the amount has grown by, 10 000 kr, is split for itself: "
              "by population on 31 December 2010, by number of months, in whole kronor."_s);
    const auto steps = allocationSteps(result, named(result, u"Nacka"_s));
    EXPECT_EQ(steps.front().label, u"Decided"_s);
    EXPECT_EQ(plain(steps.back().figure), u"85 939"_s);
    const Table table = allocationPageTable(result);
    QStringList heads;
    for (const Column &column : table.columns)
        heads << column.head;
    EXPECT_TRUE(heads.contains(u"Decided in version 1, kronor"_s) && heads.contains(u"Difference, kronor"_s)) << heads.join(u'|').toStdString();
    EXPECT_EQ(plain(table.rows.back().cells[heads.indexOf(u"Difference, kronor"_s)].text), u"+10 000"_s);
}

TEST(AmendedSplit, SaysWhatIsGivenBackAndWhereNothingDiffers)
{
    const AllocationResult less = allocate(amending(sampleInput(), Ore::fromKronor(428150)));
    EXPECT_TRUE(allocationSentence(less, named(less, u"Nacka"_s)).contains(u"smaller"_s));
    const AllocationResult same = allocate(amending(sampleInput(), Ore::fromKronor(438150)));
    EXPECT_EQ(named(same, u"Nacka"_s).amount, Ore::fromKronor(84021));
    EXPECT_TRUE(allocationSentence(same, named(same, u"Nacka"_s)).contains(u"the same"_s));
}

TEST(AmendedSplit, SpreadsheetComputesTheDifferenceAlone)
{
    const AllocationResult result = allocate(amending(sampleInput(), Ore::fromKronor(448150)));
    const Workbook workbook = allocationWorkbook(result, allocationDocument(result, {}));
    ASSERT_EQ(workbook.sheets.size(), 2u);
    EXPECT_EQ(workbook.sheets[1].name, u"Compute the difference"_s);
}
