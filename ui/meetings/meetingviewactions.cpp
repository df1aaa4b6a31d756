// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/meetings/agendaedits.h"
#include "core/meetings/meetingsteps.h"
#include "core/workspace/workspace.h"
#include "ui/meetings/attendancepane.h"
#include "ui/meetings/bigscreen.h"
#include "ui/meetings/enddialog.h"
#include "ui/meetings/finishview.h"
#include "ui/meetings/itempane.h"
#include "ui/meetings/meetingshown.h"
#include "ui/meetings/meetingview.h"
#include "ui/widgets/run.h"

#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace samsyn {

QAction *MeetingView::make(const QString &text, const QString &objectName, const QString &keys, std::function<void()> act)
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(objectName);
    action->setShortcut(QKeySequence(keys));
    action->setShortcutContext(Qt::WindowShortcut);
    addAction(action); // the keys also work where no menu bar holds the menu
    connect(action, &QAction::triggered, this, [this, act = std::move(act)] { run(this, act); });
    return action;
}

void MeetingView::makeActions()
{
    m_menu->setTitle(tr("&Meeting"));
    m_menu->setObjectName(u"meetingMenu"_s);
    m_begin = make(tr("Begin the meeting"), u"beginMeeting"_s, u"Ctrl+Return"_s, [this] { begin(); });
    m_next = make(tr("Next item"), u"nextItem"_s, u"Ctrl+Down"_s, [this] { step(1); });
    make(tr("Item before"), u"itemBefore"_s, u"Ctrl+Up"_s, [this] { step(-1); });
    m_writing << make(tr("Item done, next one"), u"itemDone"_s, u"Ctrl+Return"_s, [this] { finishItem(); });
    m_menu->addSeparator();
    using Part = ItemPane::Part;
    const auto jump = [this](const QString &text, const QString &name, const QString &keys, Part part) {
        return make(text, name, keys, [this, part] { turnTo(false), m_itemPane->focus(part); });
    };
    jump(tr("Background"), u"toBackground"_s, u"Ctrl+1"_s, Part::Background);
    jump(tr("Discussion"), u"toDiscussion"_s, u"Ctrl+2"_s, Part::Discussion);
    jump(tr("Decision"), u"toDecision"_s, u"Ctrl+3"_s, Part::Decision);
    jump(tr("Action points"), u"toActions"_s, u"Ctrl+4"_s, Part::Actions);
    make(tr("Attendance"), u"toAttendance"_s, u"Ctrl+5"_s, [this] {
        turnTo(false);
        m_attendance->list()->setFocus(Qt::ShortcutFocusReason);
    });
    m_writing << jump(tr("Outcome"), u"toOutcome"_s, u"Ctrl+6"_s, Part::Outcome);
    jump(tr("Own notes"), u"toNotes"_s, u"Ctrl+7"_s, Part::Notes);
    m_writing << make(tr("Decision's words from the proposal"), u"decisionPhrase"_s, u"Ctrl+D"_s, [this] { m_itemPane->writePhrase(); });
    m_writing << jump(tr("Dissent"), u"toDissent"_s, u"Ctrl+R"_s, Part::Dissent);
    m_writing << jump(tr("Title and kind"), u"editItem"_s, u"F2"_s, Part::Title);
    m_menu->addSeparator();
    m_writing << make(tr("Add a person …"), u"addParticipant"_s, {}, [this] { m_attendance->addPerson(); });
    make(tr("Show on the screen"), u"showBig"_s, u"F11"_s, [this] { showBig(); });
    m_end = make(tr("End the meeting …"), u"endMeeting"_s, u"Ctrl+Shift+Return"_s, [this] { end(); });
    m_reopen = make(tr("Go on with the meeting"), u"reopenMeeting"_s, {}, [this] {
        m_workspace.change(tr("Go on with a meeting"), [this](Transaction &t) { samsyn::reopenMeeting(t, m_meeting); });
        turnTo(false);
    });
    m_toFinish = make(tr("Finish the minutes"), u"toFinish"_s, u"Ctrl+8"_s, [this] { turnTo(true), m_finish->takeFocus(); });
    m_toMinutes = make(tr("The items"), u"toItems"_s, u"Ctrl+9"_s, [this] { turnTo(false); });
    m_close = make(tr("Back to the meetings"), u"closeMeeting"_s, u"Alt+Left"_s, [this] {
        m_itemPane->commit();
        Q_EMIT closed();
    });
}

/// What can be done now, and which buttons stand in the head.
void MeetingView::arrangeActions()
{
    const bool mayChange = !m_readOnly && !m_workspace.isReadOnly();
    const MeetingState state = m_shown->meeting.state;
    const bool isAhead = (state == MeetingState::Planned || state == MeetingState::Called) && !isRunning();
    const bool wasHeld = state == MeetingState::Held || state == MeetingState::Approved;
    m_begin->setVisible(isAhead);
    m_begin->setEnabled(mayChange && isAhead);
    m_end->setVisible(isRunning());
    m_end->setEnabled(mayChange && isRunning());
    m_reopen->setVisible(state == MeetingState::Held && mayChange);
    m_toFinish->setVisible(wasHeld && m_stack->currentIndex() == 0);
    m_toMinutes->setVisible(wasHeld && m_stack->currentIndex() == 1);
    m_next->setVisible(m_stack->currentIndex() == 0);
    m_next->setProperty("showsKeys", true);
    for (QAction *action : std::as_const(m_writing))
        action->setEnabled(mayWrite());
}

QList<QAction *> MeetingView::headActions() const
{
    if (isRunning())
        return {m_end, m_next};
    if (m_begin->isVisible())
        return {m_close, m_begin};
    if (m_stack->currentIndex() == 1)
        return {m_close, m_toMinutes};
    return m_toFinish->isVisible() ? QList<QAction *>{m_close, m_toFinish} : QList<QAction *>{m_close};
}

void MeetingView::begin()
{
    m_workspace.change(tr("Begin the meeting"), [this](Transaction &transaction) {
        startMeeting(transaction, m_meeting, now().time().toString(u"HH:mm"_s));
    });
    refresh();
    m_itemPane->focus(ItemPane::Part::Discussion);
}

void MeetingView::end()
{
    m_itemPane->commit();
    refresh();
    EndDialog dialog(m_workspace, *m_shown, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    refresh();
    turnTo(true);
    m_finish->takeFocus();
}

void MeetingView::addItem()
{
    if (!mayWrite())
        throw Error(ErrorKind::Failed, tr("Items are added while a meeting goes on, or before it on its agenda."));
    m_itemPane->commit();
    AgendaItem item;
    item.meeting = m_meeting;
    item.title = tr("New item");
    item.kind = AgendaItemKind::Discussion;
    const int position = m_shown->indexOf(m_item) + 1;
    Id<AgendaItem> added;
    m_workspace.change(tr("Add an item"), [&](Transaction &transaction) { added = insertItem(transaction, item, position); });
    refresh();
    showItem(added);
    m_itemPane->focus(ItemPane::Part::Title);
}

void MeetingView::showBig()
{
    m_itemPane->commit();
    auto *screen = new BigScreen(m_workspace, this);
    screen->setAttribute(Qt::WA_DeleteOnClose);
    const auto show = [this, screen] { screen->setShown(*m_shown, m_item); };
    connect(screen, &BigScreen::stepWanted, this, [this](int by) { step(by); });
    connect(this, &MeetingView::headChanged, screen, show);
    show();
    screen->showFullScreen();
}

} // namespace samsyn
