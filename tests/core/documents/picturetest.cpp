// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/picture.h"
#include "core/documents/htmlwriter.h"
#include "tests/support/workspaces.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

QByteArray png(int width, int height)
{
    QByteArray bytes("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\0\0\0\0\0", 24);
    for (int i = 0; i < 4; ++i) {
        bytes[16 + i] = static_cast<char>(width >> (24 - 8 * i));
        bytes[20 + i] = static_cast<char>(height >> (24 - 8 * i));
    }
    return bytes;
}

QByteArray svg(const QByteArray &inside)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 200 50\">" +
           inside + "</svg>";
}

void expectRefused(const QByteArray &bytes, const QString &part)
{
    QString sentence;
    EXPECT_EQ(errorOf([&] { pictureOf(bytes); }, &sentence), ErrorKind::Failed) << bytes.left(80).constData();
    EXPECT_TRUE(sentence.contains(part)) << sentence.toStdString();
}

} // namespace

TEST(Picture, KnowsItsKindAndSize)
{
    EXPECT_EQ(pictureOf(png(300, 80)).size, QSizeF(300, 80));
    EXPECT_EQ(pictureOf(png(300, 80)).mediaType, u"image/png"_s);
    const QByteArray jpeg("\xFF\xD8\xFF\xE0\0\x04\0\0\xFF\xC2\0\x0b\x08\0\x50\x01\x2c\x01\0\0\0", 21);
    EXPECT_EQ(pictureOf(jpeg).size, QSizeF(300, 80));
    EXPECT_EQ(pictureOf(jpeg).ending(), u"jpg"_s);
    EXPECT_EQ(pictureOf(svg("<rect/>")).size, QSizeF(200, 50));
    EXPECT_EQ(pictureOf("<svg width=\"20mm\" height=\"10mm\"/>").size, QSizeF(20, 10));
}

TEST(Picture, RefusesWhatIsNoneOrTooLargeOrBroken)
{
    expectRefused("GIF89a", u"PNG, JPEG"_s);
    expectRefused({}, u"PNG, JPEG"_s);
    expectRefused(png(6001, 10), u"6\u00A0001"_s);
    expectRefused(png(0, 10), {});
    expectRefused(png(10, 10).left(20), {});
    expectRefused(png(10, 10) + QByteArray(3 * 1024 * 1024, 'x'), u"2"_s);
    for (qsizetype length = 3; length < 17; ++length)
        expectRefused(QByteArray("\xFF\xD8\xFF\xE0\0\x04\0\0\xFF\xC2\0\x0b\x08\0\x50\x01\x2c", 17).left(length), {});
    expectRefused("<svg viewBox=\"0 0 1 1\"><rect>", {});
}

TEST(Picture, RefusesAnSvgThatFetchesOrRuns)
{
    for (const QByteArray &inside :
         {QByteArray("<image xlink:href=\"file:///etc/passwd\"/>"), QByteArray("<script>alert(1)</script>"),
          QByteArray("<use xlink:href=\"http://a.b/c.svg#d\"/>"), QByteArray("<rect onclick=\"x()\"/>"),
          QByteArray("<rect fill=\"url(http://a.b/c)\"/>"), QByteArray("<foreignObject/>"),
          QByteArray("<style>@import 'http://a.b/c.css';</style>"),
          QByteArray("<style>rect { fill: url(http://a.b) }</style>")})
        expectRefused(svg(inside), {});
    EXPECT_NO_THROW(pictureOf(svg("<defs><linearGradient id=\"a\"/></defs><rect fill=\"url(#a)\"/><use href=\"#a\"/>")));
    expectRefused("<!DOCTYPE svg [<!ENTITY a \"b\">]>" + svg("<text>&a;</text>"), {});
}

TEST(Picture, StandsInTheHeadOfAPageThatFetchesNothing)
{
    Document document;
    document.sender = u"Etablering <Södertörn>"_s;
    document.logo = pictureOf(svg("<rect/>"));
    const QByteArray html = writeHtml(document);
    EXPECT_TRUE(html.contains("alt=\"Etablering &lt;Södertörn&gt;\" src=\"data:image/svg+xml;base64,PHN2Zy")) << html.constData();
    EXPECT_TRUE(html.contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:"));
}
