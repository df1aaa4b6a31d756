// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/timelineview.h"

#include "ui/plans/timelinehead.h"
#include "ui/plans/timelinelist.h"
#include "ui/widgets/look.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent), m_head(new TimelineHead(m_model, m_scale)), m_list(new TimelineList(m_model, m_scale)),
      m_bar(new QScrollBar(Qt::Horizontal)), m_keys(makeLabel({}, TextSize::Small, Shade::Grey)), m_key(new TimelineKey)
{
    setObjectName(u"timeline"_s);
    m_bar->setObjectName(u"timelineTime"_s);
    m_bar->setAccessibleName(tr("Time shown"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_list, 1);
    column->addWidget(m_bar);
    column->addLayout(makeFoot());
    setFocusProxy(m_list);
    connect(m_list, &TimelineList::opened, this, &TimelineView::activityOpened);
    connect(m_list, &TimelineList::scheduleWanted, this, &TimelineView::scheduleWanted);
    connect(m_list, &TimelineList::zoomWanted, this, &TimelineView::zoomBy);
    connect(m_list, &TimelineList::scrollWanted, this, &TimelineView::scrollBy);
    connect(m_list, &TimelineList::menuWanted, this, [this](const QPoint &place) {
        QMenu menu;
        fillMenu(menu);
        menu.exec(place);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (const std::optional<Id<Activity>> activity = selected(); activity && !m_isShowing)
            Q_EMIT activitySelected(*activity);
    });
    connect(m_list, &TimelineList::resized, this, &TimelineView::arrange);
    connect(m_bar, &QScrollBar::valueChanged, this, [this](int days) { setFirstDay(m_rangeFrom.addDays(days)); });
}

QLayout *TimelineView::makeFoot()
{
    const auto native = [](const char16_t *keys) { return QKeySequence(QString::fromUtf16(keys)).toString(QKeySequence::NativeText); };
    m_keys->setText(tr("%1 moves, %2 lengthens, %3 zooms", "keys").arg(native(u"Alt+Right"), native(u"Shift+Right"), native(u"Ctrl+-")));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 0, 8, 0);
    foot->addWidget(m_keys);
    foot->addStretch();
    foot->addWidget(m_key);
    return foot;
}

void TimelineView::show(const PlanView &view, const PlanFilter &filter)
{
    const std::optional<Id<Activity>> before = selected();
    const int row = m_list->currentIndex().row();
    const int place = m_list->verticalScrollBar()->value();
    m_isShowing = true;
    m_model.setShown(view, filter);
    const int again = before ? m_model.rowOf(*before) : -1;
    const int last = m_model.rowCount() - 1;
    if (last >= 0)
        m_list->setCurrentIndex(m_model.index(again >= 0 ? again : std::clamp(row, 0, last)));
    m_isShowing = false;
    m_list->doItemsLayout(); // so that there is a place to go back to
    m_list->verticalScrollBar()->setValue(place);
    setRange();
    arrange();
    if (const std::optional<Id<Activity>> now = selected(); now && now != before)
        Q_EMIT activitySelected(*now);
}

void TimelineView::setReadOnly(bool readOnly)
{
    m_list->setReadOnly(readOnly);
}

std::optional<Id<Activity>> TimelineView::selected() const
{
    const ActivityView *row = m_model.activityAt(m_list->currentIndex().row());
    return row ? std::optional(row->activity.id) : std::nullopt;
}

void TimelineView::select(Id<Activity> activity)
{
    m_model.reveal(activity);
    if (const int at = m_model.rowOf(activity); at >= 0)
        m_list->setCurrentIndex(m_model.index(at));
}

/// Whole years around the plans and all that is shown of them; the year of the view's day comes first.
void TimelineView::setRange()
{
    const PlanView &view = m_model.view();
    QDate from, to;
    const auto take = [&](QDate first, QDate last) {
        from = from.isValid() ? std::min(from, first) : first;
        to = to.isValid() ? std::max(to, last) : last;
    };
    for (const Plan &plan : view.plans)
        take(plan.from, plan.to);
    for (const ActivityView &row : view.activities) {
        if (row.activity.from && row.activity.to)
            take(*row.activity.from, *row.activity.to);
        else if (row.activity.reviewOn && row.standing.isOpen())
            take(*row.activity.reviewOn, *row.activity.reviewOn);
    }
    if (!from.isValid())
        take(view.day, view.day);
    m_rangeFrom = QDate(from.year(), 1, 1);
    m_rangeTo = QDate(to.year(), 12, 31);
    if (!m_scale.first.isValid() || m_scale.first < m_rangeFrom || m_rangeTo < m_scale.first)
        m_scale.first = std::clamp(QDate(view.day.year(), 1, 1), m_rangeFrom, QDate(m_rangeTo.year(), 1, 1));
}

/// The widths, and the place in time within its range, anew.
void TimelineView::arrange()
{
    if (!m_rangeFrom.isValid())
        return;
    const TimelineColumns columns = TimelineColumns::of(m_list->viewport()->width());
    m_scale.width = std::max(1, columns.end - columns.time);
    const int last = std::max(0, int(m_rangeFrom.daysTo(m_rangeTo)) + 1 - m_scale.days());
    const int at = std::clamp(int(m_rangeFrom.daysTo(m_scale.first)), 0, last);
    m_scale.first = m_rangeFrom.addDays(at);
    const QSignalBlocker blocker(m_bar);
    m_bar->setRange(0, last);
    m_bar->setPageStep(m_scale.days());
    m_bar->setSingleStep(std::max(1, m_scale.days() / 12));
    m_bar->setValue(at);
    m_bar->setVisible(last > 0);
    m_head->arrange(m_list->viewport()->width());
    m_keys->setVisible(m_keys->sizeHint().width() + m_key->sizeHint().width() + 48 < m_list->width());
    m_list->viewport()->update();
}

void TimelineView::setFirstDay(QDate day)
{
    m_scale.first = day;
    arrange();
}

/// About the view's day where it is shown, else about the middle.
void TimelineView::setZoom(TimelineZoom zoom)
{
    const QDate day = m_model.view().day;
    const QDate kept = m_scale.shows(day, day) ? day : m_scale.first.addDays(m_scale.days() / 2);
    const double share = double(m_scale.first.daysTo(kept)) / m_scale.days();
    m_scale.zoom = zoom;
    const QDate first = kept.addDays(-qRound64(share * m_scale.days()));
    // A year begins in January, a quarter with one of its months.
    setFirstDay(zoom == TimelineZoom::Quarter ? QDate(first.year(), first.month(), 1) : QDate(first.addMonths(6).year(), 1, 1));
}

void TimelineView::zoomBy(int steps)
{
    const int last = int(std::size(timelineZooms)) - 1;
    setZoom(steps == 0 ? TimelineZoom::Year : timelineZooms[std::clamp(int(m_scale.zoom) - steps, 0, last)]);
}

void TimelineView::scrollBy(int steps)
{
    m_bar->setValue(m_bar->value() + steps * m_bar->singleStep());
}

void TimelineView::fillMenu(QMenu &menu)
{
    addMoves(menu);
    auto *group = new QActionGroup(&menu);
    for (const TimelineZoom zoom : timelineZooms) {
        QAction *action = menu.addAction(timelineZoomName(zoom), this, [this, zoom] { setZoom(zoom); });
        action->setCheckable(true);
        action->setChecked(zoom == m_scale.zoom);
        group->addAction(action);
    }
}

void TimelineView::addMoves(QMenu &menu)
{
    const ActivityView *row = m_model.activityAt(m_list->currentIndex().row());
    if (!row)
        return;
    const std::tuple<QString, QString, int, Qt::KeyboardModifiers> moves[] = {
        {tr("Open activity"), u"Return"_s, Qt::Key_Return, Qt::NoModifier},
        {tr("Move later"), u"Alt+Right"_s, Qt::Key_Right, Qt::AltModifier},
        {tr("Move earlier"), u"Alt+Left"_s, Qt::Key_Left, Qt::AltModifier},
        {tr("Make longer"), u"Shift+Right"_s, Qt::Key_Right, Qt::ShiftModifier},
        {tr("Make shorter"), u"Shift+Left"_s, Qt::Key_Left, Qt::ShiftModifier}};
    const bool canMove = m_list->isMovable(row);
    for (const auto &[text, keys, key, modifiers] : moves) {
        QAction *action = menu.addAction(text + u'\t' + QKeySequence(keys).toString(QKeySequence::NativeText));
        action->setEnabled(canMove || modifiers == Qt::NoModifier);
        connect(action, &QAction::triggered, this, [this, key = key, modifiers = modifiers] { press(key, modifiers); });
    }
    menu.addSeparator();
}

void TimelineView::press(int key, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(m_list, &event);
}

} // namespace samsyn
