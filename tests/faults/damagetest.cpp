// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A failing disk changes bits, or cuts the file short. Whatever it does, nobody reads changed
// content as if it were what was written, and nothing crashes or waits for ever.
#include "core/store/copies.h"
#include "core/store/integrity.h"
#include "core/workspace/bundle.h"
#include "core/workspace/restore.h"
#include "core/workspace/sample.h"
#include "tests/faults/child.h"
#include "tests/support/files.h"
#include "tests/support/workspaces.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

struct Damage : testing::Test {
    Folder folder;
    QString file = folder.path(u"Samverkan.samsyn"_s);
    QByteArray whole;   // bytes of the file
    QByteArray content; // its bundle
    QByteArray past;    // its history
    std::mt19937 random{312};
    int refused = 0, found = 0, harmless = 0, silent = 0, silentInHistory = 0;

    void SetUp() override
    {
        {
            const auto workspace = createSample(file);
            workspace->change(u"Attach"_s, [](Transaction &transaction) {
                const QString hash = transaction.keepContent(QByteArray(3000, 'x') + "end");
                transaction.insert(Attachment{{}, {}, {u"workspace"_s, 1}, 0, u"Å.txt"_s, u"text/plain"_s, hash});
            });
            content = exportBundle(workspace->store());
            past = historyOf(workspace->store());
        }
        whole = readFile(file);
    }
    qsizetype below(qsizetype most) { return std::uniform_int_distribution<qsizetype>(0, most - 1)(random); }
    static QByteArray historyOf(const Store &store)
    {
        QByteArray text;
        for (const QString &sql : {u"SELECT id || label || at || user || kind || coalesce(reverses, '') FROM change_set ORDER BY id"_s,
                                   u"SELECT change_set || ' ' || sequence || entity || record || coalesce(before, '') || coalesce(after, '') "
                                    "FROM change ORDER BY change_set, sequence"_s}) {
            Statement query(store.connection(), sql);
            query.run();
            while (query.next())
                text += query.text(0).toUtf8() + '\n';
        }
        return text;
    }
    /// Opens what is left of the file, as a window does, and tells what was noticed.
    void look(const QByteArray &damaged)
    {
        writeFile(file, damaged);
        QElapsedTimer timer;
        timer.start();
        try {
            const auto workspace = Workspace::open(file, Store::Access::Read);
            if (!findDamage(workspace->store(), true).isEmpty()) {
                ++found;
            } else if (exportBundle(workspace->store()) != content) {
                ++silent;
            } else {
                ++harmless;
                silentInHistory += historyOf(workspace->store()) != past;
            }
        } catch (const Error &error) {
            EXPECT_FALSE(error.sentence().isEmpty());
            ++refused;
        }
        EXPECT_LT(timer.elapsed(), 5000);
        EXPECT_EQ(readFile(file), damaged) << "looking changes nothing";
    }
    void report(const char *what, int count) const
    {
        std::printf("%d %s: %d refused, %d found by the check, %d changed no content (%d of them the history), %d silent\n",
                    count, what, refused, found, harmless, silentInHistory, silent);
    }
};

} // namespace

TEST_F(Damage, OfASingleBitIsNeverReadAsContent)
{
    const int flips = faultCount(60);
    for (int i = 0; i < flips; ++i) {
        QByteArray damaged = whole;
        damaged[below(damaged.size())] ^= char(1 << below(8));
        look(damaged);
    }
    report("bit flips", flips);
    EXPECT_EQ(silent, 0);
    EXPECT_GT(refused + found, 0);
}

TEST_F(Damage, OfABlockIsNeverReadAsContent)
{
    const int blocks = faultCount(40);
    for (int i = 0; i < blocks; ++i) {
        QByteArray damaged = whole;
        const qsizetype length = 1 + below(64);
        const qsizetype at = below(damaged.size() - length);
        for (qsizetype j = 0; j < length; ++j)
            damaged[at + j] = char(below(256));
        look(damaged);
    }
    report("blocks", blocks);
    EXPECT_EQ(silent, 0);
    EXPECT_GT(refused + found, 0);
}

TEST_F(Damage, OfAFileCutShortIsAlwaysSeen)
{
    std::vector<qsizetype> lengths{0, 1, 15, 16, 99, 100, 4095, 4096, 4097, whole.size() - 4096, whole.size() - 1};
    for (int i = faultCount(20); i > 0; --i)
        lengths.push_back(below(whole.size()));
    for (const qsizetype length : lengths) {
        writeFile(file, whole.left(length));
        for (const Store::Access access : {Store::Access::Read, Store::Access::Write})
            EXPECT_EQ(errorOf([&] { Workspace::open(file, access); }), ErrorKind::Damaged) << length;
        EXPECT_EQ(readFile(file), whole.left(length));
    }
}

TEST_F(Damage, OfWhatKindEverIsMendedByTheNewestCopyInOneStep)
{
    const QString made = makeCopy(Workspace::open(file, Store::Access::Read)->store(), CopyKind::Daily);
    const std::pair<const char *, std::function<QByteArray()>> damages[] = {
        {"nothing left", [] { return QByteArray(); }},
        {"cut short", [&] { return whole.left(whole.size() / 2); }},
        {"something else", [] { return QByteArray("PK\3\4 a letter, by mistake under this name"); }},
        {"a block of zeros", [&] { return whole.left(8192) + QByteArray(8192, '\0') + whole.mid(16384); }},
    };
    for (const auto &[what, damage] : damages) {
        const QByteArray damaged = damage();
        writeFile(file, damaged);
        const auto newest = newestWholeCopy(file, allEntities());
        ASSERT_TRUE(newest) << what;
        EXPECT_EQ(newest->path, made);
        const QString aside = restoreCopy(file, *newest);
        EXPECT_EQ(readFile(aside), damaged) << what;
        const auto workspace = Workspace::open(file, Store::Access::Write);
        EXPECT_EQ(exportBundle(workspace->store()), content) << what;
        EXPECT_EQ(findDamage(workspace->store(), true), QStringList()) << what;
    }
}

TEST_F(Damage, NeverPushesOutAGoodCopy)
{
    const QString made = makeCopy(Workspace::open(file, Store::Access::Read)->store(), CopyKind::Daily);
    {
        Connection other(file, Connection::Mode::ReadWrite);
        other.execute(u"UPDATE organization SET name = 'X' WHERE code = '0182'; UPDATE file_state SET last_id = last_id + 1"_s);
    }
    const auto workspace = Workspace::open(file, Store::Access::Write);
    for (int day = 1; day <= 20; ++day) {
        const StoppedClock clock(QDateTime::currentDateTime().addDays(day));
        EXPECT_EQ(errorOf([&] { makeDailyCopy(workspace->store()); }), ErrorKind::Damaged);
    }
    ASSERT_EQ(copiesOf(workspace->path()).size(), 1u);
    EXPECT_EQ(newestWholeCopy(workspace->path(), allEntities())->path, QFileInfo(made).absoluteFilePath());
}
