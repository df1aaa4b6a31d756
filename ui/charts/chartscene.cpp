// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartscene.h"

#include "core/documents/charttable.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QPainter>
#include <QtCharts/QLegend>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChartScene)
};

constexpr qreal narrowest = 240; // px that a chart has at least on a page

QString reasonOf(const Chart &chart)
{
    return chart.summary.isEmpty() ? Text::tr("No figures yet") : chart.summary;
}

qreal titleHeight(const Chart &chart, const ChartLook &look)
{
    qreal height = 0;
    if (!chart.title.isEmpty())
        height += QFontMetricsF(look.titleFont()).height();
    if (!chart.unit.isEmpty())
        height += QFontMetricsF(look.labelFont()).height();
    return height > 0 ? height + look.px(8) : 0;
}

} // namespace

Chart drawnPart(Chart chart)
{
    std::erase_if(chart.series, &Chart::Series::isOnlyInTable);
    return chart;
}

QString chartLabel(const Chart &chart, std::optional<double> value)
{
    return chartCell(value, chart.decimals).text;
}

bool hasFigures(const Chart &chart)
{
    if (chart.kind == Chart::Kind::Periods)
        return std::ranges::any_of(chart.spans, [&](const Chart::Span &span) {
            return span.from.isValid() && span.category < chart.categories.size() &&
                   span.series < chart.series.size();
        });
    for (const Chart::Series &series : chart.series)
        for (size_t i = 0; i < std::min(series.values.size(), chart.categories.size()); ++i)
            if (series.values[i] && std::isfinite(*series.values[i]))
                return true;
    return false;
}

ChartScale chartScale(double smallest, double largest, bool startsAtZero)
{
    if (startsAtZero) {
        smallest = std::min(smallest, 0.0);
        largest = std::max(largest, 0.0);
    }
    if (!(largest > smallest))
        largest = smallest + std::max(1.0, std::abs(smallest) / 10);
    const double power = std::pow(10, std::floor(std::log10((largest - smallest) / 4)));
    for (const double factor : {1.0, 2.0, 2.5, 3.0, 4.0, 5.0, 10.0, 20.0, 25.0, 50.0}) {
        const double step = factor * power;
        const double from = std::floor(smallest / step) * step;
        const double to = std::ceil(largest / step) * step;
        if ((to - from) / step < 4.5)
            return {from, to, step};
    }
    return {smallest, largest, (largest - smallest) / 4};
}

ChartScene::ChartScene(const Chart &chart, const ChartLook &look, QSizeF size)
    : m_chart(drawnPart(chart)), m_look(look), m_size(size)
{
    m_scene.setSceneRect(QRectF(QPointF(0, 0), size));
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    const qreal top = addTitle();
    const QRectF area(0, top, size.width(), std::max(1.0, size.height() - top));
    if (!hasFigures(m_chart)) {
        addReason(area);
        return;
    }
    if (chart.kind == Chart::Kind::Periods) {
        addPeriods(*this, area); // Qt Charts has nothing that begins and ends anywhere
        return;
    }
    if (chart.kind == Chart::Kind::Counts || chart.kind == Chart::Kind::Heat) {
        const auto lay = chart.kind == Chart::Kind::Counts ? addCounts : addHeat; // nor single dots and cells
        lay(*this, area);
        return;
    }
    m_plot = new QChart;
    m_plot->setBackgroundVisible(false);
    m_plot->setPlotAreaBackgroundVisible(false);
    m_plot->setMargins({});
    m_plot->layout()->setContentsMargins(0, 0, 0, 0);
    m_plot->legend()->hide();
    m_plot->resize(size);
    m_scene.addItem(m_plot);
    if (chart.kind == Chart::Kind::Lines)
        addLines(*this, area);
    else
        addBars(*this, area);
}

qreal ChartScene::addTitle()
{
    qreal y = 0;
    if (!m_chart.title.isEmpty()) {
        const QFontMetricsF metrics(m_look.titleFont());
        addText(metrics.elidedText(
                    m_chart.title, Qt::ElideRight, m_size.width() - m_look.px(m_look.menuWidth)),
                {0, y},
                m_look.titleFont(),
                m_look.text);
        y += metrics.height();
    }
    if (!m_chart.unit.isEmpty())
        addText(m_chart.unit, {0, y}, m_look.labelFont(), m_look.text2);
    return titleHeight(m_chart, m_look);
}

/// Why there is nothing to draw, in as many lines as it takes.
void ChartScene::addReason(const QRectF &area)
{
    const QFont font = m_look.labelFont();
    const QFontMetricsF metrics(font);
    QString line;
    qreal y = area.top();
    const auto write = [&] {
        addText(line, {area.left(), y}, font, m_look.text2);
        y += metrics.lineSpacing();
        line.clear();
    };
    for (const QString &word : reasonOf(m_chart).split(u' ')) {
        if (!line.isEmpty() && metrics.horizontalAdvance(line + u' ' + word) > area.width())
            write();
        line += line.isEmpty() ? word : u' ' + word;
    }
    write();
}

qreal ChartScene::height(const Chart &whole, const ChartLook &look)
{
    const Chart chart = drawnPart(whole);
    const qreal top = titleHeight(chart, look);
    if (!hasFigures(chart)) {
        const QFontMetricsF metrics(look.labelFont());
        const qreal lines = std::ceil(metrics.horizontalAdvance(reasonOf(chart)) / look.px(narrowest));
        return top + std::max(look.px(24), lines * metrics.lineSpacing());
    }
    if (chart.kind == Chart::Kind::Lines)
        return top + std::max(look.px(196), lineLabelsHeight(chart, look));
    if (chart.kind == Chart::Kind::Periods)
        return top + periodAxisHeight(look) +
               look.px(look.row) * static_cast<qreal>(chart.categories.size()) +
               keyHeight(chart, look);
    if (chart.kind == Chart::Kind::Counts)
        return top + countsHeight(chart, look);
    if (chart.kind == Chart::Kind::Heat)
        return top + heatHeight(chart, look);
    const bool sideBySide = chart.kind == Chart::Kind::Bars && chart.series.size() > 1;
    const qreal row =
        sideBySide ? look.row * 0.8 * static_cast<qreal>(chart.series.size()) : look.row;
    return top + look.px(row) * static_cast<qreal>(chart.categories.size()) +
           keyHeight(chart, look);
}

void ChartScene::render(QPainter &painter, const QRectF &target)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    m_scene.render(&painter, target, m_scene.sceneRect(), Qt::IgnoreAspectRatio);
    painter.restore();
}

std::optional<size_t> ChartScene::categoryAt(QPointF position) const
{
    for (size_t i = 0; i < m_bands.size(); ++i)
        if (m_bands[i].contains(position))
            return i;
    return std::nullopt;
}

void ChartScene::addText(const QString &text,
                         QPointF topLeft,
                         const QFont &font,
                         const QColor &color)
{
    auto *item = m_scene.addSimpleText(text, font);
    item->setBrush(color);
    item->setPos(topLeft);
    item->setZValue(10);
}

void ChartScene::addRect(const QRectF &rect, const QPen &pen, const QBrush &brush)
{
    m_scene.addRect(rect, pen, brush)->setZValue(5);
}

void ChartScene::addDot(QPointF middle, qreal wide, const QPen &pen, const QBrush &brush)
{
    m_scene.addEllipse(middle.x() - wide / 2, middle.y() - wide / 2, wide, wide, pen, brush)->setZValue(6);
}

void ChartScene::addLine(const QLineF &line, const QPen &pen)
{
    m_scene.addLine(line, pen)->setZValue(-1); // figures lie on the grid
}

} // namespace samsyn
