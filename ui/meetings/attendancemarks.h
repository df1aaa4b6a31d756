// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/meetingshown.h"

#include <QWidget>

class QPainter;

namespace samsyn {

/// How somebody's presence is drawn, beside the word for it.
enum class AttendanceMark { There, Remote, Absent, Vacant, Aside, AsideAbsent };

AttendanceMark markOf(const MeetingShown &shown, const Attendance &attendance, Id<AgendaItem> item);
void paintMark(QPainter *painter, const QRectF &place, AttendanceMark mark);

/// A pip for each seat with a vote: filled, hollow, or dashed where it is vacant.
class Pips : public QWidget
{
    Q_OBJECT

public:
    explicit Pips(QWidget *parent = nullptr);
    void setMarks(const std::vector<AttendanceMark> &marks);
    QSize sizeHint() const override { return {120, 9}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<AttendanceMark> m_marks;
};

} // namespace samsyn
