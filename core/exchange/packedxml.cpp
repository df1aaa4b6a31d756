// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/packedxml.h"

#include "core/base/error.h"
#include "core/base/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PackedXml)
};

/// More than a table at the limits of its own has: what is no cell at all is counted here.
constexpr qint64 mostElements = 2'000'000;

} // namespace

PackedXml::PackedXml(ZipReader &archive, const QString &part)
    : m_part(part), m_device(archive.open(part)), m_reader(m_device.get())
{
}

/// Says why the reading ends: a limit of the packed file, or what the XML itself is.
void PackedXml::refuse()
{
    if (!m_device->failure().isEmpty())
        throw Error(ErrorKind::Failed, m_device->failure());
    throw Error(ErrorKind::Failed,
                Text::tr("The file is damaged: its part %1 breaks off or is mistaken in line %2, "
                         "column %3. Open it in Excel or LibreOffice and save it again.")
                    .arg(m_part.left(100))
                    .arg(m_reader.lineNumber())
                    .arg(m_reader.columnNumber()));
}

QXmlStreamReader::TokenType PackedXml::next()
{
    m_device->beginText();
    const auto token = m_reader.readNext();
    switch (token) {
    case QXmlStreamReader::Invalid:
        refuse();
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        throw Error(ErrorKind::Failed,
                    Text::tr("The file's part %1 declares entities, as no spreadsheet program "
                             "writes them. It was not read.")
                        .arg(m_part.left(100)));
    case QXmlStreamReader::StartElement:
        if (++m_depth > deepest)
            throw Error(ErrorKind::Failed,
                        Text::tr("The file's part %1 is nested more than %2 deep, as no workbook "
                                 "is. It was not read.")
                            .arg(m_part.left(100))
                            .arg(deepest));
        if (++m_elements > mostElements)
            throw Error(ErrorKind::Failed,
                        Text::tr("The file's part %1 has more than %2 elements. Fetch fewer "
                                 "columns or rows.")
                            .arg(m_part.left(100), formatCount(mostElements)));
        m_attributes = m_reader.attributes();
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    default:
        break;
    }
    return token;
}

bool PackedXml::nextChild()
{
    for (;;) {
        switch (next()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
            return false;
        default:
            break;
        }
    }
}

void PackedXml::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside)
        next();
}

QString PackedXml::text()
{
    QString text;
    for (;;) {
        switch (next()) {
        case QXmlStreamReader::Characters:
            text += m_reader.text();
            if (text.size() > longestText)
                throw Error(ErrorKind::Failed,
                            Text::tr("The file's part %1 has a text of more than %2 characters in "
                                     "line %3, as no cell does. It was not read.")
                                .arg(m_part.left(100), formatCount(longestText))
                                .arg(m_reader.lineNumber()));
            break;
        case QXmlStreamReader::StartElement:
            skip();
            break;
        case QXmlStreamReader::EndElement:
            return text;
        default:
            break;
        }
    }
}

QStringView PackedXml::attribute(QLatin1String name) const
{
    for (const QXmlStreamAttribute &attribute : m_attributes) {
        if (attribute.name() == name)
            return attribute.value();
    }
    return {};
}

} // namespace samsyn
