// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each rule catches what it is there to catch, shown on small trees made up for it.
#include "tests/house/rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace samsyn::house {

namespace {

/// A file that includes another, as a tree of its own.
Sources including(const QString &path, const QString &included)
{
    return {{path, u"#include %1\n"_s.arg(included)}};
}

Sources saying(const QString &path, const QString &text)
{
    return {{path, text}};
}

} // namespace

TEST(Inclusions, GoBackwardsInCore)
{
    EXPECT_EQ(brokenInclusions(including(u"core/budget/a.h"_s, u"\"core/members/b.h\""_s)),
              QStringList());
    EXPECT_EQ(brokenInclusions(including(u"core/workspace/a.h"_s, u"\"core/budget/b.h\""_s)),
              QStringList());
    for (const auto &[from, to] : {std::pair(u"core/base/a.h"_s, u"core/store/b.h"_s),
                                   {u"core/store/a.h"_s, u"core/documents/b.h"_s},
                                   {u"core/documents/a.h"_s, u"core/exchange/b.h"_s},
                                   {u"core/members/a.cpp"_s, u"core/budget/b.h"_s},
                                   {u"core/plans/a.cpp"_s, u"core/budget/b.h"_s},
                                   {u"core/budget/a.cpp"_s, u"core/workspace/b.h"_s},
                                   {u"core/budget/a.cpp"_s, u"ui/widgets/b.h"_s},
                                   {u"ui/budget/a.cpp"_s, u"app/gui/b.h"_s}}) {
        const QStringList broken = brokenInclusions(including(from, u"\"%1\""_s.arg(to)));
        ASSERT_EQ(broken.size(), 1) << from.toStdString();
        EXPECT_TRUE(broken.first().contains(from) && broken.first().contains(to))
            << broken.first().toStdString();
    }
}

TEST(Inclusions, KeepPagesApart)
{
    EXPECT_EQ(brokenInclusions(including(u"ui/budget/a.cpp"_s, u"\"ui/charts/b.h\""_s)),
              QStringList());
    EXPECT_EQ(brokenInclusions(including(u"ui/shell/a.cpp"_s, u"\"ui/budget/b.h\""_s)),
              QStringList());
    EXPECT_EQ(brokenInclusions(including(u"app/gui/main.cpp"_s, u"\"ui/shell/b.h\""_s)),
              QStringList());
    EXPECT_EQ(brokenInclusions(including(u"ui/budget/a.cpp"_s, u"\"ui/members/b.h\""_s)).size(), 1);
    EXPECT_EQ(brokenInclusions(including(u"ui/budget/a.cpp"_s, u"\"ui/shell/b.h\""_s)).size(), 1);
    EXPECT_EQ(brokenInclusions(including(u"ui/widgets/a.cpp"_s, u"\"ui/budget/b.h\""_s)).size(), 1);
    EXPECT_EQ(brokenInclusions(including(u"app/gui/main.cpp"_s, u"\"ui/budget/b.h\""_s)).size(), 1);
}

TEST(Inclusions, AreWrittenFromTheRoot)
{
    EXPECT_EQ(brokenInclusions(including(u"core/base/a.cpp"_s, u"\"money.h\""_s)).size(), 1);
    EXPECT_EQ(brokenInclusions(including(u"core/base/a.cpp"_s, u"\"../base/money.h\""_s)).size(),
              1);
    EXPECT_EQ(brokenInclusions(including(u"ui/budget/a.cpp"_s, u"\"a.moc\""_s)), QStringList());
    EXPECT_EQ(brokenInclusions(saying(u"core/helpers/a.cpp"_s, u""_s)).size(), 1)
        << "a room that nobody designed";
    EXPECT_EQ(brokenInclusions(saying(u"core/a.cpp"_s, u""_s)).size(), 1) << "a file in no room";
}

TEST(Inclusions, InCommentsDoNotCount)
{
    EXPECT_EQ(
        brokenInclusions(saying(u"core/base/a.cpp"_s, u"/*\n#include \"ui/shell/b.h\"\n*/\n"_s)),
        QStringList());
}

TEST(ForbiddenQt, IsKnownByItsModuleHoweverItIsWritten)
{
    for (const QString &header : {u"<QWidget>"_s,
                                  u"<QtWidgets/QWidget>"_s,
                                  u"<QColor>"_s,
                                  u"<qcolor.h>"_s,
                                  u"<QtGui>"_s,
                                  u"<QtGui/QColor>"_s,
                                  u"<QChart>"_s,
                                  u"<QSvgRenderer>"_s})
        EXPECT_EQ(forbiddenQt(including(u"core/base/a.cpp"_s, header)).size(), 1)
            << header.toStdString();
    for (const QString &header : {u"<QString>"_s, u"<QtSql/QSqlQuery>"_s, u"<vector>"_s})
        EXPECT_EQ(forbiddenQt(including(u"core/base/a.cpp"_s, header)), QStringList());
    EXPECT_EQ(forbiddenQt(saying(u"core/base/a.cpp"_s, u"int a = QSettings().value(k).toInt();"_s))
                  .size(),
              1);
    EXPECT_EQ(forbiddenQt(saying(u"core/base/a.cpp"_s, u"// no QSettings here\n"_s)),
              QStringList());
}

TEST(ForbiddenQt, LeavesQtChartsToOneRoom)
{
    for (const QString &header :
         {u"<QChart>"_s, u"<QtCharts>"_s, u"<QBarSeries>"_s, u"<QtCharts/QChartView>"_s}) {
        EXPECT_EQ(forbiddenQt(including(u"ui/charts/a.cpp"_s, header)), QStringList());
        EXPECT_EQ(forbiddenQt(including(u"ui/budget/a.cpp"_s, header)).size(), 1)
            << header.toStdString();
    }
}

TEST(Pages, AreNamedByTheShellAlone)
{
    Sources sources = {{u"ui/budget/budgetpage.h"_s, u"class BudgetPage : public QWidget {};"_s},
                       {u"ui/shell/window.cpp"_s, u"new BudgetPage;"_s}};
    EXPECT_EQ(pagesNamedOutsideShell(sources), QStringList());
    sources.push_back({u"ui/widgets/a.h"_s, u"class BudgetPage;"_s});
    EXPECT_EQ(pagesNamedOutsideShell(sources).size(), 1);
}

TEST(Clock, IsReadInOneFile)
{
    EXPECT_EQ(otherClocks(saying(u"core/base/clock.cpp"_s, u"QDate::currentDate();"_s)),
              QStringList());
    EXPECT_EQ(otherClocks(saying(u"tests/core/base/a.cpp"_s, u"QDate::currentDate();"_s)),
              QStringList());
    EXPECT_EQ(otherClocks(saying(u"ui/shell/a.cpp"_s,
                                 u"// not currentDate()\nauto currentDateText = 1;"_s)),
              QStringList());
    for (const QString &call : {u"QDate::currentDate();"_s,
                                u"QDateTime::currentDateTimeUtc();"_s,
                                u"QTime::currentTime();"_s,
                                u"std::chrono::system_clock::now();"_s,
                                u"time(nullptr);"_s,
                                u"f(\"date('now')\");"_s})
        EXPECT_EQ(otherClocks(saying(u"ui/shell/a.cpp"_s, call)).size(), 1) << call.toStdString();
    EXPECT_EQ(otherClocks(saying(u"resources/schema/0001_a.sql"_s, u"DEFAULT CURRENT_TIMESTAMP"_s))
                  .size(),
              1);
}

TEST(Sql, StandsInStoresAlone)
{
    const QStringList spoken = {u"run(u\"SELECT id FROM budget\"_s);"_s,
                                u"run(\"select id from budget\");"_s,
                                u"run(u\"INSERT OR REPLACE INTO a\"_s);"_s,
                                u"f(R\"(UPDATE budget SET a = 1)\");"_s,
                                u"f(\"DELETE FROM a\");"_s,
                                u"QSqlQuery query;"_s,
                                u"sqlite3_exec(db);"_s,
                                u"#include <sqlite3.h>\n"_s,
                                u"#include <QtSql/QSqlDatabase>\n"_s};
    for (const QString &text : spoken) {
        EXPECT_EQ(misplacedSql(saying(u"core/store/statement.cpp"_s, text)), QStringList());
        EXPECT_EQ(misplacedSql(saying(u"core/budget/budgetstore.cpp"_s, text)), QStringList());
        EXPECT_EQ(misplacedSql(saying(u"core/budget/budgetrules.cpp"_s, text)).size(), 1)
            << text.toStdString();
        EXPECT_EQ(misplacedSql(saying(u"ui/budget/budgetstore.cpp"_s, text)).size(), 1)
            << text.toStdString();
    }
    EXPECT_EQ(misplacedSql(saying(u"ui/budget/a.cpp"_s,
                                  u"tr(\"Select a budget from the list\"); // SELECT a"_s)),
              QStringList());
}

TEST(Words, AreWrappedBeforeAnybodySeesThem)
{
    for (const QString &text : {u"label->setText(u\"Budget\"_s);"_s,
                                u"throw Error(ErrorKind::Disk, u\"The disk\"_s);"_s,
                                u"new QLabel(QStringLiteral(\"Members\"))"_s,
                                u"p.sentence = u\"It is out\"_s;"_s})
        EXPECT_EQ(unwrappedWords(saying(u"ui/budget/a.cpp"_s, text)).size(), 1)
            << text.toStdString();
    EXPECT_EQ(unwrappedWords(saying(u"ui/budget/a.cpp"_s,
                                    u"a->setText(tr(\"Budget\")); b->setText(u\"–\"_s);"_s)),
              QStringList());
}

TEST(Files, HaveHeadsAndEnds)
{
    const QString head = u"// SPDX-FileCopyright"
                         "Text: 2026 The Samsyn authors\n// SPDX-License-"
                         "Identifier: GPL-3.0-or-later\n"_s;
    EXPECT_EQ(missingHeads(saying(u"core/base/a.h"_s, head)), QStringList());
    EXPECT_EQ(missingHeads(saying(u"core/base/a.h"_s, u"#pragma once\n"_s)).size(), 1);
    EXPECT_EQ(tooLong(saying(u"core/base/a.h"_s, QString(180, u'\n'))), QStringList());
    EXPECT_EQ(tooLong(saying(u"core/base/a.h"_s, QString(181, u'\n'))).size(), 1);
    EXPECT_EQ(tooLong(saying(u"core/base/a.cpp"_s, QString(350, u'\n'))), QStringList());
    EXPECT_EQ(tooLong(saying(u"core/base/a.cpp"_s, QString(351, u'\n'))).size(), 1);
    EXPECT_EQ(postponedWork(saying(u"core/base/a.cpp"_s,
                                   u"// TO"
                                   "DO: later"_s))
                  .size(),
              1);
    EXPECT_EQ(postponedWork(saying(u"core/base/a.cpp"_s, u"// all done"_s)), QStringList());
}

TEST(Folders, AreThoseOfTheDesign)
{
    EXPECT_EQ(
        strangeFolders({u"app"_s, u"core"_s, u"ui"_s, u"resources"_s, u"tests"_s, u"packaging"_s}),
        QStringList());
    EXPECT_EQ(strangeFolders({u"app"_s, u"docs"_s}).size(), 1);
}

TEST(Rooms, AreWholeUnlessTheyAreBeingBuilt)
{
    Sources sources = {{u"core/budget/a.cpp"_s, {}},
                       {u"ui/budget/a.cpp"_s, {}},
                       {u"tests/core/budget/a.cpp"_s, {}}};
    const QStringList broken = incompleteRooms(sources, {});
    ASSERT_EQ(broken.size(), 1);
    EXPECT_TRUE(broken.first().contains(u"tests/ui/budget"_s));
    EXPECT_EQ(incompleteRooms(sources, {u"budget"_s}), QStringList());
    sources.push_back({u"tests/ui/budget/a.cpp"_s, {}});
    EXPECT_EQ(incompleteRooms(sources, {}), QStringList());
}

TEST(Reader, TellsCodeFromCommentsAndLiterals)
{
    const QString text =
        u"a = \"x // y\"; // c\nb = '\"'; /* d */ n = 1'000; s = R\"q(raw \" )\" text)q\"; e;\n"_s;
    EXPECT_EQ(literals(text), (QStringList{u"\"x // y\""_s, u"R\"q(raw \" )\" text)q\""_s}));
    EXPECT_EQ(codeAlone(text).simplified(), u"a = ; b = ; n = 1'000; s = ; e;"_s);
    EXPECT_TRUE(withoutComments(text).contains(u"x // y"_s));
    EXPECT_FALSE(withoutComments(text).contains(u"// c"_s));
    EXPECT_EQ(withoutComments(text).count(u'\n'), 2);
}

} // namespace samsyn::house
