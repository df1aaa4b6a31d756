// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/composer.h"

#include "core/documents/charttable.h"
#include "ui/charts/chartdrawing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

constexpr qreal highestChart = millimetres(200);
constexpr qreal chartGap = millimetres(9); // between two side by side

const ChartLook &chartLook()
{
    static const ChartLook look = ChartLook::paper(0.75 * unitsPerPoint);
    return look;
}

} // namespace

Strip &Composer::add(Strip strip)
{
    strip.startsPage = std::exchange(m_startsPage, false);
    m_strips.push_back(std::move(strip));
    return m_strips.back();
}

size_t Composer::addLines(const Lines &lines, qreal x, qreal space)
{
    const size_t first = m_strips.size();
    for (int line = 0; line < lines.count(); ++line) {
        Strip &strip = add({line == 0 ? space : 0, lines.lineHeight()});
        strip.keepsWithNext = line + 1 < lines.count() && (line == 0 || line + 2 == lines.count());
        strip.marks.push_back(TextMark{{x, 0}, lines, line});
    }
    return first;
}

void Composer::operator()(const Heading &heading)
{
    const bool isPart = heading.level <= 1;
    const TextStyle &style = isPart ? styles::heading : styles::subheading;
    qreal x = 0;
    const size_t first = m_strips.size();
    const qreal space = millimetres(isPart ? 8 : 4.5);
    if (!heading.number.isEmpty())
        x = std::max(millimetres(13), widthOf(heading.number, style) + points(8));
    addLines(Lines(heading.text, style, paper::textWidth - x), x, space);
    if (!heading.number.isEmpty())
        m_strips[first].marks.push_back(
            TextMark{{0, 0}, Lines(heading.number, style, paper::textWidth)});
    for (size_t i = first; i < m_strips.size(); ++i)
        m_strips[i].keepsWithNext = true;
    m_strips[first].heading = m_headings++;
    m_strips.back().height += points(isPart ? 3 : 1);
}

void Composer::operator()(const Paragraph &paragraph)
{
    using Style = Paragraph::Style;
    const TextStyle &style = paragraph.style == Style::Lead   ? styles::lead
                             : paragraph.style == Style::Note ? styles::note
                                                              : styles::body;
    qreal x = 0;
    RichText text = paragraph.shown();
    if (paragraph.style == Style::Clause) {
        x = millimetres(10);
    } else if (paragraph.style == Style::Warning) {
        x = millimetres(4);
        text = RichText{{Text::tr("To be aware of:"), true}, {u" "_s}};
        text.add(paragraph.shown());
    }
    qreal width = paper::textWidth - x;
    if (paragraph.style == Style::Lead)
        width = std::min(width, millimetres(150)); // lines that are easy to follow
    const qreal space = paragraph.style == Style::Lead ? millimetres(4) : millimetres(2.2);
    if (paragraph.style == Style::Clause && m_leadsIn)
        m_strips.back().keepsWithNext = true; // "beslutar" is not read without its first "att"
    const size_t first = addLines(Lines(text, style, width), x, space);
    if (paragraph.style == Style::Warning)
        addWarningBar(first);
    if (!paragraph.margin.isEmpty())
        addMargin(paragraph.margin, first);
}

void Composer::addWarningBar(size_t firstStrip)
{
    for (size_t i = firstStrip; i < m_strips.size(); ++i)
        m_strips[i].marks.push_back(
            RuleMark{{points(1), 0, points(1), m_strips[i].height}, points(1.5), paper::ink});
}

void Composer::addMargin(const QString &text, size_t firstStrip)
{
    const qreal x = -millimetres(19);
    const TextStyle style = styles::foot;
    const Lines lines(text, style, millimetres(15));
    for (size_t i = firstStrip; i < m_strips.size(); ++i) {
        Strip &strip = m_strips[i];
        strip.marks.push_back(RuleMark{
            {-millimetres(2.5), 0, -millimetres(2.5), strip.height}, points(0.5), paper::ink});
        const int line = static_cast<int>(i - firstStrip);
        if (line < lines.count())
            strip.marks.push_back(
                TextMark{{x, (strip.height - style.lineHeight) / 2}, lines, line});
    }
}

void Composer::operator()(const Items &items)
{
    addItems(items, 0, millimetres(2.2));
}

void Composer::addItems(const Items &items, qreal left, qreal space)
{
    const qreal x = left + millimetres(6);
    int number = items.first;
    for (const Items::Item &item : items.items) {
        const size_t first =
            addLines(Lines(item.text, styles::body, paper::textWidth - x), x, space);
        const QString mark = items.numbered ? QString::number(number++) + '.'_L1 : u"–"_s;
        m_strips[first].marks.push_back(TextMark{{left, 0}, Lines(mark, styles::body, x)});
        space = points(1.5);
        addItems(Items{item.numbered, item.items}, x, space);
    }
}

void Composer::operator()(const Facts &facts)
{
    const size_t first = m_strips.size();
    composeFacts(facts, m_strips);
    if (first < m_strips.size())
        m_strips[first].startsPage = std::exchange(m_startsPage, false);
}

void Composer::operator()(const Signatures &signatures)
{
    constexpr size_t perRow = 3;
    constexpr qreal gap = millimetres(8);
    constexpr qreal width = (paper::textWidth - gap * (perRow - 1)) / perRow;
    for (size_t i = 0; i < signatures.rows.size(); ++i) {
        if (i % perRow == 0)
            add({millimetres(3), millimetres(15)});
        Strip &strip = m_strips.back();
        const auto &[role, name] = signatures.rows[i];
        const qreal x = (width + gap) * static_cast<qreal>(i % perRow);
        qreal y = millimetres(15);
        strip.marks.push_back(RuleMark{{x, y, x + width, y}, points(0.5), paper::ink});
        y += points(4);
        for (const auto &[text, style] :
             {std::pair(role, styles::note), std::pair(name, styles::head)}) {
            const Lines lines(text, style, width);
            for (int line = 0; line < lines.count(); ++line, y += style.lineHeight)
                strip.marks.push_back(TextMark{{x, y}, lines, line});
        }
        strip.height = std::max(strip.height, y + millimetres(4));
    }
}

void Composer::operator()(const Contents &contents)
{
    std::vector<std::pair<int, Heading>> listed;
    int number = 0;
    qreal numbers = 0;
    qreal notes = 0;
    for (const Block &block : m_document->blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        if (heading && heading->level == contents.level && number >= m_headings) {
            listed.emplace_back(number, *heading);
            numbers = std::max(numbers, widthOf(heading->number, styles::body));
            notes = std::max(notes, widthOf(heading->note, styles::body));
        }
        number += heading ? 1 : 0;
    }
    const qreal x = numbers > 0 ? std::max(millimetres(13), numbers + points(10)) : 0;
    const qreal noteX = std::min(millimetres(131), paper::textWidth - millimetres(12) - notes);
    TextStyle grey = styles::body;
    grey.color = paper::grey;
    for (const auto &[index, heading] : listed) {
        const qreal width =
            (notes > 0 ? noteX : paper::textWidth - millimetres(12)) - x - points(8);
        const size_t first = addLines(Lines(heading.text, styles::body, width), x, points(1.4));
        auto &marks = m_strips[first].marks;
        if (!heading.number.isEmpty())
            marks.push_back(
                TextMark{{0, 0}, Lines(heading.number, styles::body, paper::textWidth)});
        if (!heading.note.isEmpty())
            marks.push_back(TextMark{{noteX, 0}, Lines(heading.note, grey, paper::textWidth)});
        marks.push_back(PageNumberMark{0, index});
    }
}

void Composer::operator()(const Table &table)
{
    const size_t first = m_strips.size();
    composeTable(table, m_strips);
    if (first < m_strips.size())
        m_strips[first].startsPage = std::exchange(m_startsPage, false);
}

void Composer::operator()(const Chart &chart)
{
    const qreal height = chartHeight(chart, chartLook());
    if (height > highestChart) { // more bars than a page holds: the figures are read as a table
        Table table = chartTable(chart);
        table.showsCaption = true;
        operator()(table);
        return;
    }
    constexpr qreal half = (paper::textWidth - chartGap) / 2;
    if (chart.isHalf && m_hasRoomBeside) {
        m_hasRoomBeside = false;
        Strip &strip = m_strips.back();
        strip.height = std::max(strip.height, height);
        strip.marks.push_back(ChartMark{{half + chartGap, 0, half, height}, std::make_shared<Chart>(chart)});
        return;
    }
    Strip &strip = add({millimetres(7), height});
    strip.marks.push_back(
        ChartMark{{0, 0, chart.isHalf ? half : paper::textWidth, height}, std::make_shared<Chart>(chart)});
    m_hasRoomBeside = chart.isHalf;
}

void Composer::operator()(const PageBreak &)
{
    m_startsPage = true;
}

std::vector<Strip> Composer::compose(const Document &document)
{
    m_document = &document;
    for (const Block &block : document.blocks) {
        const size_t before = m_strips.size();
        m_hasRoomBeside = m_hasRoomBeside && std::holds_alternative<Chart>(block);
        std::visit(*this, block);
        const auto *paragraph = std::get_if<Paragraph>(&block);
        m_leadsIn =
            paragraph && paragraph->style == Paragraph::Style::Body && m_strips.size() > before;
    }
    return std::move(m_strips);
}

} // namespace samsyn
