// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"
#include "core/documents/charttable.h"
#include "ui/charts/chartscene.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CountChart)
};

constexpr qreal dotSize = 12;   // px
constexpr qreal freeSize = 4;   // of a place that nothing has taken
constexpr qreal mostGap = 27;   // px from one dot to the next
constexpr qreal leastGap = 9;
constexpr qreal mostBand = 46;  // px
constexpr int mostDots = 40;    // of more the number at the right tells

int countOf(const Chart &chart, size_t series, size_t category)
{
    const auto &values = chart.series[series].values;
    const auto value = category < values.size() ? values[category] : std::nullopt;
    return value && std::isfinite(*value) ? std::max(0, int(std::lround(*value))) : 0;
}

int sumOf(const Chart &chart, size_t category)
{
    int sum = 0;
    for (size_t s = 0; s < chart.series.size(); ++s)
        sum += countOf(chart, s, category);
    return sum;
}

/// "7 of 6–7", or "7" where there is no range.
QString told(const Chart &chart, size_t category)
{
    const QString range = rangeText(rangeOf(chart, category));
    const QString sum = formatCount(sumOf(chart, category));
    return range.isEmpty() ? sum : Text::tr("%1 of %2", "a number, then its range: 7 of 6–7").arg(sum, range);
}

/// The dots of all rows stand under each other.
struct CountLayout
{
    qreal left = 0; // middle of the first place
    qreal gap = 0;  // from one to the next
    int places = 1;
    qreal top = 0;
    qreal row = 0;  // a line of text, and the dots below it
    qreal line = 0; // of text

    qreal x(int place) const { return left + gap * place; }
    qreal middle(size_t category) const { return top + row * qreal(category) + line + (row - line) / 2; }
};

CountLayout layoutOf(const Chart &chart, const ChartLook &look, QRectF area)
{
    CountLayout layout;
    for (size_t i = 0; i < chart.categories.size(); ++i) {
        const Chart::Range range = rangeOf(chart, i);
        layout.places = std::max({layout.places, sumOf(chart, i), range.highest.value_or(0), range.lowest.value_or(0)});
    }
    layout.places = std::min(layout.places, mostDots);
    layout.line = QFontMetricsF(look.labelFont()).height();
    const qreal height = area.height() - keyHeight(chart, look);
    layout.row = std::min(height / qreal(chart.categories.size()), layout.line + look.px(mostBand + 12));
    layout.top = area.top();
    layout.gap = std::clamp(area.width() / qreal(layout.places + 1), look.px(leastGap), look.px(mostGap));
    layout.left = area.left() + std::max(layout.gap * 0.7, look.px(dotSize) / 2 + look.px(2));
    return layout;
}

/// Around the places where the last one may be: the range is reached when a dot stands in it.
void addRange(ChartScene &scene, const CountLayout &layout, size_t category)
{
    const Chart::Range range = rangeOf(scene.chart(), category);
    if (!range.lowest && !range.highest)
        return;
    const ChartLook &look = scene.look();
    const int from = std::max(1, range.lowest.value_or(1));
    const int to = std::min(range.highest.value_or(layout.places), layout.places);
    const qreal high = std::min(layout.row - layout.line - look.px(6), look.px(mostBand));
    const qreal half = layout.gap / 2;
    scene.addRect({layout.x(from - 1) - half, layout.middle(category) - high / 2, layout.x(to - 1) - layout.x(from - 1) + 2 * half, high},
                  QPen(look.control, look.px(1)),
                  look.range);
}

void addDots(ChartScene &scene, const CountLayout &layout, size_t category)
{
    const Chart &chart = scene.chart();
    const ChartLook &look = scene.look();
    const qreal size = std::min(look.px(dotSize), layout.gap * 0.75);
    int place = 0;
    for (size_t s = 0; s < chart.series.size(); ++s) {
        for (int n = countOf(chart, s, category); n > 0 && place < layout.places; --n, ++place)
            scene.addDot({layout.x(place), layout.middle(category)}, size, look.dotEdge(chart, s), look.colorOf(chart, s));
    }
    for (; place < layout.places; ++place)
        scene.addDot({layout.x(place), layout.middle(category)}, std::min(look.px(freeSize), size / 2), Qt::NoPen, look.control);
}

void addCountKey(ChartScene &scene, QPointF at)
{
    const Chart &chart = scene.chart();
    const ChartLook &look = scene.look();
    const QFontMetricsF metrics(look.labelFont());
    const qreal middle = at.y() + metrics.height() / 2;
    const auto write = [&](const QString &name) {
        at.rx() += look.px(18);
        scene.addText(name, at, look.labelFont(), look.text2);
        at.rx() += metrics.horizontalAdvance(name) + look.px(16);
    };
    for (size_t s = 0; s < chart.series.size(); ++s) {
        scene.addDot({at.x() + look.px(6), middle}, look.px(10), look.dotEdge(chart, s), look.colorOf(chart, s));
        write(chart.series[s].name);
    }
    if (std::ranges::none_of(chart.ranges, [](const Chart::Range &range) { return range.lowest || range.highest; }))
        return;
    scene.addRect({at.x(), middle - look.px(6), look.px(12), look.px(12)}, QPen(look.control, look.px(1)), look.range);
    write(chart.rangeName);
}

} // namespace

qreal countsHeight(const Chart &chart, const ChartLook &look)
{
    const qreal line = QFontMetricsF(look.labelFont()).height();
    return qreal(chart.categories.size()) * (line + look.px(look.row + 8)) + keyHeight(chart, look);
}

void addCounts(ChartScene &scene, QRectF area)
{
    const Chart &chart = scene.chart();
    const ChartLook &look = scene.look();
    const CountLayout layout = layoutOf(chart, look, area);
    const QFont strong = look.labelFont(QFont::DemiBold);
    std::vector<QRectF> bands;
    for (size_t i = 0; i < chart.categories.size(); ++i) {
        const qreal y = layout.top + layout.row * qreal(i);
        const QFont font = chart.selected == i ? strong : look.labelFont();
        const QString sum = told(chart, i);
        const qreal wide = QFontMetricsF(strong).horizontalAdvance(sum);
        scene.addText(QFontMetricsF(font).elidedText(chart.categories[i], Qt::ElideRight, area.width() - wide - look.px(12)), {area.left(), y}, font, look.text);
        scene.addText(sum, {area.right() - wide, y}, strong, look.text);
        addRange(scene, layout, i);
        addDots(scene, layout, i);
        bands.push_back({area.left(), y, area.width(), layout.row});
    }
    scene.setBands(std::move(bands));
    addCountKey(scene, {area.left(), layout.top + layout.row * qreal(chart.categories.size()) + look.px(8)});
}

} // namespace samsyn
