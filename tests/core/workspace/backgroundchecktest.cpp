// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/organization.h"
#include "core/workspace/backgroundcheck.h"
#include "core/workspace/sample.h"
#include "tests/support/workspaces.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

TEST(BackgroundCheck, FindsNothingInAWholeFileAndSaysWhatIsDamagedInAnother)
{
    const Folder folder;
    const auto workspace = createSample(folder.path(u"s.samsyn"_s));
    {
        BackgroundCheck check(*workspace, BackgroundCheck::Copies::None);
        QSignalSpy spy(&check, &BackgroundCheck::finished);
        check.start();
        ASSERT_TRUE(spy.wait(20000));
        EXPECT_TRUE(spy.front().front().toStringList().isEmpty());
    }
    workspace->store().connection().execute(u"UPDATE organization SET name = 'X' WHERE code = '0182'"_s);
    BackgroundCheck check(*workspace, BackgroundCheck::Copies::None);
    QSignalSpy spy(&check, &BackgroundCheck::finished);
    check.start();
    ASSERT_TRUE(spy.wait(20000));
    EXPECT_EQ(spy.front().front().toStringList().size(), 1);
}

TEST(BackgroundCheck, SaysThatOnlyTheSearchIsWrong)
{
    const Folder folder;
    const auto workspace = createSample(folder.path(u"s.samsyn"_s));
    workspace->store().connection().execute(u"DELETE FROM search_text"_s);
    BackgroundCheck check(*workspace, BackgroundCheck::Copies::None);
    QSignalSpy damage(&check, &BackgroundCheck::finished);
    QSignalSpy search(&check, &BackgroundCheck::searchIsWrong);
    check.start();
    ASSERT_TRUE(search.wait(20000));
    EXPECT_TRUE(damage.front().front().toStringList().isEmpty());
}
