// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// tests/data/workspaces has a file of every schema that was released, made by the program of its
// time, and the bundle that it exported: the sample, with some changes and one undone.
#include "core/store/copies.h"
#include "core/store/fileheader.h"
#include "core/store/integrity.h"
#include "core/store/schema.h"
#include "core/workspace/bundle.h"
#include "tests/support/files.h"
#include "tests/support/workspaces.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

struct EarlierVersion : testing::TestWithParam<int> {
    Folder folder;
    QString file = folder.path(u"Samverkan.samsyn"_s);
    QByteArray old = dataFile(u"workspaces/schema-%1.samsyn"_s.arg(GetParam()));

    void SetUp() override { writeFile(file, old); }
    /// What the program of its time exported, as the present one exports it.
    QByteArray expectedBundle() const
    {
        const auto fresh = Workspace::create(folder.path(u"fresh.samsyn"_s), u"Prov"_s);
        importBundle(*fresh, dataFile(u"workspaces/schema-%1.json"_s.arg(GetParam())));
        return exportBundle(fresh->store());
    }
};

} // namespace

TEST_P(EarlierVersion, IsReadAsItIsAndNotTouched)
{
    {
        const auto workspace = Workspace::open(file, Store::Access::Read);
        EXPECT_EQ(workspace->store().schemaVersion(), GetParam());
        EXPECT_EQ(findDamage(workspace->store(), true), QStringList());
        EXPECT_EQ(exportBundle(workspace->store()), expectedBundle());
    }
    EXPECT_EQ(readFile(file), old);
    EXPECT_TRUE(copiesOf(file).empty());
}

TEST_P(EarlierVersion, IsCopiedThenBroughtUpToDateWithAllThatItHeld)
{
    const QByteArray expected = expectedBundle();
    {
        const auto workspace = Workspace::open(file, Store::Access::Write);
        EXPECT_EQ(workspace->store().schemaVersion(), migrations().back().number);
        EXPECT_EQ(findDamage(workspace->store(), true), QStringList());
        EXPECT_EQ(exportBundle(workspace->store()), expected);
    }
    EXPECT_EQ(readHeader(file).userVersion, migrations().back().number);
    const auto copies = copiesOf(file);
    ASSERT_EQ(copies.size(), 1u);
    EXPECT_EQ(copies.front().kind, CopyKind::BeforeMigration);
    const auto copy = Store::open(copies.front().path, Store::Access::Read, allEntities());
    EXPECT_EQ(copy->schemaVersion(), GetParam());
    EXPECT_EQ(exportBundle(*copy), expected);
    Workspace::open(file, Store::Access::Write);
    EXPECT_EQ(copiesOf(file).size(), 1u) << "once is enough";
}

TEST_P(EarlierVersion, HasAPastThatCanStillBeUndoneAndDoneAgain)
{
    const auto workspace = Workspace::open(file, Store::Access::Write);
    const quint64 before = workspace->store().contentHash();
    int steps = 0;
    for (; workspace->undoLabel(); ++steps)
        workspace->undo();
    EXPECT_GE(steps, 5);
    EXPECT_EQ(findDamage(workspace->store(), true), QStringList());
    for (int i = 0; i < steps; ++i)
        workspace->redo();
    EXPECT_EQ(workspace->store().contentHash(), before);
    EXPECT_EQ(findDamage(workspace->store(), true), QStringList());
}

TEST_P(EarlierVersion, IsNotTouchedWhereNoCopyCanBeMadeFirst)
{
    writeFile(folder.path(u"Samverkan-backups"_s), "a file where the folder should be");
    QString sentence;
    EXPECT_EQ(errorOf([&] { Workspace::open(file, Store::Access::Write); }, &sentence), ErrorKind::Disk);
    EXPECT_TRUE(sentence.contains(u"Samverkan-backups")) << sentence.toStdString();
    EXPECT_EQ(readFile(file), old);
}

TEST_P(EarlierVersion, IsNotTouchedWhereItIsDamaged)
{
    {
        Connection other(file, Connection::Mode::ReadWrite);
        other.execute(u"UPDATE organization SET name = 'X' WHERE code = '0182'"_s);
    }
    const QByteArray damaged = readFile(file);
    EXPECT_EQ(errorOf([&] { Workspace::open(file, Store::Access::Write); }), ErrorKind::Damaged);
    EXPECT_EQ(readFile(file), damaged);
    EXPECT_TRUE(copiesOf(file).empty());
}

INSTANTIATE_TEST_SUITE_P(Released, EarlierVersion, testing::Values(1, 6, 7, 8));
