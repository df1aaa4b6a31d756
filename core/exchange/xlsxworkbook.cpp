// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxworkbook.h"

#include "core/base/error.h"
#include "core/base/format.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)
};

constexpr size_t mostTexts = 250'000;
constexpr size_t mostFormats = 65'536;
constexpr qsizetype mostSheets = 1'000;

[[noreturn]] void fail(const QString &sentence)
{
    throw Error(ErrorKind::Failed, sentence);
}

struct Relation
{
    QString type; // the last word of it: "worksheet"
    QString part;
};

/// What a part refers to, by the ids that it uses for them.
QHash<QString, Relation> relationsOf(ZipReader &archive, const QString &part)
{
    const qsizetype slash = part.lastIndexOf('/'_L1);
    const QString folder = part.left(slash + 1);
    const QString list = folder + u"_rels/"_s + part.mid(slash + 1) + u".rels"_s;
    QHash<QString, Relation> relations;
    if (!archive.has(list))
        return relations;
    PackedXml xml(archive, list);
    xml.nextChild();
    qint64 count = 0;
    while (xml.nextChild()) {
        if (++count > ZipLimits::parts)
            fail(Text::tr("The workbook refers to more than %1 parts. It was not read.")
                     .arg(formatCount(ZipLimits::parts)));
        const QString type = xml.attribute("Type"_L1).toString();
        const QString target = xml.attribute("Target"_L1).toString();
        const QString path = target.startsWith('/'_L1) ? target.mid(1) : folder + target;
        relations.insert(xml.attribute("Id"_L1).toString(),
                         {type.mid(type.lastIndexOf('/'_L1) + 1), QDir::cleanPath(path)});
        xml.skip();
    }
    return relations;
}

QString partOf(const QHash<QString, Relation> &relations, const QString &type)
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return relation.part;
    }
    return {};
}

/// Says what a packed file without a workbook is instead.
[[noreturn]] void refuseOther(const ZipReader &archive, const QString &document)
{
    if (archive.has(u"content.xml"_s) && archive.has(u"mimetype"_s))
        fail(Text::tr("This is an OpenDocument file (.ods or .odt), which is not read. Save the "
                      "table as Excel workbook (.xlsx) or as CSV."));
    if (document.endsWith(u".bin"_s))
        fail(Text::tr("This is a binary Excel workbook (.xlsb), which is not read. Save it as "
                      "Excel workbook (.xlsx)."));
    if (document.contains(u"word/"_s))
        fail(Text::tr("This is a Word document, not a workbook. Copy the table from it, or save "
                      "the table as Excel workbook (.xlsx)."));
    fail(Text::tr("This is a packed file, but no Excel workbook (.xlsx). Choose the workbook, or "
                  "save the table as CSV."));
}

void readSheets(XlsxWorkbook &book, PackedXml &xml, const QHash<QString, Relation> &relations)
{
    bool anyShown = false;
    while (xml.nextChild()) {
        const QString name = xml.attribute("name"_L1).toString().left(255);
        const bool isHidden = !xml.attribute("state"_L1).isEmpty() &&
                              xml.attribute("state"_L1) != "visible"_L1;
        const Relation relation = relations.value(xml.attribute("id"_L1).toString());
        xml.skip();
        if (relation.type != u"worksheet"_s) // a chart on a sheet of its own
            continue;
        if (!anyShown && !isHidden) {
            book.firstShown = int(book.sheets.size());
            anyShown = true;
        }
        book.sheets << name;
        book.parts << relation.part;
        if (book.sheets.size() > mostSheets)
            fail(Text::tr("The workbook has more than %1 sheets. It was not read.")
                     .arg(formatCount(mostSheets)));
    }
}

void readFormats(XlsxWorkbook &book, PackedXml &xml)
{
    QHash<int, XlsxFormat> own;
    xml.nextChild();
    while (xml.nextChild()) {
        const bool areCodes = xml.name() == "numFmts"_L1;
        if (!areCodes && xml.name() != "cellXfs"_L1) {
            xml.skip();
            continue;
        }
        while (xml.nextChild()) {
            const int id = xml.attribute("numFmtId"_L1).toInt();
            if (areCodes)
                own.insert(id, parseFormat(xml.attribute("formatCode"_L1).left(255).toString()));
            else
                book.formats.push_back(own.contains(id) ? own.value(id) : builtInFormat(id));
            if (book.formats.size() > mostFormats || size_t(own.size()) > mostFormats)
                fail(Text::tr("The workbook has more than %1 styles. It was not read.")
                         .arg(formatCount(qint64(mostFormats))));
            xml.skip();
        }
    }
}

void readTexts(XlsxWorkbook &book, PackedXml &xml)
{
    qsizetype size = 0;
    xml.nextChild();
    while (xml.nextChild()) {
        book.texts.push_back(xlsxRichText(xml));
        size += book.texts.back().size();
        if (book.texts.size() > mostTexts)
            fail(Text::tr("The workbook has more than %1 different texts. Fetch fewer columns or "
                          "rows.")
                     .arg(formatCount(qint64(mostTexts))));
        if (size > mostXlsxText)
            fail(Text::tr("The workbook's texts have more than %1 characters together. Fetch fewer "
                          "columns or rows.")
                     .arg(formatCount(mostXlsxText)));
    }
}

/// A character that XML cannot hold is written _x000D_ there.
QString unescaped(QString text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    qsizetype from = 0;
    for (;;) {
        const auto match = escape.match(text, from);
        if (!match.hasMatch())
            return text;
        const QChar c(char16_t(match.captured(1).toUShort(nullptr, 16)));
        const bool isKept = !c.isNull() && !c.isSurrogate();
        text.replace(match.capturedStart(), match.capturedLength(), isKept ? QString(c) : QString());
        from = match.capturedStart() + (isKept ? 1 : 0);
    }
}

} // namespace

QString xlsxPlainText(PackedXml &xml)
{
    const bool keepsSpaces = xml.attribute("space"_L1) == "preserve"_L1;
    const QString text = xml.text();
    const QString kept = keepsSpaces ? text : text.trimmed();
    return kept.contains(u"_x"_s) ? unescaped(kept) : kept;
}

QString xlsxRichText(PackedXml &xml)
{
    QString text;
    while (xml.nextChild()) {
        if (xml.name() == "t"_L1)
            text += xlsxPlainText(xml);
        else if (xml.name() == "r"_L1)
            text += xlsxRichText(xml);
        else
            xml.skip();
        if (text.size() > PackedXml::longestText)
            fail(Text::tr("A text of the workbook has more than %1 characters, as no cell does. It "
                          "was not read.")
                     .arg(formatCount(PackedXml::longestText)));
    }
    return text;
}

XlsxWorkbook readXlsxWorkbook(ZipReader &archive)
{
    const QString document = partOf(relationsOf(archive, {}), u"officeDocument"_s);
    if (document.isEmpty() || !document.endsWith(u".xml"_s) || document.contains(u"word/"_s))
        refuseOther(archive, document);
    const auto relations = relationsOf(archive, document);
    XlsxWorkbook book;
    PackedXml xml(archive, document);
    if (!xml.nextChild() || xml.name() != "workbook"_L1)
        refuseOther(archive, document);
    while (xml.nextChild()) {
        if (xml.name() == "workbookPr"_L1) {
            const QStringView from1904 = xml.attribute("date1904"_L1);
            book.countsFrom1904 = from1904 == "1"_L1 || from1904 == "true"_L1;
            xml.skip();
        } else if (xml.name() == "sheets"_L1) {
            readSheets(book, xml, relations);
        } else {
            xml.skip();
        }
    }
    if (book.sheets.isEmpty())
        fail(Text::tr("The workbook has no sheet with a table."));
    if (const QString styles = partOf(relations, u"styles"_s); !styles.isEmpty()) {
        PackedXml part(archive, styles);
        readFormats(book, part);
    }
    if (const QString texts = partOf(relations, u"sharedStrings"_s); !texts.isEmpty()) {
        PackedXml part(archive, texts);
        readTexts(book, part);
    }
    return book;
}

} // namespace samsyn
