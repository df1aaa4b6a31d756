// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/meetings/meeting.h"

#include <QAction>
#include <QMenu>
#include <QWidget>
#include <functional>
#include <memory>

class QStackedWidget;

namespace samsyn {

class AgendaPane;
class AttendancePane;
class FinishView;
class ItemPane;
class MeetingFoot;
class Workspace;
struct MeetingShown;

/// A meeting from its first minute to its sealed minutes: the agenda, the item that is taken and who
/// is there, side by side and by keyboard alone; afterwards what is missing and the steps that are
/// left. What is written is stored when a field is left, when the item changes, and in a pause.
class MeetingView : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingView(Workspace &workspace, QWidget *parent = nullptr);
    ~MeetingView() override;

    /// Another meeting, at the item where it is.
    void showMeeting(Id<Meeting> meeting);
    Id<Meeting> shownMeeting() const { return m_meeting; }
    /// Shows an item, an action point or an attendance of this or another meeting; returns whether
    /// it is one.
    bool showRecord(const RecordRef &record);
    /// Reads the meeting again. What is being written stays as it is.
    void refresh();
    void setReadOnly(bool readOnly);

    /// For the page's head while this view is shown: "Beredningsgruppen", "torsdag 24 november 2011,
    /// pågår sedan 09:03", its buttons, and a menu with everything that can be done here and its keys.
    QString title() const;
    QString state() const;
    QList<QAction *> headActions() const;
    QMenu *menu() const { return m_menu; }
    /// Ctrl+N while this view is shown: a further item, "5a" where the numbers are frozen.
    void addItem();
    /// A meeting is going on: the sidebar makes room.
    bool isRunning() const;

    /// Everybody expected is seated as taking part; from now on minutes are taken.
    void begin();

Q_SIGNALS:
    void headChanged(); // title, state or the buttons
    void closed();      // back to the list of meetings
    void itemShown();   // another one
    void recordWanted(const samsyn::RecordRef &record); // somewhere else in the window

private:
    void makeActions();
    QWidget *makeColumns();
    QAction *make(const QString &text, const QString &objectName, const QString &keys,
                  std::function<void()> act);
    void bringPlace(const RecordRef &place);
    void showItem(Id<AgendaItem> item);
    void step(int by);
    void finishItem();
    void end();
    void showBig();
    void turnTo(bool finishing);
    void arrange();
    void arrangeActions();
    bool mayWrite() const;

    Workspace &m_workspace;
    Id<Meeting> m_meeting;
    Id<AgendaItem> m_item;
    std::unique_ptr<MeetingShown> m_shown;
    bool m_readOnly = false;
    QMenu *m_menu;
    QStackedWidget *m_stack;
    AgendaPane *m_agenda;
    ItemPane *m_itemPane;
    AttendancePane *m_attendance;
    MeetingFoot *m_foot;
    FinishView *m_finish;
    QAction *m_begin = nullptr;
    QAction *m_end = nullptr;
    QAction *m_reopen = nullptr;
    QAction *m_next = nullptr;
    QAction *m_toFinish = nullptr;
    QAction *m_toMinutes = nullptr;
    QAction *m_close = nullptr;
    QList<QAction *> m_writing; // what changes something
};

} // namespace samsyn
