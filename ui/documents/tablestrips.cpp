// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/composer.h"
#include "ui/documents/tablecolumns.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PaperTable)
};

constexpr qreal padding = millimetres(1.35); // above and below the text of a row
constexpr int mostLinesKept = 10;            // of a row on one page

/// The strips of one part of a table: all of its rows, some of its columns.
class TablePart
{
public:
    TablePart(const Table &table, const TableColumns &columns, std::vector<Strip> &strips)
        : m_table(table), m_columns(columns), m_strips(strips), m_pad(padding * columns.factor)
    {
    }

    void compose(const QString &caption)
    {
        addCaption(caption);
        addHead(caption.isEmpty() ? millimetres(7) : points(2));
        for (size_t row = 0; row < m_table.rows.size(); ++row)
            addRow(row);
    }

private:
    void addCaption(const QString &caption)
    {
        if (caption.isEmpty())
            return;
        const Lines lines(caption, styles::subheading, paper::textWidth);
        for (int line = 0; line < lines.count(); ++line) {
            Strip strip{line == 0 ? millimetres(6) : 0, styles::subheading.lineHeight, true};
            strip.marks.push_back(TextMark{{0, 0}, lines, line});
            m_strips.push_back(std::move(strip));
        }
    }

    void addHead(qreal space)
    {
        std::vector<Lines> heads;
        int most = 1;
        for (size_t i = 0; i < m_columns.shown.size(); ++i) {
            heads.emplace_back(m_columns.heads[i], m_columns.headStyle(), m_columns.width[i]);
            most = std::max(most, heads.back().count());
        }
        const qreal lineHeight = m_columns.headStyle().lineHeight;
        m_head = static_cast<int>(m_strips.size());
        Strip strip{space, most * lineHeight + points(4), !m_table.rows.empty()};
        for (size_t i = 0; i < heads.size(); ++i)
            for (int line = 0; line < heads[i].count(); ++line)
                addText(strip, i, heads[i], line, (most - heads[i].count() + line) * lineHeight);
        strip.marks.push_back(
            RuleMark{{0, strip.height, paper::textWidth, strip.height}, points(0.5), paper::ink});
        m_strips.push_back(std::move(strip));
    }

    /// @param indent what stands before the text
    void addText(Strip &strip, size_t column, const Lines &lines, int line, qreal y, qreal indent = 0) const
    {
        const bool isNumber = m_table.columns[m_columns.shown[column]].kind == Column::Kind::Number;
        const qreal room = isNumber ? m_columns.width[column] - lines.widthOf(line) : indent;
        strip.marks.push_back(TextMark{{m_columns.left[column] + room, y}, lines, line});
    }

    void addSign(Strip &strip, size_t column, const Cell &cell, qreal y) const
    {
        const qreal size = m_columns.signSize();
        const qreal top = y + (styles::table.lineHeight * m_columns.factor - size) / 2;
        if (cell.sign != Sign::None)
            strip.marks.push_back(SignMark{{m_columns.left[column], top, size, size}, cell.sign});
    }

    std::vector<std::optional<Lines>> cellsOf(const Row &row) const
    {
        std::vector<std::optional<Lines>> cells;
        for (size_t i = 0; i < m_columns.shown.size(); ++i) {
            const size_t column = m_columns.shown[i];
            if (column < row.cells.size() && !row.cells[column].text.isEmpty()
                && !m_columns.showsSignAlone(m_table, row.cells[column], column))
                cells.emplace_back(Lines(row.cells[column].text,
                                         m_columns.cellStyle(m_table, row, column),
                                         m_columns.width[i] - m_columns.signWidth(row.cells[column])));
            else
                cells.emplace_back();
        }
        return cells;
    }

    void addRow(size_t number)
    {
        const Row &row = m_table.rows[number];
        const bool isLast = number + 1 == m_table.rows.size();
        // Nor is a row alone under a repeated head.
        const bool beforeLast = number + 2 == m_table.rows.size();
        const bool beforeTotal = !isLast && m_table.rows[number + 1].isTotal;
        const auto cells = cellsOf(row);
        int most = 1;
        for (const auto &cell : cells)
            most = std::max(most, cell ? cell->count() : 0);
        const qreal lineHeight = styles::table.lineHeight * m_columns.factor;
        for (int line = 0; line < most; ++line) {
            const qreal top = line == 0 ? m_pad : 0;
            const bool ends = line + 1 == most;
            Strip strip{0, top + lineHeight + (ends ? m_pad : 0)};
            strip.tableHead = m_head;
            strip.keepsWithNext = ends ? !isLast && (number == 0 || beforeTotal || beforeLast)
                                       : most <= mostLinesKept || line == 0 || line + 2 == most;
            for (size_t i = 0; i < cells.size(); ++i) {
                const size_t column = m_columns.shown[i];
                if (column >= row.cells.size())
                    continue;
                const Cell &cell = row.cells[column];
                if (line == 0)
                    addSign(strip, i, cell, top);
                if (cells[i] && line < cells[i]->count())
                    addText(strip, i, *cells[i], line, top, m_columns.signWidth(cell));
            }
            if (line == 0 && row.isTotal)
                strip.marks.push_back(
                    RuleMark{{0, 0, paper::textWidth, 0}, points(0.75), paper::ink});
            if (ends && !row.isTotal && !beforeTotal)
                strip.marks.push_back(RuleMark{{0, strip.height, paper::textWidth, strip.height}});
            m_strips.push_back(std::move(strip));
        }
    }

    const Table &m_table;
    const TableColumns &m_columns;
    std::vector<Strip> &m_strips;
    qreal m_pad;
    int m_head = -1;
};

} // namespace

void composeTable(const Table &table, std::vector<Strip> &strips)
{
    if (table.columns.empty())
        return;
    const std::vector<TableColumns> parts = layOutColumns(table);
    for (size_t i = 0; i < parts.size(); ++i) {
        QString caption = table.showsCaption ? table.caption : QString();
        if (i > 0)
            caption =
                caption.isEmpty() ? Text::tr("Continued") : Text::tr("%1 (continued)").arg(caption);
        TablePart(table, parts[i], strips).compose(caption);
    }
}

} // namespace samsyn
