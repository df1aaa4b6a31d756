// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/timelinepainter.h"

#include <QListView>
#include <memory>
#include <optional>

namespace samsyn {

/// The rows of a timeline: a heading or an activity each, with its bar. Keys and mouse move bars.
class TimelineList : public QListView
{
    Q_OBJECT

public:
    TimelineList(TimelineModel &model, const TimelineScale &scale, QWidget *parent = nullptr);
    ~TimelineList() override;

    /// Whether keys and mouse may change when it is.
    bool isMovable(const ActivityView *row) const;
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// What the last paint drew: rows, and bars within the time shown.
    struct Drawn {
        int rows = 0;
        int bars = 0;
    };
    const Drawn &drawn() const { return m_drawn; }
    void paintRow(QPainter *painter, const QRect &place, int at);

Q_SIGNALS:
    void opened(samsyn::Id<samsyn::Activity> activity);
    void scheduleWanted(samsyn::Id<samsyn::Activity> activity, const samsyn::Schedule &schedule);
    void scrollWanted(int steps); // of the time, later where above zero
    void zoomWanted(int steps);   // in where above zero, out where below, 0 for one year
    void menuWanted(const QPoint &globalPos);
    void resized();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Part { Body, End };
    struct Drag {
        Id<Activity> activity;
        Part part = Part::Body;
        Schedule from;
        Schedule to;
        int pressedAt = 0; // px
        bool isMoving = false;
    };
    const ActivityView *current() const;
    TimelineColumns columns() const { return TimelineColumns::of(viewport()->width()); }
    bool handleKey(QKeyEvent *event);
    bool fold(bool folded);
    void wish(const Schedule &schedule);
    std::optional<Part> partAt(const QPoint &place, const ActivityView *row) const;
    void endDrag();

    TimelineModel &m_model;
    const TimelineScale &m_scale;
    bool m_readOnly = false;
    std::optional<Drag> m_drag;
    Drawn m_drawn;
    std::unique_ptr<TimelinePainter> m_rows; // while it paints
};

} // namespace samsyn
