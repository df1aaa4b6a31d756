// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zipreader.h"

#include "core/base/error.h"
#include "core/base/format.h"

#include <QCoreApplication>
#include <QtEndian>
#include <zip.h>

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ZipReader)
};

[[noreturn]] void fail(const QString &sentence)
{
    throw Error(ErrorKind::Failed, sentence);
}

QString damaged()
{
    return Text::tr("The file is damaged: it cannot be unpacked. Fetch it again, or open it in "
                    "Excel or LibreOffice and save it again.");
}

template <typename Number>
Number numberAt(const QByteArray &content, qsizetype at)
{
    return qFromLittleEndian<Number>(content.constData() + at);
}

/// How many parts the lists at the end of the file promise, all of those that libzip may look at
/// together: it fetches memory for each before anybody can ask it.
quint64 promisedParts(const QByteArray &content)
{
    constexpr qsizetype endSize = 22;
    constexpr qsizetype mostComment = 0xFFFF;
    quint64 promised = 0;
    qsizetype at = std::max<qsizetype>(0, content.size() - endSize - mostComment);
    for (; (at = content.indexOf("PK\x05\x06", at)) >= 0 && at + endSize <= content.size(); ++at) {
        promised += numberAt<quint16>(content, at + 10);
        const qsizetype locator = at - 20; // of the list for large files
        if (locator < 0 || !QByteArrayView(content).sliced(locator).startsWith("PK\x06\x07"))
            continue;
        const auto large = numberAt<quint64>(content, locator + 8);
        if (large + 56 <= quint64(content.size()))
            promised += std::min<quint64>(numberAt<quint64>(content, qsizetype(large) + 32),
                                          std::numeric_limits<quint32>::max());
    }
    return promised;
}

} // namespace

ZipReader::ZipReader(const QByteArray &content) : m_content(content)
{
    if (content.size() > ZipLimits::packed)
        fail(Text::tr("The file is larger than %1. Fetch fewer columns or rows.")
                 .arg(formatFileSize(ZipLimits::packed)));
    if (promisedParts(content) > quint64(ZipLimits::parts))
        fail(Text::tr("The file is packed of more than %1 parts. No workbook has so many; it was "
                      "not read.")
                 .arg(formatCount(ZipLimits::parts)));
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(
        m_content.constData(), zip_uint64_t(m_content.size()), 0, &error);
    if (source)
        m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (source && !m_zip)
        zip_source_free(source);
    zip_error_fini(&error);
    if (!m_zip)
        fail(damaged());
}

ZipReader::~ZipReader()
{
    zip_discard(m_zip);
}

bool ZipReader::has(const QString &name) const
{
    return zip_name_locate(m_zip, name.toUtf8().constData(), 0) >= 0;
}

std::unique_ptr<ZipPart> ZipReader::open(const QString &name)
{
    const zip_int64_t index = zip_name_locate(m_zip, name.toUtf8().constData(), 0);
    if (index < 0)
        fail(Text::tr("The file is damaged: its part %1 is missing. Open it in Excel or "
                      "LibreOffice and save it again.")
                 .arg(name.left(100)));
    zip_stat_t stat;
    if (zip_stat_index(m_zip, zip_uint64_t(index), 0, &stat) != 0)
        fail(damaged());
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        fail(Text::tr("The file is protected by a password. Save it without one and choose it "
                      "again."));
    zip_file_t *file = zip_fopen_index(m_zip, zip_uint64_t(index), 0);
    if (!file)
        fail(damaged());
    return std::unique_ptr<ZipPart>(new ZipPart(*this, name, file, qint64(stat.comp_size)));
}

ZipPart::ZipPart(ZipReader &archive, QString name, zip_file *file, qint64 packedSize)
    : m_archive(archive), m_name(std::move(name)), m_file(file), m_packedSize(packedSize)
{
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

qint64 ZipPart::readData(char *data, qint64 size)
{
    if (!m_failure.isEmpty())
        return -1;
    const zip_int64_t read = zip_fread(m_file, data, zip_uint64_t(size));
    if (read < 0) {
        m_failure = damaged();
        return -1;
    }
    m_unpacked += read;
    m_archive.m_unpacked += read;
    if (m_unpacked > ZipLimits::part)
        m_failure = Text::tr("The file's part %1 unpacks to more than %2, and was not read. Fetch "
                             "fewer columns or rows.")
                        .arg(m_name.left(100), formatFileSize(ZipLimits::part));
    else if (m_archive.m_unpacked > ZipLimits::all)
        m_failure = Text::tr("The file unpacks to more than %1, and was not read. Fetch fewer "
                             "columns or rows.")
                        .arg(formatFileSize(ZipLimits::all));
    else if (m_unpacked > ZipLimits::ratioFrom &&
             m_unpacked / ZipLimits::ratio > std::max<qint64>(1, m_packedSize))
        m_failure = Text::tr("The file's part %1 unpacks to more than %2 times its size, as no "
                             "table does. It was not read.")
                        .arg(m_name.left(100))
                        .arg(ZipLimits::ratio);
    else if (m_unpacked > m_allowed)
        m_failure = Text::tr("The file's part %1 holds a text of more than %2, as no table does. "
                             "It was not read.")
                        .arg(m_name.left(100), formatFileSize(ZipLimits::text));
    return m_failure.isEmpty() ? qint64(read) : -1;
}

} // namespace samsyn
