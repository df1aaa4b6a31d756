// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/rowsimport.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/budget/pastedtext.h"
#include "core/workspace/sample.h"
#include "tests/support/files.h"
#include "tests/support/workspaces.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;
using testing::HasSubstr;

namespace {

BudgetSheet sheetOf(int year)
{
    BudgetSheet sheet;
    sheet.budget.year = year;
    return sheet;
}

/// A row in short: "salaries new 717000 Lön, PO".
std::string told(const PastedRow &row)
{
    static const char *const states[] = {"new", "same", "changed", "skipped", "error"};
    static const char *const costs[] = {"salaries", "services", "premises", "travel", "activities", "materials", "other"};
    static const char *const kinds[] = {"sought", "approved", "own", "public", "otherfin"};
    std::string text = states[int(row.state)];
    if (row.state == PastedRow::State::Skipped || row.state == PastedRow::State::Error)
        return text + ": " + row.written.toStdString();
    text += row.choice.part == BudgetPart::Costs ? std::string(" ") + costs[int(row.choice.category)]
                                                 : std::string(" ") + kinds[int(row.choice.kind)];
    text += " " + std::to_string(row.amount->value / 100);
    return row.description.isEmpty() ? text : text + " " + row.description.toStdString();
}

std::vector<std::string> told(const QString &text, const BudgetSheet &sheet = sheetOf(2012), const RowsOptions &options = {})
{
    std::vector<std::string> rows;
    for (const PastedRow &row : previewRows(readPastedText(text), sheet, options).rows)
        rows.push_back(told(row));
    return rows;
}

using Told = std::vector<std::string>;

} // namespace

TEST(RowsImport, ReadsTheApplicationsOwnTable)
{
    const QString text = QString::fromUtf8(dataFile(u"budget/grant-application-2011-budget.txt"_s));
    const RowsPreview preview = previewRows(readPastedText(text), sheetOf(2012));
    Told rows;
    for (const PastedRow &row : preview.rows) {
        if (row.state != PastedRow::State::Skipped)
            rows.push_back(told(row));
    }
    EXPECT_EQ(rows, (Told{"new salaries 717000 Lön, PO, friskvård 1000 och kompetensutv 2000",
                          "new services 60000 konsulter för planeringdagar (1-2 ggr/år)",
                          "new premises 46000 Kontor, kök, konferensrum och samtalsrum)",
                          "new travel 7000 Resor konferenser/möten regionalt och nationellt",
                          "new activities 18300 Nationella regionalsamordnarnätverkskonferenser 2*2 dgr per år, "
                          "Stockholms Länsstyrelse konf. för samordnare, 1 ggr/år, Konferens inom "
                          "verksamhetsområdet, ej def., Samverkansmöten",
                          "new materials 25000 dator, telekostnader, dataanslutning, kontorsmaterial (främst kopiering)",
                          "new sought 438150 §37 medel", "new own 438150"}));
    EXPECT_EQ(preview.statedTotal, Ore::fromKronor(876300));
    EXPECT_EQ(preview.leftOut(), (QStringList{u"År 2011"_s, u"År 2013"_s, u"Totalt"_s}));
    EXPECT_FALSE(preview.hasErrors());
}

TEST(RowsImport, ReadsWhatSpreadsheetsAndPeopleWrite)
{
    const Told expected{"new premises 46000", "new travel 7000 Resor till Umeå"};
    EXPECT_EQ(told(u"Lokaler\t46 000\nResor till Umeå\t7 000,00\n"_s), expected);
    EXPECT_EQ(told(u"Lokaler;46000 kr\r\nResor till Umeå;7000:-\r\n"_s), expected);
    EXPECT_EQ(told(u"Lokaler 46 000 kr\nResor till Umeå: 7 000\n"_s), expected);
    EXPECT_EQ(told(u"Lokaler ..... 46 000\n\nResor till Umeå ... 7000 kr"_s), expected);
    EXPECT_EQ(told(u"5010\tLokaler\t46 000\n5800\tResor till Umeå\t7 000\n"_s, sheetOf(2012), {{}, 2, {}}), expected);
    EXPECT_EQ(told(u"Kategori\tText\tBelopp\nLokalkostnader\t\t46000\nResekostnader\tResor till Umeå\t7000"_s),
              (Told{"skipped: Kategori, Text", expected[0], expected[1]}));
    EXPECT_EQ(told(u"Kostnad\tBelopp, tkr\nLokaler\t46\nResor till Umeå\t7"_s).at(2), expected[1]);
    EXPECT_EQ(told(u"Premises\tSEK 46\nTravel\t7000"_s).at(1), "new travel 7000");
}

TEST(RowsImport, GuessesKindsInSwedishAndEnglish)
{
    const auto kind = [](const QString &text) { return told(text + u"\t1"_s).front(); };
    EXPECT_EQ(kind(u"Månadslön samordnare"_s), "new salaries 1 Månadslön samordnare");
    EXPECT_EQ(kind(u"Externa tjänster"_s), "new services 1");
    EXPECT_EQ(kind(u"Kontorsmaterial och porto"_s), "new materials 1 Kontorsmaterial och porto");
    EXPECT_EQ(kind(u"Konferensavgifter"_s), "new activities 1 Konferensavgifter");
    EXPECT_EQ(kind(u"Tågresor"_s), "new other 1 Tågresor") << "what is not understood is no guess";
    EXPECT_EQ(kind(u"Office rent"_s), "new premises 1 Office rent");
    EXPECT_EQ(kind(u"Staff salaries"_s), "new salaries 1");
    EXPECT_EQ(kind(u"Statsbidrag, beviljat"_s), "new approved 1 Statsbidrag, beviljat");
    EXPECT_EQ(kind(u"Egen finansiering"_s), "new own 1");
    EXPECT_EQ(kind(u"Annan offentlig finansiering, t ex EU-fond"_s), "new public 1 Annan offentlig finansiering, t ex EU-fond");
    EXPECT_EQ(kind(u"Section 37 grant"_s), "new sought 1 Section 37 grant");
    EXPECT_EQ(kind(u"Salong och kolonn"_s), "new other 1 Salong och kolonn");
}

TEST(RowsImport, LetsHeadingsSayWhichPartFollows)
{
    EXPECT_EQ(told(u"Kostnader\t2012\nLokaler\t46\nSumma\t46\nFinansiering\t2012\nHuddinge\t46\nSumma\t46\n"_s),
              (Told{"skipped: Kostnader", "new premises 46", "skipped: Summa", "skipped: Finansiering", "new otherfin 46 Huddinge",
                    "skipped: Summa"}));
    EXPECT_EQ(previewRows(readPastedText(u"Lokaler\t46\nDelsumma\t40\nSumma kostnader\t50\nFinansiering\nEgen\t46\nTotalt\t46"_s),
                          sheetOf(2012)).statedTotal,
              Ore::fromKronor(50));
    RowsOptions financing;
    financing.part = BudgetPart::Financing;
    EXPECT_EQ(told(u"Huddinge\t46"_s, sheetOf(2012), financing), Told{"new otherfin 46 Huddinge"});
}

TEST(RowsImport, TakesTheBudgetsYearAndAsksWhereThereIsNone)
{
    const QString text = u"Kostnadsslag\tÅr 2011\tÅr 2012\tTotalt\nLokaler\t1\t2\t3\n"_s;
    EXPECT_EQ(told(text).at(1), "new premises 2");
    EXPECT_EQ(told(text, sheetOf(2011)).at(1), "new premises 1");
    const RowsPreview asked = previewRows(readPastedText(text), sheetOf(2013));
    EXPECT_FALSE(asked.column);
    EXPECT_EQ(asked.columns.size(), 3U);
    EXPECT_TRUE(asked.rows.empty());
    EXPECT_EQ(told(text, sheetOf(2013), {{}, 3, {}}).at(1), "new premises 3");
    EXPECT_FALSE(previewRows(readPastedText(u"Lokaler\t2\t500\t1000"_s), sheetOf(2013)).column);
}

TEST(RowsImport, SaysWhyARowCannotBeTakenIn)
{
    const RowsPreview preview =
        previewRows(readPastedText(u"Lokaler\tca 46 000\nResor\t7000\n\t500\nTele\t99 999 999 999 999 999\nAnnat\t-\n"_s), sheetOf(2012));
    ASSERT_EQ(preview.rows.size(), 5U);
    EXPECT_EQ(preview.rows[0].state, PastedRow::State::Error);
    EXPECT_THAT(preview.rows[0].reason.toStdString(), HasSubstr("ca 46 000"));
    EXPECT_EQ(preview.rows[2].state, PastedRow::State::Error);
    EXPECT_EQ(preview.rows[2].line, 3);
    EXPECT_EQ(preview.rows[3].state, PastedRow::State::Error);
    EXPECT_EQ(preview.rows[4].state, PastedRow::State::Skipped);
    EXPECT_THROW(previewRows(readPastedText(u"Kära vänner\nhur mår ni"_s), sheetOf(2012)), Error);
    EXPECT_THROW(previewRows(readPastedText({}), sheetOf(2012)), Error);
    EXPECT_THROW(previewRows(readPastedText(u"Lokaler\t1\n"_s.repeated(3'000)), sheetOf(2012)), Error);
}

TEST(RowsImport, KnowsTheRowsThatThereAre)
{
    BudgetSheet sheet = sheetOf(2012);
    const auto cost = [](qint64 id, CostCategory category, const QString &text, std::optional<Ore> amount) {
        CostItem item;
        item.id = {id};
        item.category = category;
        item.description = text;
        item.amount = amount;
        return item;
    };
    sheet.costs = {cost(1, CostCategory::Premises, {}, {}), cost(2, CostCategory::Travel, u"Resor till Umeå"_s, Ore{700000}),
                   cost(3, CostCategory::Materials, u"Dator"_s, Ore{100}), cost(4, CostCategory::Materials, u"Porto"_s, Ore{200})};
    EXPECT_EQ(told(u"Lokaler\t46\nresor till umeå\t7000\nDator\t5\nPorto, frimärken\t2\n"_s, sheet),
              (Told{"changed premises 46", "same travel 7000 resor till umeå", "changed materials 5 Dator",
                    "same materials 2 Porto, frimärken"}));
    EXPECT_EQ(told(u"Lokaler kansliet\t46\nLokaler arkivet\t10\n"_s, sheet),
              (Told{"new premises 46 Lokaler kansliet", "new premises 10 Lokaler arkivet"}));
}

TEST(RowsImport, IsOneStepWithNothingHalfDone)
{
    Folder folder;
    StoppedClock clock{QDateTime({2011, 11, 21}, {10, 14})};
    const auto workspace = createSample(folder.path(u"sample.samsyn"_s));
    Budget budget;
    budget.year = 2014;
    workspace->change(u"Add"_s, [&](Transaction &transaction) { budget.id = transaction.insert(budget); });
    const auto sheet = [&] { return budgetSheet(workspace->store(), workspace->store().get(budget.id)); };
    QString text = QString::fromUtf8(dataFile(u"budget/grant-application-2011-budget.txt"_s)).replace(u"2012"_s, u"2014"_s);
    const auto take = [&](const QString &pasted, bool leaveOut) {
        const RowsPreview preview = previewRows(readPastedText(pasted), sheet());
        workspace->change(u"Paste rows"_s, [&](Transaction &transaction) {
            importRows(transaction, sheet(), preview, leaveOut, preview.statedTotal);
        });
    };
    EXPECT_EQ(errorOf([&] { take(u"Lokaler\t1\nResor\tmycket"_s, false); }), ErrorKind::Failed);
    EXPECT_TRUE(sheet().costs.empty());
    take(text, false);
    EXPECT_EQ(sheet().costs.size(), 6U);
    EXPECT_EQ(balanceOf(sheet()).statedDifference, Ore::fromKronor(3000));
    EXPECT_EQ(balanceOf(sheet()).difference, Ore::fromKronor(3000));
    for (const PastedRow &row : previewRows(readPastedText(text), sheet()).rows)
        EXPECT_TRUE(row.state == PastedRow::State::Same || row.state == PastedRow::State::Skipped) << told(row);
    workspace->undo();
    EXPECT_TRUE(sheet().costs.empty());
    EXPECT_FALSE(sheet().budget.statedTotal);
    take(u"Lokaler\t1\nResor\tmycket"_s, true);
    EXPECT_EQ(sheet().costs.size(), 1U);
}

TEST(PastedText, IsReadAtOnceHoweverLongItsLinesAre)
{
    EXPECT_THROW(readPastedText(u"lon"_s.repeated(400'000)), Error);
    for (const QString &line : {u"lon"_s.repeated(300'000), u"1 "_s.repeated(400'000), u"\t"_s.repeated(10'000) + u"lon"_s.repeated(200'000)})
        EXPECT_EQ(errorOf([&] { (void)previewRows(readPastedText(line + u"\nLokaler\t5\n"_s), sheetOf(2012)); }), std::nullopt);
}

RC_GTEST_PROP(PastedText, IsReadBackAsItWasTold, ())
{
    const auto word = rc::gen::element<std::string>("Lokaler", "46 000", "", "a\nb", "say \"x\"", "\"q\"", "§37; medel", "-");
    const auto rows = *rc::gen::container<std::vector<std::vector<std::string>>>(
        rc::gen::container<std::vector<std::string>>(3, word));
    TextTable table;
    for (const auto &row : rows) {
        table.rows.emplace_back();
        for (const std::string &cell : row)
            table.rows.back().push_back(QString::fromStdString(cell));
    }
    const QString text = tabbedText(table);
    RC_PRE(!table.rows.empty());
    RC_PRE(table.rows.front().front() != QString());
    RC_ASSERT(readPastedText(text).rows == table.rows);
}
