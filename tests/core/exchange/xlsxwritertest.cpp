// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/exchange/json.h"
#include "core/exchange/tablesheets.h"
#include "core/exchange/xlsxwriter.h"
#include "tests/support/files.h"
#include "tests/support/workspaces.h"
#include "tests/support/zip.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

Workbook workbookOf(std::vector<SheetCell> cells)
{
    Workbook workbook{Language::Swedish, u"Titel & <mer>"_s, u"Etablering Södertörn"_s, {}};
    workbook.sheets.push_back({u"Blad"_s, {20}, {{std::move(cells)}}});
    return workbook;
}

QStringList corpus()
{
    QStringList texts;
    const JsonValue parsed = parseJson(dataFile(u"formula-corpus.json"_s));
    for (const JsonValue &text : std::get<JsonArray>(parsed.value))
        texts << std::get<QString>(text.value);
    return texts;
}

std::optional<ErrorKind> refusal(const Workbook &workbook, QString *sentence)
{
    return errorOf([&] { writeXlsx(workbook); }, sentence);
}

} // namespace

TEST(Xlsx, NeverMakesAFormulaOutOfAText)
{
    const QStringList texts = corpus();
    ASSERT_EQ(texts.size(), 200);
    Workbook workbook = workbookOf({});
    for (const QString &text : texts)
        workbook.sheets[0].rows.push_back({{textCell(text), textCell(text, {.isTitle = true}, 2)}});
    const QByteArray xlsx = writeXlsx(workbook);
    EXPECT_FALSE(unzip(xlsx).value(u"xl/worksheets/sheet1.xml"_s).contains("<f"));
    const auto cells = xlsxCells(xlsx, 1);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString shown = cells.value(cellName(static_cast<int>(i) + 1, 0)).text;
        // What a reader of the format gives back: "_x005F_" is the underscore before "x0041_"
        EXPECT_EQ(QString(shown).replace(u"_x005F_"_s, u"_"_s).remove(u"_x000D_"_s),
                  QString(texts[i]).remove('\r'_L1))
            << i;
    }
}

TEST(Xlsx, WritesNumbersDatesAndFormulasWithWhatTheyGive)
{
    const QByteArray xlsx = writeXlsx(workbookOf(
        {countCell(469894), {Decimal{u"76885.16"_s}}, {QDate(2011, 12, 2)},
         {Formula{u"A1*2"_s, Decimal{u"939788"_s}}}, {Formula{u"IF(A1>0,\"ja\",\"nej\")"_s, u"ja"_s}}}));
    auto cells = xlsxCells(xlsx, 1);
    EXPECT_EQ(cells[u"A1"_s].number, u"469894"_s);
    EXPECT_EQ(cells[u"B1"_s].number, u"76885.16"_s);
    EXPECT_EQ(cells[u"C1"_s].number, u"40879"_s);
    EXPECT_EQ(cells[u"D1"_s].formula, u"A1*2"_s);
    EXPECT_EQ(cells[u"D1"_s].number, u"939788"_s);
    EXPECT_EQ(cells[u"E1"_s].text, u"ja"_s);
    const auto files = unzip(xlsx);
    EXPECT_TRUE(files.value(u"docProps/core.xml"_s).contains("<dc:title>Titel &amp; &lt;mer&gt;</dc:title>"));
    EXPECT_TRUE(files.value(u"xl/worksheets/sheet1.xml"_s).contains("paperSize=\"9\""));
}

TEST(Xlsx, GivesTheSameBytesForTheSame)
{
    const StoppedClock clock(QDateTime(QDate(2011, 11, 21), QTime(10, 14)));
    const Workbook workbook = workbookOf({textCell(u"Nynäshamn"_s)});
    EXPECT_EQ(writeXlsx(workbook), writeXlsx(workbook));
}

TEST(Xlsx, RefusesWhatNoSpreadsheetHolds)
{
    QString sentence;
    EXPECT_EQ(refusal(workbookOf({{}, textCell(QString(32768, u'å'))}), &sentence), ErrorKind::Failed);
    EXPECT_TRUE(sentence.contains(u"Blad"_s) && sentence.contains(u"B1"_s)) << sentence.toStdString();
    EXPECT_FALSE(refusal(workbookOf({textCell(QString(32767, u'å'))}), &sentence));
    Workbook workbook = workbookOf({});
    workbook.sheets[0].name = u"a/b"_s;
    EXPECT_EQ(refusal(workbook, &sentence), ErrorKind::Failed);
    workbook.sheets[0].name = u"Blad"_s;
    workbook.sheets.push_back(workbook.sheets[0]);
    EXPECT_EQ(refusal(workbook, &sentence), ErrorKind::Failed) << "two sheets of one name";
    Workbook wide = workbookOf(std::vector<SheetCell>(16385, countCell(1)));
    EXPECT_EQ(refusal(wide, &sentence), ErrorKind::Failed);
}

TEST(Xlsx, LeavesOutWhatXmlCannotHold)
{
    const auto cells = xlsxCells(writeXlsx(workbookOf({textCell(u"a\u0001\uFFFEb"_s + QChar(0xD800))})), 1);
    EXPECT_EQ(cells.value(u"A1"_s).text.left(2), u"ab"_s);
}

TEST(TableSheets, GiveEachTableOfADocumentASheetWithANameThatIsAllowed)
{
    Document document;
    document.title = u"Två tabeller"_s;
    for (int i = 0; i < 2; ++i)
        document.add(Table{u"Folkmängd [2010/2011]: alla kommuner i länet"_s, false,
                           {{u"Kommun"_s}, {u"Antal"_s, Column::Kind::Number}},
                           {{{Cell::of(u"=Nacka"_s), Cell::count(90108 + i)}}}});
    const Workbook workbook = tablesWorkbook(document);
    ASSERT_EQ(workbook.sheets.size(), 2u);
    EXPECT_EQ(workbook.sheets[0].name, u"Folkmängd 2010 2011 alla kommun"_s);
    EXPECT_EQ(workbook.sheets[1].name, u"Folkmängd 2010 2011 alla komm 2"_s);
    const auto cells = xlsxCells(writeXlsx(workbook), 2);
    EXPECT_EQ(cells.value(u"A2"_s).text, u"=Nacka"_s);
    EXPECT_EQ(cells.value(u"A2"_s).formula, QString());
    EXPECT_EQ(cells.value(u"B2"_s).number, u"90109"_s);
}
