// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/periodmarks.h"

#include <QFontMetricsF>
#include <algorithm>

namespace samsyn {

void addProgress(ChartScene &scene, const QRectF &bar, const QColor &color, int percent)
{
    const ChartLook &look = scene.look();
    const qreal half = look.px(0.5);
    QRectF filled = bar;
    filled.setWidth(bar.width() * std::clamp(percent, 0, 100) / 100);
    scene.addRect(bar.adjusted(half, half, -half, -half), QPen(color, look.px(1)), look.page);
    if (percent > 0)
        scene.addRect(filled, Qt::NoPen, color);
}

QRectF addDiamond(ChartScene &scene, QPointF middle, qreal high)
{
    const ChartLook &look = scene.look();
    const qreal half = high / 2;
    const QPointF corners[] = {{0, -half}, {half, 0}, {0, half}, {-half, 0}};
    for (size_t i = 0; i < std::size(corners); ++i)
        scene.addLine({middle + corners[i], middle + corners[(i + 1) % std::size(corners)]}, QPen(look.text2, look.px(1)));
    return {middle.x() - half, middle.y() - half, high, high};
}

void addNote(ChartScene &scene, const QRectF &bar, const QRectF &row, const QString &note, bool isHollow)
{
    if (note.isEmpty())
        return;
    const ChartLook &look = scene.look();
    const QFont font = look.labelFont();
    const QFontMetricsF metrics(font);
    const qreal gap = look.px(6);
    const qreal wide = metrics.horizontalAdvance(note);
    const auto write = [&](qreal left, const QString &text) {
        const QRectF box(left - look.px(2), bar.center().y() - look.row * look.scale * 0.4, metrics.horizontalAdvance(text) + look.px(4), look.row * look.scale * 0.8);
        scene.addRect(box, Qt::NoPen, look.page); // no line goes through it
        scene.addText(text, {left, bar.center().y() - metrics.height() / 2}, font, look.text2);
    };
    if (bar.right() + gap + wide <= row.right())
        write(bar.right() + gap, note);
    else if (bar.left() - gap - wide >= row.left())
        write(bar.left() - gap - wide, note);
    else if (isHollow)
        write(bar.left() + gap, metrics.elidedText(note, Qt::ElideRight, bar.width() - 2 * gap));
}

} // namespace samsyn
