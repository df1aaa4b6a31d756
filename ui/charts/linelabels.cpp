// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/linelayout.h"

#include <QFontMetricsF>
#include <QPen>
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
    bool isInside = false; // its line ends before the last category
};

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
    label.at = label.end + QPointF(look.px(areManyLines(chart, look) ? 18 : 10), 0);
    label.text = endText(chart, series, last);
    label.isChosen = isChosen;
    label.isInside = last + 1 < layout.points && !areManyLines(chart, look);
    if (label.isInside) { // off the lines that go on beside it
        const bool isUnder = std::ranges::any_of(chart.series, [&](const Chart::Series &other) {
            return hasValue(other, last + 1) && *other.values[last + 1] > *series.values[last];
        });
        const qreal aside = QFontMetricsF(look.labelFont()).height() * 0.7;
        label.at = label.end + QPointF(look.px(7), isUnder ? aside : -aside);
    }
    label.isQuiet =
        series.meaning == Chart::Meaning::Target || (areManyLines(chart, look) && !isChosen);
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

} // namespace

bool areManyLines(const Chart &chart, const ChartLook &look)
{
    const auto targets = std::ranges::count(
        chart.series, Chart::Meaning::Target, &Chart::Series::meaning);
    return chart.series.size() - static_cast<size_t>(targets) > look.series.size();
}

bool hasValue(const Chart::Series &series, size_t category)
{
    return category < series.values.size() && series.values[category] &&
           std::isfinite(*series.values[category]);
}

QString endText(const Chart &chart, const Chart::Series &series, size_t last)
{
    const QString value = chartLabel(chart, series.values[last]);
    if (series.name.isEmpty())
        return value;
    return chart.isNamedFirst ? series.name + ' '_L1 + value : value + ' '_L1 + series.name;
}

std::optional<size_t> lastPoint(const Chart &chart, const Chart::Series &series)
{
    for (size_t i = chart.categories.size(); i > 0; --i)
        if (hasValue(series, i - 1))
            return i - 1;
    return std::nullopt;
}

void addEndLabels(ChartScene &scene, const LineLayout &layout)
{
    const Chart &chart = scene.chart();
    const ChartLook &look = scene.look();
    std::vector<EndLabel> labels;
    for (size_t i = 0; i < chart.series.size(); ++i) {
        if (const auto last = lastPoint(chart, chart.series[i]))
            labels.push_back(labelOf(scene, layout, i, *last));
    }
    const QFontMetricsF metrics(look.labelFont());
    const auto atEnd = std::ranges::stable_partition(labels, &EndLabel::isInside).begin();
    std::vector<EndLabel> inside(labels.begin(), atEnd);
    labels.erase(labels.begin(), atEnd);
    thin(labels, static_cast<size_t>((layout.plot.height() + metrics.height()) / metrics.height()));
    spread(labels, metrics.height(), layout.plot.bottom());
    spread(inside, metrics.height(), layout.plot.bottom() - metrics.height() / 2);
    labels.insert(labels.end(), inside.begin(), inside.end());
    for (const EndLabel &label : labels) {
        if (!label.isInside && std::abs(label.at.y() - label.end.y()) > metrics.height() / 4)
            scene.addLine({label.end + QPointF(look.px(4), 0), label.at - QPointF(look.px(2), 0)},
                          QPen(look.line2, look.px(1)));
        scene.addText(label.text,
                      label.at - QPointF(0, metrics.height() / 2),
                      look.labelFont(label.isQuiet ? QFont::Normal : QFont::DemiBold),
                      label.isQuiet ? look.text2 : look.text);
    }
}

qreal lineLabelsHeight(const Chart &chart, const ChartLook &look)
{
    constexpr size_t most = 14; // of more, those that have no room stand in the table
    const qreal row = QFontMetricsF(look.labelFont()).height();
    return static_cast<qreal>(std::min(chart.series.size(), most)) * row + 2 * row + look.px(6);
}

} // namespace samsyn
