// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/chart.h"
#include "ui/charts/chartlook.h"

#include <QGraphicsScene>
#include <QtCharts/QChart>
#include <memory>

namespace samsyn {

/// A chart laid out for one size, with Qt Charts: bars, lines and grid are its, and texts stand
/// where they are read. Needs a QApplication. All measures in the painter's units.
class ChartScene
{
public:
    ChartScene(const Chart &chart, const ChartLook &look, QSizeF size);

    /// As high as the chart wants to be.
    static qreal height(const Chart &chart, const ChartLook &look);

    void render(QPainter &painter, const QRectF &target);
    /// The row of a bar or the column of a point: what is chosen with a click.
    QRectF bandOf(size_t category) const { return m_bands[category]; }
    std::optional<size_t> categoryAt(QPointF position) const;

    // For the functions that lay out a kind of chart.
    const Chart &chart() const { return m_chart; }
    const ChartLook &look() const { return m_look; }
    QChart &plot() { return *m_plot; }
    void setBands(std::vector<QRectF> bands) { m_bands = std::move(bands); }
    /// A text whose box has its top left corner there; the color is that of text where none is
    /// given.
    void addText(const QString &text, QPointF topLeft, const QFont &font, const QColor &color);
    void addRect(const QRectF &rect, const QPen &pen, const QBrush &brush);
    void addDot(QPointF middle, qreal wide, const QPen &pen, const QBrush &brush);
    void addLine(const QLineF &line, const QPen &pen);

private:
    qreal addTitle();
    void addReason(const QRectF &area);

    Chart m_chart;
    ChartLook m_look;
    QSizeF m_size;
    QGraphicsScene m_scene;
    QChart *m_plot = nullptr; // the scene owns it
    std::vector<QRectF> m_bands;
};

/// The value and what it is of, for a label: "84 021".
QString chartLabel(const Chart &chart, std::optional<double> value);
/// Without the series that are told in the table alone.
Chart drawnPart(Chart chart);
/// False where there is nothing to draw.
bool hasFigures(const Chart &chart);
/// The first value and the last step of an axis with at most four grid lines above its start.
struct ChartScale {
    double from = 0;
    double to = 1;
    double step = 1;
};
ChartScale chartScale(double smallest, double largest, bool startsAtZero);

void addBars(ChartScene &scene, QRectF area);
void addLines(ChartScene &scene, QRectF area);
void addPeriods(ChartScene &scene, QRectF area);
void addCounts(ChartScene &scene, QRectF area);
void addHeat(ChartScene &scene, QRectF area);
qreal countsHeight(const Chart &chart, const ChartLook &look);
qreal heatHeight(const Chart &chart, const ChartLook &look);
qreal keyHeight(const Chart &chart, const ChartLook &look); // 0 where series need no key
qreal lineLabelsHeight(const Chart &chart, const ChartLook &look); // of the names at many lines' ends
qreal periodKeyHeight(const Chart &chart, const ChartLook &look);
qreal periodAxisHeight(const ChartLook &look); // the years, above the rows

} // namespace samsyn
