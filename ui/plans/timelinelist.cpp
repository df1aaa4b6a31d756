// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/timelinelist.h"

#include "core/plans/schedulemoves.h"
#include "ui/widgets/look.h"

#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

class TimelineDelegate : public QStyledItemDelegate
{
public:
    explicit TimelineDelegate(TimelineList &list) : QStyledItemDelegate(&list), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {1, rowHeightOf(m_list.fontMetrics())};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        m_list.paintRow(painter, option.rect, index.row());
    }

private:
    TimelineList &m_list;
};

Schedule scheduleOf(const Activity &activity)
{
    return {activity.from, activity.to, activity.precision};
}

} // namespace

TimelineList::TimelineList(TimelineModel &model, const TimelineScale &scale, QWidget *parent)
    : QListView(parent), m_model(model), m_scale(scale)
{
    setObjectName(u"timelineRows"_s);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("Up and down choose a row, left and right scroll in time or fold a heading. Alt with left or right moves "
                                "an activity in time, Shift with left or right makes it shorter or longer. Enter opens it."));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new TimelineDelegate(*this));
    setModel(&model);
}

TimelineList::~TimelineList() = default;

const ActivityView *TimelineList::current() const
{
    return m_model.activityAt(currentIndex().row());
}

void TimelineList::paintEvent(QPaintEvent *event)
{
    m_drawn = {};
    QListView::paintEvent(event);
    m_rows.reset();
}

void TimelineList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    Q_EMIT resized();
}

void TimelineList::paintRow(QPainter *painter, const QRect &place, int at)
{
    const QDate day = m_model.view().day;
    if (!m_rows)
        m_rows = std::make_unique<TimelinePainter>(*painter, m_scale, columns(), day);
    const bool isHovered = underMouse() && place.contains(viewport()->mapFromGlobal(QCursor::pos()));
    const TimelineRowState state{currentIndex().row() == at, hasFocus(), isHovered};
    ++m_drawn.rows;
    painter->save();
    if (const ActivityView *row = m_model.activityAt(at)) {
        TimelineBar bar = barOf(*row, day);
        if (m_drag && m_drag->isMoving && m_drag->activity == row->activity.id) {
            bar.from = *m_drag->to.from;
            bar.to = *m_drag->to.to;
            bar.lateUntil = {};
            bar.before.clear();
            bar.after = scheduleText(m_drag->to);
        }
        m_drawn.bars += m_rows->paintActivity(place, *row, bar, state);
    } else {
        m_rows->paintHeading(place, m_model.headingAt(at), m_model.line(at), state);
    }
    painter->restore();
}

/// What is closed or has no time has nothing to move.
bool TimelineList::isMovable(const ActivityView *row) const
{
    return row && !m_readOnly && row->standing.isOpen() && row->activity.precision != SchedulePrecision::None && row->activity.from
           && row->activity.to;
}

void TimelineList::wish(const Schedule &schedule)
{
    const ActivityView *row = current();
    if (row && schedule != scheduleOf(row->activity))
        Q_EMIT scheduleWanted(row->activity.id, schedule);
}

bool TimelineList::fold(bool folded)
{
    const int at = currentIndex().row();
    if (at < 0 || !m_model.line(at).isHeading())
        return false;
    if (m_model.line(at).isFolded != folded) {
        m_model.setFolded(at, folded);
        setCurrentIndex(m_model.index(at));
    }
    return true;
}

/// Plain arrows never change anything: moving takes Alt, making longer Shift.
bool TimelineList::handleKey(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key();
    const int step = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
    if (modifiers.testFlag(Qt::ControlModifier)) {
        if (key == Qt::Key_Plus || key == Qt::Key_Equal || key == Qt::Key_Minus || key == Qt::Key_0)
            Q_EMIT zoomWanted(key == Qt::Key_0 ? 0 : key == Qt::Key_Minus ? -1 : 1);
        else
            return false;
    } else if (step && (modifiers == Qt::AltModifier || modifiers == Qt::ShiftModifier)) {
        if (const ActivityView *row = current(); isMovable(row)) {
            const Schedule now = scheduleOf(row->activity);
            wish(modifiers == Qt::AltModifier ? movedBy(now, step) : lengthenedBy(now, step));
        }
    } else if (step && modifiers == Qt::NoModifier) {
        if (!fold(step < 0))
            Q_EMIT scrollWanted(step);
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && modifiers == Qt::NoModifier) {
        if (const ActivityView *row = current())
            Q_EMIT opened(row->activity.id);
        else if (currentIndex().isValid())
            fold(!m_model.line(currentIndex().row()).isFolded);
    } else {
        return false;
    }
    return true;
}

void TimelineList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drag) {
        m_drag.reset();
        viewport()->update();
        event->accept();
    } else if (handleKey(event)) {
        event->accept();
    } else {
        QListView::keyPressEvent(event);
    }
}

/// Keys that move bars come here, whatever they are for elsewhere in the window.
bool TimelineList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isArrow = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
        if ((isArrow && key->modifiers().testFlag(Qt::AltModifier)) || (key->key() == Qt::Key_Escape && m_drag)) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void TimelineList::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier) && turned.y() != 0)
        Q_EMIT zoomWanted(turned.y() > 0 ? 1 : -1);
    else if (event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(turned.x()) > std::abs(turned.y()))
        Q_EMIT scrollWanted((turned.x() != 0 ? turned.x() : turned.y()) > 0 ? -1 : 1);
    else
        QListView::wheelEvent(event);
}

void TimelineList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid();
    Q_EMIT menuWanted(isKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

} // namespace samsyn
