// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/composer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr qreal valueWidth = paper::textWidth - paper::labelWidth;
constexpr qreal columnGap = millimetres(4);

/// Where each column of the values begins, and after the last where it ends.
std::vector<qreal> columnsOf(const Facts &facts)
{
    std::vector<qreal> widths;
    for (const auto &row : facts.rows) {
        for (const QString &line : row.second.split('\n'_L1)) {
            const QStringList cells = line.split('\t'_L1);
            if (cells.size() < 2)
                continue; // runs across all columns
            widths.resize(std::max(widths.size(), static_cast<size_t>(cells.size())),
                          millimetres(34));
            for (qsizetype i = 0; i < cells.size(); ++i) {
                qreal &width = widths[static_cast<size_t>(i)];
                width = std::max(width, widthOf(cells[i], styles::body) + columnGap);
            }
        }
    }
    qreal sum = 0;
    for (const qreal width : widths)
        sum += width;
    const qreal factor = sum > valueWidth ? valueWidth / sum : 1;
    std::vector<qreal> starts{0};
    for (const qreal width : widths)
        starts.push_back(starts.back() + width * factor);
    starts.back() = valueWidth;
    return starts;
}

/// A line of a value as it is typed, broken into as many lines as its columns need.
std::vector<std::vector<Mark>> linesOf(const QString &typed, const std::vector<qreal> &columns)
{
    const QStringList cells = typed.split('\t'_L1);
    std::vector<std::vector<Mark>> lines;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const qreal from = cells.size() > 1 ? columns[static_cast<size_t>(i)] : 0;
        const qreal to =
            cells.size() > 1 ? columns[static_cast<size_t>(i) + 1] - points(4) : valueWidth;
        const Lines text(cells[i], styles::body, to - from);
        lines.resize(std::max(lines.size(), static_cast<size_t>(text.count())));
        for (int line = 0; line < text.count(); ++line)
            lines[static_cast<size_t>(line)].push_back(
                TextMark{{paper::labelWidth + from, 0}, text, line});
    }
    return lines;
}

} // namespace

void composeFacts(const Facts &facts, std::vector<Strip> &strips)
{
    const std::vector<qreal> columns = columnsOf(facts);
    const qreal pad = facts.isRuled ? millimetres(1.6) : 0;
    const qreal across = paper::textWidth;
    for (size_t row = 0; row < facts.rows.size(); ++row) {
        const auto &[label, value] = facts.rows[row];
        std::vector<std::vector<Mark>> lines;
        for (const QString &typed : value.split('\n'_L1))
            for (auto &line : linesOf(typed, columns))
                lines.push_back(std::move(line));
        const Lines labels(label, styles::label, paper::labelWidth - columnGap);
        const qreal down = Lines({}, styles::body, across).baseline() - labels.baseline();
        lines.resize(std::max(lines.size(), static_cast<size_t>(labels.count())));
        for (size_t i = 0; i < lines.size(); ++i) {
            const bool isFirst = i == 0;
            const bool isLast = i + 1 == lines.size();
            const qreal top = isFirst ? pad : 0;
            const qreal space =
                facts.isRuled ? millimetres(row == 0 ? 3.5 : 0) : millimetres(row == 0 ? 2.2 : 1.8);
            Strip strip{isFirst ? space : 0, top + styles::body.lineHeight + (isLast ? pad : 0)};
            strip.keepsWithNext =
                !isLast && (isFirst || i + 2 == lines.size() || lines.size() <= 12);
            strip.marks = std::move(lines[i]);
            if (i < static_cast<size_t>(labels.count()))
                strip.marks.push_back(TextMark{{0, down}, labels, static_cast<int>(i)});
            for (Mark &mark : strip.marks)
                std::get<TextMark>(mark).at.ry() += top;
            if (facts.isRuled && isFirst && row == 0)
                strip.marks.push_back(RuleMark{{0, 0, across, 0}});
            if (facts.isRuled && isLast)
                strip.marks.push_back(RuleMark{{0, strip.height, across, strip.height}});
            strips.push_back(std::move(strip));
        }
    }
}

} // namespace samsyn
