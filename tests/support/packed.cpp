// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/packed.h"

#include <gtest/gtest.h>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace samsyn::test {

namespace {

const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id='" + id + "' Type='" + office + "/" + type + "' Target='" + target + "'/>";
}

QByteArray relations(const QByteArray &inside)
{
    return "<?xml version='1.0' encoding='UTF-8'?><Relationships xmlns='http://"
           "schemas.openxmlformats.org/package/2006/relationships'>" +
           inside + "</Relationships>";
}

QByteArray typedRows(const std::vector<std::vector<QString>> &rows)
{
    QByteArray xml;
    for (const auto &cells : rows) {
        xml += "<row>";
        for (const QString &cell : cells) {
            bool isNumber = false;
            cell.toDouble(&isNumber);
            if (cell.isEmpty())
                xml += "<c/>";
            else if (isNumber)
                xml += "<c><v>" + cell.toUtf8() + "</v></c>";
            else
                xml += "<c t='inlineStr'><is><t xml:space='preserve'>" + cell.toHtmlEscaped().toUtf8() +
                       "</t></is></c>";
        }
        xml += "</row>";
    }
    return xml;
}

} // namespace

QByteArray packed(const std::vector<std::pair<QByteArray, QByteArray>> &parts)
{
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(source);
    zip_t *archive = zip_open_from_source(source, ZIP_TRUNCATE, nullptr);
    for (const auto &[name, content] : parts) {
        zip_source_t *from =
            zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), from, 0);
        zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_DEFLATE, 1); // the fastest
    }
    EXPECT_EQ(zip_close(archive), 0);
    zip_stat_t stat;
    zip_source_stat(source, &stat);
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    zip_source_open(source);
    EXPECT_EQ(zip_source_read(source, bytes.data(), stat.size), zip_int64_t(stat.size));
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

QByteArray workbook(const WorkbookParts &parts)
{
    std::vector<std::pair<QByteArray, QByteArray>> files{
        {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))}};
    QByteArray sheets;
    QByteArray links = relation("rStyles", "styles", "styles.xml") +
                       relation("rTexts", "sharedStrings", "/xl/sharedStrings.xml");
    for (size_t i = 0; i < parts.sheets.size(); ++i) {
        const auto &[name, content] = parts.sheets[i];
        const QByteArray number = QByteArray::number(int(i) + 1);
        sheets += "<sheet name='" + name + "' sheetId='" + number + "' r:id='rId" + number + "' " +
                  (i > 0 ? parts.sheetAttributes : QByteArray()) + "/>";
        links += relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        const bool isWhole = content.startsWith("<worksheet") || content.startsWith("<?xml");
        files.emplace_back("xl/worksheets/sheet" + number + ".xml",
                           isWhole ? content
                                   : "<worksheet xmlns='" + main + "'><sheetData>" + content +
                                         "</sheetData></worksheet>");
    }
    files.emplace_back("xl/_rels/workbook.xml.rels", relations(links));
    files.emplace_back("xl/workbook.xml", "<workbook xmlns='" + main + "' xmlns:r='" + office +
                                              "'><workbookPr " + parts.workbookProperties +
                                              "/><sheets>" + sheets + "</sheets></workbook>");
    files.emplace_back("xl/styles.xml",
                       "<styleSheet xmlns='" + main + "'>" + parts.styles + "</styleSheet>");
    files.emplace_back("xl/sharedStrings.xml",
                       "<sst xmlns='" + main + "'>" + parts.sharedStrings + "</sst>");
    return packed(files);
}

QByteArray typedWorkbook(const std::vector<std::vector<QString>> &rows)
{
    return typedWorkbook(std::vector{std::pair(u"Blad1"_s, rows)});
}

QByteArray
typedWorkbook(const std::vector<std::pair<QString, std::vector<std::vector<QString>>>> &sheets)
{
    WorkbookParts parts;
    for (const auto &[name, rows] : sheets)
        parts.sheets.emplace_back(name.toUtf8(), typedRows(rows));
    return workbook(parts);
}

} // namespace samsyn::test
