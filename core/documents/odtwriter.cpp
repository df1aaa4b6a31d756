// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/odtwriter.h"

#include "core/base/clock.h"
#include "core/documents/odtbody.h"
#include "core/documents/package.h"

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr auto declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"_L1;
constexpr auto mediaType = "application/vnd.oasis.opendocument.text"_L1;

QByteArray metaOf(const Document &document)
{
    const QString moment = now().toUTC().toString(Qt::ISODate);
    const QString country = document.language == Language::Swedish ? u"-SE"_s : u"-GB"_s;
    const QString fields =
        u"<meta:generator>Samsyn/%1</meta:generator><dc:title>%2</dc:title><meta:initial-creator>%3</meta:initial-creator><dc:creator>%3</dc:creator><meta:creation-date>%4</meta:creation-date><dc:date>%4</dc:date><dc:language>%5</dc:language>"_s
            .arg(QStringLiteral(SAMSYN_VERSION), odtText(document.title), odtText(document.sender), moment,
                 languageCode(document.language) + country);
    return (declaration + u"<office:document-meta %1><office:meta>%2</office:meta></office:document-meta>\n"_s.arg(
                              QLatin1StringView(odtNamespaces), fields))
        .toUtf8();
}

QByteArray manifestOf(const std::vector<PackedFile> &files)
{
    const auto entry = [](const QString &path, const QString &type) {
        return u"<manifest:file-entry manifest:full-path=\"%1\" manifest:media-type=\"%2\"/>\n"_s.arg(path, type);
    };
    QString entries = entry(u"/"_s, mediaType);
    for (const PackedFile &file : files) {
        const QString ending = file.name.section('.'_L1, -1);
        if (ending == u"xml")
            entries += entry(file.name, u"text/xml"_s);
        else if (ending != file.name)
            entries += entry(file.name, u"image/"_s + (ending == u"svg" ? u"svg+xml"_s
                                                       : ending == u"jpg" ? u"jpeg"_s
                                                                          : ending));
    }
    return (declaration +
            u"<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">\n%1</manifest:manifest>\n"_s
                .arg(entries))
        .toUtf8();
}

} // namespace

QString odtText(const QString &text)
{
    QString out;
    const QString clean = xmlText(text);
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean[i];
        if (c == '\n'_L1)
            out += u"<text:line-break/>"_s;
        else if (c == '\t'_L1)
            out += u"<text:tab/>"_s;
        else if (c == ' '_L1 && (i == 0 || i + 1 == clean.size() || clean[i - 1].isSpace()))
            out += u"<text:s/>"_s;
        else
            out += QString(c).toHtmlEscaped();
    }
    return out;
}

QByteArray writeOdt(const Document &document, const ChartDrawing &drawChart)
{
    const LanguageScope language(document.language);
    OdtBody body(document, drawChart);
    // The type comes first and as it is, so that every program tells the file from its first bytes
    std::vector<PackedFile> files{{u"mimetype"_s, QByteArray(mediaType.data(), mediaType.size()), true}};
    QString logo;
    if (document.logo) {
        logo = u"Pictures/logo."_s + document.logo->ending();
        files.push_back({logo, document.logo->bytes});
    }
    files.push_back({u"content.xml"_s,
                     (declaration + u"<office:document-content %1>\n%2</office:document-content>\n"_s.arg(
                                        QLatin1StringView(odtNamespaces), body.content()))
                         .toUtf8()});
    files.push_back({u"styles.xml"_s, odtStyles(document, logo)});
    files.push_back({u"meta.xml"_s, metaOf(document)});
    for (const PackedFile &picture : body.pictures())
        files.push_back(picture);
    files.push_back({u"META-INF/manifest.xml"_s, manifestOf(files)});
    return packedFiles(files);
}

} // namespace samsyn
