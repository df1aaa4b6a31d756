// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/groups/pagefixture.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

/// Pictures to look at, where SAMSYN_PICTURES names a folder: a group's page, top and bottom, and the dialogs.
TEST_F(GroupsPageTest, PicturesOfAGroup)
{
    const QString place = qEnvironmentVariable("SAMSYN_PICTURES");
    if (place.isEmpty())
        GTEST_SKIP() << "SAMSYN_PICTURES is not set";
    openSample();
    ASSERT_TRUE(page->showRecord({Group::entity.name(), workspace->store().byKey<Group>(u"beredningsgruppen"_s)->id.value}));
    QApplication::processEvents();
    EXPECT_TRUE(page->grab().save(QDir(place).filePath(u"group.png"_s)));
    page->resize(1158, 1700);
    QApplication::processEvents();
    EXPECT_TRUE(page->grab().save(QDir(place).filePath(u"group-long.png"_s)));
    page->resize(1158, 684);
    whenDialog([&](QWidget *dialog) { dialog->grab().save(QDir(place).filePath(u"relevel.png"_s)); });
    QTest::keyClick(find<QPushButton>(u"groupRelevel"_s), Qt::Key_Space);
}
