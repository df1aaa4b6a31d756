// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/odtbody.h"

#include "core/documents/charttable.h"
#include "core/documents/odtwriter.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Odt)
};

constexpr double textWidth = 165; // millimetres
constexpr double labelWidth = 32;

QString headingText(const Heading &heading)
{
    return heading.number.isEmpty() ? heading.text : heading.number + u"\u2002"_s + heading.text;
}

bool isClause(const Block &block)
{
    const auto *paragraph = std::get_if<Paragraph>(&block);
    return paragraph && paragraph->style == Paragraph::Style::Clause;
}

QString strong(const QString &text)
{
    return u"<text:span text:style-name=\"Strong\">%1</text:span>"_s.arg(odtText(text));
}

QString richText(const RichText &text)
{
    QString xml;
    for (const Run &run : text.runs) {
        const QString style =
            run.strong ? run.emphasis ? u"Strong_20_Emphasis"_s : u"Strong"_s : u"Emphasis"_s;
        const QString part = odtText(run.text);
        xml += run.strong || run.emphasis
                   ? u"<text:span text:style-name=\"%1\">"_s.arg(style) + part + u"</text:span>"_s
                   : part;
    }
    return xml;
}

/// The shape as a letter, with the text beside it on one line.
QString signText(Sign sign)
{
    switch (sign) {
    case Sign::None: return {};
    case Sign::Fine: return u"\u25cf\u00a0"_s;
    case Sign::Caution: return u"\u25b2\u00a0"_s;
    case Sign::Fault: return u"\u25a0\u00a0"_s;
    }
    Q_UNREACHABLE();
}

/// As wide as what stands in them: a head breaks at its spaces, a number does not.
std::vector<double> columnWidths(const Table &table)
{
    std::vector<double> letters;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        qsizetype most = 4;
        for (const QString &word : table.columns[i].head.split(' '_L1))
            most = std::max(most, word.size());
        for (const Row &row : table.rows) {
            if (i < row.cells.size())
                most = std::max(most, std::min<qsizetype>(row.cells[i].text.size(), 40));
        }
        letters.push_back(static_cast<double>(most) + 3);
    }
    double sum = 0;
    for (const double width : letters)
        sum += width;
    for (double &width : letters)
        width *= textWidth / sum;
    return letters;
}

/// The size that the drawing asks for, in millimetres and no wider than the text.
QSizeF drawnSize(const QByteArray &svg)
{
    static const QRegularExpression size(u"<svg[^>]*?\\swidth=\"([0-9.]+)[^>]*?\\sheight=\"([0-9.]+)"_s);
    const auto match = size.match(QString::fromUtf8(svg.left(4096)));
    QSizeF drawn(match.captured(1).toDouble(), match.captured(2).toDouble());
    return drawn.isEmpty() ? QSizeF(textWidth, textWidth / 2) : drawn.scaled(textWidth, 200, Qt::KeepAspectRatio);
}

} // namespace

OdtBody::OdtBody(const Document &document, const ChartDrawing &drawChart)
    : m_document(document), m_drawChart(drawChart)
{
    addParagraph(u"Title"_s, odtText(document.title));
    if (!document.state.isEmpty())
        addParagraph(u"State"_s, odtText(document.state));
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        m_leadsIn = i + 1 < document.blocks.size() && isClause(document.blocks[i + 1]);
        std::visit(*this, document.blocks[i]);
    }
}

QString OdtBody::styled(const QString &style)
{
    if (!std::exchange(m_breaksPage, false))
        return style;
    const QString breaking = style + u"_20_Break"_s;
    if (!m_breaking.contains(breaking)) {
        m_breaking << breaking;
        m_styles +=
            u"<style:style style:name=\"%1\" style:family=\"paragraph\" style:parent-style-name=\"%2\"><style:paragraph-properties fo:break-before=\"page\"/></style:style>\n"_s
                .arg(breaking, style);
    }
    return breaking;
}

void OdtBody::addParagraph(const QString &style, const QString &xml)
{
    m_body += u"<text:p text:style-name=\"%1\">"_s.arg(styled(style)) + xml + u"</text:p>\n"_s;
}

void OdtBody::operator()(const Heading &heading)
{
    const int level = std::clamp(heading.level, 1, 3);
    m_body += u"<text:h text:style-name=\"%1\" text:outline-level=\"%2\"><text:bookmark text:name=\"part-%3\"/>"_s
                  .arg(styled(u"Heading_20_%1"_s.arg(level)))
                  .arg(level)
                  .arg(++m_headings) +
              odtText(headingText(heading)) + u"</text:h>\n"_s;
}

void OdtBody::operator()(const Paragraph &paragraph)
{
    static const std::map<Paragraph::Style, QString> styles{{Paragraph::Style::Body, u"Standard"_s},
                                                            {Paragraph::Style::Lead, u"Lead"_s},
                                                            {Paragraph::Style::Note, u"Note"_s},
                                                            {Paragraph::Style::Warning, u"Warning"_s},
                                                            {Paragraph::Style::Clause, u"Clause"_s}};
    QString text = richText(paragraph.shown());
    QString before = paragraph.margin;
    if (paragraph.style == Paragraph::Style::Warning)
        before = Text::tr("To be aware of:");
    if (!before.isEmpty())
        text.prepend(strong(before) + ' '_L1);
    const bool leadsIn = m_leadsIn && paragraph.style == Paragraph::Style::Body;
    addParagraph(!paragraph.margin.isEmpty() ? u"Correction"_s
                 : leadsIn                   ? u"Lead_20_In"_s
                                             : styles.at(paragraph.style),
                 text);
}

void OdtBody::operator()(const Items &items)
{
    m_body +=
        u"<text:list text:style-name=\"%1\">\n"_s.arg(items.numbered ? u"Numbered"_s : u"Dashed"_s);
    bool isFirst = true;
    for (const Items::Item &item : items.items) {
        m_body += std::exchange(isFirst, false) && items.numbered
                      ? u"<text:list-item text:start-value=\"%1\">"_s.arg(items.first)
                      : u"<text:list-item>"_s;
        addParagraph(u"Standard"_s, richText(item.text));
        if (!item.items.empty())
            operator()(Items{item.numbered, item.items});
        m_body += u"</text:list-item>\n"_s;
    }
    m_body += u"</text:list>\n"_s;
}

QString OdtBody::beginTable(const std::vector<double> &widths, const QString &title)
{
    const QString name = u"Table%1"_s.arg(++m_tables);
    const QString breaks = std::exchange(m_breaksPage, false) ? u" fo:break-before=\"page\""_s : QString();
    double sum = 0;
    for (const double width : widths)
        sum += width;
    m_styles +=
        u"<style:style style:name=\"%1\" style:family=\"table\"><style:table-properties style:width=\"%2mm\" table:align=\"left\" fo:margin-top=\"2mm\" fo:margin-bottom=\"4mm\"%3/></style:style>\n"_s
            .arg(name, QString::number(sum, 'f', 2), breaks);
    m_body += u"<table:table table:name=\"%1\" table:style-name=\"%1\">\n"_s.arg(name);
    if (!title.isEmpty())
        m_body += u"<table:title>%1</table:title>\n"_s.arg(xmlText(title).toHtmlEscaped());
    for (size_t i = 0; i < widths.size(); ++i) {
        const QString column = name + u".%1"_s.arg(i + 1);
        m_styles +=
            u"<style:style style:name=\"%1\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"%2mm\"/></style:style>\n"_s
                .arg(column, QString::number(widths[i], 'f', 2));
        m_body += u"<table:table-column table:style-name=\"%1\"/>\n"_s.arg(column);
    }
    return name;
}

void OdtBody::operator()(const Facts &facts)
{
    beginTable({labelWidth, textWidth - labelWidth}, {});
    const QString cell = facts.isRuled ? u"Cell"_s : u"Bare"_s;
    for (const auto &[label, value] : facts.rows) {
        QStringList shown;
        for (const QString &line : value.split('\n'_L1))
            shown << line.split('\t'_L1, Qt::SkipEmptyParts).join(u", "_s);
        m_body += u"<table:table-row table:style-name=\"Row\">"_s;
        m_body += u"<table:table-cell table:style-name=\"%1\" office:value-type=\"string\">"_s.arg(cell);
        addParagraph(u"Label"_s, odtText(label));
        m_body += u"</table:table-cell><table:table-cell table:style-name=\"%1\" office:value-type=\"string\">"_s.arg(cell);
        addParagraph(u"Value"_s, odtText(shown.join('\n'_L1)));
        m_body += u"</table:table-cell></table:table-row>\n"_s;
    }
    m_body += u"</table:table>\n"_s;
}

void OdtBody::operator()(const Signatures &signatures)
{
    constexpr size_t perRow = 3;
    beginTable(std::vector<double>(perRow, textWidth / perRow), Text::tr("Signatures"));
    for (size_t first = 0; first < signatures.rows.size(); first += perRow) {
        m_body += u"<table:table-row table:style-name=\"Row\">"_s;
        for (size_t i = first; i < first + perRow; ++i) {
            const bool isLine = i < signatures.rows.size();
            m_body += u"<table:table-cell table:style-name=\"Bare\" office:value-type=\"string\">"_s;
            addParagraph(isLine ? u"SignLine"_s : u"Label"_s, {});
            if (isLine) {
                addParagraph(u"Label"_s, odtText(signatures.rows[i].first));
                addParagraph(u"Table_20_Text"_s, odtText(signatures.rows[i].second));
            }
            m_body += u"</table:table-cell>"_s;
        }
        m_body += u"</table:table-row>\n"_s;
    }
    m_body += u"</table:table>\n"_s;
}

void OdtBody::operator()(const Contents &contents)
{
    m_body += u"<text:table-of-content text:name=\"Contents\" text:protected=\"false\"><text:table-of-content-source text:outline-level=\"%1\"/><text:index-body>\n"_s
                  .arg(std::clamp(contents.level, 1, 3));
    int number = 0;
    for (const Block &block : m_document.blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        if (!heading)
            continue;
        ++number;
        if (heading->level == contents.level && number > m_headings)
            addParagraph(u"Contents_20_1"_s,
                         u"<text:a xlink:type=\"simple\" xlink:href=\"#part-%1\">"_s.arg(number) +
                             odtText(headingText(*heading)) + u"</text:a>"_s);
    }
    m_body += u"</text:index-body></text:table-of-content>\n"_s;
}

void OdtBody::addRow(const Table &table, const Row &row, bool isLast)
{
    m_body += u"<table:table-row table:style-name=\"Row\">"_s;
    const QString style = row.isTotal ? u"Total"_s : isLast ? u"Bare"_s : u"Cell"_s;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const Cell &cell = row.cells[i];
        const bool known = i < table.columns.size();
        const bool isNumber = known && table.columns[i].kind == Column::Kind::Number;
        const QString value =
            cell.decimal.isEmpty() ? u"office:value-type=\"string\""_s
                                   : u"office:value-type=\"float\" office:value=\"%1\""_s.arg(cell.decimal);
        m_body += u"<table:table-cell table:style-name=\"%1\" %2>"_s.arg(style, value);
        const bool isStrong = row.isTotal || (known && table.columns[i].isStrong);
        addParagraph(isNumber ? u"Table_20_Number"_s : u"Table_20_Text"_s,
                     odtText(signText(cell.sign)) + (isStrong ? strong(cell.text) : odtText(cell.text)));
        m_body += u"</table:table-cell>"_s;
    }
    m_body += u"</table:table-row>\n"_s;
}

void OdtBody::operator()(const Table &table)
{
    if (table.showsCaption && !table.caption.isEmpty())
        addParagraph(u"Caption"_s, odtText(table.caption));
    beginTable(columnWidths(table), table.caption);
    m_body += u"<table:table-header-rows><table:table-row table:style-name=\"Row\">"_s;
    for (const Column &column : table.columns) {
        m_body += u"<table:table-cell table:style-name=\"Head\" office:value-type=\"string\">"_s;
        addParagraph(column.kind == Column::Kind::Number ? u"Table_20_Head_20_Number"_s : u"Table_20_Head"_s,
                     odtText(column.head));
        m_body += u"</table:table-cell>"_s;
    }
    m_body += u"</table:table-row></table:table-header-rows>\n"_s;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const bool isLast = i + 1 == table.rows.size() || table.rows[i + 1].isTotal;
        addRow(table, table.rows[i], isLast);
    }
    m_body += u"</table:table>\n"_s;
}

void OdtBody::operator()(const Chart &chart)
{
    const QString unit = chart.unit.isEmpty() ? QString() : u" ("_s + chart.unit + u")"_s;
    const QByteArray drawing = m_drawChart ? m_drawChart(chart) : QByteArray();
    if (!drawing.isEmpty()) {
        const QString name = u"Pictures/chart%1.svg"_s.arg(m_pictures.size() + 1);
        const QSizeF size = drawnSize(drawing);
        m_pictures.push_back({name, drawing});
        const auto plain = [](const QString &text) { return xmlText(text).toHtmlEscaped(); };
        addParagraph(
            u"Figure"_s,
            u"<draw:frame draw:name=\"Chart %1\" text:anchor-type=\"as-char\" svg:width=\"%2mm\" svg:height=\"%3mm\"><draw:image xlink:href=\"%4\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/><svg:title>%5</svg:title><svg:desc>%6</svg:desc></draw:frame>"_s
                .arg(QString::number(m_pictures.size()), QString::number(size.width(), 'f', 2),
                     QString::number(size.height(), 'f', 2), name, plain(chart.title + unit),
                     plain(chart.summary.isEmpty() ? chart.title : chart.summary)));
    }
    Table table = chartTable(chart);
    table.caption = chart.title + unit;
    table.showsCaption = true;
    operator()(table);
}

QString OdtBody::content() const
{
    return uR"(<office:automatic-styles>
<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>
<style:style style:name="Head" style:family="table-cell"><style:table-cell-properties fo:padding="1mm" fo:padding-left="0mm" style:vertical-align="bottom" fo:border-bottom="0.5pt solid #1b2026"/></style:style>
<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="1.2mm" fo:padding-left="0mm" fo:border-bottom="0.35pt solid #c9c6c0"/></style:style>
<style:style style:name="Bare" style:family="table-cell"><style:table-cell-properties fo:padding="1.2mm" fo:padding-left="0mm" fo:border="none"/></style:style>
<style:style style:name="Total" style:family="table-cell"><style:table-cell-properties fo:padding="1.2mm" fo:padding-left="0mm" fo:border-top="0.75pt solid #1b2026"/></style:style>
<style:style style:name="SignLine" style:family="paragraph" style:parent-style-name="Label"><style:paragraph-properties fo:margin-top="15mm" fo:margin-right="8mm" fo:border-bottom="0.5pt solid #1b2026"/></style:style>
<text:list-style style:name="Dashed"><text:list-level-style-bullet text:level="1" text:bullet-char="–"><style:list-level-properties text:min-label-width="6mm"/></text:list-level-style-bullet><text:list-level-style-bullet text:level="2" text:bullet-char="–"><style:list-level-properties text:space-before="6mm" text:min-label-width="6mm"/></text:list-level-style-bullet></text:list-style>
<text:list-style style:name="Numbered"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."><style:list-level-properties text:min-label-width="6mm"/></text:list-level-style-number><text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="."><style:list-level-properties text:space-before="6mm" text:min-label-width="6mm"/></text:list-level-style-number></text:list-style>
)"_s + m_styles +
           u"</office:automatic-styles>\n<office:body><office:text>\n"_s + m_body +
           u"</office:text></office:body>\n"_s;
}

} // namespace samsyn
