// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/chart.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QPen>
#include <array>

namespace samsyn {

/// Every colour, font and measure of a chart, in one place (look.md, "Charts").
struct ChartLook {
    qreal scale = 1; // painter's units in one px of the look, at which all measures are given
    qreal titleSize = 14;
    qreal labelSize = 12;
    qreal row = 20;      // from one bar to the next
    qreal menuWidth = 0; // kept free at the title's right
    bool isPaper = false;
    QString family;
    QColor page, text, text2, line, line2, control, accent, bar, target, range;
    std::array<QColor, 5> series;

    /// For the window: light or dark as the palette is, as large as its font.
    static ChartLook screen(const QPalette &palette, const QFont &font);
    /// For paper and files: black on white. A px of the look is 1/96 inch.
    static ChartLook paper(qreal scale);

    qreal px(qreal length) const { return length * scale; }
    QFont labelFont(QFont::Weight weight = QFont::Normal) const;
    QFont titleFont() const;

    /// Of the mark of a series; bars that stand alone are quieter than one among several.
    QColor colorOf(const Chart &chart, size_t series) const;
    /// Around the mark of a series: hollow, dashed, or none.
    QPen edgeOf(const Chart &chart, size_t series) const;
    /// Around a dot that is counted: in the colour of what it will be, where it is still to come.
    QPen dotEdge(const Chart &chart, size_t series) const;
    /// A cell's fill for 0 to 1: one hue, and neither the page's colour at 0 nor so near the middle
    /// that no text can be read on it.
    QColor heat(double share) const;
    /// Around what is in doubt.
    QPen doubtfulEdge() const;
    static bool isHollow(Chart::Meaning meaning) { return meaning == Chart::Meaning::ToCome; }
    /// Black or white, whichever is easier to read on the colour.
    static QColor textOn(const QColor &fill);
};

} // namespace samsyn
