// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/savefile.h"
#include "core/base/error.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using samsyn::test::readFile;

TEST(FileNames, HoldNothingThatLeavesTheFolderOrHides)
{
    for (const QString &title : {u"../../x"_s, u"/etc/x"_s, u"a"_s + QChar(0) + u"b"_s, u"CON"_s, u"nul.txt"_s, u"-rf"_s, u".dold"_s,
                                 u"punkt."_s, u"x\u202Etxt.exe"_s, u"C:\\x"_s, QString(300, u'å'), QString(300, QChar(0xD83D)) + QChar(0xDE00),
                                 u" "_s, u"..."_s, u"rad\nrad"_s}) {
        const QString name = fileNameOf(title);
        EXPECT_FALSE(name.isEmpty());
        EXPECT_FALSE(name.contains(QDir::separator()) || name.contains(u'\\') || name.contains(u':')) << name.toStdString();
        EXPECT_FALSE(name.startsWith(u'.') || name.startsWith(u'-') || name.endsWith(u'.') || name.endsWith(u' ')) << name.toStdString();
        EXPECT_NE(name.toLower(), u"con"_s);
        EXPECT_NE(name.toLower(), u"nul.txt"_s);
        EXPECT_LE(name.toUtf8().size(), 200);
        for (const QChar letter : name)
            EXPECT_TRUE(letter.isPrint() || letter.isSurrogate()) << int(letter.unicode());
    }
    EXPECT_EQ(fileNameOf(u"Fakturaunderlag 2012 Nynäshamn"_s), u"Fakturaunderlag 2012 Nynäshamn"_s);
    EXPECT_EQ(fileNameOf(u"Nyna\u0308shamn"_s), u"Nynäshamn"_s) << "one spelling of ä";
}

TEST(FileNames, AreNeverTheSameTwice)
{
    EXPECT_EQ(fileNamesOf({u"Nacka"_s, u"Nacka/"_s, u"NACKA"_s}), (QStringList{u"Nacka"_s, u"Nacka (2)"_s, u"NACKA (3)"_s}));
}

TEST(SavedFiles, AreAllThereOrNone)
{
    const QTemporaryDir folder;
    const QString first = folder.filePath(u"a.pdf"_s);
    const QString second = folder.filePath(u"b.pdf"_s);
    saveFiles({{first, "before"}});
    saveFiles({{first, "one"}, {second, "two"}});
    EXPECT_EQ(readFile(first), "one");
    EXPECT_EQ(readFile(second), "two");
    QFile::remove(second);
    EXPECT_THROW(saveFiles({{first, "new"}, {second, "new"}, {folder.filePath(u"none/c.pdf"_s), "new"}}), Error);
    EXPECT_EQ(readFile(first), "one");
    EXPECT_FALSE(QFile::exists(second));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a.pdf"_s}) << "nothing half-written is left";
}

TEST(SavedFiles, FollowNoLinkOutOfTheFolder)
{
    const QTemporaryDir folder;
    const QString outside = folder.filePath(u"outside"_s);
    saveFiles({{outside, "mine"}});
    const QString link = folder.filePath(u"a.pdf"_s);
    ASSERT_TRUE(QFile::link(outside, link));
    EXPECT_THROW(saveFiles({{link, "new"}}), Error);
    EXPECT_EQ(readFile(outside), "mine");
}
