// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include "core/exchange/json.h"
#include "tests/support/python.h"

using namespace samsyn;
using namespace samsyn::test;

namespace {

struct CliPlans : Cli {
    CliPlans() { makeSample(); }

    JsonArray listed(const QStringList &arguments)
    {
        const Outcome outcome = run(QStringList{u"list"_s, file} + arguments + QStringList{u"--json"_s});
        EXPECT_EQ(outcome.status, 0) << outcome.errors.toStdString();
        return std::get<JsonArray>(parseJson(outcome.output.toUtf8()).value);
    }
    QByteArray document(const QStringList &arguments, const QString &name)
    {
        const Outcome outcome = run(QStringList{u"document"_s, file, u"plan"_s} + arguments + QStringList{u"-o"_s, folder.path(name)});
        EXPECT_EQ(outcome.status, 0) << outcome.errors.toStdString();
        return readFile(folder.path(name));
    }
};

} // namespace

TEST_F(CliPlans, AreListedWithWhatIsDoneAndLateOnTheDay)
{
    const JsonArray activities = listed({u"activities"_s, u"--year"_s, u"2012"_s, u"--on"_s, u"2012-04-02"_s});
    EXPECT_GT(activities.size(), 14U);
    const auto late = std::ranges::find_if(activities, [](const JsonValue &row) { return at(row, {u"days_late"_s}) == JsonValue(qint64(18)); });
    ASSERT_NE(late, activities.end());
    EXPECT_EQ(textAt(*late, {u"title"_s}), u"Kommunikationsplan och logga"_s);
    const JsonArray goals = listed({u"goals"_s, u"--year"_s, u"2012"_s});
    EXPECT_EQ(goals.size(), 10U);
    for (const QString &what : {u"plans"_s, u"areas"_s, u"posts"_s})
        EXPECT_TRUE(run({u"list"_s, file, what, u"--csv"_s}).output.contains(u';')) << what.toStdString();
}

TEST_F(CliPlans, AreWrittenAsTheyStandAsAdoptedAndWithWhatWasChanged)
{
    EXPECT_TRUE(document({u"--on"_s, u"2012-04-02"_s}, u"plan.pdf"_s).startsWith("%PDF"));
    EXPECT_TRUE(document({u"--plan"_s, u"handlingsplan-2012"_s, u"--on"_s, u"2012-04-02"_s}, u"plan.html"_s).contains("18 dagar sen"));
    EXPECT_TRUE(document({u"--plan"_s, u"handlingsplan-2012"_s, u"--version"_s, u"1"_s}, u"plan.md"_s).contains("Kommunikationsplan och logga"));
    EXPECT_TRUE(document({u"--plan"_s, u"handlingsplan-2012"_s, u"--since"_s, u"1"_s, u"--adopted"_s, u"--lang"_s, u"en"_s}, u"changes.md"_s).contains("Changes in Handlingsplan 2012"));
    refused(3, {u"document"_s, file, u"plan"_s, u"--plan"_s, u"handlingsplan-1999"_s, u"-o"_s, folder.path(u"no.pdf"_s)});
    refused(3, {u"document"_s, file, u"plan"_s, u"--plan"_s, u"handlingsplan-2012"_s, u"--version"_s, u"9"_s, u"-o"_s, folder.path(u"no.pdf"_s)});
    refused(2, {u"document"_s, file, u"plan"_s, u"--adopted"_s, u"--version"_s, u"1"_s, u"-o"_s, folder.path(u"no.pdf"_s)});
}
