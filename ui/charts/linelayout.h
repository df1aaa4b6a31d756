// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartscene.h"

namespace samsyn {

// What a chart of lines and the names at their ends share.

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

/// More lines than there are colours: the chosen one stands out, and the others are grey with
/// their names at their ends. A target is no such line.
bool areManyLines(const Chart &chart, const ChartLook &look);
bool hasValue(const Chart::Series &series, size_t category);
/// The last point of a series, none where it has none.
std::optional<size_t> lastPoint(const Chart &chart, const Chart::Series &series);
/// "8 open", "budget 876".
QString endText(const Chart &chart, const Chart::Series &series, size_t last);

void addEndLabels(ChartScene &scene, const LineLayout &layout);

} // namespace samsyn
