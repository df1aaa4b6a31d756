// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks made to fill the memory or to take for ever: each is refused by the limit that it
// meets, soon, and in little memory.
#include "core/base/error.h"
#include "core/exchange/tablefile.h"
#include "tests/support/packed.h"

#include <ctime>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;
using testing::HasSubstr;

namespace {

/// The most memory in use since the last call, in MB; 0 where the system does not tell.
qint64 peakMemory()
{
    qint64 peak = 0;
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf("VmHWM:");
        peak = text.mid(at + 6, 20).trimmed().split(' ').first().toLongLong() / 1024;
    }
    QFile reset(u"/proc/self/clear_refs"_s);
    if (reset.open(QIODevice::WriteOnly))
        reset.write("5");
    return peak;
}

void expectRefused(const QByteArray &content, const char *limit)
{
    peakMemory();
    const std::clock_t start = std::clock(); // of this process alone: others do not slow it down
    std::string sentence = "was read";
    try {
        (void)readTableFile(content);
    } catch (const Error &error) {
        sentence = error.what();
    }
    const qint64 took = (std::clock() - start) * 1000 / CLOCKS_PER_SEC;
    const qint64 peak = peakMemory();
    std::printf("%6lld ms %4lld MB  %8lld bytes  %s\n", (long long)took, (long long)peak,
                (long long)content.size(), sentence.c_str());
    EXPECT_THAT(sentence, HasSubstr(limit));
#if defined(__SANITIZE_ADDRESS__)
    EXPECT_LT(took, 10'000);
#else
    EXPECT_LT(took, 2'000) << "1 s where it is optimized";
    EXPECT_LT(peak, 200);
#endif
}

QByteArray sheet(const QByteArray &rows)
{
    return workbook({{{"Blad1", rows}}, {}, {}, {}, {}});
}

QByteArray repeated(const QByteArray &text, int times)
{
    QByteArray result;
    result.reserve(text.size() * times);
    for (int i = 0; i < times; ++i)
        result += text;
    return result;
}

/// Text that packs badly, as amounts do.
QByteArray cells(int count)
{
    QByteArray xml = "<row>";
    quint32 random = 1;
    for (int i = 0; i < count; ++i) {
        random = random * 1664525U + 1013904223U;
        if (i % 50 == 49)
            xml += "</row><row>";
        xml += "<c><v>" + QByteArray::number(random) + "</v></c>";
    }
    return xml + "</row>";
}

template <typename Number>
QByteArray bytes(Number number)
{
    QByteArray result(sizeof number, Qt::Uninitialized);
    qToLittleEndian(number, result.data());
    return result;
}

/// A list of parts that all are the same packed bytes, as in Fifield's bombs, with a size that is
/// what the file claims. The workbook's own parts stand before them.
QByteArray overlapping(int parts, const QByteArray &content, quint32 claimedSize)
{
    const QByteArray zlib = qCompress(content, 9);
    const QByteArray data = zlib.mid(6, zlib.size() - 10); // without size, head and check sum
    const auto head = [&](const QByteArray &name) {
        return bytes<quint16>(0) + bytes<quint16>(8) + bytes<quint32>(0) + bytes<quint32>(0) +
               bytes<quint32>(quint32(data.size())) + bytes<quint32>(claimedSize) +
               bytes<quint16>(quint16(name.size())) + bytes<quint16>(0);
    };
    QByteArray file = "PK\x03\x04" + bytes<quint16>(20) + head("_rels/.rels") + "_rels/.rels" + data;
    const auto start = quint32(file.size());
    QByteArray list;
    for (int i = 0; i < parts; ++i) {
        const QByteArray name = i == 0 ? QByteArray("_rels/.rels") : "part" + QByteArray::number(i);
        list += "PK\x01\x02" + bytes<quint16>(20) + bytes<quint16>(20) + head(name) + bytes<quint16>(0) +
                bytes<quint16>(0) + bytes<quint16>(0) + bytes<quint32>(0) + bytes<quint32>(0) + name;
    }
    const auto count = quint16(std::min(parts, 0xFFFF));
    return file + list + QByteArray("PK\x05\x06\0\0\0\0", 8) + bytes(count) + bytes(count) +
           bytes(quint32(list.size())) + bytes(start) + bytes<quint16>(0);
}

QByteArray manySpaces()
{
    return "<Relationships>" + QByteArray(100'000'000, ' ');
}

} // namespace

TEST(WorkbookBomb, UnpacksToTenGigabytes)
{
    const QByteArray bomb = overlapping(100, manySpaces(), 100'000'000);
    EXPECT_LT(bomb.size(), 1'000'000);
    expectRefused(bomb, "a text of more");
    const QByteArray comments = overlapping(
        100, "<Relationships>" + repeated("<!--" + QByteArray(400'000, '7') + "-->", 250), 100'000'000);
    EXPECT_LT(comments.size(), 1'000'000);
    expectRefused(comments, "200 times");
}

TEST(WorkbookBomb, LiesAboutItsSize)
{
    const QByteArray bomb = overlapping(1, manySpaces(), 10);
    expectRefused(bomb, "a text of more");
}

TEST(WorkbookBomb, HasTooManyParts)
{
    expectRefused(overlapping(60'000, "<a/>", 4), "4\u00A0096 parts");
}

TEST(WorkbookBomb, IsLargerThanAnyTable)
{
    const QByteArray high = sheet(cells(600'000));
    expectRefused(high, "500\u00A0000 cells");
    const QByteArray wide = sheet(repeated("<row><c r='XFD'><v>1</v></c></row>", 100));
    expectRefused(wide, "500\u00A0000 cells");
    QByteArray comments;
    for (quint32 i = 0; comments.size() < 26'000'000; ++i)
        comments += "<!--" + repeated(QByteArray::number(i * 2654435761U), 20) + "-->";
    const QByteArray large = sheet(comments);
    comments.clear();
    expectRefused(large, "more than 25");
}

TEST(WorkbookBomb, HasNothingButElements)
{
    QByteArray xml = "<row>";
    quint32 random = 1;
    for (int i = 0; i < 2'200'000; ++i) {
        random = random * 1664525U + 1013904223U;
        xml += random >> 31 ? "<x/>" : "<y/>";
    }
    const QByteArray elements = sheet(xml + "</row>");
    expectRefused(elements, "elements");
}

TEST(WorkbookBomb, NestsWithoutEnd)
{
    expectRefused(sheet(repeated("<row>", 1'000'000)), "64 deep");
}

TEST(WorkbookBomb, HasTextsWithoutEnd)
{
    QByteArray noise;
    for (quint32 i = 0; noise.size() < 10'000'000; ++i)
        noise += QByteArray::number(i * 2654435761U);
    expectRefused(sheet("<row><c t='inlineStr'><is><t>" + noise + "</t></is></c></row>"), "a text of more");
    expectRefused(sheet("<row r='" + noise + "'/>"), "a text of more");
    expectRefused(sheet("<row><c t='inlineStr'><is><t><!--" + noise + "--></t></is></c></row>"), "a text of more");
    expectRefused(sheet("<row><c t='inlineStr'><is><t>" + noise.left(150'000) + "</t></is></c></row>"),
                  "100\u00A0000 characters");
}

TEST(WorkbookBomb, SharesTextsWithoutEnd)
{
    QByteArray texts;
    for (quint32 i = 0; i < 300'000; ++i)
        texts += "<si><t>" + QByteArray::number(i * 2654435761U) + "</t></si>";
    expectRefused(workbook({{{"Blad1", ""}}, texts, {}, {}, {}}), "250\u00A0000 different texts");
    texts.clear();
    QByteArray noise;
    for (quint32 i = 0; noise.size() < 90'000; ++i)
        noise += QByteArray::number(i * 2654435761U);
    for (int i = 0; i < 100; ++i)
        texts += "<si><t>" + QByteArray::number(i) + noise + "</t></si>";
    expectRefused(workbook({{{"Blad1", ""}}, texts, {}, {}, {}}), "8\u00A0000\u00A0000 characters");
}

TEST(WorkbookBomb, RepeatsOneTextWithoutEnd)
{
    // Shared, a text costs nothing; told one by one it would
    const QByteArray text = "<si><t>" + QByteArray(30'000, 'x') + "</t></si>";
    const QByteArray row = "<row>" + repeated("<c t='s'><v>0</v></c>", 50) + "</row>";
    expectRefused(workbook({{{"Blad1", repeated(row, 100)}}, text, {}, {}, {}}), "8\u00A0000\u00A0000 characters");
}

TEST(WorkbookBomb, DeclaresEntities)
{
    const QByteArray declared =
        "<?xml version='1.0'?><!DOCTYPE worksheet [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;'>"
        "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
        "<worksheet><sheetData><row><c t='inlineStr'><is><t>&c;&x;</t></is></c></row></sheetData></worksheet>";
    expectRefused(sheet(declared), "declares entities");
}

TEST(WorkbookBomb, CoversTheSheetWithMergedCells)
{
    QByteArray rows;
    for (int i = 0; i < 400; ++i)
        rows += "<row><c r='ALL'><v>1</v></c></row>";
    const QByteArray merged = repeated("<mergeCell ref='A1:XFD1048576'/>", 10'000);
    expectRefused(sheet("<worksheet><sheetData>" + rows + "</sheetData><mergeCells>" + merged +
                        "</mergeCells></worksheet>"),
                  "merged cells");
}
