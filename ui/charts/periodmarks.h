// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartscene.h"

namespace samsyn {

// What stands in and beside the bars of Chart::Kind::Periods.

/// A hollow bar of that color, filled as far as it has come.
void addProgress(ChartScene &scene, const QRectF &bar, const QColor &color, int percent);
/// A hollow diamond; returns the box around it.
QRectF addDiamond(ChartScene &scene, QPointF middle, qreal high);
/// Beside the bar where there is room for it: after it, before it, or in it where it is hollow.
/// @param row what is free around the bar
void addNote(ChartScene &scene, const QRectF &bar, const QRectF &row, const QString &note, bool isHollow);

} // namespace samsyn
