// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/timelinebar.h"
#include "ui/plans/timelinemodel.h"
#include "ui/plans/timelinescale.h"

#include <QColor>
#include <QFont>
#include <QFontMetrics>
#include <QRect>

class QPainter;

namespace samsyn {

/// Where the timeline's columns begin, in px from its left edge.
struct TimelineColumns {
    int title = 0;       // of activities; headings and codes stand to the left of it
    int responsible = 0; // as far to the right as the time where there is no room for it
    int time = 0;
    int end = 0;

    static TimelineColumns of(int width);
    bool hasResponsible() const { return responsible < time; }
};

/// How a row is met.
struct TimelineRowState {
    bool isSelected = false;
    bool isFocused = false;
    bool isHovered = false;
};

/// Draws the timeline's parts (look.md, "timeline"): made once for each paint, with its fonts, colours
/// and months.
class TimelinePainter
{
public:
    TimelinePainter(QPainter &painter, const TimelineScale &scale, const TimelineColumns &columns, QDate day);

    /// @param withYears above the months or quarters
    void paintHead(const QRect &head, bool withYears) const;
    void paintHeading(const QRect &row, const QString &title, const TimelineRow &line, const TimelineRowState &state) const;
    /// Returns whether its bar was drawn, or nothing of it lies in the time shown.
    bool paintActivity(const QRect &row, const ActivityView &activity, const TimelineBar &bar, const TimelineRowState &state) const;
    /// One bar or mark alone, as the key shows it.
    void paintBar(const QRectF &place, const TimelineBar &bar) const;

private:
    void paintGround(const QRect &row, int end, const TimelineRowState &state) const;
    void paintGrid(const QRect &row) const;
    void paintToday(const QRect &row) const;
    void paintFrame(const QRect &row, const TimelineRowState &state) const;
    bool paintTime(const QRect &row, const TimelineBar &bar) const;
    void paintDiamond(const QPointF &middle, bool isDue) const;
    void paintLabels(const QRect &row, const TimelineBar &bar, double left, double right) const;
    void paintLateMark(const QRect &row, double &x) const;
    void paintOutside(const QRect &row, bool isBefore) const;
    double xOf(QDate day) const { return m_columns.time + m_scale.beginOf(day); }
    QColor colorOf(TimelineBar::Kind kind) const;

    QPainter &m_painter;
    const TimelineScale &m_scale;
    TimelineColumns m_columns;
    QDate m_day;
    QFont m_body, m_strong, m_small, m_smallStrong;
    QFontMetrics m_bodyMetrics, m_strongMetrics, m_smallMetrics;
    std::vector<TimelineUnit> m_units;
};

} // namespace samsyn
