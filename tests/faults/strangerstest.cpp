// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Others at the same file: locks, several processes, strange files and journals, and a file that is
// replaced while it is open.
#include "core/members/organization.h"
#include "core/store/fileheader.h"
#include "core/store/integrity.h"
#include "core/workspace/sample.h"
#include "tests/faults/child.h"
#include "tests/support/files.h"
#include "tests/support/workspaces.h"

#include <QDir>
#include <QElapsedTimer>
#include <set>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

struct Strangers : testing::Test {
    Folder folder;
    QString file = folder.path(u"Samverkan.samsyn"_s);

    /// A writer of this file that goes away in the middle of a commit, leaving its journal.
    static void leaveJournal(const QString &path)
    {
        Child writer([path] {
            Connection connection(path, Connection::Mode::ReadWrite);
            connection.execute(u"PRAGMA cache_size = 2"_s); // so that it writes into the file before the end
            connection.execute(u"BEGIN IMMEDIATE"_s);
            connection.execute(u"UPDATE organization SET name = name || ' (half)'; UPDATE population SET count = count + 1; "
                               "UPDATE change SET after = after || ' '; UPDATE membership SET note = 'half'"_s);
            ::_exit(0);
        });
        ASSERT_TRUE(writer.finish());
        ASSERT_TRUE(readHeader(path).hotJournal);
    }
};

} // namespace

TEST_F(Strangers, AWriterThatIsCutOffLeavesNothingHalfDone)
{
    createSample(file);
    const quint64 before = Workspace::open(file, Store::Access::Read)->store().contentHash();
    leaveJournal(file);
    const auto workspace = Workspace::open(file, Store::Access::Write);
    EXPECT_TRUE(workspace->store().wasRecovered());
    EXPECT_EQ(findDamage(workspace->store(), true), QStringList());
    EXPECT_EQ(workspace->store().computedContentHash(), before);
}

TEST_F(Strangers, AnotherFilesJournalIsNotPlayedBackIntoThisOne)
{
    const QString other = folder.path(u"Annan.samsyn"_s);
    createSample(other);
    {
        const auto workspace = createSample(file);
        for (int i = 0; i < 30; ++i)
            addMunicipality(*workspace, QString::number(3000 + i), u"Ort %1"_s.arg(i));
    }
    leaveJournal(other);
    QFile::copy(other + u"-journal"_s, file + u"-journal"_s);
    const QByteArray before = readFile(file);
    for (const Store::Access access : {Store::Access::Read, Store::Access::Write}) {
        QString sentence;
        EXPECT_EQ(errorOf([&] { Workspace::open(file, access); }, &sentence), ErrorKind::Damaged);
        EXPECT_TRUE(sentence.contains(u"-journal"_s)) << sentence.toStdString();
        EXPECT_EQ(readFile(file), before);
        EXPECT_TRUE(QFile::exists(file + u"-journal"_s));
    }
    QFile::remove(file + u"-journal"_s);
    EXPECT_EQ(findDamage(Workspace::open(file, Store::Access::Write)->store(), true), QStringList());
}

TEST_F(Strangers, WhatIsNoWorkspaceIsRefusedAndNeverConverted)
{
    createSample(file);
    const QByteArray ours = readFile(file);
    QByteArray inWalMode = ours;
    inWalMode[18] = inWalMode[19] = 2;
    QByteArray foreign = ours;
    foreign.replace(68, 4, "GPKG");
    for (const QByteArray &strange : {QByteArray("PK\3\4") + QByteArray(9000, 'z'), QByteArray("%PDF-1.4\n%%EOF"),
                                      QByteArray("<!DOCTYPE html><p>"), QByteArray(8192, '\0'), foreign, inWalMode}) {
        writeFile(file, strange);
        for (const Store::Access access : {Store::Access::Read, Store::Access::Write}) {
            QString sentence;
            EXPECT_EQ(errorOf([&] { Workspace::open(file, access); }, &sentence), ErrorKind::Damaged) << strange.left(20).constData();
            EXPECT_EQ(readFile(file), strange);
        }
        EXPECT_EQ(QDir(folder.path({})).entryList(QDir::Files | QDir::Hidden), QStringList{u"Samverkan.samsyn"_s});
    }
}

TEST_F(Strangers, AWriterThatHoldsTheFileIsWaitedForNotLong)
{
    const auto workspace = createSample(file);
    Connection other(file, Connection::Mode::ReadWrite);
    other.execute(u"BEGIN EXCLUSIVE"_s);
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(errorOf([&] { addMunicipality(*workspace, u"1999"_s, u"Ort"_s); }), ErrorKind::Locked);
    EXPECT_LT(timer.elapsed(), 5000);
    other.execute(u"ROLLBACK"_s);
    addMunicipality(*workspace, u"1999"_s, u"Ort"_s);
    EXPECT_EQ(findDamage(workspace->store(), true), QStringList());
}

TEST_F(Strangers, ALockFileThatWasNeverWrittenHoldsNobodyUpForLong)
{
    Workspace::create(file, u"Prov"_s);
    QFile lock(FileLock::pathFor(file));
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    EXPECT_EQ(errorOf([&] { Workspace::open(file, Store::Access::Write); }), ErrorKind::Locked) << "it may be being written";
    ASSERT_TRUE(lock.setFileTime(QDateTime::currentDateTime().addSecs(-11), QFileDevice::FileModificationTime));
    EXPECT_EQ(errorOf([&] { Workspace::open(file, Store::Access::Write); }), std::nullopt);
}

TEST_F(Strangers, TwoWritersAndTwoReadersLoseNothing)
{
    Workspace::create(file, u"Prov"_s);
    const int each = faultCount(15);
    const auto write = [&](int from) {
        return [=, this] {
            for (int i = 0; i < each; ++i)
                addMunicipality(*Workspace::open(file, Store::Access::Write, 60000), QString::number(from + i), u"Ort"_s);
        };
    };
    const auto read = [&] {
        for (int i = 0; i < each; ++i) {
            const auto workspace = Workspace::open(file, Store::Access::Read);
            if (const QStringList damage = findDamage(workspace->store(), false); !damage.isEmpty())
                throw std::runtime_error(damage.join(u' ').toStdString());
        }
    };
    {
        Child first(write(1000));
        Child second(write(5000));
        Child third(read);
        Child fourth(read);
        for (Child *child : {&first, &second, &third, &fourth})
            EXPECT_TRUE(child->finish());
    }
    const auto workspace = Workspace::open(file, Store::Access::Write);
    std::set<QString> codes;
    for (const Organization &organization : workspace->store().all<Organization>())
        codes.insert(organization.code);
    EXPECT_EQ(codes.size(), size_t(2 * each));
    EXPECT_EQ(history(workspace->store()).size(), size_t(2 * each + 1));
    EXPECT_EQ(findDamage(workspace->store(), true), QStringList());
}

TEST_F(Strangers, AFileThatWasReplacedWhileItIsOpenIsNotWrittenTo)
{
    const QString other = folder.path(u"Annan.samsyn"_s);
    createSample(other);
    const QByteArray theirs = readFile(other);
    const auto workspace = Workspace::create(file, u"Prov"_s);
    ASSERT_EQ(::rename(QFile::encodeName(other).constData(), QFile::encodeName(file).constData()), 0);
    EXPECT_TRUE(errorOf([&] { addMunicipality(*workspace, u"1999"_s, u"Ort"_s); }).has_value());
    EXPECT_EQ(readFile(file), theirs);
    EXPECT_EQ(workspace->store().count(Organization::entity), 0);
}
