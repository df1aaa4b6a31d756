// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/exchange/calendar.h"
#include "core/exchange/mail.h"
#include "tests/support/python.h"
#include "tests/support/workspaces.h"

#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

MailDraft notice()
{
    MailDraft draft;
    draft.to = {{u"Karin Ekdal"_s, u"karin@exempel.se"_s}, {u"Hallström, Jonas \"Jonte\""_s, u"jonas@exempel.se"_s}, {{}, u"leila@exempel.se"_s}};
    draft.cc = {{u"Berg, Anna"_s, u"anna@exempel.se"_s}};
    draft.subject = u"Kallelse: Beredningsgruppen onsdag 14 mars 2012 kl. 09.00, kommunhuset i Haninge, sammanträdesrum Åva på plan två"_s;
    draft.body = u"Hej!\n\nHär kommer kallelsen.\n.\nVänliga hälsningar\nÅsa Wikner"_s;
    draft.attachments = {{u"2012-03-14 Beredningsgruppen kallelse.pdf"_s, u"application/pdf"_s, QByteArray("%PDF\0\r\n\xff", 8)},
                         {u"Bilaga 1 Åtgärder för nyanlända på Södertörn; lägesrapport från arbetsgruppen för boende våren 2012.docx"_s,
                          u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s, QByteArray(1000, 'x')},
                         {u"möte.ics"_s, calendarMediaType(CalendarMethod::Request), "BEGIN:VCALENDAR\r\n"}};
    return draft;
}

JsonValue read(const MailDraft &draft) { return readByPython(u"readmail.py"_s, writeMail(draft)); }

QByteArray bytesOf(const JsonValue &mail, int attachment)
{
    return QByteArray::fromBase64(textAt(mail, {u"attachments"_s, QString::number(attachment), u"bytes"_s}).toLatin1());
}

} // namespace

TEST(Mail, IsReadBackWholeByAnotherProgram)
{
    const StoppedClock clock(QDateTime(QDate(2012, 3, 5), QTime(10, 14)));
    const MailDraft draft = notice();
    const JsonValue mail = read(draft);
    EXPECT_EQ(writeJson(at(mail, {u"defects"_s}), JsonStyle::Compact), "[]");
    EXPECT_EQ(textAt(mail, {u"subject"_s}), draft.subject);
    EXPECT_EQ(textAt(mail, {u"body"_s}).remove(u'\r'), draft.body);
    EXPECT_EQ(textAt(mail, {u"unsent"_s}), u"1"_s);
    EXPECT_EQ(textAt(mail, {u"type"_s}), u"multipart/mixed"_s);
    EXPECT_TRUE(textAt(mail, {u"date"_s}).startsWith(u"2012-03-05T10:14:00"_s));
    for (size_t i = 0; i < draft.to.size(); ++i) {
        EXPECT_EQ(textAt(mail, {u"to"_s, QString::number(i), u"name"_s}), draft.to[i].name);
        EXPECT_EQ(textAt(mail, {u"to"_s, QString::number(i), u"address"_s}), draft.to[i].address);
    }
    EXPECT_EQ(textAt(mail, {u"cc"_s, u"0"_s, u"name"_s}), u"Berg, Anna"_s);
    EXPECT_EQ(at(mail, {u"from"_s}), JsonArray());
}

TEST(Mail, CarriesItsFilesByteForByteUnderTheirNames)
{
    const MailDraft draft = notice();
    const JsonValue mail = read(draft);
    for (int i = 0; i < 3; ++i) {
        const QString number = QString::number(i);
        EXPECT_EQ(textAt(mail, {u"attachments"_s, number, u"name"_s}), draft.attachments[size_t(i)].fileName);
        EXPECT_EQ(textAt(mail, {u"attachments"_s, number, u"type"_s}), draft.attachments[size_t(i)].mediaType.section(';'_L1, 0, 0));
        EXPECT_EQ(bytesOf(mail, i), draft.attachments[size_t(i)].bytes);
    }
    EXPECT_EQ(textAt(mail, {u"attachments"_s, u"2"_s, u"method"_s}), u"REQUEST"_s);
    EXPECT_EQ(textAt(mail, {u"attachments"_s, u"2"_s, u"charset"_s}).toUpper(), u"UTF-8"_s);
}

TEST(Mail, LetsNoTextBecomeAHeader)
{
    MailDraft draft = notice();
    const QString evil = u"\r\nBcc: alla@exempel.se\r\n\r\n<script>"_s;
    draft.from = MailAddress{u"Åsa"_s + evil, u"asa@exempel.se"_s};
    draft.to[0].name += evil;
    draft.subject = u"Kort"_s + evil;
    draft.attachments[0].fileName = u"a\"; filename=\"b"_s + evil;
    draft.attachments[0].mediaType = u"application/pdf"_s + evil;
    const QByteArray bytes = writeMail(draft);
    EXPECT_FALSE(bytes.contains("\nBcc")) << bytes.toStdString();
    const JsonValue mail = readByPython(u"readmail.py"_s, bytes);
    EXPECT_EQ(textAt(mail, {u"subject"_s}), u"Kort Bcc: alla@exempel.se <script>"_s);
    EXPECT_EQ(textAt(mail, {u"attachments"_s, u"0"_s, u"type"_s}), u"application/octet-stream"_s);
    EXPECT_EQ(std::get<JsonArray>(at(mail, {u"attachments"_s}).value).size(), 3U);
}

TEST(Mail, RefusesWhatIsNoAddressNamingIt)
{
    for (const QString &address : {u""_s, u"anna"_s, u"anna@haninge"_s, u"a@b.se, c@d.se"_s, u"a b@c.se"_s, u"a@b.se\nBcc: c@d.se"_s,
                                   u"<a@b.se>"_s, u"åsa@exempel.se"_s, u"a@-b.se"_s}) {
        EXPECT_FALSE(isMailAddress(address)) << address.toStdString();
        MailDraft draft = notice();
        draft.to[1].address = address;
        QString sentence;
        EXPECT_EQ(errorOf([&] { writeMail(draft); }, &sentence), ErrorKind::Failed);
        EXPECT_TRUE(sentence.contains(u"Jonas"_s));
    }
    for (const QString &address : {u"anna.berg@haninge.se"_s, u" a+b@x.y-z.se "_s, u"o'neil@exempel.se"_s})
        EXPECT_TRUE(isMailAddress(address)) << address.toStdString();
}

TEST(Mail, IsTheSameForTheSameAndNeedsNobodyAndNoFile)
{
    const StoppedClock clock(QDateTime(QDate(2012, 3, 5), QTime(10, 14)));
    EXPECT_EQ(writeMail(notice()), writeMail(notice()));
    const JsonValue mail = read({{}, {}, {}, u"Hej"_s, {}, {}});
    EXPECT_EQ(writeJson(at(mail, {u"defects"_s}), JsonStyle::Compact), "[]");
    EXPECT_EQ(textAt(mail, {u"subject"_s}), u"Hej"_s);
}

RC_GTEST_PROP(Mail, KeepsEveryLineShortEnoughForEveryMailServer, ())
{
    const std::u32string set = U"aåö ,;:\"\\=?_€🙂";
    std::u32string text = U"x";
    for (const int pick : *rc::gen::container<std::vector<int>>(300, rc::gen::inRange(0, int(set.size()))))
        text += set[size_t(pick)];
    MailDraft draft = notice();
    draft.subject = draft.to[0].name = draft.attachments[0].fileName = QString::fromStdU32String(text);
    for (const QByteArray &line : writeMail(draft).split('\n')) {
        RC_ASSERT(line.size() <= 100);
        RC_ASSERT(std::ranges::all_of(line, [](char c) { return c > 0; })); // ASCII, without NUL
    }
}
