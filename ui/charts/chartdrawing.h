// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/chart.h"
#include "ui/charts/chartlook.h"

#include <QByteArray>
#include <QImage>

class QPainter;

namespace samsyn {

// Charts outside the window: always vectors with text where the format has them. Need a
// QApplication; text is in the language of the thread.

/// As high as the chart wants to be, in the painter's units.
qreal chartHeight(const Chart &chart, const ChartLook &look);
void paintChart(QPainter &painter, const QRectF &target, const Chart &chart, const ChartLook &look);

enum class SvgUse {
    File,
    Inline, // an element of a page, whose texts take the page's colour, light or dark
};
QByteArray chartSvg(const Chart &chart, SvgUse use = SvgUse::File);
/// One page as large as the chart; PDF/A-1b.
QByteArray chartPdf(const Chart &chart);
/// On white, at twice the size of the screen's.
QImage chartImage(const Chart &chart);

/// Writes the chart as .pdf, .png, .svg, or its figures as .csv, by the ending of the path. Throws
/// Error (Disk), or (Usage) for another ending.
void saveChart(const Chart &chart, const QString &path);

} // namespace samsyn
