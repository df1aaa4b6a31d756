// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxreader.h"

#include "core/base/error.h"
#include "core/exchange/tablefile.h"
#include "core/exchange/xlsxnumber.h"
#include "tests/support/files.h"
#include "tests/support/packed.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;
using testing::HasSubstr;

namespace {

/// The first sheet in short: its lines and cells, or the sentence that refuses it.
std::string told(const QByteArray &content)
{
    QStringList rows;
    try {
        const TextTable table = readTableFile(content).table;
        for (size_t i = 0; i < table.rows.size(); ++i)
            rows << QString::number(table.lines[i]) + ": "_L1 +
                        QStringList(table.rows[i].begin(), table.rows[i].end()).join('|'_L1);
    } catch (const Error &error) {
        return error.what();
    }
    return rows.join(u"; "_s).toStdString();
}

std::string toldSheet(const QByteArray &rows, const QByteArray &texts = {}, const QByteArray &styles = {})
{
    return told(workbook({{{"Blad1", rows}}, texts, styles, {}, {}}));
}

std::string number(const char *written, const char *format, bool from1904 = false)
{
    const auto shown =
        shownNumber(QString::fromUtf8(written), parseFormat(QString::fromUtf8(format)), from1904);
    return shown ? shown->toStdString() : "none";
}

} // namespace

TEST(XlsxReader, ReadsSharedInlineAndFormulaTexts)
{
    EXPECT_EQ(toldSheet("<row r='2'><c r='A2' t='s'><v>1</v></c><c r='B2' t='s'><v>0</v></c>"
                        "<c r='C2' t='inlineStr'><is><t>in</t></is></c>"
                        "<c r='D2' t='str'><f>A1&amp;\"x\"</f><v>result</v></c></row>",
                        "<si><t>plain</t></si><si><r><rPr><b/></rPr><t xml:space='preserve'>Rik </t></r>"
                        "<r><t>text</t></r><rPh sb='0' eb='1'><t>sound</t></rPh></si>"),
              "2: Rik text|plain|in|result");
}

TEST(XlsxReader, KeepsSpacesOnlyWhereTheyCount)
{
    EXPECT_EQ(toldSheet("<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c></row>",
                        "<si><t>  out </t></si><si><t xml:space='preserve'>  in </t></si>"
                        "<si><t>a_x000A_b_x005F_x0041_</t></si>"),
              "1: out|  in |a\nb_x0041_");
}

TEST(XlsxReader, ReadsBooleansErrorsAndResultsAlone)
{
    EXPECT_EQ(toldSheet("<row><c t='b'><v>1</v></c><c t='b'><v>0</v></c><c t='e'><v>#N/A</v></c>"
                        "<c><f>SUM(A1:A9)</f><v>42</v></c><c><f>WEBSERVICE(\"http://x\")</f></c>"
                        "<c t='d'><v>2011-12-31T00:00:00</v></c></row>"),
              "1: TRUE|FALSE|#N/A|42|(formula without a result)|2011-12-31");
}

TEST(XlsxReader, LeavesOutWhatIsEmptyAndKeepsPlaces)
{
    EXPECT_EQ(toldSheet("<row r='3'><c r='C3'><v>1</v></c><c r='E3' s='0'/></row>"
                        "<row r='4'/><row r='1048576'><c r='$B$1048576'><v>2</v></c></row>"),
              "3: ||1; 1048576: |2");
    EXPECT_EQ(toldSheet("<row><c><v>1</v></c><c r='D1'><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>"),
              "1: 1|||4|5; 2: 6");
}

TEST(XlsxReader, HidesWhatMergedCellsCover)
{
    EXPECT_EQ(told(workbook({{{"Blad1", "<worksheet xmlns='x'><sheetData><row r='1'><c r='A1'><v>1</v></c>"
                                        "<c r='B1'><v>2</v></c></row><row r='2'><c r='A2'><v>3</v></c>"
                                        "<c r='B2'><v>4</v></c><c r='C2'><v>5</v></c></row></sheetData>"
                                        "<mergeCells count='1'><mergeCell ref='A1:B2'/></mergeCells></worksheet>"}},
                             {}, {}, {}, {}})),
              "1: 1|; 2: ||5");
}

TEST(XlsxReader, ShowsNumbersAsPlainDecimals)
{
    EXPECT_EQ(number("1.0E5", "General"), "100000");
    EXPECT_EQ(number("1e20", "0.00E+00"), "100000000000000000000");
    EXPECT_EQ(number("0.30000000000000004", "General"), "0,3");
    EXPECT_EQ(number("5.6999999999999993", "General"), "5,7");
    EXPECT_EQ(number("-1.5E-7", "@"), "-0,00000015");
    EXPECT_EQ(number("46000.000000001", "#,##0"), "46000");
    EXPECT_EQ(number("999.995", "0.00"), "1000");
    EXPECT_EQ(number("-0.4", "0"), "0");
    EXPECT_EQ(number("2.5", "0"), "3");
    EXPECT_EQ(number("114", "0000"), "0114");
    EXPECT_EQ(number("1234.5", "# ##0.00\\ \"kr\""), "1234,5");
    EXPECT_EQ(number("0.1918", "0.0%"), "19,2 %");
    EXPECT_EQ(number("46000", "#,##0,"), "46000");
    EXPECT_EQ(number("0.5", "# ?/?"), "0,5");
    EXPECT_EQ(number("many", "General"), "none");
    EXPECT_EQ(number("nan", "General"), "none");
    EXPECT_EQ(number("", "General"), "none");
}

TEST(XlsxReader, ShowsDaysByTheirFormat)
{
    EXPECT_EQ(number("40908", "yyyy-mm-dd"), "2011-12-31");
    EXPECT_EQ(number("40908", "[$-41D]d mmmm yyyy;@"), "2011-12-31");
    EXPECT_EQ(number("40908.604166666664", "yyyy\\-mm\\-dd hh:mm"), "2011-12-31 14:30");
    EXPECT_EQ(number("40908.6", "dd/mm/yyyy"), "2011-12-31");
    EXPECT_EQ(number("40878", "mmm\\-yy"), "2011-12");
    EXPECT_EQ(number("40908", "yyyy"), "2011");
    EXPECT_EQ(number("0.604166666666667", "h:mm AM/PM"), "14:30");
    EXPECT_EQ(number("1.5", "[h]:mm:ss"), "12:00");
    EXPECT_EQ(number("39446", "yyyy-mm-dd", true), "2011-12-31");
    EXPECT_EQ(number("1", "yyyy-mm-dd"), "1900-01-01");
    EXPECT_EQ(number("61", "yyyy-mm-dd"), "1900-03-01");
    EXPECT_EQ(number("-5", "yyyy-mm-dd"), "-5");
    EXPECT_EQ(number("40908", "\"dag\" 0"), "40908");
    EXPECT_EQ(number("40908", "[Red]#,##0"), "40908");
    EXPECT_EQ(builtInFormat(14).kind, XlsxFormat::Kind::Day);
    EXPECT_EQ(builtInFormat(22), parseFormat(u"m/d/yy h:mm"_s));
    EXPECT_EQ(builtInFormat(4), parseFormat(u"#,##0.00"_s));
    EXPECT_EQ(builtInFormat(20), parseFormat(u"h:mm"_s));
}

TEST(XlsxReader, FindsTheFormatByTheCellsStyle)
{
    const QByteArray styles = "<numFmts><numFmt numFmtId='164' formatCode='yyyy\\-mm\\-dd'/></numFmts>"
                              "<cellStyleXfs><xf numFmtId='9'/></cellStyleXfs>"
                              "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/></cellXfs>";
    const QByteArray row = "<row><c><v>40908</v></c><c s='1'><v>40908</v></c><c s='2'><v>40908</v></c>"
                           "<c s='99'><v>7</v></c></row>";
    EXPECT_EQ(toldSheet(row, {}, styles), "1: 40908|2011-12-31|2011-12-31|7");
    EXPECT_EQ(told(workbook({{{"Blad1", row}}, {}, styles, "date1904='1'", {}})),
              "1: 40908|2016-01-01|2016-01-01|7");
}

RC_GTEST_PROP(XlsxReader, ShowsEveryWholeNumberAndEveryAmountAsItIs, ())
{
    const auto ore = *rc::gen::inRange<qint64>(-10'000'000'000'000, 10'000'000'000'000);
    const QString written = QString::number(double(ore) / 100, 'g', 17);
    const QString shown = *shownNumber(written, parseFormat(u"General"_s), false);
    QString expected = QString::number(qAbs(ore) / 100);
    if (ore % 100 != 0)
        expected += u",%1"_s.arg(qAbs(ore) % 100, 2, 10, '0'_L1);
    if (expected.contains(','_L1) && expected.endsWith('0'_L1))
        expected.chop(1);
    RC_ASSERT(shown.toStdString() == ((ore < 0 ? u"-"_s : QString()) + expected).toStdString());
}

TEST(TableFile, TakesTheFirstShownSheetUnlessAnotherIsNamed)
{
    const std::vector<std::pair<QByteArray, QByteArray>> sheets = {
        {"Totalt", "<row><c><v>1</v></c></row>"}, {"M\xC3\xA4n", "<row><c><v>2</v></c></row>"}};
    const QByteArray book = workbook({sheets, {}, {}, {}, "state='hidden'"});
    const TableFile first = readTableFile(book);
    EXPECT_EQ(first.sheets, (QStringList{u"Totalt"_s, u"Män"_s}));
    EXPECT_EQ(first.sheet, u"Totalt"_s);
    EXPECT_EQ(first.table.rows[0][0], u"1"_s);
    EXPECT_EQ(readTableFile(book, u"Män"_s).table.rows[0][0], u"2"_s);
    EXPECT_EQ(readTableFile(book, u" män "_s).sheet, u"Män"_s);
    try {
        readTableFile(book, u"Kvinnor"_s);
        FAIL();
    } catch (const Error &error) {
        EXPECT_EQ(error.kind(), ErrorKind::NotFound);
        EXPECT_THAT(error.what(), HasSubstr("Totalt, M\xC3\xA4n"));
    }
    const TableFile csv = readTableFile("a;b\n1;2\n");
    EXPECT_EQ(csv.table.rows.size(), 2U);
    EXPECT_TRUE(csv.sheet.isEmpty());
    EXPECT_THROW(readTableFile("a;b\n", u"Totalt"_s), Error);
}

TEST(TableFile, SaysWhatTheFileIsInstead)
{
    const QByteArray old("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    EXPECT_THAT(told(old + QByteArray(600, '\0')), HasSubstr(".xls)"));
    EXPECT_THAT(told(old + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32)),
                HasSubstr("password"));
    EXPECT_THAT(told("PK\x03\x04 and nothing more"), HasSubstr("damaged"));
    EXPECT_THAT(told(packed({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                             {"content.xml", "<a/>"}})),
                HasSubstr(".ods"));
    EXPECT_THAT(told(packed({{"photo.jpg", "x"}})), HasSubstr("no Excel workbook"));
    const QByteArray word = "<Relationships><Relationship Id='1' Type='x/officeDocument' "
                            "Target='word/document.xml'/></Relationships>";
    EXPECT_THAT(told(packed({{"_rels/.rels", word}})), HasSubstr("Word"));
    QByteArray binary = word;
    binary.replace("word/document.xml", "xl/workbook.bin");
    EXPECT_THAT(told(packed({{"_rels/.rels", binary}})), HasSubstr(".xlsb"));
}

TEST(XlsxReader, RefusesBrokenXmlAndNamesThePlace)
{
    EXPECT_THAT(toldSheet("<row><c><v>1</v></row>"), HasSubstr("sheet1.xml"));
    EXPECT_THAT(toldSheet("<row r='1'><c r='A1' t='s'><v>7</v></c></row>"), HasSubstr("cell A1"));
    EXPECT_THAT(toldSheet("<row r='2'><c r='B2'><v>many</v></c></row>"), HasSubstr("many"));
    EXPECT_THAT(toldSheet("<row r='2'/><row r='2'/>"), HasSubstr("after row 2"));
    EXPECT_THAT(toldSheet("<row r='1048577'/>"), HasSubstr("1048577"));
    EXPECT_THAT(toldSheet("<row><c r='XFE1'><v>1</v></c></row>"), HasSubstr("XFE1"));
    EXPECT_THAT(toldSheet("<row><c t='inlineStr'><is><t>&secret;</t></is></c></row>"), HasSubstr("sheet1.xml"));
}

TEST(XlsxReader, ReadsTheWorkbookThatStatisticsSwedenPublishes)
{
    const TableFile file = readTableFile(dataFile(u"population/scb-long-series-1950-2022.xlsx"_s));
    EXPECT_EQ(file.sheets.size(), 1);
    EXPECT_EQ(file.table.lines.front(), 3);
    const auto head = std::ranges::find(file.table.lines, 6) - file.table.lines.begin();
    const auto &heads = file.table.rows[size_t(head)];
    EXPECT_EQ(heads[1], u"1950"_s);
    EXPECT_EQ(heads[73], u"2022"_s);
}

RC_GTEST_PROP(XlsxReader, AnswersDamagedBytesWithATableOrAnError, ())
{
    static const QByteArray book = workbook({{{"Blad1", "<row r='1'><c r='A1' t='s'><v>0</v></c></row>"}},
                                             "<si><t>text</t></si>", {}, {}, {}});
    QByteArray damaged = book;
    const auto flips = *rc::gen::container<std::vector<std::pair<int, char>>>(
        rc::gen::pair(rc::gen::inRange(0, int(book.size())), rc::gen::arbitrary<char>()));
    for (const auto &[at, byte] : flips)
        damaged[at] = byte;
    (void)told(damaged.left(*rc::gen::inRange<qsizetype>(4, damaged.size() + 1)));
}
