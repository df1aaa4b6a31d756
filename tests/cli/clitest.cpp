// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json.h"
#include "tests/cli/cli.h"
#include "tests/support/files.h"
#include "tests/support/packed.h"
#include "tests/support/workspaces.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

TEST_F(Cli, DoesTheMainJobInTwoCommands)
{
    makeSample();
    const QString pdf = folder.path(u"fördelning.pdf"_s);
    const Outcome outcome = run({u"allocate"_s, file, u"--year"_s, u"2012"_s, u"-o"_s, pdf});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_TRUE(outcome.errors.contains(u"3\u00A0000"_s)) << "problems are named on standard error: " << outcome.errors.toStdString();
    EXPECT_TRUE(readFile(pdf).startsWith("%PDF-1.4"));
    for (const QString &name : {u"f.html"_s, u"f.csv"_s}) {
        EXPECT_EQ(run({u"allocate"_s, file, u"--year"_s, u"2012"_s, u"-o"_s, folder.path(name)}).status, 0);
        EXPECT_TRUE(readFile(folder.path(name)).contains("Nynäshamn"));
    }
}

TEST_F(Cli, WritesTheSameDocumentOfASplitByEitherVerb)
{
    makeSample();
    const QString one = folder.path(u"a.csv"_s);
    const QString other = folder.path(u"b.csv"_s);
    EXPECT_EQ(run({u"allocate"_s, file, u"--year"_s, u"2012"_s, u"-o"_s, one}).status, 0);
    EXPECT_EQ(run({u"document"_s, file, u"allocation"_s, u"--year"_s, u"2012"_s, u"-o"_s, other}).status, 0);
    EXPECT_EQ(readFile(one), readFile(other));
    refused(2, {u"document"_s, file, u"allocation"_s, u"--year"_s, u"2012"_s});
    refused(2, {u"document"_s, file});
}

TEST_F(Cli, AllocatesAsJsonInWholeOreInOrderOfCode)
{
    makeSample();
    const Outcome outcome = run({u"allocate"_s, file, u"--year"_s, u"2012"_s, u"--json"_s});
    const JsonValue split = parseJson(outcome.output.toUtf8());
    const auto &object = std::get<JsonObject>(split.value);
    std::map<QString, JsonValue> values(object.begin(), object.end());
    EXPECT_EQ(values[u"amount"_s], JsonValue(qint64(43815000)));
    EXPECT_EQ(values[u"unit"_s], JsonValue(qint64(100)));
    EXPECT_EQ(values[u"policy"_s], JsonValue(u"member_months"_s));
    EXPECT_EQ(values[u"population_date"_s], JsonValue(u"2010-12-31"_s));
    EXPECT_EQ(values[u"not_covered"_s], JsonValue(qint64(0)));
    QStringList lines;
    for (const JsonValue &line : std::get<JsonArray>(values[u"lines"_s].value)) {
        const auto &entries = std::get<JsonObject>(line.value);
        lines << std::get<QString>(entries[0].second.value) + u' ' + QString::number(std::get<qint64>(entries[4].second.value));
    }
    EXPECT_EQ(lines, (QStringList{u"0120 3571400"_s, u"0126 9086900"_s, u"0127 7702700"_s, u"0128 1435100"_s,
                                  u"0136 7184900"_s, u"0138 4004600"_s, u"0182 8402100"_s, u"0192 2427300"_s}));
}

TEST_F(Cli, AllocatesUnderOtherConditionsWithoutTouchingTheBudget)
{
    makeSample();
    const QByteArray before = readFile(file);
    const auto amounts = [&](QStringList conditions) {
        QStringList found;
        const Outcome outcome = run(QStringList{u"allocate"_s, file, u"--year"_s, u"2012"_s, u"--json"_s} + conditions);
        EXPECT_EQ(outcome.status, 0) << outcome.errors.toStdString();
        const JsonValue printed = parseJson(outcome.output.toUtf8());
        const auto &split = std::get<JsonObject>(printed.value);
        for (const JsonValue &line : std::get<JsonArray>(split.back().second.value)) {
            const auto &entries = std::get<JsonObject>(line.value);
            found << std::get<QString>(entries[0].second.value) + u' ' + QString::number(std::get<qint64>(entries[4].second.value) / 100);
        }
        return found;
    };
    EXPECT_EQ(amounts({u"--grant-refused"_s}),
              (QStringList{u"0120 71427"_s, u"0126 181739"_s, u"0127 154055"_s, u"0128 28703"_s,
                           u"0136 143697"_s, u"0138 80091"_s, u"0182 168041"_s, u"0192 48547"_s}));
    const QStringList others = amounts({u"--without"_s, u"0182"_s, u"--without"_s, u"0127"_s, u"--with"_s, u"0181"_s, u"--unit"_s, u"100"_s});
    EXPECT_EQ(run({u"allocate"_s, u"--year"_s, u"2012"_s, u"--without"_s, u"0182"_s, file}).status, 0) << "one code for each option";
    EXPECT_EQ(others.size(), 7);
    EXPECT_TRUE(others.join(u' ').contains(u"0181 "_s) && !others.join(u' ').contains(u"0182 "_s));
    const QString page = folder.path(u"scenario.html"_s);
    EXPECT_EQ(run({u"allocate"_s, file, u"--year"_s, u"2012"_s, u"--grant-refused"_s, u"-o"_s, page}).status, 0);
    EXPECT_TRUE(readFile(page).contains("Räkneexempel")) << "the paper says what it is";
    EXPECT_EQ(run({u"allocate"_s, file, u"--year"_s, u"2012"_s, u"--population-date"_s, u"2010-12-31"_s, u"-o"_s, page}).status, 0);
    EXPECT_FALSE(readFile(page).contains("Räkneexempel")) << "that is the budget's own date";
    EXPECT_TRUE(run({u"allocate"_s, file, u"--year"_s, u"2012"_s, u"--without"_s, u"0181"_s}).errors.contains(u"Södertälje"_s))
        << "it does not share the cost anyway";
    EXPECT_TRUE(run({u"list"_s, file, u"scenarios"_s, u"--json"_s}).output.contains(u"87630000"_s));
    EXPECT_EQ(readFile(file), before);
}

TEST_F(Cli, NeedsNoBudgetWhereTheAmountIsGiven)
{
    makeSample();
    EXPECT_EQ(run({u"allocate"_s, file, u"--year"_s, u"2011"_s, u"--amount"_s, u"100 000"_s, u"--policy"_s, u"monthly"_s}).status, 0);
    refused(3, {u"allocate"_s, file, u"--year"_s, u"2011"_s});
}

TEST_F(Cli, LeavesWithTheStatusOfTheDesignAndASentence)
{
    const QString none = folder.path(u"none.samsyn"_s);
    const QString text = folder.path(u"text.samsyn"_s);
    const QString empty = folder.path(u"empty.samsyn"_s);
    writeFile(text, "no workspace at all");
    writeFile(empty, {});
    makeSample();
    refused(3, {u"info"_s, none});
    refused(5, {u"info"_s, text});
    refused(5, {u"check"_s, empty});
    refused(2, {});
    refused(2, {u"fly"_s, file});
    refused(2, {u"allocate"_s, file});
    refused(2, {u"allocate"_s, file, u"--year"_s, u"2012"_s, u"-o"_s, folder.path(u"x.docx"_s)});
    refused(3, {u"allocate"_s, file, u"--year"_s, u"2013"_s, u"--amount"_s, u"1000"_s, u"--grant-refused"_s});
    refused(3, {u"allocate"_s, file, u"--year"_s, u"2012"_s, u"--without"_s, u"9999"_s});
    refused(2, {u"allocate"_s, file, u"--year"_s, u"2012"_s, u"--without"_s, u"0182"_s, u"--with"_s, u"0182"_s});
    refused(2, {u"allocate"_s, file, u"--year"_s, u"2012"_s, u"--population-date"_s, u"2010-02-30"_s});
    refused(3, {u"allocate"_s, file, u"--year"_s, u"2012"_s, u"--budget"_s, u"2015-1"_s});
    refused(1, {u"allocate"_s, file, u"--year"_s, u"2012"_s, u"--population-date"_s, u"1999-12-31"_s});
    refused(1, {u"create"_s, file});
    refused(7, {u"create"_s, folder.path(u"no/such/folder.samsyn"_s)});
    refused(7, {u"allocate"_s, file, u"--year"_s, u"2012"_s, u"-o"_s, folder.path(u"no/such/f.csv"_s)});
    refused(1, {u"import"_s, u"bundle"_s, file, text});
    refused(1, {u"check"_s, file}); // the sample has something to complete
    EXPECT_FALSE(QFile::exists(folder.path(u"x.docx"_s)));
}

TEST_F(Cli, WaitsForTheLockAndNamesItsHolder)
{
    makeSample();
    const auto holder = Workspace::open(file, Store::Access::Write);
    const Outcome outcome = run({u"undo"_s, file, u"--timeout"_s, u"0.1"_s});
    EXPECT_EQ(outcome.status, 4);
    EXPECT_TRUE(outcome.errors.contains(QString::number(QCoreApplication::applicationPid())));
    EXPECT_EQ(run({u"info"_s, file}).status, 0) << "reading takes no lock";
}

TEST_F(Cli, ImportsPopulationsAllOrNothing)
{
    makeSample();
    const QString table = folder.path(u"tabell.csv"_s);
    writeFile(table, "kommunkod;kommun;2012\r\n0182;Nacka;92 873\r\n0128;Salem;-3\r\n");
    refused(1, {u"import"_s, u"population"_s, file, table});
    EXPECT_EQ(run({u"import"_s, u"population"_s, file, table, u"--skip-errors"_s}).status, 0);
    writeFile(table, "kommunkod;kommun;folkmängd\r\n182;Nacka;94 423\r\n");
    refused(1, {u"import"_s, u"population"_s, file, table});
    EXPECT_EQ(run({u"import"_s, u"population"_s, file, table, u"--date"_s, u"2013-12-31"_s}).status, 0);
    EXPECT_TRUE(run({u"list"_s, file, u"populations"_s, u"--on"_s, u"2013-12-31"_s, u"--csv"_s}).output.contains(u"94423"_s));
    EXPECT_EQ(run({u"undo"_s, file}).status, 0);
    EXPECT_FALSE(run({u"list"_s, file, u"populations"_s, u"--csv"_s}).output.contains(u"94423"_s));
}

TEST_F(Cli, NamesTheSheetItTakesPopulationsFrom)
{
    makeSample();
    const QString table = folder.path(u"scb.xlsx"_s);
    const auto sheet = [](const QString &figure) {
        return std::vector<std::vector<QString>>{{u"Folkmängd"_s}, {}, {u"Kommun"_s, u"2013"_s}, {u"Nacka   "_s, figure}};
    };
    writeFile(table, typedWorkbook({{u"Totalt"_s, sheet(u"94423"_s)}, {u"Män"_s, sheet(u"46000"_s)}}));
    refused(3, {u"import"_s, u"population"_s, file, table, u"--sheet"_s, u"Kvinnor"_s});
    EXPECT_TRUE(run({u"import"_s, u"population"_s, file, table, u"--sheet"_s, u"Kvinnor"_s}).errors.contains(u"Totalt, Män"_s));
    const Outcome outcome = run({u"import"_s, u"population"_s, file, table, u"--dry-run"_s});
    EXPECT_TRUE(outcome.output.startsWith(u"Blad: Totalt. I arbetsboken finns också: Män."_s)) << outcome.output.toStdString();
    EXPECT_TRUE(outcome.output.contains(u"94\u00A0423"_s));
    EXPECT_EQ(run({u"import"_s, u"population"_s, file, table, u"--sheet"_s, u"Män"_s}).status, 0);
    EXPECT_TRUE(run({u"list"_s, file, u"populations"_s, u"--csv"_s}).output.contains(u"46000"_s));
    writeFile(table, "PK\x03\x04 torn off");
    refused(1, {u"import"_s, u"population"_s, file, table});
    refused(3, {u"import"_s, u"population"_s, file, folder.path(u"none.xlsx"_s)});
}

TEST_F(Cli, ExportsAndImportsTheSameBundle)
{
    makeSample();
    const QString bundle = folder.path(u"b.json"_s);
    const QString copy = folder.path(u"copy.samsyn"_s);
    EXPECT_EQ(run({u"export"_s, u"bundle"_s, file, u"-o"_s, bundle}).status, 0);
    EXPECT_EQ(run({u"create"_s, copy, u"--name"_s, u"Kopia"_s}).status, 0);
    EXPECT_EQ(run({u"import"_s, u"bundle"_s, copy, bundle}).status, 0);
    EXPECT_EQ(run({u"export"_s, u"bundle"_s, copy}).output.toUtf8(), readFile(bundle));
}

TEST_F(Cli, BacksUpToACopyThatItNames)
{
    makeSample();
    const Outcome outcome = run({u"backup"_s, file});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(run({u"info"_s, outcome.output.trimmed()}).status, 0);
}

TEST_F(Cli, WritesWhatEachPayerIsInvoicedInOneFileOrAFileForEach)
{
    makeSample();
    const QStringList billing{u"document"_s, file, u"billing"_s, u"--year"_s, u"2012"_s};
    const QString html = folder.path(u"alla.html"_s);
    EXPECT_EQ(run(billing + QStringList{u"-o"_s, html}).status, 0);
    EXPECT_TRUE(readFile(html).contains("Nynäshamns kommun"));
    const QString invoices = folder.path(u"nya/fakturor/"_s);
    EXPECT_EQ(run(billing + QStringList{u"-o"_s, invoices}).status, 0);
    EXPECT_EQ(QDir(invoices).entryList(QDir::Files).size(), 8);
    EXPECT_TRUE(readFile(invoices + u"Fakturaunderlag 2012 Nacka.pdf"_s).startsWith("%PDF-1.4"));
    const QString english = folder.path(u"en/"_s);
    EXPECT_EQ(run(billing + QStringList{u"--member"_s, u"0182"_s, u"--lang"_s, u"en"_s, u"-o"_s, english}).status, 0);
    EXPECT_EQ(QDir(english).entryList(QDir::Files), QStringList{u"Billing basis 2012 Nacka.pdf"_s});
    refused(3, {u"document"_s, file, u"billing"_s, u"--year"_s, u"2019"_s, u"-o"_s, html});
    refused(3, billing + QStringList{u"--member"_s, u"9999"_s, u"-o"_s, html});
    refused(3, billing + QStringList{u"--member"_s, u"0140"_s, u"-o"_s, folder.path(u"ingen/"_s)});
    EXPECT_FALSE(QFileInfo::exists(folder.path(u"ingen"_s))) << "nothing is made where nothing can be written";
}

TEST_F(Cli, ListsWhoPays)
{
    makeSample();
    const auto payers = std::get<JsonArray>(parseJson(run({u"list"_s, file, u"payers"_s, u"--json"_s}).output.toUtf8()).value);
    ASSERT_EQ(payers.size(), 8u);
    const QString table = run({u"list"_s, file, u"payers"_s, u"--csv"_s, u"--on"_s, u"2011-06-01"_s}).output;
    EXPECT_TRUE(table.contains(u"Ref 2610 Jonas Hallström"_s));
    EXPECT_FALSE(table.contains(u"Nacka"_s)) << "was no member then";
}

TEST_F(Cli, ListsAndTellsInBothLanguages)
{
    makeSample();
    EXPECT_TRUE(run({u"list"_s, file, u"organizations"_s, u"--on"_s, u"2012-01-01"_s}).output.contains(u"Nynäshamn"_s));
    EXPECT_FALSE(run({u"list"_s, file, u"organizations"_s, u"--on"_s, u"2012-01-01"_s}).output.contains(u"Nykvarn"_s));
    for (const QString &what : {u"organizations"_s, u"populations"_s, u"budgets"_s, u"years"_s, u"payers"_s})
        EXPECT_NO_THROW(parseJson(run({u"list"_s, file, what, u"--json"_s}).output.toUtf8()));
    EXPECT_EQ(run({u"--version"_s}).status, 0);
    EXPECT_EQ(run({u"--help"_s}).status, 0);
    EXPECT_EQ(run({u"history"_s, file, u"--json"_s}).status, 0);
}

TEST_F(Cli, FindsWordsInAllThatTheWorkspaceHolds)
{
    makeSample();
    Outcome outcome = run({u"search"_s, file, u"lokaler"_s});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_TRUE(outcome.output.startsWith(u"Kostnad: Lokaler 46\u00A0000\u00A0kr i budget 2012"_s)) << outcome.output.toStdString();
    EXPECT_TRUE(run({u"search"_s, file, u"budget"_s, u"2012"_s}).output.startsWith(u"Budget: Budget 2012, version 1"_s));
    EXPECT_TRUE(run({u"search"_s, file, u"nynashamn"_s}).output.contains(u"Nynäshamn"_s));
    outcome = run({u"search"_s, file, u"nynashamn"_s, u"--exact"_s});
    EXPECT_EQ(outcome.status, 0) << "nothing found is an answer";
    EXPECT_TRUE(outcome.output.isEmpty());
    EXPECT_FALSE(outcome.errors.isEmpty());
    EXPECT_EQ(run({u"search"_s, file, u"nynashamn"_s, u"--exact"_s, u"--json"_s}).output.simplified(), u"[]"_s);
    refused(2, {u"search"_s, file});
    refused(3, {u"search"_s, folder.path(u"none.samsyn"_s), u"x"_s});
}

TEST_F(Cli, GivesHitsToMachinesWithTheirMarks)
{
    makeSample();
    const auto hits = std::get<JsonArray>(parseJson(run({u"search"_s, file, u"lokal"_s, u"--json"_s, u"--limit"_s, u"1"_s}).output.toUtf8()).value);
    ASSERT_EQ(hits.size(), 1u);
    const auto &object = std::get<JsonObject>(hits.front().value);
    std::map<QString, JsonValue> hit(object.begin(), object.end());
    EXPECT_EQ(hit[u"entity"_s], JsonValue(u"cost_item"_s));
    EXPECT_EQ(hit[u"field"_s], JsonValue(u"description"_s));
    EXPECT_EQ(hit[u"snippet"_s], JsonValue(u"Lokaler"_s));
    EXPECT_EQ(hit[u"marks"_s], JsonValue(JsonArray{JsonObject{{u"from"_s, qint64(0)}, {u"length"_s, qint64(5)}}}));
}

TEST_F(Cli, TellsMachinesWhatTheWorkspaceIs)
{
    makeSample();
    const auto workspace = Workspace::open(file, Store::Access::Write);
    const auto object = std::get<JsonObject>(parseJson(run({u"info"_s, file, u"--json"_s}).output.toUtf8()).value);
    std::map<QString, JsonValue> info(object.begin(), object.end());
    for (const QString &key : {u"name"_s, u"sample"_s, u"language"_s, u"schema_version"_s, u"content_hash"_s, u"bytes"_s, u"records"_s, u"path"_s,
                               u"sender"_s, u"created"_s, u"last_change"_s, u"lock_holder"_s, u"problems"_s, u"program_version"_s})
        EXPECT_TRUE(info.contains(key)) << key.toStdString();
    EXPECT_EQ(info[u"path"_s], JsonValue(workspace->path()));
    EXPECT_TRUE(std::get<QString>(info[u"lock_holder"_s].value).contains(QString::number(QCoreApplication::applicationPid())));
    EXPECT_EQ(info[u"problems"_s], JsonValue(JsonObject{{u"open"_s, qint64(workspace->openProblems().size())}, {u"acknowledged"_s, qint64(0)}}));
    EXPECT_TRUE(QDateTime::fromString(std::get<QString>(info[u"created"_s].value), Qt::ISODate).isValid());
}

TEST_F(Cli, SaysThatOnlyTheSearchIsWrong)
{
    makeSample();
    {
        Connection connection(file, Connection::Mode::ReadWrite);
        connection.execute(u"UPDATE search_text SET folded = ' x '"_s);
    }
    const Outcome outcome = run({u"check"_s, file, u"--json"_s});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_FALSE(outcome.errors.isEmpty());
}
