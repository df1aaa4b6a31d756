// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"
#include "core/documents/charttable.h"
#include "ui/charts/chartscene.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr qreal cellRow = 24;   // px
constexpr qreal mostCell = 110; // px
constexpr qreal leastCell = 44;
constexpr size_t headLines = 2; // of a name above its column

struct HeatLayout
{
    QRectF plot;
    qreal cell = 0;
    qreal row = 0;

    QRectF at(size_t category, size_t series) const { return {plot.left() + cell * qreal(series), plot.top() + row * qreal(category), cell, row}; }
};

qreal headHeight(const ChartLook &look)
{
    return QFontMetricsF(look.labelFont()).lineSpacing() * qreal(headLines) + look.px(6);
}

HeatLayout layoutOf(const Chart &chart, const ChartLook &look, QRectF area)
{
    const QFontMetricsF metrics(look.labelFont());
    qreal names = 0;
    for (const QString &name : chart.categories)
        names = std::max(names, metrics.horizontalAdvance(name) + look.px(14));
    const qreal columns = qreal(chart.series.size());
    names = std::clamp(names, qreal(0), std::max(area.width() / 4, area.width() - columns * look.px(leastCell)));
    HeatLayout layout;
    layout.cell = std::min((area.width() - names) / columns, look.px(mostCell));
    layout.row = std::min((area.height() - headHeight(look)) / qreal(chart.categories.size()), look.px(cellRow * 1.3));
    layout.plot = QRectF(area.left() + names, area.top() + headHeight(look), layout.cell * columns, layout.row * qreal(chart.categories.size()));
    return layout;
}

/// A name in at most two lines, broken between words, the last one cut where it must be.
QStringList brokenName(const QString &name, const QFontMetricsF &metrics, qreal wide)
{
    QStringList lines{QString()};
    for (const QString &word : name.split(u' ')) {
        QString &last = lines.last();
        const QString longer = last.isEmpty() ? word : last + u' ' + word;
        if (last.isEmpty() || metrics.horizontalAdvance(longer) <= wide || lines.size() == qsizetype(headLines))
            last = longer;
        else
            lines << word;
    }
    for (QString &line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, wide);
    return lines;
}

void addHeads(ChartScene &scene, const HeatLayout &layout)
{
    const Chart &chart = scene.chart();
    const ChartLook &look = scene.look();
    const QFontMetricsF metrics(look.labelFont());
    for (size_t s = 0; s < chart.series.size(); ++s) {
        const QRectF cell = layout.at(0, s);
        const QStringList lines = brokenName(chart.series[s].name, metrics, cell.width() - look.px(6));
        qreal y = layout.plot.top() - look.px(4) - metrics.lineSpacing() * qreal(lines.size());
        for (const QString &line : lines) {
            scene.addText(line, {cell.center().x() - metrics.horizontalAdvance(line) / 2, y}, look.labelFont(), look.text2);
            y += metrics.lineSpacing();
        }
    }
}

void addCell(ChartScene &scene, const QRectF &cell, std::optional<double> value)
{
    const Chart &chart = scene.chart();
    const ChartLook &look = scene.look();
    const QFontMetricsF metrics(look.labelFont());
    const bool isKnown = value && std::isfinite(*value);
    const QColor fill = isKnown ? look.heat(*value / chart.most) : look.page;
    const QRectF box = cell.adjusted(look.px(1), look.px(1), -look.px(1), -look.px(1));
    scene.addRect(box, isKnown ? QPen(Qt::NoPen) : QPen(look.line2, look.px(1), Qt::DotLine), fill);
    const QString text = chartLabel(chart, value);
    scene.addText(text,
                  cell.center() - QPointF(metrics.horizontalAdvance(text) / 2, metrics.height() / 2),
                  look.labelFont(),
                  isKnown ? ChartLook::textOn(fill) : look.text2);
}

} // namespace

qreal heatHeight(const Chart &chart, const ChartLook &look)
{
    return headHeight(look) + look.px(cellRow) * qreal(chart.categories.size());
}

void addHeat(ChartScene &scene, QRectF area)
{
    const Chart &chart = scene.chart();
    const ChartLook &look = scene.look();
    const HeatLayout layout = layoutOf(chart, look, area);
    addHeads(scene, layout);
    std::vector<QRectF> bands;
    for (size_t i = 0; i < chart.categories.size(); ++i) {
        const QFont font = look.labelFont(chart.selected == i ? QFont::DemiBold : QFont::Normal);
        const QFontMetricsF metrics(font);
        const QRectF first = layout.at(i, 0);
        scene.addText(metrics.elidedText(chart.categories[i], Qt::ElideRight, first.left() - area.left() - look.px(8)),
                      {area.left(), first.center().y() - metrics.height() / 2},
                      font,
                      look.text);
        for (size_t s = 0; s < chart.series.size(); ++s) {
            const auto &values = chart.series[s].values;
            addCell(scene, layout.at(i, s), i < values.size() ? values[i] : std::nullopt);
        }
        bands.push_back({area.left(), first.top(), layout.plot.right() - area.left(), layout.row});
    }
    scene.setBands(std::move(bands));
}

} // namespace samsyn
