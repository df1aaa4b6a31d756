// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/picture.h"

#include "core/base/error.h"
#include "core/base/format.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

constexpr QByteArrayView pngMark("\x89PNG\r\n\x1a\n");
constexpr QByteArrayView jpegMark("\xFF\xD8\xFF");

[[noreturn]] void refuse(const QString &sentence)
{
    throw Error(ErrorKind::Failed, sentence);
}

[[noreturn]] void refuseBroken()
{
    refuse(Text::tr("The picture is broken. Save it again in the program that made it."));
}

template <typename Number>
Number bigEndian(const QByteArray &bytes, qsizetype at)
{
    if (at + static_cast<qsizetype>(sizeof(Number)) > bytes.size())
        refuseBroken();
    return qFromBigEndian<Number>(bytes.constData() + at);
}

QSizeF pngSize(const QByteArray &bytes)
{
    if (bytes.mid(12, 4) != "IHDR")
        refuseBroken();
    return QSizeF(bigEndian<quint32>(bytes, 16), bigEndian<quint32>(bytes, 20));
}

/// The size stands in the frame's segment, behind others of any length.
QSizeF jpegSize(const QByteArray &bytes)
{
    qsizetype at = 2;
    for (;;) {
        if (bigEndian<quint8>(bytes, at) != 0xFF)
            refuseBroken();
        const auto kind = bigEndian<quint8>(bytes, at + 1);
        const bool isFrame =
            kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
        if (isFrame)
            return QSizeF(bigEndian<quint16>(bytes, at + 7), bigEndian<quint16>(bytes, at + 5));
        if (kind == 0xFF) // fills up
            ++at;
        else
            at += 2 + std::max<qsizetype>(2, bigEndian<quint16>(bytes, at + 2));
    }
}

/// Pictures, scripts and other files that an SVG may name are never fetched.
void checkElement(const QXmlStreamReader &reader)
{
    static const QStringList refused{u"script"_s, u"image"_s, u"foreignObject"_s, u"a"_s, u"feImage"_s};
    bool fetches = refused.contains(reader.name());
    for (const QXmlStreamAttribute &attribute : reader.attributes()) {
        const QString value = attribute.value().toString().trimmed();
        fetches |= attribute.name() == u"href" && !value.startsWith('#'_L1);
        fetches |= attribute.name().startsWith(u"on"_s);
        fetches |= value.contains(u"url("_s) && !value.contains(u"url(#"_s);
    }
    if (fetches)
        refuse(Text::tr("The picture holds or fetches other things than shapes (%1), which could "
                        "harm those who get the document. Save it as PNG.")
                   .arg(reader.qualifiedName().toString()));
}

QSizeF svgSize(const QXmlStreamAttributes &attributes)
{
    static const QRegularExpression number(u"^\\s*([0-9.]+)\\s*(px|pt|mm|cm|in)?\\s*$"_s);
    const auto width = number.match(attributes.value("width"_L1).toString());
    const auto height = number.match(attributes.value("height"_L1).toString());
    if (width.hasMatch() && height.hasMatch())
        return {width.captured(1).toDouble(), height.captured(1).toDouble()};
    static const QRegularExpression gap(u"[\\s,]+"_s);
    const QStringList box = attributes.value("viewBox"_L1).toString().trimmed().split(gap);
    return box.size() == 4 ? QSizeF(box[2].toDouble(), box[3].toDouble()) : QSizeF();
}

QSizeF checkedSvg(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    reader.setEntityExpansionLimit(0);
    QSizeF size;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isDTD() && !reader.entityDeclarations().isEmpty())
            refuseBroken();
        const bool isRule = reader.isCharacters() &&
                            (reader.text().contains(u"@import"_s) || reader.text().contains(u"url("_s));
        if (isRule)
            refuseBroken();
        if (!reader.isStartElement())
            continue;
        if (size.isEmpty() && reader.name() == u"svg")
            size = svgSize(reader.attributes());
        checkElement(reader);
    }
    if (reader.hasError())
        refuseBroken();
    return size;
}

} // namespace

QString Picture::ending() const
{
    if (mediaType == u"image/png")
        return u"png"_s;
    return mediaType == u"image/jpeg" ? u"jpg"_s : u"svg"_s;
}

Picture pictureOf(const QByteArray &bytes)
{
    if (bytes.size() > largestPicture)
        refuse(Text::tr("The picture is %1. Choose one of at most %2.")
                   .arg(formatFileSize(bytes.size()), formatFileSize(largestPicture)));
    Picture picture{bytes, {}, {}};
    if (bytes.startsWith(pngMark)) {
        picture.mediaType = u"image/png"_s;
        picture.size = pngSize(bytes);
    } else if (bytes.startsWith(jpegMark)) {
        picture.mediaType = u"image/jpeg"_s;
        picture.size = jpegSize(bytes);
    } else if (bytes.left(4096).contains("<svg")) {
        picture.mediaType = u"image/svg+xml"_s;
        picture.size = checkedSvg(bytes);
    } else {
        refuse(Text::tr("This is no picture that documents can hold. Choose a file in PNG, JPEG or "
                        "SVG."));
    }
    if (picture.size.isEmpty())
        refuseBroken();
    if (std::max(picture.size.width(), picture.size.height()) > longestPicture)
        refuse(Text::tr("The picture is %1 × %2 pixels. Choose one of at most %3 on each side.")
                   .arg(formatCount(qRound64(picture.size.width())),
                        formatCount(qRound64(picture.size.height())),
                        formatCount(longestPicture)));
    return picture;
}

} // namespace samsyn
