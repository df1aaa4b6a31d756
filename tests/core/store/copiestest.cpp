// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/copies.h"
#include "core/store/durable.h"
#include "core/store/integrity.h"
#include "tests/support/files.h"
#include "tests/support/workspaces.h"

#include <QDir>
#include <QFileInfo>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

struct Copies : testing::Test {
    Folder folder;
    QString file = folder.path(u"Åre ö.samsyn"_s);
    std::unique_ptr<Workspace> workspace = Workspace::create(file, u"Prov"_s);
    int added = 0;

    void change()
    {
        ++added;
        addMunicipality(*workspace, QString::number(1000 + added), u"Ort %1"_s.arg(added));
    }
    QString copyOn(const QString &moment)
    {
        const StoppedClock clock(at(moment));
        return makeDailyCopy(workspace->store());
    }
    std::vector<Copy> copies() const { return copiesOf(workspace->path()); }
};

} // namespace

TEST_F(Copies, AreMadeOnceADayInAFolderBesideTheFileForItsUserAlone)
{
    const QString made = copyOn(u"2026-03-02T09:15:00"_s);
    EXPECT_EQ(made, folder.path(u"Åre ö-backups/Åre ö 2026-03-02 091500 daily.samsyn"_s));
    struct stat info;
    ASSERT_EQ(stat(QFile::encodeName(made).constData(), &info), 0);
    EXPECT_EQ(info.st_mode & 0077, 0u);
    ASSERT_EQ(stat(QFile::encodeName(QFileInfo(made).path()).constData(), &info), 0);
    EXPECT_EQ(info.st_mode & 0077, 0u);
    change();
    EXPECT_EQ(copyOn(u"2026-03-02T15:00:00"_s), QString());
    EXPECT_NE(copyOn(u"2026-03-03T08:00:00"_s), QString());
    EXPECT_EQ(copies().size(), 2u);
    EXPECT_EQ(copies().front().kind, CopyKind::Daily);
    EXPECT_EQ(copies().front().at, at(u"2026-03-03T08:00:00"_s));
}

TEST_F(Copies, AreNotMadeAnewWhereNothingHasChanged)
{
    copyOn(u"2026-03-02T09:15:00"_s);
    EXPECT_EQ(copyOn(u"2026-03-03T09:15:00"_s), QString());
    writeFile(copies().front().path, "no copy any more");
    EXPECT_NE(copyOn(u"2026-03-04T09:15:00"_s), QString()) << "the only copy was damaged";
}

TEST_F(Copies, OfFourteenDaysAndEightWeeksBeforeAreKept)
{
    QDateTime day = at(u"2026-01-01T08:00:00"_s);
    for (int i = 0; i < 120; ++i, day = day.addDays(1)) {
        change();
        const StoppedClock clock(day);
        ASSERT_NE(makeDailyCopy(workspace->store()), QString());
    }
    const auto kept = copies();
    ASSERT_EQ(kept.size(), 22u);
    const QDate last = day.addDays(-1).date();
    for (int i = 0; i < 14; ++i)
        EXPECT_EQ(kept[size_t(i)].at.date(), last.addDays(-i));
    for (size_t i = 15; i < kept.size(); ++i)
        EXPECT_NE(kept[i].at.date().weekNumber(), kept[i - 1].at.date().weekNumber());
}

TEST_F(Copies, ThatWereAskedForStayWhateverTheDay)
{
    {
        const StoppedClock clock(at(u"2020-05-05T10:00:00"_s));
        makeCopy(workspace->store(), CopyKind::Manual);
        makeCopy(workspace->store(), CopyKind::BeforeRestore);
    }
    for (int i = 0; i < 40; ++i) {
        change();
        const StoppedClock clock(at(u"2026-03-01T08:00:00"_s).addDays(i));
        makeDailyCopy(workspace->store());
    }
    const auto kept = copies();
    EXPECT_EQ(kept.back().at.date().year(), 2020);
    EXPECT_EQ(kept[kept.size() - 2].at.date().year(), 2020);
}

TEST_F(Copies, AreNotLetGoForAWorkspaceThatLostHalfOfWhatItHeld)
{
    for (int i = 0; i < 16; ++i) {
        for (int j = 0; j < 4; ++j)
            change();
        const StoppedClock clock(at(u"2026-03-02T08:00:00"_s).addDays(i));
        makeDailyCopy(workspace->store());
    }
    const size_t before = copies().size();
    workspace->change(u"Empty it"_s, [](Transaction &transaction) {
        const auto *entity = transaction.store().entityNamed(u"organization"_s);
        for (const Values &row : transaction.store().rows(*entity))
            transaction.remove(*entity, idOf(row));
    });
    copyOn(u"2026-04-02T08:00:00"_s);
    EXPECT_EQ(copies().size(), before + 1);
}

TEST_F(Copies, AClockThatJumpsDoesNotRemoveWhatIsThere)
{
    for (const char *day : {"2026-03-02T08:00:00", "2027-03-02T08:00:00", "2025-03-02T08:00:00", "2026-03-03T08:00:00"}) {
        change();
        EXPECT_NE(copyOn(QString::fromLatin1(day)), QString());
    }
    EXPECT_EQ(copies().size(), 4u);
}

TEST_F(Copies, AClockThatWasSetBackKeepsWhatItMakesAndWhatWasThere)
{
    const auto makeDaily = [&](const QDateTime &first, int days) {
        for (int i = 0; i < days; ++i) {
            change();
            const StoppedClock clock(first.addDays(i));
            EXPECT_TRUE(QFile::exists(makeDailyCopy(workspace->store()))) << i;
        }
    };
    makeDaily(at(u"2026-03-01T08:00:00"_s), 100);
    const size_t before = copies().size();
    makeDaily(at(u"2025-03-01T08:00:00"_s), 5);
    EXPECT_EQ(copies().size(), before + 5);
}

TEST_F(Copies, TheNewestWholeOneIsFoundBehindDamagedOnes)
{
    copyOn(u"2026-03-02T08:00:00"_s);
    change();
    const QString damaged = copyOn(u"2026-03-03T08:00:00"_s);
    QByteArray bytes = readFile(damaged);
    bytes.chop(1);
    writeFile(damaged, bytes);
    const auto newest = newestWholeCopy(workspace->path(), allEntities());
    ASSERT_TRUE(newest);
    EXPECT_EQ(newest->at.date(), QDate(2026, 3, 2));
}

TEST_F(Copies, WhatACutOffCopyLeftIsRemovedByTheNext)
{
    copyOn(u"2026-03-02T08:00:00"_s);
    const QString left = copiesFolder(workspace->path()) + u"/.999999999-x.samsyn-copy"_s;
    writeFile(left, "half a copy");
    const QString own = temporaryName(copiesFolder(workspace->path()));
    writeFile(own, "one that is being made");
    change();
    copyOn(u"2026-03-03T08:00:00"_s);
    EXPECT_FALSE(QFile::exists(left));
    EXPECT_TRUE(QFile::exists(own));
}

TEST(CopiesPlace, IsTheUsersOwnWhereOthersShareOrSynchronizeTheDisk)
{
    EXPECT_FALSE(isSharedPlace("ext4", u"/home/anna/Samverkan.samsyn"_s));
    EXPECT_FALSE(isSharedPlace("NTFS", u"C:/Users/anna/Documents/a.samsyn"_s));
    EXPECT_FALSE(isSharedPlace("fuseblk", u"/media/anna/minne/a.samsyn"_s));
    for (const char *system : {"nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "fuse"})
        EXPECT_TRUE(isSharedPlace(system, u"/mnt/x/a.samsyn"_s)) << system;
    EXPECT_TRUE(isSharedPlace("NTFS", u"C:/Users/anna/OneDrive - Haninge kommun/a.samsyn"_s));
    EXPECT_TRUE(isSharedPlace("ext4", u"/home/anna/Nextcloud/a.samsyn"_s));
}
