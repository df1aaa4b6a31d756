// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/attendancemarks.h"

#include "ui/widgets/tokens.h"

#include <QPainter>

namespace samsyn {

AttendanceMark markOf(const MeetingShown &shown, const Attendance &attendance, Id<AgendaItem> item)
{
    const bool there = isThere(attendance, shown.items, item);
    if (!hasVote(attendance))
        return there || attendance.presence == Presence::Expected ? AttendanceMark::Aside : AttendanceMark::AsideAbsent;
    if (attendance.presence == Presence::Vacant)
        return AttendanceMark::Vacant;
    if (!there)
        return AttendanceMark::Absent;
    return attendance.presence == Presence::Remote ? AttendanceMark::Remote : AttendanceMark::There;
}

void paintMark(QPainter *painter, const QRectF &place, AttendanceMark mark)
{
    const Tokens &t = Tokens::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF inner = place.adjusted(0.7, 0.7, -0.7, -0.7);
    const bool isHollow = mark == AttendanceMark::Absent || mark == AttendanceMark::Vacant;
    QPen pen(isHollow ? t.control : t.doneText, 1.3);
    if (mark == AttendanceMark::Vacant)
        pen.setDashPattern({2, 1.6});
    switch (mark) {
    case AttendanceMark::There:
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.doneText);
        painter->drawEllipse(place);
        break;
    case AttendanceMark::Remote:
        painter->setPen(pen);
        painter->drawEllipse(inner);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.doneText);
        painter->drawPie(inner, 90 * 16, -180 * 16);
        break;
    case AttendanceMark::Absent:
    case AttendanceMark::Vacant:
        painter->setPen(pen);
        painter->drawEllipse(inner);
        break;
    case AttendanceMark::Aside:
    case AttendanceMark::AsideAbsent:
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(mark == AttendanceMark::Aside ? t.text2 : t.control);
        painter->drawRect(place.toRect().adjusted(1, 1, -2, -2));
        break;
    }
    painter->restore();
}

Pips::Pips(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Pips::setMarks(const std::vector<AttendanceMark> &marks)
{
    m_marks = marks;
    setVisible(!marks.empty());
    update();
}

void Pips::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::current();
    const int count = static_cast<int>(m_marks.size());
    if (count == 0)
        return;
    const int gap = count > 20 ? 1 : 4;
    QPainter painter(this);
    for (int at = 0; at < count; ++at) {
        const int left = at * (width() + gap) / count;
        const QRect place(left, 0, (at + 1) * (width() + gap) / count - gap - left, height());
        const AttendanceMark mark = m_marks[static_cast<size_t>(at)];
        if (mark == AttendanceMark::There || mark == AttendanceMark::Remote) {
            painter.fillRect(place, t.doneText);
            continue;
        }
        painter.setPen(QPen(t.control, 1, mark == AttendanceMark::Vacant ? Qt::DashLine : Qt::SolidLine));
        painter.drawRect(place.adjusted(0, 0, -1, -1));
    }
}

} // namespace samsyn
