// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/odtwriter.h"

#include "core/base/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OdtStyles)
};

struct Look
{
    const char *name;
    const char *parent;
    const char *paragraph; // attributes of style:paragraph-properties
    const char *text;      // of style:text-properties
    int outline = 0;
};

// The type and measures of look.md, "Paper"
constexpr auto sans = R"(style:font-name="Open Sans" )";
constexpr Look looks[] = {
    {"Title",
     "Standard",
     R"(fo:margin-top="10mm" fo:margin-bottom="1mm" fo:keep-with-next="always")",
     R"(fo:font-size="20pt" fo:font-weight="600")"},
    {"State", "Standard", R"(fo:margin-bottom="4mm")", R"(fo:font-size="10pt" fo:color="#555b62")"},
    {"Lead",
     "Standard",
     R"(fo:margin-bottom="4mm" fo:margin-right="15mm" fo:line-height="19pt")",
     R"(fo:font-size="13pt")"},
    {"Note", "Standard", "", R"(fo:font-size="8.5pt" fo:color="#555b62")"},
    {"Warning",
     "Standard",
     R"(fo:margin-left="4mm" fo:padding-left="3mm" fo:border-left="1.5pt solid #1b2026")",
     ""},
    {"Lead_20_In", "Standard", R"(fo:keep-with-next="always")", ""},
    {"Clause", "Standard", R"(fo:margin-left="10mm")", ""},
    {"Correction",
     "Standard",
     R"(fo:margin-left="4mm" fo:padding-left="3mm" fo:border-left="0.5pt solid #1b2026")",
     ""},
    {"Heading_20_1",
     "Standard",
     R"(fo:margin-top="8mm" fo:margin-bottom="1mm" fo:keep-with-next="always")",
     R"(fo:font-size="11pt" fo:font-weight="600")",
     1},
    {"Heading_20_2",
     "Standard",
     R"(fo:margin-top="4.5mm" fo:margin-bottom="0.5mm" fo:keep-with-next="always")",
     R"(fo:font-size="10pt" fo:font-weight="600")",
     2},
    {"Heading_20_3",
     "Standard",
     R"(fo:margin-top="3mm" fo:keep-with-next="always")",
     R"(fo:font-size="10pt" fo:font-weight="600")",
     3},
    {"Caption",
     "Standard",
     R"(fo:margin-top="4mm" fo:margin-bottom="1mm" fo:keep-with-next="always")",
     R"(fo:font-size="8.5pt" fo:color="#555b62")"},
    {"Figure",
     "Standard",
     R"(fo:margin-top="7mm" fo:keep-with-next="always")",
     R"(fo:font-size="10pt" fo:font-weight="600")"},
    {"Contents_20_1", "Standard", R"(fo:margin-bottom="0.5mm")", ""},
    {"Table_20_Text", "Standard", R"(fo:margin-bottom="0mm")", R"(fo:font-size="10pt")"},
    {"Table_20_Number", "Table_20_Text", R"(fo:text-align="end")", ""},
    {"Table_20_Head",
     "Table_20_Text",
     R"(fo:keep-with-next="always")",
     R"(fo:font-size="8pt" fo:color="#555b62")"},
    {"Table_20_Head_20_Number", "Table_20_Head", R"(fo:text-align="end")", ""},
    {"Label", "Table_20_Text", "", R"(fo:font-size="8.5pt" fo:color="#555b62")"},
    {"Value", "Table_20_Text", "", R"(style:font-name="Gentium Book Plus" fo:font-size="11pt")"},
    {"Header", "Table_20_Text", R"(fo:text-align="start")", R"(fo:font-size="8.5pt")"},
    {"Footer",
     "Table_20_Text",
     R"(fo:text-align="start")",
     R"(fo:font-size="8pt" fo:color="#555b62")"},
};

QString fontFace(const QString &name, const QString &kind)
{
    return u"<style:font-face style:name=\"%1\" svg:font-family=\"&apos;%1&apos;\" style:font-family-generic=\"%2\" style:font-pitch=\"variable\"/>"_s
        .arg(name, kind);
}

QString styleOf(const Look &look)
{
    const QString name = QString::fromLatin1(look.name);
    const bool isSerif =
        QByteArrayView(look.name) == "Lead" || QByteArrayView(look.name) == "Warning" ||
        QByteArrayView(look.name) == "Clause" || QByteArrayView(look.name) == "Lead_20_In" ||
        QByteArrayView(look.name) == "Correction" ||
        QByteArrayView(look.name).startsWith("Contents");
    const bool isOwn = QByteArrayView(look.parent) == "Standard" && !isSerif;
    QString xml = u"<style:style style:name=\"%1\" style:display-name=\"%2\" style:family=\"paragraph\" style:parent-style-name=\"%3\" style:class=\"text\""_s
                      .arg(name, QString(name).replace(u"_20_"_s, u" "_s), QString::fromLatin1(look.parent));
    if (look.outline > 0)
        xml += u" style:default-outline-level=\"%1\" style:next-style-name=\"Standard\""_s.arg(look.outline);
    return xml + u"><style:paragraph-properties %1/><style:text-properties %2%3/></style:style>\n"_s.arg(
                     QString::fromLatin1(look.paragraph), isOwn ? QString::fromLatin1(sans) : QString(),
                     QString::fromLatin1(look.text));
}

/// Sender and body left, kind and date 103 mm in, the page's number right.
QString headOf(const Document &document, const QString &logo)
{
    QString xml = u"<style:header>"_s;
    if (!logo.isEmpty()) {
        const QSizeF size = document.logo->size.scaled(60, 14, Qt::KeepAspectRatio);
        xml += u"<text:p text:style-name=\"Header\"><draw:frame draw:name=\"Logo\" text:anchor-type=\"as-char\" svg:width=\"%1mm\" svg:height=\"%2mm\"><draw:image xlink:href=\"%3\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/><svg:title>%4</svg:title></draw:frame></text:p>"_s
                   .arg(QString::number(size.width(), 'f', 2), QString::number(size.height(), 'f', 2), logo,
                        odtText(document.sender));
    }
    xml += u"<text:p text:style-name=\"HeaderFirst\"><text:span text:style-name=\"Strong\">%1</text:span><text:tab/><text:span text:style-name=\"Strong\">%2</text:span></text:p>"_s
               .arg(odtText(document.sender), odtText(document.kind));
    const QString date = document.date.isValid() ? formatDate(document.date) : QString();
    const QString page = Text::tr("Page %1 (%2)")
                             .arg(u"<text:page-number text:select-page=\"current\">1</text:page-number>"_s,
                                  u"<text:page-count>1</text:page-count>"_s);
    return xml + u"<text:p text:style-name=\"HeaderLast\">%1<text:tab/>%2<text:tab/>%3</text:p></style:header>"_s.arg(
                     odtText(document.body), date, page);
}

QString footOf(const Document &document)
{
    return u"<style:footer><text:p text:style-name=\"FooterLine\">%1<text:tab/>%2</text:p></style:footer>"_s.arg(
        odtText(document.contact), odtText(document.reference));
}

QString pageStyles()
{
    return uR"(<office:automatic-styles>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" style:print-orientation="portrait" fo:margin-top="15mm" fo:margin-bottom="14mm" fo:margin-left="25mm" fo:margin-right="20mm"/><style:header-style><style:header-footer-properties fo:min-height="12mm" fo:margin-bottom="5mm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="6mm" fo:margin-top="5mm"/></style:footer-style></style:page-layout>
<style:style style:name="HeaderFirst" style:family="paragraph" style:parent-style-name="Header"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="103mm"/></style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="HeaderLast" style:family="paragraph" style:parent-style-name="Header"><style:paragraph-properties fo:padding-bottom="2mm" fo:border-bottom="0.5pt solid #1b2026"><style:tab-stops><style:tab-stop style:position="103mm"/><style:tab-stop style:position="165mm" style:type="right"/></style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="FooterLine" style:family="paragraph" style:parent-style-name="Footer"><style:paragraph-properties fo:padding-top="1.5mm" fo:border-top="0.35pt solid #c9c6c0"><style:tab-stops><style:tab-stop style:position="165mm" style:type="right"/></style:tab-stops></style:paragraph-properties></style:style>
</office:automatic-styles>
)"_s;
}

} // namespace

QByteArray odtStyles(const Document &document, const QString &logo)
{
    const QString language = languageCode(document.language);
    const QString country = document.language == Language::Swedish ? u"SE"_s : u"GB"_s;
    QString xml = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles %1>\n"_s.arg(
        QLatin1StringView(odtNamespaces));
    xml += u"<office:font-face-decls>"_s + fontFace(u"Open Sans"_s, u"swiss"_s) +
           fontFace(u"Gentium Book Plus"_s, u"roman"_s) + u"</office:font-face-decls>\n<office:styles>\n"_s;
    xml += u"<style:default-style style:family=\"paragraph\"><style:paragraph-properties fo:orphans=\"2\" fo:widows=\"2\"/><style:text-properties style:font-name=\"Gentium Book Plus\" fo:font-size=\"11pt\" fo:language=\"%1\" fo:country=\"%2\" fo:color=\"#1b2026\" fo:hyphenate=\"false\"/></style:default-style>\n"_s
               .arg(language, country);
    xml += u"<style:style style:name=\"Standard\" style:family=\"paragraph\" style:class=\"text\"><style:paragraph-properties fo:margin-bottom=\"2.2mm\"/></style:style>\n"_s;
    for (const Look &look : looks)
        xml += styleOf(look);
    xml +=
        u"<style:style style:name=\"Strong\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/></style:style>\n<style:style style:name=\"Internet_20_link\" style:display-name=\"Internet link\" style:family=\"text\"><style:text-properties fo:color=\"#1b2026\" style:text-underline-style=\"none\"/></style:style>\n<style:style style:name=\"Emphasis\" style:family=\"text\"><style:text-properties fo:font-style=\"italic\"/></style:style>\n<style:style style:name=\"Strong_20_Emphasis\" style:display-name=\"Strong Emphasis\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\" fo:font-style=\"italic\"/></style:style>\n</office:styles>\n"_s;
    xml += pageStyles();
    xml += u"<office:master-styles><style:master-page style:name=\"Standard\" style:page-layout-name=\"A4\">"_s +
           headOf(document, logo) + footOf(document) + u"</style:master-page></office:master-styles>\n</office:document-styles>\n"_s;
    return xml.toUtf8();
}

} // namespace samsyn
