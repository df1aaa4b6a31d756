// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/zip.h"

#include <QXmlStreamReader>
#include <functional>
#include <memory>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace samsyn::test {

namespace {

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;

Archive opened(const QByteArray &bytes)
{
    zip_source_t *source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
    return {zip_open_from_source(source, ZIP_RDONLY, nullptr), zip_discard};
}

/// An element's text with that of the elements in it.
QString textIn(QXmlStreamReader &reader)
{
    return reader.readElementText(QXmlStreamReader::IncludeChildElements);
}

} // namespace

QStringList zipNames(const QByteArray &archive)
{
    QStringList names;
    const Archive zip = opened(archive);
    for (zip_int64_t i = 0; zip && i < zip_get_num_entries(zip.get(), 0); ++i)
        names << QString::fromUtf8(zip_get_name(zip.get(), static_cast<zip_uint64_t>(i), 0));
    return names;
}

QHash<QString, QByteArray> unzip(const QByteArray &archive)
{
    QHash<QString, QByteArray> files;
    const Archive zip = opened(archive);
    for (const QString &name : zipNames(archive)) {
        zip_stat_t stat;
        zip_stat(zip.get(), name.toUtf8().constData(), 0, &stat);
        QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
        zip_file_t *file = zip_fopen(zip.get(), name.toUtf8().constData(), 0);
        zip_fread(file, bytes.data(), stat.size);
        zip_fclose(file);
        files.insert(name, bytes);
    }
    return files;
}

bool isStored(const QByteArray &archive, const QString &name)
{
    const Archive zip = opened(archive);
    zip_stat_t stat;
    return zip && zip_stat(zip.get(), name.toUtf8().constData(), 0, &stat) == 0 &&
           stat.comp_method == ZIP_CM_STORE;
}

QHash<QString, XlsxCell> xlsxCells(const QByteArray &xlsx, int sheet)
{
    const QHash<QString, QByteArray> files = unzip(xlsx);
    QStringList strings;
    QXmlStreamReader shared(files.value(u"xl/sharedStrings.xml"_s));
    while (!shared.atEnd()) {
        if (shared.readNext() == QXmlStreamReader::StartElement && shared.name() == u"si")
            strings << textIn(shared);
    }
    QHash<QString, XlsxCell> cells;
    QXmlStreamReader reader(files.value(u"xl/worksheets/sheet%1.xml"_s.arg(sheet)));
    QString name;
    QString type;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"c") {
            name = reader.attributes().value("r"_L1).toString();
            type = reader.attributes().value("t"_L1).toString();
            cells.insert(name, {});
        } else if (reader.name() == u"f") {
            cells[name].formula = textIn(reader);
        } else if (reader.name() == u"v") {
            const QString value = textIn(reader);
            if (type == u"s")
                cells[name].text = strings.value(value.toInt());
            else
                (type == u"str" ? cells[name].text : cells[name].number) = value;
        }
    }
    return cells;
}

} // namespace samsyn::test
