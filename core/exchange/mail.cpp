// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/xmltext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Mail)
};

/// Base64 has no underscore, and nothing else stands in the parts: it can never end one too early.
constexpr char boundary[] = "=_samsyn_part";

/// Text of a header: one line, whatever it was.
QString oneLine(const QString &text)
{
    return xmlText(text).simplified();
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
}

/// Words of RFC 2047, each at most 75 characters long and whole letters, on lines of their own.
QByteArray encodedWords(const QString &text)
{
    constexpr int most = 45; // bytes, 60 characters of base64
    QByteArray words;
    QByteArray part;
    const auto finish = [&] {
        if (!part.isEmpty())
            words += (words.isEmpty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + part.toBase64() + "?=";
        part.clear();
    };
    for (const char32_t c : text.toUcs4()) {
        const QByteArray letter = QString::fromUcs4(&c, 1).toUtf8();
        if (part.size() + letter.size() > most)
            finish();
        part += letter;
    }
    finish();
    return words;
}

/// Plain where it is plain and fits on a line, else encoded.
QByteArray unstructured(const QString &text)
{
    const QString line = oneLine(text);
    return isAscii(line) && line.size() <= 60 && !line.contains(u"=?"_s) ? line.toLatin1() : encodedWords(line);
}

QByteArray addressText(const MailAddress &person)
{
    if (!isMailAddress(person.address))
        throw Error(ErrorKind::Failed,
                    Text::tr("“%1” (%2) is no e-mail address. Correct it where the person is entered.")
                        .arg(oneLine(person.address), oneLine(person.name)));
    const QByteArray address = '<' + person.address.trimmed().toLatin1() + '>';
    QString name = oneLine(person.name);
    if (name.isEmpty())
        return address;
    if (!isAscii(name) || name.size() > 60)
        return encodedWords(name) + "\r\n " + address;
    name.replace('\\'_L1, u"\\\\"_s).replace('"'_L1, u"\\\""_s);
    return '"' + name.toLatin1() + "\" " + address;
}

QByteArray people(const QByteArray &header, const std::vector<MailAddress> &addresses)
{
    if (addresses.empty())
        return {};
    QByteArrayList texts;
    for (const MailAddress &address : addresses)
        texts << addressText(address);
    return header + ": " + texts.join(",\r\n ") + "\r\n";
}

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray text = bytes.toBase64();
    QByteArray lines;
    lines.reserve(text.size() + text.size() / 38 + 2);
    for (qsizetype at = 0; at < text.size(); at += 76)
        lines += text.mid(at, 76) + "\r\n";
    return lines;
}

/// A parameter with a file's name: as it is where that is possible, else by RFC 2231, in pieces.
QByteArray nameParameter(const QByteArray &parameter, const QString &name)
{
    const QString line = oneLine(name).replace('"'_L1, '\''_L1).replace('\\'_L1, '_'_L1).replace('/'_L1, '_'_L1);
    if (isAscii(line) && line.size() <= 60)
        return ";\r\n " + parameter + "=\"" + line.toLatin1() + '"';
    QByteArray pieces;
    QByteArray piece = "UTF-8''";
    int number = 0;
    const auto finish = [&] {
        pieces += ";\r\n " + parameter + '*' + QByteArray::number(number++) + "*=" + piece;
        piece.clear();
    };
    for (const char32_t c : line.toUcs4()) { // whole letters: some readers decode each piece alone
        const QByteArray letter = QUrl::toPercentEncoding(QString::fromUcs4(&c, 1));
        if (piece.size() + letter.size() > 60)
            finish();
        piece += letter;
    }
    finish();
    return pieces;
}

QByteArray mediaType(const QString &type)
{
    static const QRegularExpression known(u"^[a-z]+/[A-Za-z0-9.+-]+(; [a-z]+=[A-Za-z0-9-]+)*$"_s);
    return known.match(type).hasMatch() ? type.toLatin1() : QByteArray("application/octet-stream");
}

QByteArray part(const QByteArray &head, const QByteArray &bytes)
{
    return QByteArray("--") + boundary + "\r\n" + head + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
           base64Lines(bytes);
}

} // namespace

bool isMailAddress(const QString &address)
{
    // Less than RFC 5322 lets pass, more than anybody's address is made of
    static const QRegularExpression one(
        u"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$"_s);
    const QString trimmed = address.trimmed();
    return trimmed.size() <= 254 && one.match(trimmed).hasMatch();
}

QByteArray writeMail(const MailDraft &draft)
{
    QByteArray mail;
    if (draft.from)
        mail += people("From", {*draft.from});
    mail += people("To", draft.to);
    mail += people("Cc", draft.cc);
    mail += "Subject: " + unstructured(draft.subject) + "\r\n";
    const QDateTime moment = now();
    mail += "Date: " + moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::RFC2822Date).toLatin1() + "\r\n";
    mail += "X-Unsent: 1\r\nMIME-Version: 1.0\r\n";
    mail += QByteArray("Content-Type: multipart/mixed; boundary=\"") + boundary + "\"\r\n\r\n";
    QString body = xmlText(draft.body);
    body.replace('\n'_L1, u"\r\n"_s);
    mail += part("Content-Type: text/plain; charset=UTF-8", body.toUtf8());
    for (const MailAttachment &attachment : draft.attachments)
        mail += part("Content-Type: " + mediaType(attachment.mediaType) + nameParameter("name", attachment.fileName) +
                         "\r\nContent-Disposition: attachment" + nameParameter("filename", attachment.fileName),
                     attachment.bytes);
    return mail + "--" + boundary + "--\r\n";
}

} // namespace samsyn
