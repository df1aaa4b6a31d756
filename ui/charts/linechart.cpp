// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/linelayout.h"

#include <QFontMetricsF>
#include <QPen>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

LineLayout layoutOf(const Chart &chart, const ChartLook &look, QRectF area)
{
    const QFontMetricsF metrics(look.labelFont());
    const QFontMetricsF strong(look.labelFont(QFont::DemiBold));
    double smallest = std::numeric_limits<double>::max();
    double largest = std::numeric_limits<double>::lowest();
    qreal right = look.px(8);
    for (const Chart::Series &series : chart.series) {
        for (size_t i = 0; i < chart.categories.size(); ++i) {
            if (!hasValue(series, i))
                continue;
            smallest = std::min(smallest, *series.values[i]);
            largest = std::max(largest, *series.values[i]);
        }
        if (const auto last = lastPoint(chart, series)) { // what ends earlier has room in the plot
            const qreal inside = area.width() / 2 * qreal(chart.categories.size() - 1 - *last) / qreal(chart.categories.size());
            right = std::max(right,
                             strong.horizontalAdvance(endText(chart, series, *last)) +
                                 look.px(areManyLines(chart, look) ? 20 : 10) - inside);
        }
    }
    LineLayout layout;
    layout.points = chart.categories.size();
    layout.scale = chartScale(smallest, largest, chart.startsAtZero);
    qreal left = 0;
    for (double tick = layout.scale.from; tick < layout.scale.to + layout.scale.step / 2;
         tick += layout.scale.step)
        left = std::max(left, metrics.horizontalAdvance(chartLabel(chart, tick)));
    right = std::min(right, area.width() / 2);
    layout.plot = area.adjusted(
        left + look.px(10), metrics.height() / 2, -right, -metrics.height() - look.px(6));
    return layout;
}

const QString &axisLabel(const Chart &chart, size_t category)
{
    return category < chart.axisLabels.size() ? chart.axisLabels[category] : chart.categories[category];
}

/// Every first, second, third … of the names, so that none stands on another and the one that stands out
/// is among them.
void addCategoryNames(ChartScene &scene, const LineLayout &layout)
{
    const Chart &chart = scene.chart();
    const ChartLook &look = scene.look();
    const QFontMetricsF strong(look.labelFont(QFont::DemiBold));
    qreal widest = 0;
    for (size_t i = 0; i < layout.points; ++i)
        widest = std::max(widest, strong.horizontalAdvance(axisLabel(chart, i)));
    const qreal room = layout.points > 1 ? layout.x(1) - layout.x(0) : layout.plot.width();
    const auto step = std::max<size_t>(1, size_t(std::ceil((widest + look.px(5)) / room)));
    for (size_t i = chart.selected.value_or(0) % step; i < layout.points; i += step) {
        const bool isChosen = chart.selected == i;
        const QFont font = look.labelFont(isChosen ? QFont::DemiBold : QFont::Normal);
        const qreal left = layout.x(i) - QFontMetricsF(font).horizontalAdvance(axisLabel(chart, i)) / 2;
        scene.addText(axisLabel(chart, i), {left, layout.plot.bottom() + look.px(5)}, font, isChosen ? look.text : look.text2);
    }
}

void addAxes(ChartScene &scene, const LineLayout &layout)
{
    const Chart &chart = scene.chart();
    const ChartLook &look = scene.look();
    const QFont font = look.labelFont();
    const QFontMetricsF metrics(font);
    // A tick of half a unit needs a decimal even where the values have none.
    Chart axis = chart;
    if (axis.decimals == 0 && std::abs(layout.scale.step - std::round(layout.scale.step)) > 1e-9)
        axis.decimals = 1;
    const int ticks =
        static_cast<int>(std::lround((layout.scale.to - layout.scale.from) / layout.scale.step));
    for (int i = 0; i <= ticks; ++i) {
        const double value = layout.scale.from + i * layout.scale.step;
        const QString label = chartLabel(axis, value);
        const qreal y = layout.y(value);
        const bool isBase = i == 0;
        // No further than the last point: beside it stand the names of the lines
        scene.addLine({layout.plot.left(), y, layout.x(layout.points - 1) + look.px(4), y},
                      QPen(isBase ? look.control : look.line, look.px(1)));
        scene.addText(label,
                      {layout.plot.left() - look.px(8) - metrics.horizontalAdvance(label),
                       y - metrics.height() / 2},
                      font,
                      look.text2);
    }
    addCategoryNames(scene, layout);
}

/// Which dash and mark a line has: those of its meaning in all charts, else by its place.
size_t shapeOf(const Chart &chart, size_t series)
{
    switch (chart.series[series].meaning) {
    case Chart::Meaning::InProgress:
        return 0;
    case Chart::Meaning::Late:
        return 1;
    case Chart::Meaning::Done:
        return 2;
    default:
        return series % 5;
    }
}

/// A line that is drawn without marks: what is to be, and what is thought to become.
bool isPlain(Chart::Meaning meaning)
{
    return meaning == Chart::Meaning::Target || meaning == Chart::Meaning::Uncertain;
}

QPen penOf(const ChartScene &scene, size_t series)
{
    const Chart &chart = scene.chart();
    const ChartLook &look = scene.look();
    const Chart::Meaning meaning = chart.series[series].meaning;
    QPen pen(look.colorOf(chart, series), look.px(meaning == Chart::Meaning::Target ? 1.5 : 2));
    if (areManyLines(chart, look) && meaning == Chart::Meaning::Target) {
        pen.setColor(look.text2); // among grey lines a grey one would be one of them
        pen.setStyle(Qt::DashLine);
    } else if (areManyLines(chart, look)) {
        const bool isChosen = chart.selectedSeries == series;
        pen.setColor(isChosen ? look.accent : look.control);
        pen.setWidthF(look.px(isChosen ? 2.5 : 1));
    }
    if (meaning == Chart::Meaning::ToCome)
        pen.setColor(look.control);
    static constexpr Qt::PenStyle dashes[] = {
        Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::DashDotDotLine, Qt::DotLine};
    if (meaning == Chart::Meaning::Uncertain || meaning == Chart::Meaning::ToCome)
        pen.setStyle(Qt::DotLine);
    else if (meaning != Chart::Meaning::Target && !areManyLines(chart, look))
        pen.setStyle(dashes[shapeOf(chart, series)]);
    return pen;
}

void addSeries(ChartScene &scene, size_t number, QAbstractAxis *across, QAbstractAxis *up)
{
    const Chart &chart = scene.chart();
    const ChartLook &look = scene.look();
    const Chart::Series &series = chart.series[number];
    const QPen pen = penOf(scene, number);
    const auto attach = [&](QXYSeries *line) {
        scene.plot().addSeries(line);
        line->attachAxis(across);
        line->attachAxis(up);
    };
    QLineSeries *line = nullptr;
    auto *marks = new QScatterSeries;
    for (size_t i = 0; i < chart.categories.size(); ++i) {
        if (!hasValue(series, i)) {
            line = nullptr; // a gap stays a gap: the line begins anew after it
            continue;
        }
        if (!line) {
            line = new QLineSeries;
            line->setPen(pen);
            attach(line);
        }
        line->append(static_cast<qreal>(i), *series.values[i]);
        const bool isLone = (i == 0 || !hasValue(series, i - 1)) && !hasValue(series, i + 1);
        if (!isPlain(series.meaning) || isLone)
            marks->append(static_cast<qreal>(i), *series.values[i]);
    }
    static constexpr QScatterSeries::MarkerShape shapes[] = {
        QScatterSeries::MarkerShapeCircle,
        QScatterSeries::MarkerShapeRectangle,
        QScatterSeries::MarkerShapeTriangle,
        QScatterSeries::MarkerShapeRotatedRectangle,
        QScatterSeries::MarkerShapePentagon};
    marks->setMarkerShape(shapes[shapeOf(chart, number)]);
    const bool isGrey = areManyLines(chart, look) && chart.selectedSeries != number;
    marks->setMarkerSize(look.px(isGrey ? 4 : 7));
    marks->setColor(ChartLook::isHollow(series.meaning) ? look.page : pen.color());
    marks->setPen(ChartLook::isHollow(series.meaning) ? QPen(look.control, look.px(1))
                                                      : QPen(Qt::NoPen));
    attach(marks);
}

} // namespace

void addLines(ChartScene &scene, QRectF area)
{
    const Chart &chart = scene.chart();
    const LineLayout layout = layoutOf(chart, scene.look(), area);
    addAxes(scene, layout);
    // A little further than the outermost points on all sides, or their marks are cut.
    const qreal margin = scene.look().px(5);
    const double column = layout.plot.width() / (static_cast<double>(layout.points) - 0.5);
    const double unit = layout.plot.height() / (layout.scale.to - layout.scale.from);
    auto *across = new QValueAxis;
    across->setRange(-0.25 - margin / column, static_cast<qreal>(layout.points) - 0.75 + margin / column);
    across->setVisible(false);
    auto *up = new QValueAxis;
    up->setRange(layout.scale.from - margin / unit, layout.scale.to + margin / unit);
    up->setVisible(false);
    scene.plot().addAxis(across, Qt::AlignBottom);
    scene.plot().addAxis(up, Qt::AlignLeft);
    // The chosen line lies on the others.
    for (size_t i = 0; i < chart.series.size(); ++i)
        if (chart.selectedSeries != i)
            addSeries(scene, i, across, up);
    if (chart.selectedSeries && *chart.selectedSeries < chart.series.size())
        addSeries(scene, *chart.selectedSeries, across, up);
    scene.plot().setPlotArea(layout.plot.adjusted(-margin, -margin, margin, margin));
    addEndLabels(scene, layout);
    std::vector<QRectF> bands;
    const qreal wide = layout.plot.width() / (static_cast<qreal>(layout.points) - 0.5);
    for (size_t i = 0; i < layout.points; ++i)
        bands.push_back({layout.x(i) - wide / 2, layout.plot.top(), wide, layout.plot.height()});
    scene.setBands(std::move(bands));
}

} // namespace samsyn
