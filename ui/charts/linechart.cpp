// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartscene.h"

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

struct EndLabel {
    QPointF at; // middle of its left edge
    QPointF end; // of the line that it names
    QString text;
    bool isQuiet = false;
    bool isChosen = false;
};

/// More lines than there are colours: the chosen one stands out, and the others are grey with
/// their names at their ends. A target is no such line.
bool areMany(const Chart &chart, const ChartLook &look)
{
    const auto targets = std::ranges::count(
        chart.series, Chart::Meaning::Target, &Chart::Series::meaning);
    return chart.series.size() - static_cast<size_t>(targets) > look.series.size();
}

struct LineLayout {
    QRectF plot;
    ChartScale scale;
    size_t points = 1;

    qreal x(size_t category) const
    {
        return plot.left() + (static_cast<qreal>(category) + 0.25) /
                                 (static_cast<qreal>(points) - 0.5) * plot.width();
    }
    qreal y(double value) const
    {
        return plot.bottom() - (value - scale.from) / (scale.to - scale.from) * plot.height();
    }
};

bool hasValue(const Chart::Series &series, size_t category)
{
    return category < series.values.size() && series.values[category] &&
           std::isfinite(*series.values[category]);
}

QString endText(const Chart &chart, const Chart::Series &series, size_t last)
{
    const QString value = chartLabel(chart, series.values[last]);
    return series.name.isEmpty() ? value : value + ' '_L1 + series.name;
}

/// The last point of a series, none where it has none.
std::optional<size_t> lastOf(const Chart &chart, const Chart::Series &series)
{
    for (size_t i = chart.categories.size(); i > 0; --i)
        if (hasValue(series, i - 1))
            return i - 1;
    return std::nullopt;
}

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
        if (const auto last = lastOf(chart, series))
            right = std::max(right,
                             strong.horizontalAdvance(endText(chart, series, *last)) +
                                 look.px(areMany(chart, look) ? 20 : 10));
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
    qreal free = layout.plot.left() - look.px(20);
    for (size_t i = 0; i < chart.categories.size(); ++i) {
        const qreal wide = metrics.horizontalAdvance(chart.categories[i]);
        const qreal left = layout.x(i) - wide / 2;
        if (left < free)
            continue; // it would stand on the one before
        scene.addText(
            chart.categories[i], {left, layout.plot.bottom() + look.px(5)}, font, look.text2);
        free = left + wide + look.px(8);
    }
}

QPen penOf(const ChartScene &scene, size_t series)
{
    const Chart &chart = scene.chart();
    const ChartLook &look = scene.look();
    const Chart::Meaning meaning = chart.series[series].meaning;
    QPen pen(look.colorOf(chart, series), look.px(meaning == Chart::Meaning::Target ? 1.5 : 2));
    if (areMany(chart, look) && meaning == Chart::Meaning::Target) {
        pen.setColor(look.text2); // among grey lines a grey one would be one of them
        pen.setStyle(Qt::DashLine);
    } else if (areMany(chart, look)) {
        const bool isChosen = chart.selectedSeries == series;
        pen.setColor(isChosen ? look.accent : look.control);
        pen.setWidthF(look.px(isChosen ? 2.5 : 1));
    }
    if (meaning == Chart::Meaning::ToCome)
        pen.setColor(look.control);
    static constexpr Qt::PenStyle dashes[] = {
        Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
    if (meaning == Chart::Meaning::Uncertain || meaning == Chart::Meaning::ToCome)
        pen.setStyle(Qt::DotLine);
    else if (meaning != Chart::Meaning::Target && !areMany(chart, look))
        pen.setStyle(dashes[series % std::size(dashes)]);
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
        if (series.meaning != Chart::Meaning::Target || isLone)
            marks->append(static_cast<qreal>(i), *series.values[i]);
    }
    static constexpr QScatterSeries::MarkerShape shapes[] = {
        QScatterSeries::MarkerShapeCircle,
        QScatterSeries::MarkerShapeRectangle,
        QScatterSeries::MarkerShapeTriangle,
        QScatterSeries::MarkerShapeRotatedRectangle,
        QScatterSeries::MarkerShapePentagon};
    marks->setMarkerShape(shapes[number % std::size(shapes)]);
    const bool isGrey = areMany(chart, look) && chart.selectedSeries != number;
    marks->setMarkerSize(look.px(isGrey ? 4 : 7));
    marks->setColor(ChartLook::isHollow(series.meaning) ? look.page : pen.color());
    marks->setPen(ChartLook::isHollow(series.meaning) ? QPen(look.control, look.px(1))
                                                      : QPen(Qt::NoPen));
    attach(marks);
}

/// Labels that would stand on each other are moved apart, the upper ones up.
void spread(std::vector<EndLabel> &labels, qreal height, qreal bottom)
{
    std::sort(labels.begin(), labels.end(), [](const EndLabel &a, const EndLabel &b) {
        return a.at.y() < b.at.y();
    });
    for (size_t i = 1; i < labels.size(); ++i)
        labels[i].at.ry() = std::max(labels[i].at.y(), labels[i - 1].at.y() + height);
    qreal lowest = bottom;
    for (size_t i = labels.size(); i > 0; --i) {
        labels[i - 1].at.ry() = std::min(labels[i - 1].at.y(), lowest);
        lowest = labels[i - 1].at.y() - height;
    }
}

EndLabel labelOf(ChartScene &scene, const LineLayout &layout, size_t number, size_t last)
{
    const Chart &chart = scene.chart();
    const ChartLook &look = scene.look();
    const Chart::Series &series = chart.series[number];
    const bool isChosen = chart.selectedSeries == number;
    EndLabel label;
    label.end = {layout.x(last), layout.y(*series.values[last])};
    // Names that belong to grey lines stand a little off, so that a line can lead to them.
    label.at = label.end + QPointF(look.px(areMany(chart, look) ? 18 : 10), 0);
    label.text = endText(chart, series, last);
    label.isChosen = isChosen;
    label.isQuiet =
        series.meaning == Chart::Meaning::Target || (areMany(chart, look) && !isChosen);
    return label;
}

/// Only as many labels as have room, the chosen one among them; the table has the others.
void thin(std::vector<EndLabel> &labels, size_t most)
{
    if (labels.size() <= most)
        return;
    std::ranges::stable_sort(labels, std::greater{}, &EndLabel::isChosen);
    labels.resize(std::max<size_t>(most, 1));
}

void addEndLabels(ChartScene &scene, const LineLayout &layout)
{
    const Chart &chart = scene.chart();
    const ChartLook &look = scene.look();
    std::vector<EndLabel> labels;
    for (size_t i = 0; i < chart.series.size(); ++i) {
        if (const auto last = lastOf(chart, chart.series[i]))
            labels.push_back(labelOf(scene, layout, i, *last));
    }
    const QFontMetricsF metrics(look.labelFont());
    thin(labels, static_cast<size_t>((layout.plot.height() + metrics.height()) / metrics.height()));
    spread(labels, metrics.height(), layout.plot.bottom());
    for (const EndLabel &label : labels) {
        if (std::abs(label.at.y() - label.end.y()) > metrics.height() / 4)
            scene.addLine({label.end + QPointF(look.px(4), 0), label.at - QPointF(look.px(2), 0)},
                          QPen(look.line2, look.px(1)));
        scene.addText(label.text,
                      label.at - QPointF(0, metrics.height() / 2),
                      look.labelFont(label.isQuiet ? QFont::Normal : QFont::DemiBold),
                      label.isQuiet ? look.text2 : look.text);
    }
}

} // namespace

qreal lineLabelsHeight(const Chart &chart, const ChartLook &look)
{
    constexpr size_t most = 14; // of more, those that have no room stand in the table
    const qreal row = QFontMetricsF(look.labelFont()).height();
    return static_cast<qreal>(std::min(chart.series.size(), most)) * row + 2 * row + look.px(6);
}

void addLines(ChartScene &scene, QRectF area)
{
    const Chart &chart = scene.chart();
    const LineLayout layout = layoutOf(chart, scene.look(), area);
    addAxes(scene, layout);
    auto *across = new QValueAxis;
    across->setRange(
        -0.25, static_cast<qreal>(layout.points) - 0.75); // past the last, or its marker is cut
    across->setVisible(false);
    auto *up = new QValueAxis;
    up->setRange(layout.scale.from, layout.scale.to);
    up->setVisible(false);
    scene.plot().addAxis(across, Qt::AlignBottom);
    scene.plot().addAxis(up, Qt::AlignLeft);
    // The chosen line lies on the others.
    for (size_t i = 0; i < chart.series.size(); ++i)
        if (chart.selectedSeries != i)
            addSeries(scene, i, across, up);
    if (chart.selectedSeries && *chart.selectedSeries < chart.series.size())
        addSeries(scene, *chart.selectedSeries, across, up);
    scene.plot().setPlotArea(layout.plot);
    addEndLabels(scene, layout);
    std::vector<QRectF> bands;
    const qreal wide = layout.plot.width() / (static_cast<qreal>(layout.points) - 0.5);
    for (size_t i = 0; i < layout.points; ++i)
        bands.push_back({layout.x(i) - wide / 2, layout.plot.top(), wide, layout.plot.height()});
    scene.setBands(std::move(bands));
}

} // namespace samsyn
