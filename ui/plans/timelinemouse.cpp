// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/schedulemoves.h"
#include "ui/plans/timelinelist.h"

#include <QApplication>
#include <QMouseEvent>

namespace samsyn {

namespace {

constexpr int grip = 5; // px around a bar's end that hold it

} // namespace

std::optional<TimelineList::Part> TimelineList::partAt(const QPoint &place, const ActivityView *row) const
{
    const TimelineColumns columns = this->columns();
    if (!isMovable(row) || place.x() < columns.time || columns.end < place.x())
        return std::nullopt;
    const double begin = columns.time + m_scale.beginOf(*row->activity.from);
    const double end = columns.time + m_scale.endOf(*row->activity.to);
    if (std::abs(place.x() - end) <= grip)
        return Part::End;
    return begin <= place.x() && place.x() < end ? std::optional(Part::Body) : std::nullopt;
}

void TimelineList::mousePressEvent(QMouseEvent *event)
{
    const int at = indexAt(event->pos()).row();
    QListView::mousePressEvent(event);
    if (at < 0 || event->button() != Qt::LeftButton)
        return;
    if (m_model.line(at).isHeading() && event->pos().x() < columns().title) {
        fold(!m_model.line(at).isFolded);
        return;
    }
    const ActivityView *row = m_model.activityAt(at);
    if (const std::optional<Part> part = partAt(event->pos(), row)) {
        const Schedule now{row->activity.from, row->activity.to, row->activity.precision};
        m_drag = Drag{row->activity.id, *part, now, now, event->pos().x(), false};
    }
}

void TimelineList::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag) {
        QListView::mouseMoveEvent(event);
        const std::optional<Part> part = partAt(event->pos(), m_model.activityAt(indexAt(event->pos()).row()));
        viewport()->setCursor(part == Part::End ? Qt::SizeHorCursor : Qt::ArrowCursor);
        return;
    }
    const int moved = event->pos().x() - m_drag->pressedAt;
    if (!m_drag->isMoving && std::abs(moved) < QApplication::startDragDistance())
        return;
    const int units = unitsIn(m_drag->from.precision, qRound(double(moved) * m_scale.days() / std::max(1, m_scale.width)));
    m_drag->isMoving = true;
    m_drag->to = m_drag->part == Part::Body ? movedBy(m_drag->from, units) : lengthenedBy(m_drag->from, units);
    viewport()->update();
}

void TimelineList::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_drag && event->button() == Qt::LeftButton)
        endDrag();
    QListView::mouseReleaseEvent(event);
}

void TimelineList::endDrag()
{
    const Drag drag = *std::exchange(m_drag, std::nullopt);
    viewport()->update();
    if (drag.isMoving && drag.to != drag.from)
        Q_EMIT scheduleWanted(drag.activity, drag.to);
}

void TimelineList::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_drag.reset();
    const int at = indexAt(event->pos()).row();
    if (const ActivityView *row = m_model.activityAt(at))
        Q_EMIT opened(row->activity.id);
    else if (at >= 0 && event->pos().x() >= columns().title)
        fold(!m_model.line(at).isFolded);
}

} // namespace samsyn
