// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that the program says is said in Swedish too, and its plurals in good English.
#include "tests/house/words.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace samsyn::house {

namespace {

const QString root = QStringLiteral(SAMSYN_SOURCE_DIR);
const QString translations = QStringLiteral(SAMSYN_SOURCE_DIR "/resources/translations/");

QStringList rooms()
{
    QStringList rooms;
    for (const QString &part : {u"core"_s, u"ui"_s, u"app"_s}) {
        for (const QString &room :
             QDir(root + u'/' + part).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QString path = part + u'/' + room;
            if (!QDir(root + u'/' + path).entryList({u"*.cpp"_s, u"*.h"_s}).isEmpty())
                rooms += path;
        }
    }
    return rooms;
}

QString fileOf(const QString &room, const QString &language)
{
    return QString(room).replace(u'/', u'_') + u'_' + language + u".ts"_s;
}

Messages words(const QString &file)
{
    return QFileInfo::exists(translations + file)
               ? readMessages(test::readFile(translations + file))
               : Messages();
}

/// What the code of a room says, as Qt's own tool finds it; whatever the tool complains of is a
/// message that could not be translated.
Messages said(const QString &room, const QStringList &options = {})
{
    const QTemporaryDir folder;
    const QString ts = folder.filePath(u"said.ts"_s);
    QProcess tool;
    tool.setWorkingDirectory(root);
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(
        QStringLiteral(SAMSYN_LUPDATE),
        u"-silent -locations none -I . -source-language en -target-language sv"_s.split(u' ') +
            options + QStringList{room, u"-ts"_s, ts});
    EXPECT_TRUE(tool.waitForFinished(60000) && tool.exitCode() == 0)
        << "lupdate does not run: " SAMSYN_LUPDATE;
    const QByteArray complaints = tool.readAll();
    EXPECT_TRUE(complaints.isEmpty()) << complaints.toStdString();
    return readMessages(test::readFile(ts));
}

testing::AssertionResult nothingBreaks(const QStringList &broken)
{
    if (broken.isEmpty())
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << '\n' << broken.join(u'\n').toStdString();
}

Message message(const QString &source, const QString &translation)
{
    return {u"C"_s, source, {}, false, true, {translation}};
}

Message plural(const QString &source, const QStringList &forms)
{
    return {u"C"_s, source, {}, true, true, forms};
}

} // namespace

TEST(Swedish, HasAWordForAllThatIsSaid)
{
    for (const QString &room : rooms()) {
        const QString file = fileOf(room, u"sv"_s);
        EXPECT_TRUE(nothingBreaks(missingWords(said(room), words(file), file, room)));
    }
}

TEST(Swedish, IsFinished)
{
    for (const QString &file : QDir(translations).entryList({u"*_sv.ts"_s}))
        EXPECT_TRUE(nothingBreaks(poorWords(words(file), file)));
}

TEST(English, HasItsPlurals)
{
    for (const QString &room : rooms()) {
        const QString file = fileOf(room, u"en"_s);
        const Messages plurals = said(room, {u"-pluralonly"_s});
        EXPECT_TRUE(nothingBreaks(missingWords(plurals, words(file), file, room)));
        EXPECT_TRUE(nothingBreaks(poorWords(words(file), file)));
    }
}

TEST(Words, BelongToOneRoom)
{
    std::vector<std::pair<QString, Messages>> files;
    for (const QString &file : QDir(translations).entryList({u"*_sv.ts"_s}))
        files.emplace_back(file, words(file));
    EXPECT_TRUE(nothingBreaks(sharedContexts(files)));
}

TEST(Words, HaveARoom)
{
    QStringList known = {u"common_sv.ts"_s, u"common_en.ts"_s, u"qtbase_sv.ts"_s}; // the last: Qt's own
    for (const QString &room : rooms())
        known += {fileOf(room, u"sv"_s), fileOf(room, u"en"_s)};
    for (const QString &file : QDir(translations).entryList({u"*.ts"_s}))
        EXPECT_TRUE(known.contains(file)) << file.toStdString() << " belongs to no room: remove it";
}

TEST(WordRules, FindWhatIsMissingAndWhatIsLeftOver)
{
    const Message budget = message(u"Budget"_s, u"Budget"_s);
    EXPECT_EQ(missingWords({budget}, {budget}, u"f"_s, u"r"_s), QStringList());
    EXPECT_EQ(missingWords({budget}, {}, u"f"_s, u"r"_s).size(), 1);
    EXPECT_EQ(missingWords({}, {budget}, u"f"_s, u"r"_s).size(), 1);
    Message other = budget;
    other.comment = u"the verb"_s;
    EXPECT_EQ(missingWords({budget, other}, {budget}, u"f"_s, u"r"_s).size(), 1);
}

TEST(WordRules, FindWhatIsPoorlyTranslated)
{
    const Messages good = {message(u"&Save %1 as %2…"_s, u"&Spara %1 som %2…"_s),
                           message(u"%L1 kr"_s, u"%1 kr"_s),
                           message(u"A && B"_s, u"A && B"_s),
                           plural(u"%n members"_s, {u"en part"_s, u"%n parter"_s})};
    EXPECT_TRUE(nothingBreaks(poorWords(good, u"f"_s)));
    Message unfinished = message(u"Budget"_s, u"Budget"_s);
    unfinished.finished = false;
    for (const Message &poor : {unfinished,
                                message(u"Budget"_s, u""_s),
                                message(u"%1 of %2"_s, u"%1 av"_s),
                                message(u"&Save"_s, u"Spara"_s),
                                message(u"Save"_s, u"Spara "_s),
                                plural(u"%n members"_s, {u"%n parter"_s}),
                                plural(u"%n members"_s, {u"%n part"_s, u"parter"_s}),
                                plural(u"%n of %1"_s, {u"en"_s, u"%n av %1"_s})})
        EXPECT_EQ(poorWords({poor}, u"f"_s).size(), 1) << poor.source.toStdString();
}

TEST(WordRules, FindContextsThatTwoRoomsShare)
{
    const Messages some = {message(u"Budget"_s, u"Budget"_s)};
    EXPECT_EQ(sharedContexts({{u"a"_s, some}}), QStringList());
    EXPECT_EQ(sharedContexts({{u"a"_s, some}, {u"b"_s, some}}).size(), 1);
}

TEST(WordRules, ReadWhatQtWrites)
{
    const Messages messages = readMessages(
        R"(<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="sv">
<context><name>A</name><message numerus="yes"><source>%n x</source><comment>c</comment><translation type="unfinished">
<numerusform>ett</numerusform><numerusform>%n</numerusform></translation></message>
<message><source>&amp;Open</source><translation>&amp;Öppna</translation></message></context></TS>)");
    ASSERT_EQ(messages.size(), 2u);
    EXPECT_TRUE(messages[0].plural && !messages[0].finished);
    EXPECT_EQ(messages[0].forms, (QStringList{u"ett"_s, u"%n"_s}));
    EXPECT_EQ(messages[0].comment, u"c"_s);
    EXPECT_EQ(messages[1].context, u"A"_s);
    EXPECT_EQ(messages[1].forms, QStringList{u"&Öppna"_s});
    EXPECT_THROW(readMessages("<TS><context>"), std::runtime_error);
}

} // namespace samsyn::house
