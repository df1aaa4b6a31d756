// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/groups/rosterdocument.h"
#include "core/workspace/sender.h"
#include "tests/support/files.h"
#include "tests/ui/groups/pagefixture.h"
#include "ui/documents/fileoutput.h"

#include <QClipboard>
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
    QApplication::clipboard()->setText(QString::fromUtf8(dataFile(u"roster-2011.txt"_s)));
    whenDialog([&](QWidget *dialog) { dialog->grab().save(QDir(place).filePath(u"roster.png"_s)); });
    page->command(PageCommand::Import)->trigger();
    for (const QString &key : {QString(), u"beredningsgruppen"_s}) {
        const RosterRequest request{QDate(2011, 11, 24), Language::Swedish, false};
        const Store &store = workspace->store();
        Document document = key.isEmpty() ? rosterDocument(store, request) : rosterDocument(store, store.byKey<Group>(key)->id, request);
        setSender(document, *workspace);
        saveDocument(document, QDir(place).filePath(u"roster%1.pdf"_s.arg(key)));
    }
}
