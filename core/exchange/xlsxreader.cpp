// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxreader.h"

#include "core/base/error.h"
#include "core/exchange/xlsxsheet.h"

#include <QCoreApplication>

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)
};

/// The container of Excel's older files, which also hides what is protected by a password.
const char compoundFile[] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

void refuseCompoundFile(const QByteArray &content)
{
    if (!content.startsWith(compoundFile))
        return;
    const QByteArray encrypted("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", 31);
    if (content.contains(encrypted))
        throw Error(ErrorKind::Failed,
                    Text::tr("The workbook is protected by a password. Open it in Excel, take the "
                             "password away and save it again."));
    throw Error(ErrorKind::Failed,
                Text::tr("This is an old Excel workbook (.xls), which is not read. Open it in Excel "
                         "or LibreOffice and save it as Excel workbook (.xlsx)."));
}

} // namespace

bool looksLikeWorkbook(const QByteArray &content)
{
    return content.startsWith("PK\x03\x04") || content.startsWith("PK\x05\x06") ||
           content.startsWith(compoundFile);
}

struct XlsxReader::Parts
{
    explicit Parts(const QByteArray &content) : archive(content), book(readXlsxWorkbook(archive)) {}

    ZipReader archive;
    XlsxWorkbook book;
};

XlsxReader::XlsxReader(const QByteArray &content)
{
    refuseCompoundFile(content);
    m_parts = std::make_unique<Parts>(content);
}

XlsxReader::~XlsxReader() = default;

const QStringList &XlsxReader::sheets() const
{
    return m_parts->book.sheets;
}

int XlsxReader::firstShown() const
{
    return m_parts->book.firstShown;
}

TextTable XlsxReader::read(int sheet)
{
    PackedXml xml(m_parts->archive, m_parts->book.parts.at(sheet));
    return readXlsxSheet(xml, m_parts->book, m_parts->book.sheets.at(sheet));
}

} // namespace samsyn
