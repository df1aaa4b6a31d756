// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plaintext.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlainText)
};

[[noreturn]] void fail(const QString &sentence)
{
    throw Error(ErrorKind::Failed, sentence);
}

/// Names the file's kind by its first bytes, so that the sentence can say what to do about it.
void refuseOtherFormats(const QByteArray &content)
{
    const QByteArray head = content.left(1024).trimmed().toLower();
    if (content.startsWith("PK\x03\x04") || content.startsWith("\xD0\xCF\x11\xE0"))
        fail(Text::tr("This is an Excel workbook or a packed file, not a text file. Open it in "
                      "Excel or LibreOffice and save it as CSV."));
    if (content.startsWith("%PDF"))
        fail(Text::tr("This is a PDF, not a table. Fetch the table as CSV from where it came."));
    if (head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<?xml"))
        fail(Text::tr("This is a web page or an XML file, not a table. Fetch the table as CSV."));
    if (head.startsWith("{\\rtf"))
        fail(Text::tr("This is a word processor's document, not a table. Save the table as CSV."));
    if (content.startsWith("SQLite format 3"))
        fail(Text::tr("This is a database, not a text file. Choose a file with the table as CSV."));
}

QString decodeUtf16(const QByteArray &content, QStringDecoder::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(QByteArrayView(content).sliced(2));
    if (decoder.hasError() || content.size() % 2 != 0 || !text.isValidUtf16())
        fail(Text::tr("The file says that it is UTF-16, but is damaged. Save it again as UTF-8."));
    return text;
}

/// Qt's converters know Latin-1 but not what Windows puts in its gap: the euro, dashes, quotes.
QString decodeWindows1252(const QByteArray &content)
{
    static constexpr char16_t gap[32] = {
        0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
    QString text = QString::fromLatin1(content);
    for (QChar &c : text) {
        if (c.unicode() < 0x80 || c.unicode() > 0x9F)
            continue;
        c = QChar(gap[c.unicode() - 0x80]);
        if (c.isNull())
            fail(Text::tr("The file's letters can be read neither as UTF-8 nor as Windows-1252. "
                          "Save it as UTF-8."));
    }
    return text;
}

} // namespace

QString decodePlainText(const QByteArray &content)
{
    if (content.startsWith("\xFF\xFE"))
        return decodeUtf16(content, QStringDecoder::Utf16LE);
    if (content.startsWith("\xFE\xFF"))
        return decodeUtf16(content, QStringDecoder::Utf16BE);
    refuseOtherFormats(content);
    if (const qsizetype nul = content.indexOf('\0'); nul >= 0)
        fail(Text::tr("This is not a text file: byte %1 is NUL. Save the table as CSV.")
                 .arg(nul + 1));
    const bool marked = content.startsWith("\xEF\xBB\xBF");
    if (!content.isValidUtf8()) {
        if (marked)
            fail(Text::tr(
                "The file says that it is UTF-8, but is damaged. Save it again as UTF-8."));
        return decodeWindows1252(content);
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(content).sliced(marked ? 3 : 0));
}

bool looksLikeFormula(const QString &text)
{
    for (const QChar c : text) {
        if (u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(c))
            return true;
        if (c != '\''_L1 && !c.isSpace())
            return false;
    }
    return false;
}

} // namespace samsyn
