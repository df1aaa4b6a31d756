// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "core/base/error.h"
#include "tests/core/exchange/generators.h"
#include "tests/support/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using testing::HasSubstr;

namespace {

using Rows = std::vector<std::vector<QString>>;

std::string refusal(const QByteArray &content)
{
    try {
        readCsv(content);
    } catch (const Error &error) {
        EXPECT_EQ(error.kind(), ErrorKind::Failed);
        return error.what();
    }
    return "accepted";
}

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const QChar c : text) {
        const char low = char(c.unicode() & 0xFF);
        const char high = char(c.unicode() >> 8);
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

} // namespace

TEST(CsvReader, KnowsTheEncodingsThatPeopleSaveIn)
{
    const Rows expected = {{u"kommun"_s, u"Tyresö – Åmål"_s}, {u"Värmdö"_s, u"1"_s}};
    const QString text = u"kommun;Tyresö – Åmål\nVärmdö;1\n"_s;
    EXPECT_EQ(readCsv(text.toUtf8()).rows, expected);
    EXPECT_EQ(readCsv("\xEF\xBB\xBF" + text.toUtf8()).rows, expected);
    EXPECT_EQ(readCsv(utf16(text, false)).rows, expected);
    EXPECT_EQ(readCsv(utf16(text, true)).rows, expected);
    EXPECT_EQ(readCsv("kommun;Tyres\xF6 \x96 \xC5m\xE5l\nV\xE4rmd\xF6;1\n").rows, expected);
}

TEST(CsvReader, FindsTheSeparatorAmongTitlesNotesAndDecimalCommas)
{
    EXPECT_EQ(readCsv("a,b\n1,2\n").rows, (Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}}));
    EXPECT_EQ(readCsv("a\tb\n1,5\t2\n").rows[1], (std::vector{u"1,5"_s, u"2"_s}));
    EXPECT_EQ(readCsv("a|b\n1|2\n").rows[1], (std::vector{u"1"_s, u"2"_s}));
    EXPECT_EQ(readCsv("x;y\n1,5;2,5\n3,5;4,5\n").rows[2], (std::vector{u"3,5"_s, u"4,5"_s}));
    EXPECT_EQ(
        readCsv("Folk, efter region, kon\n\nregion;2012\n\"A, B\";1\nC;2\nNot, en, till\n").rows[3],
        (std::vector{u"A, B"_s, u"1"_s}));
    EXPECT_EQ(readCsv("region,2012\n\"A; B\",1\n\"C; D\",2\n\"E; F; G\",3\n").rows[1],
              (std::vector{u"A; B"_s, u"1"_s}));
    EXPECT_EQ(readCsv("sep=|\r\na;b|c;d\r\n").rows, (Rows{{u"a;b"_s, u"c;d"_s}}));
    EXPECT_EQ(readCsv("sep=,\n").rows, Rows{});
    EXPECT_EQ(readCsv("").rows, Rows{});
    EXPECT_EQ(readCsv("one column\n").rows, (Rows{{u"one column"_s}}));
}

TEST(CsvReader, KeepsQuotedSeparatorsQuotesAndLineBreaks)
{
    const TextTable table =
        readCsv("\"a;\"\"b\"\"\";c\r\n\"line\r\nbreak\";5\" tum\r\r\nx; \"y\" ;z\n\"p\"q;r");
    EXPECT_EQ(table.rows,
              (Rows{{u"a;\"b\""_s, u"c"_s},
                    {u"line\r\nbreak"_s, u"5\" tum"_s},
                    {QString(u""_s)},
                    {u"x"_s, u"y"_s, u"z"_s},
                    {u"pq"_s, u"r"_s}}));
    EXPECT_EQ(table.lines, (std::vector{1, 2, 4, 5, 6}));
}

TEST(CsvReader, SaysWhatAFileIsThatIsNoTable)
{
    EXPECT_THAT(refusal("PK\x03\x04zip"), HasSubstr("save it as CSV"));
    EXPECT_THAT(refusal("\xD0\xCF\x11\xE0"), HasSubstr("Excel"));
    EXPECT_THAT(refusal("%PDF-1.4"), HasSubstr("PDF"));
    EXPECT_THAT(refusal("\n <!DOCTYPE HTML>"), HasSubstr("web page"));
    EXPECT_THAT(refusal("SQLite format 3"), HasSubstr("database"));
    EXPECT_THAT(refusal("{\\rtf1"), HasSubstr("word processor"));
    EXPECT_THAT(refusal(QByteArray("a;b\n\0;c", 7)), HasSubstr("byte 5"));
    EXPECT_THAT(refusal("a;\x8F\n"), HasSubstr("Windows-1252"));
    EXPECT_THAT(refusal("\xEF\xBB\xBFk\xF6;1\n"), HasSubstr("damaged"));
    EXPECT_THAT(refusal("\xFF\xFE\x41"), HasSubstr("UTF-16"));
    EXPECT_THAT(refusal(QByteArray("\xFF\xFE\x00\xD8", 4)), HasSubstr("UTF-16"));
}

TEST(CsvReader, NamesTheLineOfAQuotationMarkWithoutPartner)
{
    EXPECT_THAT(refusal("a;b\nc;\"d\ne;f\n"), HasSubstr("line 2"));
    EXPECT_THAT(refusal("a;b\n" + QByteArray(100'001, 'x') + ";1\n"), HasSubstr("line 2"));
    EXPECT_THAT(refusal(QByteArray(20'000, ';')), HasSubstr("16\u00A0384"));
    EXPECT_THAT(refusal(QByteArray(64 * 1024 * 1024 + 1, 'x')), HasSubstr("larger than"));
}

TEST(CsvReader, ReadsTheTablesThatStatisticsSwedenHandsOut)
{
    EXPECT_EQ(readCsv(test::dataFile(u"population/excel-long-nbsp-utf8bom.csv"_s)).rows[1],
              (std::vector{u"0120 Värmdö"_s, u"2008"_s, u"37\u00A0376"_s}));
    EXPECT_EQ(readCsv(test::dataFile(u"population/pxweb-2017-latin1-comma.csv"_s)).rows[3],
              (std::vector{u"0117 Österåker"_s, u"44130"_s}));
    const TextTable wide = readCsv(test::dataFile(u"population/pxweb-titled-wide-latin1.csv"_s));
    EXPECT_EQ(wide.rows[2].size(), 18U);
    EXPECT_EQ(wide.lines[2], 3);
}

TEST(CsvWriter, WritesWhatSpreadsheetsReadAndNeverRun)
{
    EXPECT_EQ(writeCsv({{{u"kommun"_s}, {u"belopp"_s}},
                        {{u"=1+1"_s}, {u"-3.5"_s, true}},
                        {{u" @x"_s}, {u"a;\"b\""_s}}})
                  .toStdString(),
              "\xEF\xBB\xBFkommun;belopp\r\n'=1+1;-3,5\r\n' @x;\"a;\"\"b\"\"\"\r\n");
    const Rows back =
        readCsv(writeCsv({{{u"-3"_s}, {u"-3"_s, true}, {u"'=x"_s}, {u"'tis"_s}, {u"＝1"_s}}})).rows;
    EXPECT_EQ(back, (Rows{{u"-3"_s, u"-3"_s, u"'=x"_s, u"'tis"_s, u"＝1"_s}}));
}

RC_GTEST_PROP(CsvWriter, WritesWhatTheReaderReadsBack, ())
{
    const auto cell =
        rc::gen::oneOf(test::anyText(), rc::gen::element(u"1.5"_s, u"-20"_s, u"0.25"_s));
    const auto anyRow = rc::gen::nonEmpty(rc::gen::container<std::vector<QString>>(cell));
    const auto texts = *rc::gen::resize(20, rc::gen::container<Rows>(anyRow));
    std::vector<std::vector<CsvCell>> cells;
    Rows expected = texts;
    for (auto &row : expected) {
        auto &out = cells.emplace_back();
        for (QString &text : row) {
            bool isNumber = false;
            text.toDouble(&isNumber);
            isNumber = isNumber && text.contains('.'_L1);
            out.push_back({text, isNumber});
            if (isNumber)
                text.replace('.'_L1, ','_L1);
        }
    }
    const TextTable table = readCsv(writeCsv(cells));
    RC_ASSERT(table.rows == expected);
    RC_ASSERT(table.lines.size() == table.rows.size());
}

RC_GTEST_PROP(CsvReader, AnswersAnyBytesWithATableOrAnError, ())
{
    const auto bytes = *rc::gen::container<std::string>(
        rc::gen::oneOf(rc::gen::arbitrary<char>(),
                       rc::gen::elementOf(std::string("\",;\t|\r\n '=a\xC3\xA5\xEF\xBB\xBF"))));
    try {
        const TextTable table = readCsv(QByteArray::fromStdString(bytes));
        RC_ASSERT(table.lines.size() == table.rows.size());
    } catch (const Error &) {
    }
}
