// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/membership.h"
#include "core/members/organization.h"
#include "core/members/person.h"
#include "core/store/integrity.h"
#include "core/store/search.h"
#include "core/store/searchindex.h"
#include "tests/support/files.h"
#include "tests/support/workspaces.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

struct Indexing : testing::Test {
    Folder folder;
    QString file = folder.path(u"i.samsyn"_s);
    std::unique_ptr<Workspace> workspace = Workspace::create(file, u"Prov"_s);

    const Store &store() const { return workspace->store(); }
    Connection &connection() const { return store().connection(); }
    Id<Person> add(const QString &name)
    {
        Id<Person> id;
        workspace->change(u"Add"_s, [&](Transaction &transaction) {
            Person person;
            person.name = name;
            id = transaction.insert(person);
        });
        return id;
    }
    void rename(Id<Person> id, const QString &name)
    {
        workspace->change(u"Rename"_s, [&](Transaction &transaction) {
            Person person = store().get(id);
            person.name = name;
            transaction.update(person);
        });
    }
    size_t hits(const QString &text) const { return search(store(), {text}).hits.size(); }
    Value words(Id<Person> id) const
    {
        return connection().singleValue(u"SELECT exact FROM search_text WHERE id = %1"_s.arg(id.value));
    }
    /// The words are those of the rows, and SQLite finds the index to be that of the words.
    void expectRight() const
    {
        EXPECT_TRUE(searchIndexIsRight(store(), true));
        EXPECT_NO_THROW(connection().execute(u"INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"_s));
    }
    void reopen()
    {
        workspace.reset();
        workspace = Workspace::open(file, Store::Access::Write);
    }
    /// What another program or a failing disk may do, while nobody has the file.
    void tamper(const QString &sql)
    {
        workspace.reset();
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
            database.setDatabaseName(file);
            ASSERT_TRUE(database.open());
            QSqlQuery query(database);
            ASSERT_TRUE(query.exec(sql)) << query.lastError().text().toStdString();
        }
        QSqlDatabase::removeDatabase(u"tamper"_s);
        workspace = Workspace::open(file, Store::Access::Write);
    }
};

} // namespace

TEST_F(Indexing, FollowsEveryWriteUndoAndRedo)
{
    const Id<Person> id = add(u"Karin Ekdal"_s);
    EXPECT_EQ(hits(u"ekdal"_s), 1u);
    rename(id, u"Karin Lövgren"_s);
    EXPECT_EQ(hits(u"ekdal"_s), 0u);
    EXPECT_EQ(hits(u"lovgren"_s), 1u);
    workspace->undo();
    EXPECT_EQ(hits(u"ekdal"_s), 1u);
    workspace->redo();
    EXPECT_EQ(hits(u"ekdal"_s), 0u);
    workspace->change(u"Remove"_s, [&](Transaction &transaction) { transaction.remove(id); });
    EXPECT_EQ(hits(u"karin"_s), 0u);
    expectRight();
    workspace->undo();
    EXPECT_EQ(hits(u"karin"_s), 1u);
    expectRight();
}

TEST_F(Indexing, LeavesNoTraceOfWhatWasRefused)
{
    add(u"Karin Ekdal"_s);
    EXPECT_TRUE(errorOf([&] {
        workspace->change(u"Half"_s, [&](Transaction &transaction) {
            Person person;
            person.name = u"Jonas Hallström"_s;
            transaction.insert(person);
            throw Error(ErrorKind::Failed, u"no"_s);
        });
    }));
    EXPECT_EQ(hits(u"jonas"_s), 0u);
    expectRight();
}

TEST_F(Indexing, KeepsUpWithOneRowWrittenSeveralTimesInOneStep)
{
    workspace->change(u"Several"_s, [&](Transaction &transaction) {
        Person person;
        person.name = u"Åsa Wikner"_s;
        const Id<Person> id = transaction.insert(person);
        for (const QString &name : {u"Åsa Ek"_s, u"Åsa Berg"_s}) {
            Person changed = transaction.store().get(id);
            changed.name = name;
            transaction.update(changed);
        }
    });
    EXPECT_EQ(hits(u"ek"_s), 0u);
    EXPECT_EQ(hits(u"berg"_s), 1u);
    expectRight();
}

TEST_F(Indexing, WritesNothingWhereNoSearchedFieldChanged)
{
    const auto id = addMunicipality(*workspace, u"0182"_s, u"Nacka"_s);
    tamper(u"UPDATE search_text SET exact = 'seen' WHERE id = %1"_s.arg(id.value));
    workspace->change(u"Court"_s, [&](Transaction &transaction) {
        Organization organization = store().get(id);
        organization.courted = true;
        transaction.update(organization);
    });
    EXPECT_EQ(words({id.value}), Value(u"seen"_s));
}

TEST_F(Indexing, KnowsNothingOfARecordThatSaysNothing)
{
    const auto id = addMunicipality(*workspace, u"0182"_s, u"Nacka"_s);
    addMembership(*workspace, id, QDate(2011, 7, 1));
    EXPECT_EQ(connection().singleValue(u"SELECT count(*) FROM search_text WHERE entity = 'membership'"_s), Value(qint64(0)));
    expectRight();
}

TEST_F(Indexing, IsFilledWhenAFileFromBeforeItIsOpened)
{
    workspace.reset();
    file = folder.path(u"before.samsyn"_s);
    writeFile(file, dataFile(u"workspaces/schema-1.samsyn"_s));
    workspace = Workspace::open(file, Store::Access::Write);
    EXPECT_GE(hits(u"huddinge"_s), 1u);
    expectRight();
}

TEST_F(Indexing, IsTheSameInACopy)
{
    add(u"Karin Ekdal"_s);
    const QString copy = folder.path(u"copy.samsyn"_s);
    backUp(store(), copy);
    workspace.reset();
    file = copy;
    workspace = Workspace::open(copy, Store::Access::Write);
    EXPECT_EQ(hits(u"ekdal"_s), 1u);
    expectRight();
}

TEST_F(Indexing, WithOtherWordsThanTheRowsIsSeenAndMadeAnew)
{
    const Id<Person> id = add(u"Karin Ekdal"_s);
    for (const QString &sql : {u"UPDATE search_text SET folded = ' other ' WHERE id = %1"_s, u"UPDATE search_text SET exact = ' other ' WHERE id = %1"_s,
                               u"UPDATE search_text SET entity = 'budget' WHERE id = %1"_s, u"DELETE FROM search_text WHERE id = %1"_s,
                               u"INSERT INTO search_text VALUES (%1 + 1000, 'person', ' ghost ', ' ghost ')"_s}) {
        tamper(sql.arg(id.value));
        EXPECT_FALSE(searchIndexIsRight(store(), true)) << sql.toStdString();
        EXPECT_TRUE(findDamage(store(), true).isEmpty()) << "the content is whole";
        EXPECT_LE(hits(u"ghost"_s), 0u) << "what is not there is not shown";
        workspace->repairSearch();
        EXPECT_EQ(hits(u"ekdal"_s), 1u);
        expectRight();
    }
}

TEST_F(Indexing, WhenDamagedHindersNeitherSearchNorWork)
{
    const Id<Person> id = add(u"Karin Ekdal"_s);
    for (const QString &sql : {u"UPDATE search_index_data SET block = zeroblob(length(block) + 3) WHERE id <> 1"_s,
                               u"UPDATE search_index_data SET block = zeroblob(4) WHERE id = 10"_s, u"DELETE FROM search_index_idx"_s,
                               u"DELETE FROM search_index_data WHERE id > 10"_s}) {
        SCOPED_TRACE(sql.toStdString());
        tamper(sql);
        const SearchResult result = search(store(), {u"ekdal"_s});
        EXPECT_EQ(result.hits.size(), 1u);
        EXPECT_EQ(result.indexIsDamaged, !searchIndexIsRight(store(), true));
        EXPECT_TRUE(findDamage(store(), true).isEmpty()) << "the content is whole";
        rename(id, u"Karin Lövgren"_s);
        EXPECT_EQ(hits(u"lovgren"_s), 1u);
        rename(id, u"Karin Ekdal"_s);
        workspace->repairSearch();
        EXPECT_FALSE(search(store(), {u"ekdal"_s}).indexIsDamaged);
        expectRight();
    }
}

TEST_F(Indexing, ThatCannotEvenBeOpenedIsDoneWithout)
{
    add(u"Karin Ekdal"_s);
    for (const QString &sql : {u"UPDATE search_index_config SET v = 99"_s, u"DELETE FROM search_index_data"_s}) {
        tamper(sql);
        EXPECT_EQ(hits(u"ekdal"_s), 1u);
        EXPECT_FALSE(searchIndexIsRight(store(), true));
        EXPECT_TRUE(findDamage(store(), true).isEmpty());
    }
}

TEST_F(Indexing, ThatLostOneWordIsSeen)
{
    for (int i = 0; i < 300; ++i)
        add(u"Person nummer %1"_s.arg(i));
    workspace->repairSearch();
    EXPECT_TRUE(searchIndexIsRight(store(), true));
    tamper(u"INSERT INTO search_index (search_index, rowid, folded) SELECT 'delete', id, folded FROM search_text LIMIT 1"_s);
    EXPECT_FALSE(searchIndexIsRight(store(), true));
}

TEST_F(Indexing, IsNotRepairedWhereTheFileIsOnlyRead)
{
    const auto reader = Workspace::open(file, Store::Access::Read);
    EXPECT_EQ(errorOf([&] { reader->repairSearch(); }), ErrorKind::Locked);
}

TEST_F(Indexing, ForgetsRemovedWordsWithWhatCannotBeUndone)
{
    const auto traces = [this] {
        return std::get<qint64>(connection().singleValue(
            u"SELECT count(*) FROM search_index_data WHERE instr(block, CAST('wqj' AS BLOB))"_s));
    };
    const Id<Person> first = add(u"ŵqj"_s);
    const Id<Person> second = add(u"åäö ŵqj"_s);
    workspace->change(u"Remove"_s, [&](Transaction &transaction) { transaction.remove(first); });
    EXPECT_GT(traces(), 0);
    workspace->changeForGood(u"Erase"_s, [&](Transaction &transaction) { transaction.remove(second); });
    EXPECT_EQ(traces(), 0);
    expectRight();
}
