// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/timelinepainter.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tokens.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TimelinePainter)
};

constexpr int edge = 8;      // from the timeline's edge to its text
constexpr int codeLeft = 28; // px: codes and headings, beside the fold mark
constexpr int gap = 12;      // between columns
constexpr Qt::Alignment middleLeft = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment middleRight = Qt::AlignRight | Qt::AlignVCenter;

QFont semibold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

TimelineColumns TimelineColumns::of(int width)
{
    TimelineColumns columns;
    columns.title = 52;
    columns.time = std::clamp(width * 39 / 100, 280, 560);
    const bool hasRoom = width >= 760;
    columns.responsible = hasRoom ? columns.time - 152 : columns.time;
    columns.end = width - edge;
    return columns;
}

TimelinePainter::TimelinePainter(QPainter &painter, const TimelineScale &scale, const TimelineColumns &columns, QDate day)
    : m_painter(painter), m_scale(scale), m_columns(columns), m_day(day), m_body(textFont(TextSize::Body)),
      m_strong(semibold(m_body)), m_small(textFont(TextSize::Small)), m_smallStrong(semibold(m_small)),
      m_bodyMetrics(m_body), m_strongMetrics(m_strong), m_smallMetrics(m_small), m_units(scale.units(m_smallMetrics))
{
}

void TimelinePainter::paintHead(const QRect &head, bool withYears) const
{
    const Tokens &t = Tokens::current();
    m_painter.fillRect(head, t.page);
    m_painter.setFont(m_small);
    m_painter.setPen(t.text2);
    const int line = withYears ? head.height() / 2 : head.height();
    const QRect lowest(head.left(), head.bottom() + 1 - line, head.width(), line);
    m_painter.drawText(lowest.adjusted(edge, 0, 0, -1), middleLeft, Text::tr("Activity"));
    if (m_columns.hasResponsible())
        m_painter.drawText(lowest.adjusted(m_columns.responsible, 0, 0, -1), middleLeft, Text::tr("Responsible"));
    const auto paint = [&](const std::vector<TimelineUnit> &units, const QRect &place, bool isLowest) {
        for (const TimelineUnit &unit : units) {
            const bool isNow = isLowest && unit.first <= m_day && m_day <= unit.last;
            const double left = std::max<double>(m_columns.time, xOf(unit.first)) + 6;
            const QFont &font = isNow ? m_smallStrong : m_small;
            if (std::min<double>(m_columns.end, xOf(unit.last.addDays(1))) - left < QFontMetrics(font).horizontalAdvance(unit.label))
                continue;
            m_painter.setFont(font);
            m_painter.setPen(isNow ? t.text : t.text2);
            m_painter.drawText(QRectF(left, place.top(), m_columns.end - left, place.height() - 1), middleLeft, unit.label);
        }
    };
    if (withYears)
        paint(m_scale.years(m_smallMetrics), QRect(head.left(), head.top(), head.width(), line), false);
    paint(m_units, lowest, true);
    m_painter.fillRect(QRect(head.left(), head.bottom(), head.width(), 1), t.line2);
    paintToday(QRect(head.left(), head.bottom() - 1, head.width(), 2));
}

void TimelinePainter::paintGround(const QRect &row, int end, const TimelineRowState &state) const
{
    const Tokens &t = Tokens::current();
    const QRect left(row.left(), row.top(), end - row.left(), row.height());
    if (state.isSelected)
        m_painter.fillRect(left, t.selection);
    else if (state.isHovered)
        m_painter.fillRect(left, t.quiet);
    m_painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.line);
}

void TimelinePainter::paintFrame(const QRect &row, const TimelineRowState &state) const
{
    const Tokens &t = Tokens::current();
    if (state.isSelected)
        m_painter.fillRect(QRect(row.left(), row.top(), 3, row.height()), t.accent);
    if (!state.isSelected || !state.isFocused)
        return;
    m_painter.setPen(t.accent);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(row.adjusted(0, 0, -1, -1));
}

void TimelinePainter::paintGrid(const QRect &row) const
{
    const Tokens &t = Tokens::current();
    const auto line = [&](double x) { m_painter.fillRect(QRect(qRound(x), row.top(), 1, row.height()), t.line); };
    for (const TimelineUnit &unit : m_units) {
        if (m_scale.first <= unit.first)
            line(xOf(unit.first));
    }
    line(m_columns.end);
}

void TimelinePainter::paintToday(const QRect &row) const
{
    if (m_scale.shows(m_day, m_day))
        m_painter.fillRect(QRect(qRound(xOf(m_day)), row.top(), 1, row.height()), Tokens::current().text);
}

void TimelinePainter::paintHeading(const QRect &row, const QString &title, const TimelineRow &line, const TimelineRowState &state) const
{
    const Tokens &t = Tokens::current();
    m_painter.fillRect(row, t.quiet);
    paintGround(row, row.right() + 1, state);
    const QPixmap fold = tintedPixmap(line.isFolded ? u"right"_s : u"down"_s, 16, t.text2,
                                      m_painter.device()->devicePixelRatioF());
    m_painter.drawPixmap(QPointF(row.left() + 6, row.top() + (row.height() - 16) / 2), fold);
    const bool isUndated = line.row.kind == PlanRowKind::Unscheduled;
    const QString count = isUndated ? Text::tr("to be looked at", "heads the activities without a schedule")
                                    : Text::tr("%1 of %2 done", "activities").arg(line.done).arg(line.counted);
    m_painter.setFont(m_small);
    m_painter.setPen(t.text2);
    m_painter.drawText(QRect(row.left(), row.top(), m_columns.time - 2 * edge, row.height() - 1), middleRight, count);
    const int room = m_columns.time - 2 * edge - m_smallMetrics.horizontalAdvance(count) - gap - codeLeft;
    m_painter.setFont(m_strong);
    m_painter.setPen(t.text);
    m_painter.drawText(QRect(row.left() + codeLeft, row.top(), room, row.height() - 1), middleLeft,
                       m_strongMetrics.elidedText(title, Qt::ElideRight, room));
    paintToday(row);
    paintFrame(row, state);
}

bool TimelinePainter::paintActivity(const QRect &row, const ActivityView &activity, const TimelineBar &bar, const TimelineRowState &state) const
{
    const Tokens &t = Tokens::current();
    paintGround(row, m_columns.time, state);
    const QRect line = row.adjusted(0, 0, 0, -1);
    m_painter.setFont(m_body);
    m_painter.setPen(t.text2);
    int left = m_columns.title;
    if (!activity.areaCode.isEmpty()) {
        m_painter.drawText(line.adjusted(codeLeft, 0, 0, 0), middleLeft, activity.areaCode);
        left = std::max(left, codeLeft + m_bodyMetrics.horizontalAdvance(activity.areaCode) + 6);
    }
    if (m_columns.hasResponsible()) {
        const int room = m_columns.time - m_columns.responsible - edge;
        m_painter.drawText(line.adjusted(m_columns.responsible, 0, 0, 0), middleLeft,
                           m_bodyMetrics.elidedText(activity.responsible, Qt::ElideRight, room));
    }
    const bool isWithdrawn = bar.kind == TimelineBar::Kind::Withdrawn;
    m_painter.setFont(state.isSelected ? m_strong : m_body);
    m_painter.setPen(isWithdrawn ? t.text2 : t.text);
    const QFontMetrics &metrics = state.isSelected ? m_strongMetrics : m_bodyMetrics;
    m_painter.drawText(line.adjusted(left, 0, 0, 0), middleLeft,
                       metrics.elidedText(activity.activity.title, Qt::ElideRight, m_columns.responsible - left - gap));
    paintGrid(row);
    m_painter.save();
    m_painter.setClipRect(QRect(m_columns.time, row.top(), m_columns.end + 1 - m_columns.time, row.height()));
    const bool isDrawn = paintTime(line, bar);
    m_painter.restore();
    paintFrame(row, state);
    return isDrawn;
}

} // namespace samsyn
