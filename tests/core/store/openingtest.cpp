// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/organization.h"
#include "core/store/fileheader.h"
#include "core/store/integrity.h"
#include "core/store/schema.h"
#include "tests/support/files.h"
#include "tests/support/workspaces.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

struct Opening : testing::Test {
    Folder folder;
    QString file = folder.path(u"Åre ö.samsyn"_s);

    void make() { Workspace::create(file, u"Prov"_s); }
    std::optional<ErrorKind> openError(Store::Access access = Store::Access::Write)
    {
        return errorOf([&] { Workspace::open(file, access); });
    }
    void damage(const std::function<void(QByteArray &)> &work)
    {
        QByteArray bytes = readFile(file);
        work(bytes);
        writeFile(file, bytes);
    }
};

} // namespace

TEST_F(Opening, CreatesAFileThatOthersCannotRead)
{
    make();
    struct stat info;
    ASSERT_EQ(stat(QFile::encodeName(file).constData(), &info), 0);
    EXPECT_EQ(info.st_mode & 0077, 0u);
    EXPECT_EQ(readHeader(file).userVersion, migrations().back().number);
    EXPECT_FALSE(QFile::exists(file + u".lock"_s));
}

TEST_F(Opening, NeverOverwritesAFileThatIsThere)
{
    writeFile(file, "mine");
    EXPECT_EQ(errorOf([&] { make(); }), ErrorKind::Failed);
    EXPECT_EQ(readFile(file), "mine");
}

TEST_F(Opening, SaysThatThereIsNoSuchFile)
{
    EXPECT_EQ(openError(), ErrorKind::NotFound);
    EXPECT_FALSE(QFile::exists(file));
}

TEST_F(Opening, RefusesWhatIsNoWorkspaceAndLeavesItUntouched)
{
    for (const QByteArray &content : {QByteArray(), QByteArray("SQLite format 3"), QByteArray(5000, 'x'), QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0')}) {
        writeFile(file, content);
        EXPECT_EQ(openError(), ErrorKind::Damaged);
        EXPECT_EQ(openError(Store::Access::Read), ErrorKind::Damaged);
        EXPECT_EQ(readFile(file), content);
    }
}

TEST_F(Opening, RefusesAFileThatIsCutShortByOneByte)
{
    make();
    damage([](QByteArray &bytes) { bytes.chop(1); });
    EXPECT_EQ(openError(), ErrorKind::Damaged);
}

TEST_F(Opening, RefusesAnotherProgramsDatabase)
{
    make();
    damage([](QByteArray &bytes) { bytes[68] = 'x'; });
    EXPECT_EQ(openError(), ErrorKind::Damaged);
}

TEST_F(Opening, RefusesAFileFromANewerVersionByteForByte)
{
    make();
    damage([](QByteArray &bytes) { qToBigEndian<quint32>(99, bytes.data() + 60); });
    const QByteArray before = readFile(file);
    EXPECT_EQ(openError(), ErrorKind::Newer);
    EXPECT_EQ(openError(Store::Access::Read), ErrorKind::Newer);
    EXPECT_EQ(readFile(file), before);
}

TEST_F(Opening, RefusesASchemaThatIsNotOursBeforeAnythingInItRuns)
{
    make();
    {
        Connection connection(file, Connection::Mode::ReadWrite);
        connection.execute(u"CREATE TRIGGER evil AFTER UPDATE ON workspace BEGIN DELETE FROM organization; END"_s);
    }
    EXPECT_EQ(openError(), ErrorKind::Damaged);
}

TEST_F(Opening, LetsOneWriteAndNamesItToTheSecond)
{
    make();
    const auto first = Workspace::open(file, Store::Access::Write);
    QString sentence;
    EXPECT_EQ(errorOf([&] { Workspace::open(file, Store::Access::Write); }, &sentence), ErrorKind::Locked);
    EXPECT_TRUE(sentence.contains(QString::number(getpid()))) << sentence.toStdString();
    const auto reader = Workspace::open(file, Store::Access::Read);
    EXPECT_EQ(errorOf([&] { addMunicipality(*reader, u"0126"_s, u"Huddinge"_s); }), ErrorKind::Locked);
    addMunicipality(*first, u"0126"_s, u"Huddinge"_s);
    EXPECT_EQ(reader->store().count(Organization::entity), 1);
}

TEST_F(Opening, MeetsInOneLockThroughALink)
{
    make();
    const QString link = folder.path(u"link.samsyn"_s);
    ASSERT_TRUE(QFile::link(file, link));
    const auto first = Workspace::open(file, Store::Access::Write);
    EXPECT_EQ(errorOf([&] { Workspace::open(link, Store::Access::Write); }), ErrorKind::Locked);
}

TEST_F(Opening, ASnapshotIsOfOneMomentWhoeverWrites)
{
    make();
    const auto writer = Workspace::open(file, Store::Access::Write);
    const auto reader = Workspace::open(file, Store::Access::Read);
    const Snapshot snapshot(reader->store().connection());
    const quint64 before = reader->store().contentHash();
    EXPECT_EQ(errorOf([&] { addMunicipality(*writer, u"0126"_s, u"Huddinge"_s); }), ErrorKind::Locked);
    EXPECT_EQ(reader->store().computedContentHash(), before);
}

TEST_F(Opening, SaysThatAFileWithoutItsStateIsDamaged)
{
    make();
    {
        Connection connection(file, Connection::Mode::ReadWrite);
        connection.execute(u"DELETE FROM file_state"_s);
    }
    const auto workspace = Workspace::open(file, Store::Access::Write);
    EXPECT_EQ(errorOf([&] { addMunicipality(*workspace, u"0126"_s, u"Huddinge"_s); }), ErrorKind::Damaged);
    EXPECT_FALSE(findDamage(workspace->store(), true).isEmpty());
}

TEST_F(Opening, ReadingChangesNothingInTheFile)
{
    make();
    const QByteArray before = readFile(file);
    Workspace::open(file, Store::Access::Read)->problems();
    EXPECT_EQ(readFile(file), before);
}

TEST_F(Opening, MigratesAllOrNothing)
{
    Connection connection(u":memory:"_s, Connection::Mode::Create);
    std::vector<Migration> steps = migrations();
    migrate(connection, steps, 0);
    const QByteArray hash = schemaHash(connection);
    const int version = steps.back().number;
    steps.push_back({version + 1, u"ALTER TABLE person ADD COLUMN shoe TEXT; INSERT INTO nowhere VALUES (1);"_s});
    EXPECT_TRUE(errorOf([&] { migrate(connection, steps, version); }).has_value());
    EXPECT_EQ(schemaHash(connection), hash);
    EXPECT_EQ(connection.singleValue(u"PRAGMA user_version"_s), Value(qint64(version)));
    EXPECT_EQ(connection.singleValue(u"PRAGMA foreign_keys"_s), Value(qint64(1)));
    steps.back().sql = u"ALTER TABLE person ADD COLUMN shoe TEXT;"_s;
    migrate(connection, steps, version);
    EXPECT_EQ(schemaHash(connection), expectedSchemaHash(steps, version + 1));
}

TEST_F(Opening, HasTheSecuritySettings)
{
    make();
    const auto workspace = Workspace::open(file, Store::Access::Write);
    Connection &connection = workspace->store().connection();
    const std::pair<QString, Value> expected[] = {
        {u"foreign_keys"_s, qint64(1)}, {u"trusted_schema"_s, qint64(0)}, {u"recursive_triggers"_s, qint64(1)},
        {u"cell_size_check"_s, qint64(1)}, {u"secure_delete"_s, qint64(1)}, {u"synchronous"_s, qint64(3)},
        {u"journal_mode"_s, u"delete"_s}};
    for (const auto &[name, value] : expected)
        EXPECT_EQ(connection.singleValue(u"PRAGMA "_s + name), value) << name.toStdString();
    EXPECT_TRUE(errorOf([&] { connection.execute(u"PRAGMA writable_schema = ON; DELETE FROM sqlite_schema"_s); }).has_value());
}

TEST_F(Opening, EveryTableHasTheColumnsOfItsEntity)
{
    make();
    const auto workspace = Workspace::open(file, Store::Access::Read);
    for (const Entity *entity : allEntities()) {
        Statement query(workspace->store().connection(), u"SELECT name, \"notnull\" FROM pragma_table_info(?)"_s);
        query.run({entity->name()});
        std::vector<std::pair<QString, bool>> columns;
        while (query.next())
            columns.emplace_back(query.text(0), query.integer(1) != 0 || query.text(0) == u"id");
        std::vector<std::pair<QString, bool>> fields;
        for (const Field &field : entity->fields)
            fields.emplace_back(toText(field.name), !field.optional);
        EXPECT_EQ(columns, fields) << entity->name().toStdString();
    }
}

TEST_F(Opening, FindsAByteThatChangedInTheContent)
{
    make();
    addMunicipality(*Workspace::open(file, Store::Access::Write), u"0126"_s, u"Huddinge"_s);
    EXPECT_TRUE(findDamage(Workspace::open(file, Store::Access::Read)->store(), true).isEmpty());
    damage([](QByteArray &bytes) { bytes.replace("0126Huddinge", "0126Huddunge"); });
    damage([](QByteArray &bytes) { bytes.replace("Huddinge", "Huddunge"); });
    EXPECT_FALSE(findDamage(Workspace::open(file, Store::Access::Read)->store(), true).isEmpty());
}

TEST_F(Opening, BacksUpAWholeCopyAndNeverOverwrites)
{
    make();
    const auto workspace = Workspace::open(file, Store::Access::Write);
    addMunicipality(*workspace, u"0126"_s, u"Huddinge"_s);
    const QString copy = folder.path(u"copy.samsyn"_s);
    backUp(workspace->store(), copy);
    EXPECT_EQ(Workspace::open(copy, Store::Access::Read)->store().contentHash(), workspace->store().contentHash());
    EXPECT_EQ(errorOf([&] { backUp(workspace->store(), copy); }), ErrorKind::Failed);
    EXPECT_EQ(errorOf([&] { backUp(workspace->store(), folder.path(u"no/where.samsyn"_s)); }), ErrorKind::Disk);
}
