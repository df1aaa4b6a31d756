// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"
#include "tests/support/python.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace samsyn;
using namespace samsyn::test;

namespace {

struct CliMeetings : Cli {
    CliMeetings() { makeSample(); }

    JsonArray listed(const QStringList &arguments)
    {
        const Outcome outcome = run(QStringList{u"list"_s, file} + arguments + QStringList{u"--json"_s});
        EXPECT_EQ(outcome.status, 0) << outcome.errors.toStdString();
        return std::get<JsonArray>(parseJson(outcome.output.toUtf8()).value);
    }
    /// The key of a meeting of the preparatory group in this state.
    QString meetingIn(const QString &state)
    {
        for (const JsonValue &row : listed({u"meetings"_s, u"--group"_s, u"beredningsgruppen"_s}))
            if (textAt(row, {u"state"_s}) == state && textAt(row, {u"date"_s}).size() == 10)
                return textAt(row, {u"key"_s});
        ADD_FAILURE() << "no meeting " << state.toStdString();
        return {};
    }
    Outcome document(const QStringList &arguments, const QString &name)
    {
        return run(QStringList{u"document"_s, file} + arguments + QStringList{u"-o"_s, folder.path(name)});
    }
};

} // namespace

TEST_F(CliMeetings, AreListedWithTheirDecisionsAndActionsByGroupAndYear)
{
    const JsonArray all = listed({u"meetings"_s});
    const JsonArray some = listed({u"meetings"_s, u"--group"_s, u"beredningsgruppen"_s, u"--year"_s, u"2011"_s});
    EXPECT_GT(some.size(), 0U);
    EXPECT_LT(some.size(), all.size());
    for (const JsonValue &row : some)
        EXPECT_TRUE(textAt(row, {u"date"_s}).startsWith(u"2011"_s));
    const JsonArray decisions = listed({u"decisions"_s});
    ASSERT_FALSE(decisions.empty());
    EXPECT_FALSE(textAt(decisions[0], {u"decision"_s}).isEmpty());
    EXPECT_FALSE(textAt(decisions[0], {u"reference"_s}).isEmpty());
    const JsonArray actions = listed({u"actions"_s, u"--on"_s, u"2012-12-31"_s});
    ASSERT_FALSE(actions.empty());
    EXPECT_TRUE(std::ranges::any_of(actions, [](const JsonValue &row) { return at(row, {u"late"_s}) == JsonValue(true); }));
    for (const QString &what : {u"meetings"_s, u"decisions"_s, u"actions"_s})
        EXPECT_TRUE(run({u"list"_s, file, what, u"--csv"_s}).output.contains(u';'));
    refused(3, {u"list"_s, file, u"decisions"_s, u"--group"_s, u"styrelsen"_s});
    refused(2, {u"list"_s, file, u"meetings"_s, u"--year"_s, u"12"_s});
}

TEST_F(CliMeetings, GoOutAsPapersInEveryFormatAndBothLanguages)
{
    const QString approved = meetingIn(u"approved"_s);
    for (const QString &ending : {u"pdf"_s, u"html"_s, u"odt"_s, u"md"_s})
        EXPECT_EQ(document({u"minutes"_s, u"--meeting"_s, approved}, u"p."_s + ending).status, 0) << ending.toStdString();
    EXPECT_TRUE(readFile(folder.path(u"p.pdf"_s)).startsWith("%PDF-1.4"));
    EXPECT_EQ(document({u"minutes"_s, u"--meeting"_s, approved, u"--lang"_s, u"en"_s}, u"en.html"_s).status, 0);
    EXPECT_TRUE(readFile(folder.path(u"en.html"_s)).contains("<html lang=\"en\">"));
    EXPECT_EQ(document({u"notice"_s, u"--meeting"_s, meetingIn(u"called"_s)}, u"k.html"_s).status, 0);
    EXPECT_EQ(document({u"decisions"_s, u"--year"_s, u"2011"_s}, u"b.html"_s).status, 0);
    EXPECT_EQ(document({u"attendance"_s, u"--group"_s, u"beredningsgruppen"_s, u"--year"_s, u"2011"_s}, u"n.html"_s).status, 0);
    QString decided;
    for (const JsonValue &row : listed({u"decisions"_s, u"--year"_s, u"2011"_s})) // of sealed minutes
        if (at(row, {u"approved"_s}) == JsonValue(true))
            decided = textAt(row, {u"key"_s});
    EXPECT_EQ(document({u"extract"_s, u"--decision"_s, decided, u"--to"_s, u"Nacka kommun"_s}, u"u.html"_s).status, 0);
    EXPECT_TRUE(readFile(folder.path(u"u.html"_s)).contains("Nacka kommun"));
}

TEST_F(CliMeetings, GoIntoCalendarsOneByOneOrAGroupsYear)
{
    const QString called = meetingIn(u"called"_s);
    ASSERT_EQ(document({u"notice"_s, u"--meeting"_s, called}, u"m.ics"_s).status, 0);
    const JsonValue one = readByPython(u"readcalendar.py"_s, readFile(folder.path(u"m.ics"_s)));
    EXPECT_EQ(textAt(one, {u"method"_s}), u"REQUEST"_s);
    EXPECT_EQ(textAt(one, {u"events"_s, u"0"_s, u"summary"_s}), u"Beredningsgruppen"_s);
    const QString year = textAt(one, {u"events"_s, u"0"_s, u"start"_s, u"at"_s}).left(4);
    ASSERT_EQ(document({u"notice"_s, u"--group"_s, u"beredningsgruppen"_s, u"--year"_s, year}, u"år.ics"_s).status, 0);
    const JsonValue all = readByPython(u"readcalendar.py"_s, readFile(folder.path(u"år.ics"_s)));
    EXPECT_EQ(textAt(all, {u"method"_s}), u"PUBLISH"_s);
    const JsonValue events = at(all, {u"events"_s});
    EXPECT_TRUE(std::ranges::any_of(std::get<JsonArray>(events.value), [&](const JsonValue &event) {
        return textAt(event, {u"uid"_s}) == textAt(one, {u"events"_s, u"0"_s, u"uid"_s});
    })) << "the same meeting has the same uid in both";
}

TEST_F(CliMeetings, AreRefusedWithASentenceWhereTheyCannotGoOut)
{
    const QString out = folder.path(u"x.pdf"_s);
    refused(3, {u"document"_s, file, u"minutes"_s, u"--meeting"_s, u"ingen"_s, u"-o"_s, out});
    refused(3, {u"document"_s, file, u"extract"_s, u"--decision"_s, u"inget"_s, u"-o"_s, out});
    refused(3, {u"document"_s, file, u"attendance"_s, u"--group"_s, u"ingen"_s, u"--year"_s, u"2011"_s, u"-o"_s, out});
    refused(2, {u"document"_s, file, u"minutes"_s, u"-o"_s, out});
    refused(2, {u"document"_s, file, u"notice"_s, u"-o"_s, out});
    refused(2, {u"document"_s, file, u"notice"_s, u"--group"_s, u"beredningsgruppen"_s, u"--year"_s, u"2012"_s, u"-o"_s, out});
    refused(2, {u"document"_s, file, u"minutes"_s, u"--meeting"_s, meetingIn(u"called"_s), u"-o"_s, folder.path(u"x.doc"_s)});
    refused(3, {u"document"_s, file, u"notice"_s, u"--group"_s, u"beredningsgruppen"_s, u"--year"_s, u"1999"_s, u"-o"_s, folder.path(u"x.ics"_s)});
    EXPECT_FALSE(QFile::exists(out));
}

/// As somebody with tools of their own: takes the guard away, changes a word, puts the guard back.
static void changeSealedDecision(const QString &file)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"stranger"_s);
        database.setDatabaseName(file);
        ASSERT_TRUE(database.open());
        QSqlQuery query(database);
        ASSERT_TRUE(query.exec(u"SELECT sql FROM sqlite_schema WHERE name = 'agenda_item_sealed_update'"_s) && query.next());
        const QString guard = query.value(0).toString();
        ASSERT_TRUE(query.exec(u"DROP TRIGGER agenda_item_sealed_update"_s));
        ASSERT_TRUE(query.exec(u"UPDATE agenda_item SET decision = decision || ' Eller inte.' WHERE id = (SELECT item.id FROM agenda_item AS item"
                               " JOIN seal ON seal.meeting = item.meeting WHERE item.decision <> '' LIMIT 1)"_s));
        EXPECT_EQ(query.numRowsAffected(), 1);
        ASSERT_TRUE(query.exec(guard));
    }
    QSqlDatabase::removeDatabase(u"stranger"_s);
}

TEST_F(CliMeetings, AreCheckedAgainstTheirSealsAndTheChangedTextIsNamed)
{
    EXPECT_FALSE(run({u"check"_s, file, u"--json"_s}).output.contains(u"seal"_s));
    changeSealedDecision(file);
    const Outcome outcome = run({u"check"_s, file});
    EXPECT_EQ(outcome.status, 5) << outcome.output.toStdString();
    EXPECT_TRUE(outcome.errors.contains(u"beslutet"_s)) << outcome.errors.toStdString();
}
