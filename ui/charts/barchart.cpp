// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartscene.h"

#include <QFontMetricsF>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <cmath>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

bool isStacked(const Chart &chart)
{
    return chart.kind == Chart::Kind::StackedBars;
}

/// Zero for a gap: nothing is drawn, and the label says that it is a gap.
double drawn(const Chart::Series &series, size_t category)
{
    const auto value = category < series.values.size() ? series.values[category] : std::nullopt;
    return value && std::isfinite(*value) ? *value : 0;
}

std::optional<double> valueOf(const Chart::Series &series, size_t category)
{
    return category < series.values.size() ? series.values[category] : std::nullopt;
}

/// The label at a bar's end; where two series stand side by side, the first row names them.
QString endLabel(const Chart &chart, size_t series, size_t category)
{
    QString label = chartLabel(chart, valueOf(chart.series[series], category));
    if (chart.series.size() == 2 && category == 0)
        label += u"  "_s + chart.series[series].name;
    return label;
}

struct BarLayout {
    QRectF plot;
    double from = 0;
    double to = 1;
    qreal row = 0;
    qreal width = 0.55; // of the row

    qreal x(double value) const
    {
        return plot.left() + (value - from) / (to - from) * plot.width();
    }
    qreal middle(size_t category) const
    {
        return plot.top() + row * (static_cast<qreal>(category) + 0.5);
    }
};

BarLayout layoutOf(const Chart &chart, const ChartLook &look, QRectF area)
{
    const QFontMetricsF metrics(look.labelFont());
    BarLayout layout;
    qreal names = 0;
    qreal right = 0;
    qreal left = 0;
    for (size_t i = 0; i < chart.categories.size(); ++i) {
        names = std::max(names, metrics.horizontalAdvance(chart.categories[i]));
        double sum = 0;
        for (size_t s = 0; s < chart.series.size(); ++s) {
            const double value = drawn(chart.series[s], i);
            sum = isStacked(chart) ? sum + value : value;
            layout.from = std::min(layout.from, sum);
            layout.to = std::max(layout.to, std::max(sum, 0.0));
            if (!isStacked(chart)) {
                qreal &side = value < 0 ? left : right;
                side =
                    std::max(side, metrics.horizontalAdvance(endLabel(chart, s, i)) + look.px(10));
            }
        }
    }
    if (layout.to - layout.from < 1e-300)
        layout.to = layout.from + 1;
    names = std::min(names, area.width() / 2);
    const double share =
        layout.from < 0 && layout.to - layout.from > 0 ? 1 : 0; // room for labels at the left
    const qreal start = area.left() + names + look.px(14) + share * left;
    const qreal height = area.height() - keyHeight(chart, look);
    const qreal perRow = height / static_cast<qreal>(chart.categories.size());
    const qreal most = look.px(look.row) * (isStacked(chart) ? 1.6 : 1.3) *
                       (isStacked(chart) ? 1 : static_cast<qreal>(chart.series.size()));
    layout.row = std::min(perRow, most);
    layout.width = chart.series.size() > 1 && !isStacked(chart) ? 0.72 : 0.55;
    layout.plot = QRectF(start,
                         area.top(),
                         std::max(look.px(8), area.right() - right - start),
                         layout.row * static_cast<qreal>(chart.categories.size()));
    return layout;
}

void addSeries(ChartScene &scene, const BarLayout &layout)
{
    const Chart &chart = scene.chart();
    const ChartLook &look = scene.look();
    QAbstractBarSeries *bars = nullptr;
    if (isStacked(chart))
        bars = new QHorizontalStackedBarSeries;
    else
        bars = new QHorizontalBarSeries;
    const int rows = static_cast<int>(chart.categories.size());
    for (size_t n = 0; n < chart.series.size(); ++n) {
        // Qt Charts counts upwards, people read downwards.
        const size_t s = isStacked(chart) ? n : chart.series.size() - 1 - n;
        auto *set = new QBarSet({});
        for (int row = rows - 1; row >= 0; --row)
            set->append(drawn(chart.series[s], static_cast<size_t>(row)));
        set->setColor(look.colorOf(chart, s));
        set->setPen(look.edgeOf(chart, s));
        if (chart.selected && *chart.selected < chart.categories.size() &&
            chart.series.size() == 1) {
            set->setSelectedColor(look.accent);
            set->selectBar(rows - 1 - static_cast<int>(*chart.selected));
        }
        bars->append(set);
    }
    bars->setBarWidth(layout.width);
    QStringList rowNames;
    for (int row = 0; row < rows; ++row)
        rowNames << QString::number(row);
    auto *names = new QBarCategoryAxis;
    names->append(rowNames);
    names->setVisible(false);
    auto *values = new QValueAxis;
    values->setRange(layout.from, layout.to);
    values->setVisible(false);
    QChart &plot = scene.plot();
    plot.addSeries(bars);
    plot.addAxis(names, Qt::AlignLeft);
    plot.addAxis(values, Qt::AlignBottom);
    bars->attachAxis(names);
    bars->attachAxis(values);
    plot.setPlotArea(layout.plot);
}

void addEndLabels(ChartScene &scene, const BarLayout &layout)
{
    const Chart &chart = scene.chart();
    const ChartLook &look = scene.look();
    const qreal thick = layout.row * layout.width / static_cast<qreal>(chart.series.size());
    for (size_t i = 0; i < chart.categories.size(); ++i) {
        for (size_t s = 0; s < chart.series.size(); ++s) {
            const QFont font =
                look.labelFont(chart.selected == i ? QFont::DemiBold : QFont::Normal);
            const QFontMetricsF metrics(font);
            const QString label = endLabel(chart, s, i);
            const double value = drawn(chart.series[s], i);
            const qreal offset =
                (static_cast<qreal>(s) - static_cast<qreal>(chart.series.size() - 1) / 2) * thick;
            const qreal x = value < 0
                                ? layout.x(value) - look.px(8) - metrics.horizontalAdvance(label)
                                : layout.x(value) + look.px(8);
            scene.addText(
                label, {x, layout.middle(i) + offset - metrics.height() / 2}, font, look.text);
        }
    }
}

void addInnerLabels(ChartScene &scene, const BarLayout &layout)
{
    const Chart &chart = scene.chart();
    const ChartLook &look = scene.look();
    const QFont font = look.labelFont();
    const QFontMetricsF metrics(font);
    for (size_t i = 0; i < chart.categories.size(); ++i) {
        double sum = 0;
        for (size_t s = 0; s < chart.series.size(); ++s) {
            const double value = drawn(chart.series[s], i);
            const QString label = chartLabel(chart, value);
            const qreal from = layout.x(sum);
            sum += value;
            const qreal wide = layout.x(sum) - from;
            if (value <= 0 || metrics.horizontalAdvance(label) + look.px(4) > wide)
                continue;
            scene.addText(label,
                          {from + (wide - metrics.horizontalAdvance(label)) / 2,
                           layout.middle(i) - metrics.height() / 2},
                          font,
                          ChartLook::textOn(look.colorOf(chart, s)));
        }
    }
}

void addKey(ChartScene &scene, QPointF at)
{
    const Chart &chart = scene.chart();
    const ChartLook &look = scene.look();
    const QFontMetricsF metrics(look.labelFont());
    for (size_t s = 0; s < chart.series.size(); ++s) {
        const QRectF mark(
            at.x(), at.y() + (metrics.height() - look.px(10)) / 2, look.px(10), look.px(10));
        scene.addRect(mark, look.edgeOf(chart, s), look.colorOf(chart, s));
        at.rx() += look.px(16);
        scene.addText(chart.series[s].name, at, look.labelFont(), look.text2);
        at.rx() += metrics.horizontalAdvance(chart.series[s].name) + look.px(20);
    }
}

} // namespace

qreal keyHeight(const Chart &chart, const ChartLook &look)
{
    const size_t unnamed =
        isStacked(chart) ? 1 : 2; // two side by side are named at their first bars
    if (chart.kind == Chart::Kind::Periods)
        return periodKeyHeight(chart, look);
    if (chart.kind == Chart::Kind::Lines || chart.series.size() <= unnamed)
        return 0;
    return QFontMetricsF(look.labelFont()).height() + look.px(12);
}

void addBars(ChartScene &scene, QRectF area)
{
    const Chart &chart = scene.chart();
    const ChartLook &look = scene.look();
    const BarLayout layout = layoutOf(chart, look, area);
    addSeries(scene, layout);
    std::vector<QRectF> bands;
    for (size_t i = 0; i < chart.categories.size(); ++i) {
        const QFont font = look.labelFont(chart.selected == i ? QFont::DemiBold : QFont::Normal);
        const QFontMetricsF metrics(font);
        scene.addText(
            metrics.elidedText(chart.categories[i], Qt::ElideRight, area.width() / 2 + look.px(10)),
            {area.left(), layout.middle(i) - metrics.height() / 2},
            font,
            look.text);
        bands.push_back({area.left(), layout.middle(i) - layout.row / 2, area.width(), layout.row});
    }
    scene.setBands(std::move(bands));
    if (isStacked(chart))
        addInnerLabels(scene, layout);
    else
        addEndLabels(scene, layout);
    if (keyHeight(chart, look) > 0)
        addKey(scene, {area.left(), layout.plot.bottom() + look.px(12)});
}

} // namespace samsyn
