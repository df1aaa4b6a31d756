// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever is killed in the middle of a work (kill -9) leaves the workspace as it was before or as
// it is after, and what was acknowledged is there. This is no test of a loss of power: what the
// system has taken into its memory survives the process.
#include "core/store/copies.h"
#include "core/store/durable.h"
#include "core/store/fileheader.h"
#include "core/store/integrity.h"
#include "core/store/schema.h"
#include "core/workspace/bundle.h"
#include "core/workspace/sample.h"
#include "tests/faults/child.h"
#include "tests/support/files.h"
#include "tests/support/workspaces.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

struct Kill : testing::Test {
    // On a disk, whose slowness makes the moments longer that matter
    QTemporaryDir folder;
    QString file = folder.filePath(u"Samverkan.samsyn"_s);
    QString copies = folder.filePath(u"Samverkan-backups"_s);
    QByteArray start; // the workspace's bytes before
    int kills = faultCount(4);
    int hot = 0; // kills that left a journal to be played back
    int left = 0; // kills that left a temporary file
    int emptyLocks = 0;
    int acknowledged = 0;

    void reset()
    {
        QFile::remove(file + u"-journal"_s);
        QDir(copies).removeRecursively();
        writeFile(file, start);
    }
    /// The work has begun to write into the file: what it was stands in the journal.
    bool journalIsHot() const
    {
        QFile journal(file + u"-journal"_s);
        return journal.open(QIODevice::ReadOnly) && journal.read(1) == "\xd9";
    }
    QStringList temporaries() const { return QDir(copies).entryList({u".*"_s}, QDir::Files | QDir::Hidden); }
    /// An empty lock file is taken away by the first who comes ten seconds later; nobody waits here.
    void letTimePass()
    {
        QFile lock(FileLock::pathFor(file));
        if (lock.size() > 0 || !lock.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
            return;
        ++emptyLocks;
        ASSERT_TRUE(lock.setFileTime(QDateTime::currentDateTime().addSecs(-11), QFileDevice::FileModificationTime));
    }
    void report(const char *work) const
    {
        std::printf("%s: %d kills, %d met a hot journal, %d left a temporary file, %d an empty lock file, "
                    "%d were acknowledged before\n",
                    work, kills, hot, left, emptyLocks, acknowledged);
    }
    /// Opens it as the next start does, and holds it against the states it may be in.
    void expectWhole(const Store &store, std::initializer_list<quint64> states) const
    {
        EXPECT_EQ(findDamage(store, true), QStringList());
        EXPECT_TRUE(std::ranges::find(states, store.contentHash()) != states.end());
    }
};

} // namespace

TEST_F(Kill, AnImportIsThereWholeOrNotAtAll)
{
    const QByteArray bundle = exportBundle(createSample(folder.filePath(u"sample.samsyn"_s))->store());
    Workspace::create(file, u"Prov"_s);
    start = readFile(file);
    const auto import = [&] { importBundle(*Workspace::open(file, Store::Access::Write), bundle); };
    const quint64 before = Workspace::open(file, Store::Access::Read)->store().contentHash();
    import();
    const quint64 after = Workspace::open(file, Store::Access::Read)->store().contentHash();
    Killer killer(import, [&] { return journalIsHot(); }, [&] { reset(); });
    for (int i = 0; i < kills; ++i) {
        reset();
        const bool told = killer.killOnce();
        letTimePass();
        acknowledged += told;
        hot += readHeader(file).hotJournal;
        const auto workspace = Workspace::open(file, Store::Access::Write);
        expectWhole(workspace->store(), {before, after});
        const bool isThere = workspace->store().contentHash() == after;
        EXPECT_TRUE(isThere || !told) << "an import was acknowledged and is lost";
        EXPECT_EQ(history(workspace->store()).size(), isThere ? 2u : 1u);
    }
    report("import");
}

TEST_F(Kill, ACopyIsThereWholeOrNotAtAll)
{
    createSample(file);
    start = readFile(file);
    const quint64 content = Workspace::open(file, Store::Access::Read)->store().contentHash();
    const auto backup = [&] { makeCopy(Workspace::open(file, Store::Access::Read)->store(), CopyKind::Manual); };
    Killer killer(backup, [&] { return !QDir(copies).isEmpty(QDir::Files | QDir::Hidden); }, [&] { reset(); });
    for (int i = 0; i < kills; ++i) {
        reset();
        const bool told = killer.killOnce();
        letTimePass();
        acknowledged += told;
        left += !temporaries().isEmpty();
        EXPECT_EQ(readFile(file), start);
        const auto made = copiesOf(file);
        EXPECT_EQ(QDir(copies).entryList({u"*.samsyn"_s}, QDir::Files).size(), qsizetype(made.size()));
        EXPECT_TRUE(!made.empty() || !told) << "a copy was acknowledged and is lost";
        for (const Copy &copy : made)
            expectWhole(*Store::open(copy.path, Store::Access::Read, allEntities()), {content});
        makeDailyCopy(Workspace::open(file, Store::Access::Write)->store()); // as the next start does
        EXPECT_EQ(temporaries(), QStringList());
    }
    report("backup");
}

TEST_F(Kill, AMigrationIsDoneWholeOrNotAtAllAndAfterACopy)
{
    start = dataFile(u"workspaces/schema-1.samsyn"_s);
    reset();
    const int newest = migrations().back().number;
    const auto migrateFile = [&] { Workspace::open(file, Store::Access::Write); };
    const quint64 before = Workspace::open(file, Store::Access::Read)->store().contentHash();
    migrateFile();
    const quint64 after = Workspace::open(file, Store::Access::Read)->store().contentHash();
    int old = 0;
    Killer killer(migrateFile, [&] { return journalIsHot(); }, [&] { reset(); });
    for (int i = 0; i < kills; ++i) {
        reset();
        acknowledged += killer.killOnce();
        letTimePass();
        hot += readHeader(file).hotJournal;
        left += !temporaries().isEmpty();
        {
            const auto store = Store::open(file, Store::Access::Read, allEntities());
            const bool isOld = store->schemaVersion() == 1;
            old += isOld;
            EXPECT_TRUE(isOld || store->schemaVersion() == newest) << store->schemaVersion();
            EXPECT_EQ(schemaHash(store->connection()), expectedSchemaHash(migrations(), store->schemaVersion()));
            expectWhole(*store, {isOld ? before : after});
            EXPECT_TRUE(isOld || !copiesOf(file).empty()) << "migrated without a copy";
        }
        for (const Copy &copy : copiesOf(file)) {
            const auto store = Store::open(copy.path, Store::Access::Read, allEntities());
            EXPECT_EQ(store->schemaVersion(), 1);
            expectWhole(*store, {before});
        }
        expectWhole(Workspace::open(file, Store::Access::Write)->store(), {after}); // the next start finishes it
    }
    report("migration");
    std::printf("migration: %d before, %d after\n", old, kills - old);
}
