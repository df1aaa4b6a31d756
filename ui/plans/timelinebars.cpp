// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/timelinepainter.h"
#include "ui/widgets/tokens.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

using Kind = TimelineBar::Kind;

constexpr double barHeight = 10;
constexpr double labelGap = 9;  // px between a bar and what is said beside it
constexpr double markSize = 10; // of a square or diamond

/// Lines of one px lie on pixels, not between them.
QRectF onPixels(const QRectF &place)
{
    return QRectF(place.toRect()).adjusted(0.5, 0.5, -0.5, -0.5);
}

QPen pen(const QColor &color, Qt::PenStyle style = Qt::SolidLine)
{
    QPen made(color, 1, style, Qt::FlatCap, Qt::MiterJoin);
    if (style == Qt::DashLine)
        made.setDashPattern({4, 3});
    return made;
}

} // namespace

QColor TimelinePainter::colorOf(Kind kind) const
{
    const Tokens &t = Tokens::current();
    switch (kind) {
    case Kind::InProgress: return t.series[0];
    case Kind::Late: return t.series[1];
    case Kind::Done: return t.series[2];
    case Kind::Conditional: return t.text2;
    case Kind::Withdrawn: return t.line2;
    case Kind::None:
    case Kind::ToCome:
    case Kind::Review: break;
    }
    return t.control;
}

void TimelinePainter::paintBar(const QRectF &place, const TimelineBar &bar) const
{
    if (bar.kind == Kind::Review) {
        paintDiamond(place.center(), bar.isDue);
        return;
    }
    const QColor color = colorOf(bar.kind);
    const QRectF outline = onPixels(place);
    m_painter.setBrush(Tokens::current().page);
    m_painter.setPen(pen(color, bar.kind == Kind::Conditional ? Qt::DashLine : Qt::SolidLine));
    m_painter.drawRect(outline);
    const int percent = bar.kind == Kind::Done ? 100 : bar.kind == Kind::Conditional || bar.kind == Kind::Withdrawn ? 0 : bar.progress;
    if (percent > 0)
        m_painter.fillRect(QRectF(place.left(), outline.top() - 0.5, place.width() * percent / 100, outline.height() + 1), color);
}

void TimelinePainter::paintDiamond(const QPointF &middle, bool isDue) const
{
    const Tokens &t = Tokens::current();
    const double half = markSize / 2 + 1;
    QPainterPath path(middle - QPointF(half, 0));
    for (const QPointF &corner : {QPointF(0, -half), QPointF(half, 0), QPointF(0, half)})
        path.lineTo(middle + corner);
    path.closeSubpath();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(isDue ? t.warningMark : t.text2, 1.4));
    m_painter.setBrush(isDue ? t.warningMark : t.page);
    m_painter.drawPath(path);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

/// Something lies outside the time shown: a small arrow says on which side.
void TimelinePainter::paintOutside(const QRect &row, bool isBefore) const
{
    m_painter.setFont(m_small);
    m_painter.setPen(Tokens::current().text2);
    const QRect place = row.adjusted(m_columns.time + 6 - row.left(), 0, m_columns.end - 6 - row.right(), 0);
    m_painter.drawText(place, (isBefore ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, isBefore ? u"‹"_s : u"›"_s);
}

bool TimelinePainter::paintTime(const QRect &row, const TimelineBar &bar) const
{
    const bool isShown = bar.kind != Kind::None && m_scale.shows(bar.from, bar.lateUntil.isValid() ? bar.lateUntil : bar.to);
    if (!isShown) {
        paintToday(row.adjusted(0, 0, 0, 1));
        if (bar.kind != Kind::None)
            paintOutside(row, bar.to < m_scale.first);
        return false;
    }
    const double top = row.top() + (row.height() - barHeight) / 2;
    const double begin = xOf(bar.from);
    const double end = bar.kind == Kind::Review ? begin : std::max(xOf(bar.to.addDays(1)), begin + 3);
    const QRectF place(begin, top, end - begin, barHeight);
    double right = end;
    if (bar.kind == Kind::Late) {
        right = std::max(end, xOf(bar.lateUntil));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(pen(colorOf(bar.kind), Qt::DotLine));
        m_painter.drawRect(onPixels(QRectF(end - 1, top + 2, right - end + 1, barHeight - 4)));
    }
    paintBar(bar.kind == Kind::Review ? place.adjusted(-markSize / 2, 0, markSize / 2, 0) : place, bar);
    paintToday(row.adjusted(0, 0, 0, 1));
    const double half = bar.kind == Kind::Review ? markSize / 2 : 0;
    paintLabels(row, bar, begin - half, right + half);
    return true;
}

/// After the bar (a condition before it), else on its other side, else upon it: never cut.
void TimelinePainter::paintLabels(const QRect &row, const TimelineBar &bar, double left, double right) const
{
    const Tokens &t = Tokens::current();
    const bool isBefore = !bar.before.isEmpty();
    const QString &label = isBefore ? bar.before : bar.after;
    if (label.isEmpty())
        return;
    const bool isLate = bar.kind == Kind::Late;
    const double mark = isLate ? markSize + 6 : 0;
    const double room = m_columns.end - m_columns.time - 2 * labelGap;
    const double width = std::min(m_smallMetrics.horizontalAdvance(label) + mark + 1, room);
    const bool fitsAfter = right + labelGap + width <= m_columns.end;
    const bool fitsBefore = m_columns.time <= left - labelGap - width;
    double x = isBefore ? m_columns.time + labelGap : m_columns.end - width;
    if (isBefore ? fitsBefore : fitsBefore && !fitsAfter)
        x = left - labelGap - width;
    else if (fitsAfter && (!isBefore || std::max<double>(left, m_columns.time) + width > right))
        x = std::max<double>(right, m_columns.time) + labelGap;
    m_painter.fillRect(QRectF(x - 5, row.top() + 3, width + 9, row.height() - 5), t.page); // no line runs through words
    if (isLate)
        paintLateMark(row, x);
    m_painter.setFont(m_small);
    m_painter.setPen(isLate ? t.errorText : bar.isDue ? t.warningText : t.text2);
    m_painter.drawText(QRectF(x, row.top(), width - mark + 1, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                       m_smallMetrics.elidedText(label, Qt::ElideRight, int(width - mark) + 1));
}

void TimelinePainter::paintLateMark(const QRect &row, double &x) const
{
    m_painter.fillRect(QRectF(qRound(x), row.top() + (row.height() - int(markSize)) / 2, markSize, markSize), Tokens::current().errorText);
    x += markSize + 6;
}

} // namespace samsyn
