// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/timelinemodel.h"
#include "ui/plans/timelinescale.h"

#include <QWidget>

class QLabel;
class QMenu;
class QScrollBar;

namespace samsyn {

class TimelineHead;
class TimelineKey;
class TimelineList;

/// The plan as a timeline (look.md, "timeline"): headings with their activities, months across. Up and
/// down choose a row; left and right scroll in time, or fold a heading; Alt with left or right moves the
/// chosen activity by its precision's unit, Shift with them makes it shorter or longer; Ctrl with plus,
/// minus, 0 or the wheel zooms; Enter opens. A bar and its end can be dragged.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    using QWidget::show;
    /// Keeps what is chosen, what is folded, and the place in time and rows.
    void show(const PlanView &view, const PlanFilter &filter);
    void setReadOnly(bool readOnly);

    std::optional<Id<Activity>> selected() const;
    /// Unfolds what hides it; what is not there leaves the choice as it is.
    void select(Id<Activity> activity);

    TimelineZoom zoom() const { return m_scale.zoom; }
    void setZoom(TimelineZoom zoom);
    QDate firstDay() const { return m_scale.first; }
    void setFirstDay(QDate day);
    /// The zooms and what moves the chosen activity, with their keys.
    void fillMenu(QMenu &menu);

Q_SIGNALS:
    void activitySelected(samsyn::Id<samsyn::Activity> activity);
    void activityOpened(samsyn::Id<samsyn::Activity> activity);
    /// The user moved it, or made it longer or shorter; nothing is stored yet.
    void scheduleWanted(samsyn::Id<samsyn::Activity> activity, const samsyn::Schedule &schedule);

private:
    void setRange();
    void arrange();
    void zoomBy(int steps);
    void scrollBy(int steps);
    QLayout *makeFoot();
    void addMoves(QMenu &menu);
    void press(int key, Qt::KeyboardModifiers modifiers);

    TimelineModel m_model;
    TimelineScale m_scale;
    QDate m_rangeFrom; // whole years that hold everything shown
    QDate m_rangeTo;
    bool m_isShowing = false; // what was chosen already is no news
    TimelineHead *m_head;
    TimelineList *m_list;
    QScrollBar *m_bar;
    QLabel *m_keys; // what moves a bar, where there is room for it
    TimelineKey *m_key;
};

} // namespace samsyn
