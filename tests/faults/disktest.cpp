// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Disks that are full, and files, folders and disks that may not be written.
#include "core/store/copies.h"
#include "core/store/integrity.h"
#include "core/workspace/bundle.h"
#include "core/workspace/sample.h"
#include "tests/faults/mount.h"
#include "tests/support/files.h"
#include "tests/support/workspaces.h"

#include <QDir>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

struct Disk : testing::Test {
    Folder folder;
    QString place = folder.path(u"disk"_s);
    QString file = place + u"/Samverkan.samsyn"_s;

    QStringList files() const
    {
        QStringList found;
        for (const QString &name : {place, place + u"/Samverkan-backups"_s})
            found << QDir(name).entryList(QDir::Files | QDir::Hidden);
        found.removeOne(u"other files"_s);
        return found;
    }
    void setModes(mode_t ofFile, mode_t ofFolder) const
    {
        ASSERT_EQ(::chmod(QFile::encodeName(file).constData(), ofFile), 0);
        ASSERT_EQ(::chmod(QFile::encodeName(place).constData(), ofFolder), 0);
    }
    /// It can be read, is told to be write-protected, and is not touched.
    void expectReadable() const
    {
        const QByteArray before = readFile(file);
        QString sentence;
        EXPECT_EQ(errorOf([&] { Workspace::open(file, Store::Access::Write); }, &sentence), ErrorKind::Disk);
        EXPECT_TRUE(sentence.contains(u"Samverkan.samsyn")) << sentence.toStdString();
        {
            const auto workspace = Workspace::open(file, Store::Access::Read);
            EXPECT_EQ(findDamage(workspace->store(), true), QStringList());
            EXPECT_EQ(errorOf([&] { addMunicipality(*workspace, u"1999"_s, u"Ort"_s); }), ErrorKind::Locked);
        }
        EXPECT_EQ(readFile(file), before);
        EXPECT_EQ(files(), QStringList{u"Samverkan.samsyn"_s});
    }
};

#define NEEDS_DISK(size)                                                  \
    SmallDisk disk(place, size);                                          \
    if (!disk.isThere())                                                  \
        GTEST_SKIP() << "skipped: only root can mount a small disk here"

} // namespace

TEST_F(Disk, ThatIsFullLeavesAnImportUndoneAndTakesItWhenThereIsRoom)
{
    const QByteArray bundle = exportBundle(createSample(folder.path(u"sample.samsyn"_s))->store());
    NEEDS_DISK("16m");
    const auto workspace = Workspace::create(file, u"Prov"_s);
    const quint64 before = workspace->store().contentHash();
    const QStringList there = files();
    disk.fill();
    QString sentence;
    EXPECT_EQ(errorOf([&] { importBundle(*workspace, bundle); }, &sentence), ErrorKind::Disk);
    EXPECT_TRUE(sentence.contains(u"Samverkan.samsyn")) << sentence.toStdString();
    EXPECT_EQ(workspace->store().contentHash(), before);
    EXPECT_EQ(findDamage(workspace->store(), true), QStringList());
    EXPECT_EQ(files(), there) << "no journal and nothing temporary is left";
    disk.empty();
    importBundle(*workspace, bundle);
    EXPECT_EQ(exportBundle(workspace->store()), bundle);
}

TEST_F(Disk, ThatIsFullGivesNoCopyAndHindersNoWork)
{
    NEEDS_DISK("16m");
    const auto workspace = createSample(file);
    makeCopy(workspace->store(), CopyKind::Manual);
    addMunicipality(*workspace, u"1999"_s, u"Ort"_s);
    const QStringList there = files();
    disk.fill();
    QString sentence;
    EXPECT_EQ(errorOf([&] { makeDailyCopy(workspace->store()); }, &sentence), ErrorKind::Disk);
    EXPECT_FALSE(sentence.isEmpty());
    EXPECT_EQ(files(), there);
    EXPECT_TRUE(newestWholeCopy(file, allEntities()));
    disk.empty();
    addMunicipality(*workspace, u"1998"_s, u"By"_s);
    EXPECT_NE(makeDailyCopy(workspace->store()), QString());
}

TEST_F(Disk, ThatIsFullLeavesAFileOfAnEarlierVersionAsItWas)
{
    NEEDS_DISK("16m");
    const QByteArray old = dataFile(u"workspaces/schema-1.samsyn"_s);
    writeFile(file, old);
    disk.fill();
    QString sentence;
    EXPECT_EQ(errorOf([&] { Workspace::open(file, Store::Access::Write); }, &sentence), ErrorKind::Disk);
    EXPECT_FALSE(sentence.isEmpty());
    EXPECT_EQ(readFile(file), old);
    EXPECT_EQ(files(), QStringList{u"Samverkan.samsyn"_s});
    EXPECT_EQ(Workspace::open(file, Store::Access::Read)->store().schemaVersion(), 1);
    disk.empty();
    EXPECT_GT(Workspace::open(file, Store::Access::Write)->store().schemaVersion(), 1);
}

TEST_F(Disk, ThatMayOnlyBeReadIsRead)
{
    NEEDS_DISK("16m");
    createSample(file);
    disk.setReadOnly(true);
    expectReadable();
    disk.setReadOnly(false);
}

TEST_F(Disk, AFileThatMayOnlyBeReadIsRead)
{
    QDir().mkpath(place);
    createSample(file);
    ASSERT_EQ(::chmod(QFile::encodeName(folder.path({})).constData(), 0755), 0);
    setModes(0444, 0777);
    const Nobody nobody;
    expectReadable();
}

TEST_F(Disk, AFileInAFolderThatMayOnlyBeReadIsRead)
{
    QDir().mkpath(place);
    createSample(file);
    ASSERT_EQ(::chmod(QFile::encodeName(folder.path({})).constData(), 0755), 0);
    setModes(0666, 0555);
    {
        const Nobody nobody;
        expectReadable();
    }
    setModes(0600, 0700);
}

TEST_F(Disk, WithoutAMaskTheFilesAreStillPrivate)
{
    QDir().mkpath(place);
    const mode_t mask = ::umask(0);
    const QString copy = makeCopy(createSample(file)->store(), CopyKind::Daily);
    ::umask(mask);
    for (const QString &path : {file, copy, QFileInfo(copy).path()}) {
        struct stat info;
        ASSERT_EQ(::stat(QFile::encodeName(path).constData(), &info), 0);
        EXPECT_EQ(info.st_mode & 0077, 0u) << path.toStdString();
    }
}
