// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingspage.h"

#include "core/base/clock.h"
#include "core/base/format.h"
#include "core/groups/groups.h"
#include "core/meetings/decisions.h"
#include "core/meetings/meetings.h"
#include "core/meetings/yearplan.h"
#include "core/workspace/recordtitle.h"
#include "core/workspace/workspace.h"
#include "ui/meetings/meetingview.h"
#include "ui/meetings/prepareview.h"
#include "ui/meetings/registersview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/run.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

MeetingsPage::MeetingsPage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_stack(new QStackedWidget), m_lists(new RegistersView(workspace)),
      m_prepare(new PrepareView(workspace)), m_meeting(new MeetingView(workspace)), m_prepareMenu(new QMenu(this)), m_listsMenu(new QMenu(this))
{
    setObjectName(u"meetingsPage"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeLists());
    m_stack->addWidget(m_prepare);
    m_stack->addWidget(m_meeting);
    makeCommands();
    makePrepareMenu();
    connect(m_lists, &RegistersView::opened, this, &MeetingsPage::openRow);
    connect(m_lists, &RegistersView::listChanged, this, [this] {
        showForecast();
        showHead();
    });
    connect(m_prepare, &PrepareView::closed, this, &MeetingsPage::backToLists);
    connect(m_meeting, &MeetingView::closed, this, &MeetingsPage::backToLists);
    connect(m_meeting, &MeetingView::headChanged, this, [this] { showHead(); });
    connect(m_meeting, &MeetingView::recordWanted, this, &Page::recordWanted);
    connect(m_prepare, &PrepareView::changedState, this, [this] { openMeeting(m_prepare->meeting()); });
}

QWidget *MeetingsPage::makeEmpty()
{
    m_noMeetings = new EmptyState(u"meetings"_s, tr("There are no meetings yet."),
                                  tr("Plan the year's meetings of a group, or add the next one. Papers from before can be added with their decisions."));
    m_noMeetings->setObjectName(u"noMeetings"_s);
    connect(m_noMeetings->addButton(tr("Plan the year …"), u"planFirst"_s), &QPushButton::clicked, this, [this] { run(this, [this] { planYear(); }); });
    connect(m_noMeetings->addButton(tr("New meeting"), u"addFirst"_s), &QPushButton::clicked, this, [this] { run(this, [this] { addMeeting(false); }); });
    m_noGroups = new EmptyState(u"groups"_s, tr("There are no groups yet."), tr("A meeting is a group's. Add the groups with their seats first."));
    m_noGroups->setObjectName(u"noGroupsToMeet"_s);
    connect(m_noGroups->addButton(tr("Go to the groups"), u"groupsFirst"_s), &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(u"groups"_s); });
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_noMeetings);
    column->addWidget(m_noGroups);
    return place;
}

QWidget *MeetingsPage::makeLists()
{
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_forecast = new MessageBar;
    m_forecast->setObjectName(u"cadence"_s);
    connect(m_forecast->addButton(tr("Plan the year …"), u"planMissing"_s), &QPushButton::clicked, this, [this] { run(this, [this] { planYear(); }); });
    auto *frame = new QVBoxLayout;
    frame->setContentsMargins(16, 8, 16, 0);
    frame->addWidget(m_forecast);
    column->addLayout(frame);
    column->addWidget(m_lists, 1);
    return place;
}

void MeetingsPage::makeCommands()
{
    m_new = addCommand(PageCommand::New, tr("New meeting"), [this] { addNew(); });
    addCommand(PageCommand::Document, tr("Document"), [this] { previewDocument(); }, false);
    addCommand(PageCommand::Filter, tr("Filter the list"), [this] {
        backToLists();
        m_lists->focusFilter();
    }, false);
    m_plan = makeAction(tr("Plan the year …"), u"planYearAction"_s, [this] { planYear(); });
    m_earlier = makeAction(tr("An earlier paper …"), u"earlierPaper"_s, [this] { addMeeting(true); });
    m_fill = makeAction(tr("Fill the agenda …"), u"fillAgenda"_s, [this] { m_prepare->fillAgenda(); });
    m_send = makeAction(tr("Send the notice …"), u"sendNotice"_s, [this] { m_prepare->sendNotice(); });
    m_begin = makeAction(tr("Begin the meeting"), u"beginMeeting"_s, [this] { begin(); });
    m_listsMenu->addAction(m_earlier);
}

void MeetingsPage::makePrepareMenu()
{
    const auto add = [this](const QString &text, const QString &name, std::function<void()> act, const QKeySequence &keys = {}, bool changes = true) {
        QAction *action = makeAction(text, name, std::move(act), changes);
        action->setShortcut(keys);
        m_prepareMenu->addAction(action);
        m_prepare->addAction(action);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    };
    m_prepareMenu->addAction(m_fill);
    m_prepareMenu->addAction(m_send);
    m_prepareMenu->addAction(m_begin);
    m_prepareMenu->addSeparator();
    add(tr("Show the notice …"), u"showNotice"_s, [this] { m_prepare->previewNotice(); }, {}, false);
    add(tr("Day, time and place …"), u"editFacts"_s, [this] { m_prepare->editFacts(); }, QKeySequence(u"Ctrl+T"_s));
    add(tr("Program, cost and findings …"), u"editProgram"_s, [this] { m_prepare->editProgram(); });
    add(tr("Cancel the meeting …"), u"cancelMeeting"_s, [this] { m_prepare->cancelMeeting(); });
    m_prepareMenu->addSeparator();
    add(tr("Back to the list"), u"backToList"_s, [this] { backToLists(); }, {}, false); // and Esc, which fields use first
}

MeetingsPage::View MeetingsPage::view() const
{
    return static_cast<View>(m_stack->currentIndex());
}

void MeetingsPage::setView(View view)
{
    m_stack->setCurrentIndex(static_cast<int>(view));
    setFocusProxy(view == View::Prepare   ? static_cast<QWidget *>(m_prepare)
                  : view == View::Meeting ? static_cast<QWidget *>(m_meeting)
                                          : m_lists);
    showHead();
}

QString MeetingsPage::title() const
{
    if (view() == View::Meeting)
        return m_meeting->title();
    const auto meeting = view() == View::Prepare ? m_workspace.store().find(m_prepare->meeting()) : std::nullopt;
    return meeting ? titleOf(m_workspace.store(), *meeting) : tr("Meetings");
}

QString MeetingsPage::state() const
{
    if (view() == View::Meeting)
        return m_meeting->state();
    const Store &store = m_workspace.store();
    if (const auto meeting = view() == View::Prepare ? store.find(m_prepare->meeting()) : std::nullopt) {
        const QString day = meeting->precision == DatePrecision::Month ? formatMonth(Month::of(meeting->date)) : formatDateLong(meeting->date);
        return tr("%1, %2", "day and state of a meeting").arg(day, meetingStateName(store, *meeting).toLower());
    }
    return view() == View::Lists ? tr("More") : QString();
}

void MeetingsPage::showHead()
{
    if (view() == View::Meeting) {
        setHeadActions(m_meeting->headActions());
        setStateMenu(m_meeting->menu());
        m_new->setText(tr("New item"));
    } else if (view() == View::Prepare) {
        const auto meeting = m_workspace.store().find(m_prepare->meeting());
        const bool isToday = meeting && meeting->date == today();
        m_send->setText(meeting && meeting->state == MeetingState::Called ? tr("Send a supplement …") : tr("Send the notice …"));
        const bool isOpen = meeting && (meeting->state == MeetingState::Planned || meeting->state == MeetingState::Called);
        for (QAction *action : {m_fill, m_send, m_begin})
            action->setVisible(isOpen);
        const bool beginsNext = isToday || (meeting && meeting->state == MeetingState::Called);
        setHeadActions({beginsNext ? m_send : m_fill, beginsNext ? m_begin : m_send});
        setStateMenu(m_prepareMenu);
        m_new->setText(tr("New item"));
    } else {
        m_plan->setVisible(view() == View::Lists);
        setHeadActions(view() == View::Lists ? QList<QAction *>{m_plan, m_new} : QList<QAction *>{});
        setStateMenu(view() == View::Lists ? m_listsMenu : nullptr);
        m_new->setText(tr("New meeting"));
    }
    Q_EMIT headChanged();
}

void MeetingsPage::refresh()
{
    const bool isEmpty = m_workspace.store().count(Meeting::entity) == 0;
    if (view() == View::Prepare && !m_workspace.store().find(m_prepare->meeting()))
        setView(View::Lists);
    if (view() == View::Meeting && !m_workspace.store().find(m_meeting->shownMeeting()))
        setView(View::Lists);
    if (view() == View::Empty || view() == View::Lists)
        setView(isEmpty ? View::Empty : View::Lists);
    const bool hasGroups = m_workspace.store().count(Group::entity) > 0;
    m_noMeetings->setVisible(hasGroups);
    m_noGroups->setVisible(!hasGroups);
    m_lists->refresh(day(), isReadOnly());
    m_prepare->refresh(day(), isReadOnly());
    m_meeting->setReadOnly(isReadOnly());
    if (view() == View::Meeting)
        m_meeting->refresh();
    for (auto *button : findChildren<QPushButton *>()) {
        if (button->objectName() == u"planFirst" || button->objectName() == u"addFirst" || button->objectName() == u"planMissing")
            button->setEnabled(!isReadOnly());
    }
    showForecast();
    showHead();
}

/// The group that is furthest from its target this year; only one, and only where there is one.
void MeetingsPage::showForecast()
{
    const Store &store = m_workspace.store();
    m_forecast->hide();
    m_planGroup.reset();
    if (m_lists->list() != MeetingsList::Meetings)
        return;
    int most = 0;
    for (const Group &group : groupsOn(store, day())) {
        const auto narrowed = m_lists->filter().group;
        if (group.body || !group.target || (narrowed && *narrowed != group.id))
            continue;
        const CadenceForecast forecast = forecastOf(store, group, day().year(), day());
        if (forecast.missing() <= most)
            continue;
        most = forecast.missing();
        m_planGroup = group.id;
        m_forecast->say(MessageBar::Kind::Info, tr("%1: %2").arg(nameOn(store, group, day()), forecast.sentence));
    }
}

bool MeetingsPage::showRecord(const RecordRef &record)
{
    const Store &store = m_workspace.store();
    if (record.entity == ActionPoint::entity.name()) {
        backToLists();
        m_lists->setList(MeetingsList::Actions);
        return m_lists->choose(record);
    }
    if (record.entity == MeetingTarget::entity.name()) {
        backToLists();
        return true;
    }
    if (record.entity == Matter::entity.name()) {
        const std::vector<MatterStep> history = matterHistory(store, {record.id});
        return !history.empty() && showRecord({AgendaItem::entity.name(), history.back().item.id.value});
    }
    for (const RecordRef &owner : recordAndOwners(store, record)) {
        if (owner.entity != Meeting::entity.name())
            continue;
        openMeeting({owner.id});
        if (record.entity == AgendaItem::entity.name() && view() == View::Prepare)
            m_prepare->chooseItem({record.id});
        if (view() == View::Meeting)
            m_meeting->showRecord(record);
        return true;
    }
    return false;
}

void MeetingsPage::openRow(const RecordRef &record)
{
    run(this, [&] {
        if (record.entity == ActionPoint::entity.name()) {
            const auto action = m_workspace.store().find(Id<ActionPoint>{record.id});
            if (action && action->meeting)
                openMeeting(*action->meeting);
        } else {
            showRecord(record);
        }
    });
}

void MeetingsPage::openMeeting(Id<Meeting> id)
{
    const Meeting meeting = m_workspace.store().get(id);
    const bool isBefore = (meeting.state == MeetingState::Planned || meeting.state == MeetingState::Called) && meeting.startedAt.isEmpty();
    if (isBefore || meeting.state == MeetingState::Cancelled || meeting.isEarlier) {
        m_prepare->showMeeting(id);
        setView(View::Prepare);
        m_prepare->refresh(day(), isReadOnly());
        m_prepare->setFocus();
        showHead();
    } else {
        m_meeting->showMeeting(id);
        setView(View::Meeting);
        m_meeting->setFocus();
    }
}

void MeetingsPage::begin()
{
    m_prepare->commit();
    m_meeting->showMeeting(m_prepare->meeting());
    m_meeting->begin();
    setView(View::Meeting);
    m_meeting->setFocus();
}

void MeetingsPage::backToLists()
{
    if (view() == View::Prepare)
        m_prepare->commit();
    setView(m_workspace.store().count(Meeting::entity) == 0 ? View::Empty : View::Lists);
    m_lists->refresh(day(), isReadOnly());
    m_lists->setFocus();
}

bool MeetingsPage::wantsRoom() const
{
    return view() == View::Meeting && m_meeting->isRunning();
}

bool MeetingsPage::showView(const QString &name)
{
    if (name == u"decisions" || name == u"actions") {
        backToLists();
        m_lists->setList(name == u"decisions" ? MeetingsList::Decisions : MeetingsList::Actions);
        return true;
    }
    const bool isPrepared = name == u"prepare";
    if (name != u"meeting" && !isPrepared)
        return false;
    std::vector<Meeting> meetings = m_workspace.store().all<Meeting>();
    std::erase_if(meetings, [&](const Meeting &meeting) {
        const bool isAhead = meeting.state == MeetingState::Planned || meeting.state == MeetingState::Called;
        return meeting.isEarlier || meeting.state == MeetingState::Cancelled || (isAhead && meeting.startedAt.isEmpty()) != isPrepared;
    });
    const auto first = std::ranges::min_element(meetings, {}, [&](const Meeting &meeting) {
        return std::tuple(meeting.startedAt.isEmpty() || !meeting.endedAt.isEmpty(), std::abs(meeting.date.daysTo(day())));
    });
    if (first == meetings.end())
        return false;
    openMeeting(first->id);
    return true;
}

} // namespace samsyn
