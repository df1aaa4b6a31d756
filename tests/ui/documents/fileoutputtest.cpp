// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/fileoutput.h"
#include "core/base/error.h"
#include "tests/support/files.h"
#include "tests/ui/documents/sample.h"

#include <QDir>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;

namespace {

std::optional<Error> errorOf(const QString &path)
{
    try {
        saveDocument(test::allocationSample(), path);
    } catch (const Error &error) {
        return error;
    }
    return std::nullopt;
}

} // namespace

TEST(FileOutput, ChoosesTheFormatByTheEnding)
{
    const QTemporaryDir folder;
    for (const QString &name : {u"a.pdf"_s, u"a.HTML"_s, u"a.csv"_s, u"a.xlsx"_s, u"a.odt"_s, u"a.md"_s})
        EXPECT_FALSE(errorOf(folder.filePath(name)));
    EXPECT_TRUE(test::readFile(folder.filePath(u"a.pdf"_s)).startsWith("%PDF-1.4"));
    EXPECT_TRUE(
        test::readFile(folder.filePath(u"a.csv"_s)).contains("Nacka;90108;19,18;84021,00;-21\r\n"));
    const QByteArray html = test::readFile(folder.filePath(u"a.HTML"_s));
    EXPECT_TRUE(html.contains("<svg width=\"640\""));
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 6) << "no temporary file is left";
}

TEST(FileOutput, SaysWhichFormatsThereAre)
{
    for (const QString &name : {u"a.docx"_s, u"a"_s}) {
        const auto error = errorOf(QDir::temp().filePath(name));
        ASSERT_TRUE(error) << name.toStdString();
        EXPECT_EQ(error->kind(), ErrorKind::Usage);
        for (const QString &ending : documentEndings())
            EXPECT_TRUE(error->sentence().contains('.'_L1 + ending)) << error->what();
    }
}

TEST(FileOutput, NamesThePathThatCannotBeWrittenAndLeavesWhatStoodThere)
{
    const QTemporaryDir folder;
    const QString taken = folder.filePath(u"folder.pdf"_s);
    QDir().mkpath(taken);
    const auto error = errorOf(taken);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind(), ErrorKind::Disk);
    EXPECT_TRUE(error->sentence().contains(taken)) << error->what();
    EXPECT_TRUE(QFileInfo(taken).isDir());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 0);
}
