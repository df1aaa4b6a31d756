// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/markdownwriter.h"

#include "core/base/format.h"
#include "core/base/xmltext.h"
#include "core/documents/charttable.h"
#include "core/documents/markdownmarks.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Markdown)
};

/// As text and nothing else, on one line: no mark, no element, no link, no entity.
QString escaped(const QString &text)
{
    static const QRegularExpression marks(u"([\\\\`*_{}\\[\\]<>#+\\-!|~&=.():@$^])"_s);
    static const QRegularExpression afterNumber(u"^(\\d+)\\\\([.)])(?=\\s|$)"_s);
    // After a letter or digit these mean nothing, unless they make an address, and text without
    // strokes is easier to read
    static const QRegularExpression harmless(u"(?<=[^\\s\\\\])(?<!www)\\\\([-.():])(?=[^\\\\/]|$)"_s);
    QString line = xmlText(text).replace('\t'_L1, ' '_L1).trimmed();
    line.replace(marks, u"\\\\1"_s);
    const auto ordered = afterNumber.match(line);
    line.replace(harmless, u"\\1"_s);
    if (ordered.hasMatch()) // "1." at the beginning would be a list
        line.replace(0, ordered.capturedLength() - 1, ordered.captured(1) + '\\'_L1 + ordered.captured(2));
    return line;
}

/// Line breaks stay, with the stroke that Markdown has for them.
QString lines(const RichText &text, const QString &lineBreak = u"\\\n"_s)
{
    return markedLines(text, escaped, lineBreak);
}

class MarkdownWriter
{
public:
    explicit MarkdownWriter(const Document &document) : m_document(document) {}
    QString write();

    void operator()(const Heading &heading)
    {
        const QString number = heading.number.isEmpty() ? QString() : heading.number + ' '_L1;
        add(QString(std::clamp(heading.level + 1, 2, 6), '#'_L1) + ' '_L1 +
            lines(number + heading.text, u" "_s));
    }
    void operator()(const Paragraph &paragraph);
    void operator()(const Items &items);
    void operator()(const Facts &facts) { addPairs(facts.rows); }
    void operator()(const Signatures &signatures) { addPairs(signatures.rows); }
    void operator()(const Contents &contents);
    void operator()(const Table &table);
    void operator()(const Chart &chart);
    void operator()(const PageBreak &) { add(u"---"_s); }

private:
    void add(const QString &block) { m_out += block + u"\n\n"_s; }
    static QString list(const Items &items, const QString &indent);
    void addPairs(const std::vector<std::pair<QString, QString>> &rows);
    static QString row(const std::vector<QString> &cells)
    {
        QString line = u"|"_s;
        for (const QString &cell : cells)
            line += ' '_L1 + cell + u" |"_s;
        return line + '\n'_L1;
    }

    const Document &m_document;
    QString m_out;
};

void MarkdownWriter::operator()(const Paragraph &paragraph)
{
    QString text = lines(paragraph.shown());
    if (!paragraph.margin.isEmpty())
        text.prepend(u"**"_s + escaped(paragraph.margin) + u"** "_s);
    if (paragraph.style == Paragraph::Style::Warning)
        text.prepend(u"**"_s + escaped(Text::tr("To be aware of:")) + u"** "_s);
    if (paragraph.style == Paragraph::Style::Warning || paragraph.style == Paragraph::Style::Clause)
        text = u"> "_s + text.replace('\n'_L1, u"\n> "_s);
    add(text);
}

void MarkdownWriter::operator()(const Items &items)
{
    add(list(items, {}).trimmed());
}

QString MarkdownWriter::list(const Items &items, const QString &indent)
{
    QString text;
    int number = items.first;
    for (const Items::Item &item : items.items) {
        const QString mark = items.numbered ? QString::number(number++) + u". "_s : u"- "_s;
        const QString under = indent + QString(mark.size(), ' '_L1);
        text += indent + mark + lines(item.text, u"\\\n"_s + under) + '\n'_L1 +
                list(Items{item.numbered, item.items}, under);
    }
    return text;
}

void MarkdownWriter::addPairs(const std::vector<std::pair<QString, QString>> &rows)
{
    QString list;
    for (const auto &[label, value] : rows) {
        QStringList shown;
        for (const QString &line : value.split('\n'_L1))
            shown << line.split('\t'_L1, Qt::SkipEmptyParts).join(u", "_s);
        list += u"- **"_s + lines(label, u" "_s) + u"**: "_s +
                lines(shown.join('\n'_L1), u"\\\n  "_s) + '\n'_L1;
    }
    add(list.trimmed());
}

void MarkdownWriter::operator()(const Contents &contents)
{
    QString list;
    for (const Block &block : m_document.blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        if (heading && heading->level == contents.level)
            list += u"- "_s + lines(heading->number + ' '_L1 + heading->text, u" "_s) + '\n'_L1;
    }
    add(list.trimmed());
}

void MarkdownWriter::operator()(const Table &table)
{
    const auto cell = [](const QString &text) { return lines(text, u"<br>"_s); };
    if (table.showsCaption && !table.caption.isEmpty())
        add(lines(table.caption, u" "_s));
    std::vector<QString> heads;
    std::vector<QString> rules;
    for (const Column &column : table.columns) {
        heads.push_back(cell(column.head));
        rules.push_back(column.kind == Column::Kind::Number ? u"---:"_s : u"---"_s);
    }
    QString text = row(heads) + row(rules);
    for (const Row &line : table.rows) {
        std::vector<QString> cells;
        for (const Cell &value : line.cells) {
            const QString shown = cell(value.text);
            cells.push_back(line.isTotal && !shown.isEmpty() ? u"**"_s + shown + u"**"_s : shown);
        }
        text += row(cells);
    }
    add(text.trimmed());
}

void MarkdownWriter::operator()(const Chart &chart)
{
    Table table = chartTable(chart);
    table.caption = chart.unit.isEmpty() ? chart.title : chart.title + u", "_s + chart.unit;
    table.showsCaption = true;
    operator()(table);
}

QString MarkdownWriter::write()
{
    QStringList head{m_document.sender, m_document.body, m_document.kind};
    if (m_document.date.isValid())
        head << formatDate(m_document.date);
    head.removeAll({});
    if (!head.isEmpty())
        add(escaped(head.join(u" · "_s)));
    add(u"# "_s + lines(m_document.title, u" "_s));
    if (!m_document.state.isEmpty())
        add(escaped(m_document.state));
    for (const Block &block : m_document.blocks)
        std::visit(*this, block);
    QStringList foot{m_document.contact, m_document.reference};
    foot.removeAll({});
    if (!foot.isEmpty())
        add(u"---\n\n"_s + escaped(foot.join(u" · "_s)));
    return m_out.trimmed() + '\n'_L1;
}

} // namespace

QByteArray writeMarkdown(const Document &document)
{
    const LanguageScope language(document.language);
    return MarkdownWriter(document).write().toUtf8();
}

} // namespace samsyn
