// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/htmlwriter.h"

#include "core/base/format.h"
#include "core/base/xmltext.h"
#include "core/documents/charttable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Html)
};

/// In the colour of the text around it; what it says stands beside it.
QString signElement(Sign sign)
{
    const auto drawn = [](const QString &shapes) {
        return u"<svg class=\"sign\" aria-hidden=\"true\" viewBox=\"0 0 16 16\">"_s + shapes + u"</svg>"_s;
    };
    switch (sign) {
    case Sign::None: return {};
    case Sign::Fine: return drawn(u"<circle cx=\"8\" cy=\"8\" r=\"6.5\"/><path d=\"M5 8.2l2.2 2.2L11 6\"/>"_s);
    case Sign::Caution: return drawn(u"<path d=\"M8 1.8L15 14.2H1z\"/><path d=\"M8 6v4M8 11.6v.9\"/>"_s);
    case Sign::Fault: return drawn(u"<path d=\"M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z\"/><path d=\"M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6\"/>"_s);
    }
    Q_UNREACHABLE();
}

/// As text in an element or attribute.
QString escaped(const QString &text)
{
    return xmlText(text).toHtmlEscaped();
}

QString lines(const QString &text)
{
    return escaped(text).replace('\n'_L1, u"<br/>"_s);
}

QString lines(const RichText &text)
{
    QString html;
    for (const Run &run : text.runs) {
        QString part = lines(run.text);
        if (run.emphasis)
            part = u"<em>"_s + part + u"</em>"_s;
        html += run.strong ? u"<strong>"_s + part + u"</strong>"_s : part;
    }
    return html;
}

QString element(const QString &tag, const QString &text)
{
    return text.isEmpty() ? QString() : u"<%1>%2</%1>\n"_s.arg(tag, escaped(text));
}

class HtmlWriter
{
public:
    explicit HtmlWriter(const ChartDrawing &drawChart) : m_drawChart(drawChart) {}

    QString write(const Document &document);

    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const Items &items);
    void operator()(const Facts &facts);
    void operator()(const Signatures &signatures);
    void operator()(const Contents &contents);
    void operator()(const Table &table);
    void operator()(const Chart &chart);
    void operator()(const PageBreak &) { m_out += u"<div class=\"page-break\"></div>\n"_s; }

private:
    void writeRow(const Table &table, const Row &row);

    const ChartDrawing &m_drawChart;
    const Document *m_document = nullptr;
    QString m_out;
    int m_headings = 0;
    int m_level = 1; // of the last heading; the title's is 1
};

QString headingText(const Heading &heading)
{
    return heading.number.isEmpty() ? heading.text : heading.number + u"\u2002"_s + heading.text;
}

void HtmlWriter::operator()(const Heading &heading)
{
    // Who goes through the page by its headings must not find a level left out
    m_level = std::min({std::max(heading.level, 1) + 1, m_level + 1, 6});
    m_out += u"<h%1 id=\"part-%2\">%3</h%1>\n"_s.arg(m_level)
                 .arg(++m_headings)
                 .arg(escaped(headingText(heading)));
}

void HtmlWriter::operator()(const Paragraph &paragraph)
{
    static const std::map<Paragraph::Style, QString> classes{
        {Paragraph::Style::Body, {}},
        {Paragraph::Style::Lead, u"lead"_s},
        {Paragraph::Style::Note, u"note"_s},
        {Paragraph::Style::Warning, u"warning"_s},
        {Paragraph::Style::Clause, u"clause"_s}};
    const QString name = paragraph.margin.isEmpty() ? classes.at(paragraph.style) : u"correction"_s;
    QString text = lines(paragraph.shown());
    QString before = paragraph.margin;
    if (paragraph.style == Paragraph::Style::Warning)
        before = Text::tr("To be aware of:");
    if (!before.isEmpty())
        text.prepend(u"<strong>"_s + escaped(before) + u"</strong> "_s);
    m_out += (name.isEmpty() ? u"<p>"_s : u"<p class=\"%1\">"_s.arg(name)) + text + u"</p>\n"_s;
}

void HtmlWriter::operator()(const Items &items)
{
    m_out += !items.numbered    ? u"<ul>\n"_s
             : items.first == 1 ? u"<ol>\n"_s
                                : u"<ol start=\"%1\">\n"_s.arg(items.first);
    for (const Items::Item &item : items.items) {
        m_out += u"<li>"_s + lines(item.text);
        if (!item.items.empty()) {
            m_out += '\n'_L1;
            operator()(Items{item.numbered, item.items});
        }
        m_out += u"</li>\n"_s;
    }
    m_out += items.numbered ? u"</ol>\n"_s : u"</ul>\n"_s;
}

void HtmlWriter::operator()(const Facts &facts)
{
    m_out += u"<dl>\n"_s;
    for (const auto &[label, value] : facts.rows) {
        QStringList shown;
        for (const QString &text : value.split('\n'_L1))
            shown << text.split('\t'_L1, Qt::SkipEmptyParts).join(u", "_s);
        m_out +=
            u"<dt>%1</dt><dd>"_s.arg(escaped(label)) + lines(shown.join('\n'_L1)) + u"</dd>\n"_s;
    }
    m_out += u"</dl>\n"_s;
}

void HtmlWriter::operator()(const Signatures &signatures)
{
    m_out += u"<div class=\"signatures\">\n"_s;
    for (const auto &[role, name] : signatures.rows)
        m_out += u"<p><span class=\"note\">"_s + escaped(role) + u"</span><br/>"_s + escaped(name) +
                 u"</p>\n"_s;
    m_out += u"</div>\n"_s;
}

void HtmlWriter::operator()(const Contents &contents)
{
    m_out += u"<nav aria-label=\"%1\"><ol>\n"_s.arg(escaped(Text::tr("Contents")));
    int number = 0;
    for (const Block &block : m_document->blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        if (!heading)
            continue;
        ++number;
        if (heading->level == contents.level && number > m_headings)
            m_out += u"<li><a href=\"#part-%1\">"_s.arg(number) + escaped(headingText(*heading)) +
                     u"</a></li>\n"_s;
    }
    m_out += u"</ol></nav>\n"_s;
}

void HtmlWriter::writeRow(const Table &table, const Row &row)
{
    m_out += row.isTotal ? u"<tr class=\"total\">"_s : u"<tr>"_s;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const bool known = i < table.columns.size();
        QStringList classes;
        if (known && table.columns[i].kind == Column::Kind::Number)
            classes << u"number"_s;
        if (known && table.columns[i].isStrong)
            classes << u"strong"_s;
        const QString tag = i == 0 ? u"th"_s : u"td"_s;
        const bool isSign = known && table.columns[i].kind == Column::Kind::Sign && row.cells[i].sign != Sign::None;
        const QString text = isSign ? u"<span class=\"hidden\">"_s + lines(row.cells[i].text) + u"</span>"_s : lines(row.cells[i].text);
        m_out += '<'_L1 + tag + (i == 0 ? u" scope=\"row\""_s : QString()) +
                 (classes.isEmpty() ? QString() : u" class=\"%1\""_s.arg(classes.join(' '_L1))) +
                 '>'_L1 + signElement(row.cells[i].sign) + text + u"</"_s + tag + '>'_L1;
    }
    m_out += u"</tr>\n"_s;
}

void HtmlWriter::operator()(const Table &table)
{
    // Reached by the keyboard, since it scrolls sideways where the screen is narrow
    m_out += table.caption.isEmpty() ? u"<div class=\"wide\" tabindex=\"0\"><table>\n"_s
                                     : u"<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"%1\"><table>\n"_s.arg(escaped(table.caption));
    if (!table.caption.isEmpty())
        m_out += (table.showsCaption ? u"<caption>"_s : u"<caption class=\"hidden\">"_s) +
                 escaped(table.caption) + u"</caption>\n"_s;
    m_out += u"<thead><tr>"_s;
    for (const Column &column : table.columns)
        m_out += (column.kind == Column::Kind::Number ? u"<th scope=\"col\" class=\"number\">"_s
                                                      : u"<th scope=\"col\">"_s) +
                 lines(column.head) + u"</th>"_s;
    m_out += u"</tr></thead>\n<tbody>\n"_s;
    // Totals at the end are the foot of the table; those between rows belong to its body.
    size_t foot = table.rows.size();
    while (foot > 0 && table.rows[foot - 1].isTotal)
        --foot;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        if (i == foot)
            m_out += u"</tbody>\n<tfoot>\n"_s;
        writeRow(table, table.rows[i]);
    }
    m_out += foot < table.rows.size() ? u"</tfoot>\n"_s : u"</tbody>\n"_s;
    m_out += u"</table></div>\n"_s;
}

void HtmlWriter::operator()(const Chart &chart)
{
    m_out += u"<figure>\n<figcaption>"_s + escaped(chart.title);
    if (!chart.unit.isEmpty())
        m_out += u" <span>"_s + escaped(chart.unit) + u"</span>"_s;
    m_out += u"</figcaption>\n"_s;
    const QByteArray drawing = m_drawChart ? m_drawChart(chart) : QByteArray();
    if (drawing.isEmpty()) {
        operator()(chartTable(chart));
    } else {
        m_out += u"<div role=\"img\" aria-label=\"%1\">"_s.arg(
                     escaped(chart.summary.isEmpty() ? chart.title : chart.summary)) +
                 QString::fromUtf8(drawing) + u"</div>\n<details><summary>"_s +
                 escaped(Text::tr("The figures as a table")) + u"</summary>\n"_s;
        operator()(chartTable(chart));
        m_out += u"</details>\n"_s;
    }
    m_out += u"</figure>\n"_s;
}

/// What tells the page from the others in a row of tabs or a list of finds: a group's minutes all
/// bear its name.
QString pageTitle(const Document &document)
{
    if (document.kind.isEmpty())
        return document.title;
    const QString date = document.date.isValid() ? u' ' + formatDate(document.date) : QString();
    return document.title + u" – "_s + document.kind + date;
}

QString HtmlWriter::write(const Document &document)
{
    m_document = &document;
    m_out = uR"(<!DOCTYPE html>
<html lang="%1">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="generator" content="Samsyn"/>
<title>%2</title>
)"_s.arg(languageCode(document.language), escaped(pageTitle(document)));
    m_out += u"<style>"_s + htmlStyle() + u"</style>\n</head>\n<body>\n<header>\n<div>\n"_s;
    if (document.logo)
        m_out += u"<img class=\"logo\" alt=\"%1\" src=\"data:%2;base64,%3\"/>\n"_s.arg(
            escaped(document.sender),
            document.logo->mediaType,
            QString::fromLatin1(document.logo->bytes.toBase64()));
    if (!document.sender.isEmpty())
        m_out += u"<p><strong>"_s + escaped(document.sender) + u"</strong></p>\n"_s;
    m_out += element(u"p"_s, document.body) + u"</div>\n<div>\n"_s + element(u"p"_s, document.kind);
    if (document.date.isValid())
        m_out += u"<p><time datetime=\"%1\">%2</time></p>\n"_s.arg(
            document.date.toString(Qt::ISODate), formatDate(document.date));
    m_out += u"</div>\n</header>\n<main>\n"_s + element(u"h1"_s, document.title);
    if (!document.state.isEmpty())
        m_out += u"<p class=\"state\">"_s + escaped(document.state) + u"</p>\n"_s;
    for (const Block &block : document.blocks)
        std::visit(*this, block);
    m_out += u"</main>\n"_s;
    if (!document.contact.isEmpty() || !document.reference.isEmpty())
        m_out += u"<footer>\n"_s + element(u"p"_s, document.contact) +
                 element(u"p"_s, document.reference) + u"</footer>\n"_s;
    return m_out + u"</body>\n</html>\n"_s;
}

} // namespace

QByteArray writeHtml(const Document &document, const ChartDrawing &drawChart)
{
    const LanguageScope language(document.language);
    return HtmlWriter(drawChart).write(document).toUtf8();
}

} // namespace samsyn
