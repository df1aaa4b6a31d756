// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/organization.h"
#include "core/store/integrity.h"
#include "core/workspace/restore.h"
#include "core/workspace/sample.h"
#include "tests/support/files.h"
#include "tests/support/workspaces.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

struct Restore : testing::Test {
    Folder folder;
    QString file = folder.path(u"Samverkan.samsyn"_s);
    Copy copy;
    quint64 hash = 0;

    void SetUp() override
    {
        const auto workspace = createSample(file);
        hash = workspace->store().contentHash();
        copy = copyAt(workspace->path(), makeCopy(workspace->store(), CopyKind::Daily));
        addMunicipality(*workspace, u"1999"_s, u"Efteråt"_s);
    }
    quint64 hashNow() const { return Workspace::open(file, Store::Access::Read)->store().contentHash(); }
    void damage(const QString &path) const
    {
        QByteArray bytes = readFile(path);
        bytes[bytes.size() / 2] = char(~bytes[bytes.size() / 2]);
        bytes.chop(1);
        writeFile(path, bytes);
    }
};

} // namespace

TEST_F(Restore, ShowsWhatACopyHoldsBesideWhatThereIsNow)
{
    const auto now = Workspace::open(file, Store::Access::Read);
    const CopyPreview preview = previewCopy(copy, &now->store());
    EXPECT_TRUE(preview.damage.isEmpty());
    EXPECT_EQ(preview.name, u"Etablering Södertörn");
    EXPECT_FALSE(preview.isOfAnother);
    EXPECT_FALSE(preview.isSameAsNow);
    const auto organizations = std::ranges::find(preview.counts, u"organizations"_s, &CopyCount::plural);
    ASSERT_NE(organizations, preview.counts.end());
    EXPECT_EQ(*organizations->now, organizations->inCopy + 1);
}

TEST_F(Restore, BringsBackWhatACopyHoldsAndKeepsWhatWasThere)
{
    const quint64 before = hashNow();
    const QString aside = restoreCopy(file, copy);
    EXPECT_EQ(hashNow(), hash);
    const auto kept = Workspace::open(aside, Store::Access::Read);
    EXPECT_EQ(kept->store().contentHash(), before);
    EXPECT_EQ(std::ranges::count(copiesOf(file), CopyKind::BeforeRestore, &Copy::kind), 1);
    EXPECT_TRUE(QFile::exists(copy.path));
}

TEST_F(Restore, SetsADamagedFileAsideByteForByte)
{
    damage(file);
    const QByteArray damaged = readFile(file);
    EXPECT_FALSE(newestCopySentence(file).isEmpty());
    const QString aside = restoreCopy(file, copy);
    EXPECT_EQ(readFile(aside), damaged);
    EXPECT_EQ(hashNow(), hash);
}

TEST_F(Restore, BringsBackAFileThatIsGone)
{
    QFile::remove(file);
    EXPECT_EQ(restoreCopy(file, copy), QString());
    EXPECT_EQ(hashNow(), hash);
}

TEST_F(Restore, DoesNotPlayAnOldJournalBackIntoTheCopy)
{
    damage(file);
    writeFile(file + u"-journal"_s, QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8) + QByteArray(600, '\0'));
    restoreCopy(file, copy);
    EXPECT_FALSE(QFile::exists(file + u"-journal"_s));
    EXPECT_EQ(hashNow(), hash);
}

TEST_F(Restore, RefusesADamagedCopyAndChangesNothing)
{
    damage(copy.path);
    const QByteArray before = readFile(file);
    QString sentence;
    EXPECT_EQ(errorOf([&] { restoreCopy(file, copy); }, &sentence), ErrorKind::Damaged);
    EXPECT_TRUE(sentence.contains(u"daily.samsyn")) << sentence.toStdString();
    EXPECT_EQ(readFile(file), before);
    EXPECT_EQ(copiesOf(file).size(), 1u);
}

TEST_F(Restore, RefusesACopyOfAnotherWorkspaceUnlessThatIsMeant)
{
    const QString other = folder.path(u"Annan.samsyn"_s);
    createSample(other);
    const QByteArray before = readFile(file);
    EXPECT_EQ(errorOf([&] { restoreCopy(file, copyAt(file, other)); }), ErrorKind::Failed);
    EXPECT_EQ(readFile(file), before);
    restoreCopy(file, copyAt(file, other), true);
    EXPECT_EQ(hashNow(), Workspace::open(other, Store::Access::Read)->store().contentHash());
}

TEST_F(Restore, IsRefusedWhileSomebodyHasTheWorkspace)
{
    const auto held = Workspace::open(file, Store::Access::Write);
    EXPECT_EQ(errorOf([&] { restoreCopy(file, copy); }), ErrorKind::Locked);
}

TEST_F(Restore, RefusesTheWorkspaceItself)
{
    EXPECT_EQ(errorOf([&] { restoreCopy(file, copyAt(file, file)); }), ErrorKind::Failed);
}
