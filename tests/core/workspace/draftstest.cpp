// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/drafts.h"

#include "tests/support/files.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

struct Drafts : testing::Test
{
    QTemporaryDir folder;
    QString workspace = folder.filePath(u"Samverkan.samsyn"_s);
    QString file = DraftKeeper::pathFor(workspace);
    RecordRef item{u"agenda_item"_s, 7};
};

} // namespace

TEST_F(Drafts, OutliveTheProcessInAFileThatOnlyItsUserReads)
{
    DraftKeeper keeper(workspace);
    keeper.keep(item, u"discussion"_s, u"Förut"_s, u"Förut *och* nu \"å\"\n\n- ett"_s);
    EXPECT_EQ(QFileInfo(file).permissions() & (QFile::ReadOther | QFile::ReadGroup),
              QFile::Permissions());
    const DraftKeeper next(workspace);
    const auto draft = next.find(item, u"discussion"_s);
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->stored, u"Förut"_s);
    EXPECT_EQ(draft->text, u"Förut *och* nu \"å\"\n\n- ett"_s);
    EXPECT_TRUE(draft->at.isValid());
    EXPECT_FALSE(next.find(item, u"decision"_s));
    EXPECT_FALSE(next.find({u"agenda_item"_s, 8}, u"discussion"_s));
}

TEST_F(Drafts, AreWrittenWithinASecondAfterTheLastWriting)
{
    DraftKeeper keeper(workspace);
    keeper.keep(item, u"discussion"_s, {}, u"a"_s);
    keeper.keep(item, u"discussion"_s, {}, u"ab"_s);
    EXPECT_EQ(DraftKeeper(workspace).find(item, u"discussion"_s)->text, u"a"_s);
    QElapsedTimer clock;
    clock.start();
    while (DraftKeeper(workspace).find(item, u"discussion"_s)->text != u"ab"_s &&
           clock.elapsed() < 5000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    EXPECT_LT(clock.elapsed(), 1500);
    keeper.keep(item, u"discussion"_s, {}, u"abc"_s);
    keeper.flush();
    EXPECT_EQ(DraftKeeper(workspace).find(item, u"discussion"_s)->text, u"abc"_s);
}

TEST_F(Drafts, AreGoneWithTheirFileOnceTheyAreStored)
{
    {
        DraftKeeper keeper(workspace);
        keeper.keep(item, u"discussion"_s, {}, u"a"_s);
        keeper.keep(item, u"decision"_s, {}, u"b"_s);
        EXPECT_EQ(keeper.take(item, u"discussion"_s)->text, u"a"_s);
        EXPECT_EQ(keeper.drafts().size(), 1U);
    }
    EXPECT_EQ(DraftKeeper(workspace).drafts().size(), 1U);
    {
        DraftKeeper keeper(workspace);
        keeper.drop(item, u"decision"_s);
    }
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

TEST_F(Drafts, ThatCannotBeReadArePutAside)
{
    writeFile(file, "{\"format\": \"samsyn-dr");
    DraftKeeper keeper(workspace);
    EXPECT_TRUE(keeper.drafts().empty());
    keeper.keep(item, u"discussion"_s, {}, u"a"_s);
    EXPECT_EQ(readFile(file + u".unreadable"_s), "{\"format\": \"samsyn-dr");
    EXPECT_EQ(DraftKeeper(workspace).drafts().size(), 1U);
}

TEST_F(Drafts, SayOnceThatTheDiskDoesNotTakeThem)
{
    DraftKeeper keeper(folder.filePath(u"borta/Samverkan.samsyn"_s));
    QSignalSpy failed(&keeper, &DraftKeeper::failed);
    keeper.keep(item, u"discussion"_s, {}, u"a"_s);
    keeper.keep(item, u"discussion"_s, {}, u"ab"_s);
    keeper.flush();
    EXPECT_EQ(failed.size(), 1);
    EXPECT_EQ(keeper.find(item, u"discussion"_s)->text, u"ab"_s);
}
