// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/populationimport.h"
#include "core/base/error.h"
#include "core/members/organization.h"
#include "core/members/population.h"
#include "tests/support/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using testing::HasSubstr;
using State = PopulationRow::State;

namespace {

const std::vector<KnownPlace> places = {
    {{1}, u"0182"_s, u"0182"_s, {u"Nacka"_s, u"Nacka kommun"_s}},
    {{2}, u"0136"_s, u"0136"_s, {u"Haninge"_s}},
    {{3}, u"0305"_s, u"0305"_s, {u"Håbo"_s}},
    {{4}, u"af"_s, {}, {u"Arbetsförmedlingen"_s}},
    {{5}, u"salem"_s, {}, {u"Salem"_s}}, // entered by hand, without its code
};
const std::vector<KnownPopulation> populations = {
    {{1}, QDate(2010, 12, 31), 90108, {11}},
    {{2}, QDate(2010, 12, 31), 1, {12}},
};

PopulationPreview preview(const QByteArray &csv, bool add = false)
{
    return previewPopulations(readCsv(csv), places, populations, {{}, u"test"_s, add});
}

/// Each row in short: "1 new 90108" with the organization's id, what it was, and a plus if added.
std::string told(const QByteArray &csv, bool add = false)
{
    static const char *const states[] = {"new", "same", "changed", "skipped", "error"};
    QStringList lines;
    for (const PopulationRow &row : preview(csv, add).rows) {
        QStringList words;
        if (row.organization)
            words << QString::number(row.organization->value);
        if (row.addsOrganization)
            words << u"+"_s + row.code + row.name;
        words << QString::fromLatin1(states[int(row.state)]);
        if (row.before)
            words << u"from"_s << QString::number(*row.before);
        EXPECT_EQ(row.reason.isEmpty(), row.state != State::Skipped && row.state != State::Error);
        lines << words.join(' '_L1);
    }
    return lines.join(u"; "_s).toStdString();
}

std::string reason(const QByteArray &csv, bool add = false)
{
    for (const PopulationRow &row : preview(csv, add).rows) {
        if (!row.reason.isEmpty())
            return row.reason.toStdString();
    }
    return "no reason";
}

} // namespace

TEST(PopulationImport, TellsNewSameAndChanged)
{
    EXPECT_EQ(told("region;2010;2011\n0182 Nacka;90108;91616\n0136 Haninge;77054;..\n"),
              "1 same; 1 new; 2 changed from 1; 2 skipped");
    const PopulationPreview rows = preview("region;2010\n0136 Haninge;77054\n");
    EXPECT_EQ(rows.source, u"test"_s);
    EXPECT_EQ(rows.count(State::Changed), 1);
    EXPECT_FALSE(rows.hasErrors());
    EXPECT_EQ(rows.rows[0].line, 2);
    EXPECT_EQ(rows.rows[0].date, QDate(2010, 12, 31));
    EXPECT_EQ(rows.rows[0].population, Id<Population>{12});
}

TEST(PopulationImport, MatchesByCodeThenByTheNameAsWritten)
{
    EXPECT_EQ(told("kod;2011\n182;5\n"), "1 new");
    for (const char *name : {"Nacka",
                             "nacka",
                             "NACKA",
                             "Nacka kommun",
                             "Nacka stad",
                             "Nackas kommun",
                             "Nacka*",
                             "Nacka 1)",
                             " Nacka\xC2\xA0kommun "})
        EXPECT_EQ(told(QByteArray("kommun;2011\n") + name + ";5\n"), "1 new") << name;
    // å as Macs write it, a letter and a ring.
    EXPECT_EQ(told("kommun;2011\nHa\xCC\x8A"
                   "bo;5\n"),
              "3 new");
}

TEST(PopulationImport, KeepsHaboAndHaaboApart)
{
    EXPECT_EQ(told("kommun;2011\nHabo;5\nH\xC3\xA5"
                   "bo;6\nHabo kommun;7\nH\xC3\x85"
                   "BO;6\n"),
              "skipped; 3 new; skipped; 3 skipped");
    EXPECT_THAT(reason("kod;namn;2011\n0305;Habo;5\n"), HasSubstr("two places"));
}

TEST(PopulationImport, RefusesCodeAndNameOfTwoPlaces)
{
    EXPECT_EQ(told("kod;namn;2011\n0182;Haninge;5\n0136;Haninge;6\n"), "error; 2 new");
    EXPECT_THAT(reason("kod;namn;2011\n0182;Haninge;5\n"), HasSubstr("0182 Nacka, not of Haninge"));
    EXPECT_EQ(told("kod;namn;2011\n9999;Nacka;5\n"), "error");
    EXPECT_EQ(told("kod;namn;2011\n0182;Stockholms l\xC3\xA4n;5\n"), "error");
    // A name that is nobody else's does not speak against the code.
    EXPECT_EQ(told("kod;namn;2011\n0182;Nakca;5\n"), "1 new");
    // Two others: not our business.
    EXPECT_EQ(told("kod;namn;2011\n0180;Kiruna;5\n"), "skipped");
    EXPECT_EQ(told("kod;namn;2011\n0180;Kiruna;5\n", true), "error");
}

TEST(PopulationImport, FindsAMunicipalityThatWasEnteredWithoutItsCode)
{
    EXPECT_EQ(told("kod;namn;2011\n0128;Salem;5\n"), "5 new");
    EXPECT_EQ(told("kommun;2011\nSalems kommun;5\n"), "5 new");
    EXPECT_EQ(told("kommun;2011\nArbetsf\xC3\xB6rmedlingen;5\n"), "4 new");
    EXPECT_EQ(told("kod;namn;2011\n0127;Salem;5\n"), "error");
}

TEST(PopulationImport, SkipsUnknownMunicipalitiesUnlessTheyAreAdded)
{
    const QByteArray csv = "region;2010;2011\n0180 Stockholm;5;6\n1234 Atlantis;7;8\n";
    EXPECT_EQ(told(csv), "skipped; skipped; skipped; skipped");
    EXPECT_THAT(reason(csv), HasSubstr("0180 Stockholm is not in the workspace"));
    EXPECT_EQ(told(csv, true), "+0180Stockholm new; +0180Stockholm new; skipped; skipped");
    EXPECT_EQ(told("kommun;2011\nStockholms stad;5\nAtlantis;7\n", true),
              "+0180Stockholm new; skipped");
    EXPECT_EQ(told("kommun;2011\nStockholms stad;x\n"), "skipped");
    EXPECT_EQ(told("kommun;2011\nStockholms stad;x\n", true), "error");
    EXPECT_EQ(told("kommun;2011\nStockholm;..\n", true), "skipped");
}

TEST(PopulationImport, RefusesAllRowsOfOnePlaceWithTwoFiguresForADay)
{
    EXPECT_EQ(told("kommun;2011\nNacka;5\nHaninge;1\n0182 Nacka;6\nNacka kommun;5\n"),
              "1 error; 2 new; 1 error; 1 error");
    EXPECT_THAT(reason("kommun;2011\nNacka;5\n0182;6\n"), HasSubstr("5 in line 2 and 6 in line 3"));
    EXPECT_EQ(told("kommun;2011\nNacka;5\n0182;5\nNacka;5\n"), "1 new; 1 skipped; 1 skipped");
    EXPECT_EQ(told("kommun;2011\nStockholm;5\n0180;6\n", true), "error; error");
    EXPECT_EQ(told("kommun;2010;2011\nNacka;90108;90108\n"), "1 same; 1 new");
}

TEST(PopulationImport, SkipsNotesButNotBrokenRowsOfItsPlaces)
{
    EXPECT_EQ(told("kommun;2011\nNacka;5\nK\xC3\xA4lla: SCB\nK\xC3\xA4lla; SCB; h\xC3\xA4mtad\n"),
              "1 new; skipped; skipped");
    EXPECT_EQ(told("kommun;2011\nArbetsf\xC3\xB6rmedlingen;x\nNacka;-1\n"), "4 error; 1 error");
    EXPECT_EQ(told("region;2011\n00 Riket;1\n01 Stockholms l\xC3\xA4n;1\n0182 Nacka;2\n"),
              "skipped; skipped; 1 new");
}

TEST(PopulationImport, NamesTheChoiceWhereANameMeansSeveral)
{
    const std::vector<KnownPlace> twins = {{{1}, u"a"_s, {}, {u"Nacka"_s}},
                                           {{2}, u"b"_s, {}, {u"Nacka"_s}}};
    const PopulationPreview rows =
        previewPopulations(readCsv("kommun;2011\nNacka;5\n"), twins, {}, {});
    ASSERT_EQ(rows.rows.size(), 1U);
    EXPECT_EQ(rows.rows[0].state, State::Error);
    EXPECT_THAT(rows.rows[0].reason.toStdString(), HasSubstr("Write the code"));
}

TEST(PopulationImport, ReadsTheShippedFiguresBackAsTheyAre)
{
    std::vector<KnownPlace> none;
    const PopulationPreview rows = previewPopulations(
        readCsv(test::readFile(
            QStringLiteral(SAMSYN_SOURCE_DIR "/resources/populations/population-2008-2025.csv"))),
        none,
        {},
        {{}, {}, true});
    EXPECT_EQ(rows.count(State::New), 5220);
    EXPECT_EQ(int(rows.rows.size()), 5220);
}
