// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingview.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/format.h"
#include "core/meetings/meetings.h"
#include "core/meetings/meetingsteps.h"
#include "core/workspace/workspace.h"
#include "ui/meetings/agendapane.h"
#include "ui/meetings/attendancepane.h"
#include "ui/meetings/finishview.h"
#include "ui/meetings/itempane.h"
#include "ui/meetings/meetingfoot.h"
#include "ui/meetings/meetingshown.h"
#include "ui/meetings/meetingwords.h"
#include "ui/widgets/run.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int agendaWidth = 287;
constexpr int attendanceWidth = 312;

QFrame *uprightRule()
{
    auto *rule = new QFrame;
    rule->setProperty("rule", u"upright"_s);
    rule->setFixedWidth(1);
    return rule;
}

/// Where a meeting is: its first item that needs something, else its last.
Id<AgendaItem> whereItIs(const MeetingShown &shown)
{
    const auto open = std::ranges::find_if_not(shown.items, isDone);
    if (open != shown.items.end() && !shown.isSealed)
        return open->id;
    return shown.items.empty() ? Id<AgendaItem>{} : shown.items.front().id;
}

} // namespace

MeetingView::MeetingView(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_shown(std::make_unique<MeetingShown>()), m_menu(new QMenu(this)),
      m_stack(new QStackedWidget), m_agenda(new AgendaPane), m_itemPane(new ItemPane(workspace)),
      m_attendance(new AttendancePane(workspace)), m_foot(new MeetingFoot), m_finish(new FinishView(workspace))
{
    setObjectName(u"meetingView"_s);
    m_stack->addWidget(makeColumns());
    m_stack->addWidget(m_finish);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    makeActions();
    connect(m_agenda, &AgendaPane::itemChosen, this, &MeetingView::showItem);
    connect(m_agenda, &AgendaPane::itemWanted, this, [this] { run(this, [this] { addItem(); }); });
    connect(m_itemPane, &ItemPane::pendingChanged, this, [this] { m_foot->setPending(m_itemPane->isPending()); });
    connect(m_itemPane, &ItemPane::recordWanted, this, &MeetingView::recordWanted);
    connect(m_finish, &FinishView::placeWanted, this, &MeetingView::bringPlace);
    connect(&workspace, &Workspace::changed, this, [this] { m_foot->setSaved(formatTime(now().time())); });
}

MeetingView::~MeetingView() = default;

QWidget *MeetingView::makeColumns()
{
    auto *columns = new QWidget;
    auto *row = new QHBoxLayout(columns);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_agenda->setFixedWidth(agendaWidth);
    m_attendance->setFixedWidth(attendanceWidth);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_itemPane, 1);
    middle->addWidget(m_foot);
    row->addWidget(m_agenda);
    row->addWidget(uprightRule());
    row->addLayout(middle, 1);
    row->addWidget(uprightRule());
    row->addWidget(m_attendance);
    return columns;
}

void MeetingView::showMeeting(Id<Meeting> meeting)
{
    m_itemPane->commit();
    m_meeting = meeting;
    m_item = {};
    refresh();
    turnTo(m_shown->meeting.state == MeetingState::Held && !m_shown->isSealed);
}

bool MeetingView::showRecord(const RecordRef &record)
{
    const Store &store = m_workspace.store();
    const auto bring = [this](Id<Meeting> meeting) {
        if (meeting != m_meeting)
            showMeeting(meeting);
        turnTo(false);
    };
    if (record.entity == Meeting::entity.name() && store.find(Id<Meeting>{record.id})) {
        showMeeting({record.id});
    } else if (const auto item = record.entity == AgendaItem::entity.name() ? store.find(Id<AgendaItem>{record.id}) : std::nullopt) {
        bring(item->meeting);
        showItem(item->id);
        m_itemPane->focus(item->discussion.isEmpty() ? ItemPane::Part::Discussion : ItemPane::Part::Outcome);
    } else if (const auto action = record.entity == ActionPoint::entity.name() ? store.find(Id<ActionPoint>{record.id}) : std::nullopt;
               action && action->meeting) {
        bring(*action->meeting);
        showItem(action->item.value_or(Id<AgendaItem>{}));
        m_itemPane->showAction(action->id);
    } else if (const auto who = record.entity == Attendance::entity.name() ? store.find(Id<Attendance>{record.id}) : std::nullopt) {
        bring(who->meeting);
        m_attendance->list()->choose(who->id);
        m_attendance->list()->setFocus(Qt::OtherFocusReason);
    } else {
        return false;
    }
    return true;
}

/// Where something is missing; what is missing in the head is chosen among those who were there.
void MeetingView::bringPlace(const RecordRef &place)
{
    turnTo(false);
    if (place.entity == Meeting::entity.name())
        m_attendance->list()->setFocus(Qt::OtherFocusReason);
    else
        showRecord(place);
}

void MeetingView::refresh()
{
    const std::optional<Meeting> meeting = m_workspace.store().find(m_meeting);
    if (!meeting) {
        if (m_meeting)
            Q_EMIT closed(); // removed meanwhile
        return;
    }
    *m_shown = readMeeting(m_workspace.store(), m_meeting);
    if (!m_shown->item(m_item))
        m_item = whereItIs(*m_shown);
    m_finish->setShown(*m_shown, m_readOnly || m_workspace.isReadOnly());
    arrange();
}

void MeetingView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (m_meeting)
        refresh();
}

bool MeetingView::mayWrite() const
{
    return !m_readOnly && !m_workspace.isReadOnly() && m_shown->isWritable();
}

bool MeetingView::isRunning() const
{
    return m_meeting && m_shown->isRunning();
}

void MeetingView::arrange()
{
    const bool may = mayWrite();
    m_agenda->setShown(*m_shown, m_item, may);
    m_itemPane->setShown(*m_shown, m_item, may);
    m_attendance->setShown(*m_shown, m_item, may);
    m_foot->setPending(m_itemPane->isPending());
    arrangeActions();
    Q_EMIT headChanged();
}

void MeetingView::showItem(Id<AgendaItem> item)
{
    if (!m_shown->item(item) || item == m_item)
        return;
    m_itemPane->commit();
    m_item = item;
    refresh();
    Q_EMIT itemShown();
}

void MeetingView::step(int by)
{
    const int at = m_shown->indexOf(m_item) + by;
    if (at < 0 || at >= static_cast<int>(m_shown->items.size()))
        return m_itemPane->commit();
    turnTo(false);
    showItem(m_shown->items[static_cast<size_t>(at)].id);
    if (mayWrite())
        m_itemPane->focus(ItemPane::Part::Discussion);
}

void MeetingView::finishItem()
{
    m_itemPane->finish();
    step(1);
}

void MeetingView::turnTo(bool finishing)
{
    m_itemPane->commit();
    m_stack->setCurrentIndex(finishing ? 1 : 0);
    arrangeActions();
    Q_EMIT headChanged();
}

QString MeetingView::title() const
{
    return m_shown->meeting.title.isEmpty() ? m_shown->groupName : m_shown->meeting.title;
}

QString MeetingView::state() const
{
    const Meeting &meeting = m_shown->meeting;
    const QString state = isRunning() ? tr("going on since %1").arg(meeting.startedAt)
                                      : meetingStateName(m_workspace.store(), meeting).toLower();
    return u"%1, %2"_s.arg(sayDay(meeting), state);
}

} // namespace samsyn
