// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/tablecolumns.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr qreal gap = points(14);
constexpr qreal narrowGap = points(9);

/// Of the widest piece that is not broken.
qreal widestWord(const QString &text, const TextStyle &style)
{
    qreal widest = 0;
    for (const QStringView word : QStringView(text).split(' '_L1))
        for (const QStringView line : word.split('\n'_L1))
            widest = std::max(widest, widthOf(line.toString(), style));
    return widest;
}

/// The head as it is where it is no wider than the cells, else on two lines as even as they get.
QString brokenHead(const QString &head, const TextStyle &style, qreal cells)
{
    qreal best = widthOf(head, style);
    QString broken = head;
    if (best <= cells || head.contains('\n'_L1))
        return head;
    for (qsizetype at = head.indexOf(' '_L1); at >= 0; at = head.indexOf(' '_L1, at + 1)) {
        const qreal width =
            std::max(widthOf(head.left(at), style), widthOf(head.mid(at + 1), style));
        if (width < best) {
            best = width;
            broken = head.left(at) + '\n'_L1 + head.mid(at + 1);
        }
    }
    return broken;
}

/// Of the widest line, where nothing wraps.
qreal widestLine(const QString &text, const TextStyle &style)
{
    qreal widest = 0;
    for (const QStringView line : QStringView(text).split('\n'_L1))
        widest = std::max(widest, widthOf(line.toString(), style));
    return widest + points(0.5);
}

struct Wish {
    qreal natural = 0; // nothing wraps
    qreal least = 0;   // text wraps between words
    QString head;
};

Wish wishOf(const Table &table, size_t column, const TableColumns &columns)
{
    const bool isNumber = table.columns[column].kind == Column::Kind::Number;
    Wish wish;
    for (const Row &row : table.rows) {
        if (column >= row.cells.size())
            continue;
        const QString &text = row.cells[column].text;
        const TextStyle style = columns.cellStyle(table, row, column);
        const qreal sign = columns.signWidth(row.cells[column]);
        if (columns.showsSignAlone(table, row.cells[column], column)) {
            wish.natural = std::max(wish.natural, sign);
            wish.least = std::max(wish.least, sign);
            continue;
        }
        const qreal width = widestLine(text, style) + sign;
        wish.natural = std::max(wish.natural, width);
        if (width > wish.least)
            wish.least =
                std::max(wish.least, isNumber ? width : sign + widestWord(text, style) + points(0.5));
    }
    const TextStyle style = columns.headStyle();
    wish.head = brokenHead(table.columns[column].head, style, wish.natural);
    wish.natural = std::max(wish.natural, widestLine(wish.head, style));
    wish.least = std::max(wish.least, widestWord(wish.head, style) + points(0.5));
    // The heads of the rows are names, which are best read on one line.
    if (column == 0)
        wish.least = std::max(wish.least, std::min(wish.natural, paper::textWidth * 0.3));
    return wish;
}

std::vector<Wish> wishesOf(const Table &table, qreal factor)
{
    TableColumns columns;
    columns.factor = factor;
    std::vector<Wish> wishes;
    for (size_t column = 0; column < table.columns.size(); ++column)
        wishes.push_back(wishOf(table, column, columns));
    return wishes;
}

/// False where the columns shown do not find room.
bool place(std::vector<Wish> wishes, TableColumns &columns, bool isForced)
{
    qreal natural = 0;
    qreal least = 0;
    for (const size_t column : columns.shown) {
        Wish &wish = wishes[column];
        if (isForced) // words are broken rather than lost
            wish.least = std::min(wish.least,
                                  paper::textWidth / static_cast<qreal>(columns.shown.size() + 1));
        natural += wish.natural;
        least += wish.least;
    }
    const auto gaps = static_cast<qreal>(columns.shown.size() - 1);
    const bool isWide = natural + gap * gaps > paper::textWidth;
    const qreal between = isWide ? narrowGap : gap;
    const qreal room = paper::textWidth - between * gaps;
    if (least > room)
        return false;
    const qreal share = natural > least ? std::min(1.0, (room - least) / (natural - least)) : 1;
    const qreal extra = std::max(0.0, room - natural) / static_cast<qreal>(columns.shown.size());
    qreal x = 0;
    for (const size_t column : columns.shown) {
        const Wish &wish = wishes[column];
        const qreal width = wish.least + (wish.natural - wish.least) * share + extra;
        columns.heads.push_back(wish.head);
        columns.left.push_back(x);
        columns.width.push_back(width);
        x += width + between;
    }
    return true;
}

/// The most columns from the given one on that find room beside the first.
TableColumns nextPart(const std::vector<Wish> &wishes, qreal factor, size_t from)
{
    TableColumns part;
    for (size_t count = wishes.size() - from; count > 0; --count) {
        part = {{0}, {}, {}, {}, factor};
        for (size_t i = 0; i < count; ++i)
            part.shown.push_back(from + i);
        if (place(wishes, part, count == 1))
            break;
    }
    return part;
}

} // namespace

TextStyle TableColumns::cellStyle(const Table &table, const Row &row, size_t column) const
{
    TextStyle style = styles::table.scaled(factor);
    if (row.isTotal || table.columns[column].isStrong)
        style = style.strong();
    if (row.cells[column].text == u"–")
        style.color = paper::grey;
    return style;
}

std::vector<TableColumns> layOutColumns(const Table &table)
{
    std::vector<size_t> all(table.columns.size());
    std::iota(all.begin(), all.end(), size_t(0));
    for (const qreal factor : {1.0, 0.9, 0.8, 0.7}) {
        TableColumns columns{all, {}, {}, {}, factor};
        if (place(wishesOf(table, factor), columns, all.size() == 1))
            return {columns};
    }
    constexpr qreal factor = 0.8;
    const std::vector<Wish> wishes = wishesOf(table, factor);
    std::vector<TableColumns> parts;
    for (size_t next = 1; next < all.size();) {
        parts.push_back(nextPart(wishes, factor, next));
        next += parts.back().shown.size() - 1;
    }
    return parts;
}

} // namespace samsyn
