// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"
#include "tests/support/python.h"

using namespace samsyn;
using namespace samsyn::test;

namespace {

JsonValue rowWith(const JsonValue &rows, const QString &name, const QString &value)
{
    for (const JsonValue &row : std::get<JsonArray>(rows.value))
        if (textAt(row, {name}) == value)
            return row;
    return {};
}

struct CliGroups : Cli {
    JsonValue listed(const QStringList &arguments)
    {
        const Outcome outcome = run(QStringList{u"list"_s, file} + arguments + QStringList{u"--json"_s});
        EXPECT_EQ(outcome.status, 0) << outcome.errors.toStdString();
        return parseJson(outcome.output.toUtf8());
    }
};

} // namespace

TEST_F(CliGroups, ListsGroupsUnderTheNamesAndLevelsOfTheDay)
{
    makeSample();
    const JsonValue then = rowWith(listed({u"groups"_s, u"--on"_s, u"2010-05-11"_s}), u"key"_s, u"beredningsgruppen"_s);
    EXPECT_EQ(textAt(then, {u"name"_s}), u"Styrgruppen"_s);
    EXPECT_EQ(textAt(then, {u"kind"_s}), u"steering"_s);
    const JsonValue now = rowWith(listed({u"groups"_s}), u"key"_s, u"beredningsgruppen"_s);
    EXPECT_EQ(textAt(now, {u"name"_s}), u"Beredningsgruppen"_s);
    EXPECT_EQ(textAt(now, {u"kind"_s}), u"preparatory"_s);
    EXPECT_EQ(rowWith(listed({u"groups"_s, u"--on"_s, u"2010-05-11"_s}), u"key"_s, u"ledningsgruppen"_s), JsonValue());
}

TEST_F(CliGroups, ListsSeatsWithTheirHoldersAndWhyOneIsEmpty)
{
    makeSample();
    const JsonValue seats = listed({u"seats"_s, u"--on"_s, u"2011-11-24"_s, u"--group"_s, u"beredningsgruppen"_s});
    const JsonValue chair = rowWith(seats, u"role"_s, u"chair"_s);
    EXPECT_EQ(textAt(chair, {u"person"_s}), u"Karin Ekdal"_s);
    EXPECT_EQ(textAt(chair, {u"organization"_s}), u"Huddinge"_s);
    EXPECT_EQ(at(chair, {u"state"_s}), JsonValue(nullptr));
    const JsonValue vacant = rowWith(seats, u"state"_s, u"vacant"_s);
    EXPECT_EQ(textAt(vacant, {u"organization"_s}), u"Haninge"_s);
    EXPECT_FALSE(textAt(vacant, {u"reason"_s}).isEmpty());
    EXPECT_EQ(rowWith(seats, u"group"_s, u"Arbetsgruppen"_s), JsonValue());
    const Outcome csv = run({u"list"_s, file, u"seats"_s, u"--csv"_s});
    EXPECT_EQ(csv.status, 0);
    EXPECT_TRUE(csv.output.contains(u"Karin Ekdal"_s));
}

TEST_F(CliGroups, GoOutAsARosterOfADayWithContactsOnlyWhenAskedFor)
{
    makeSample();
    const QString path = folder.path(u"r.html"_s);
    ASSERT_EQ(run({u"document"_s, file, u"roster"_s, u"--group"_s, u"beredningsgruppen"_s, u"--on"_s, u"2011-11-24"_s, u"-o"_s, path}).status, 0);
    EXPECT_TRUE(readFile(path).contains("Karin Ekdal"));
    EXPECT_FALSE(readFile(path).contains("@kommun"));
    ASSERT_EQ(run({u"document"_s, file, u"roster"_s, u"--contacts"_s, u"--on"_s, u"2011-11-24"_s, u"-o"_s, path}).status, 0);
    EXPECT_TRUE(readFile(path).contains("@kommun"));
    refused(3, {u"document"_s, file, u"roster"_s, u"--group"_s, u"styrelsen"_s, u"-o"_s, path});
}

TEST_F(CliGroups, NamesTheListThatTellsWhichGroupsThereAre)
{
    makeSample();
    refused(3, {u"list"_s, file, u"seats"_s, u"--group"_s, u"styrelsen"_s});
    EXPECT_TRUE(run({u"list"_s, file, u"seats"_s, u"--group"_s, u"styrelsen"_s}).errors.contains(u"groups"_s));
    refused(2, {u"list"_s, file, u"groups"_s, u"--on"_s, u"igår"_s});
    refused(2, {u"list"_s, file, u"presidier"_s});
}
