// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/attendancelist.h"

class QLabel;
class QPushButton;

namespace samsyn {

class Pips;
class Symbol;
class Workspace;

/// Who takes part, and where the group has a rule, whether that is enough for a decision at the item
/// that is taken. Letters change it; each is one step that can be undone.
class AttendancePane : public QWidget
{
    Q_OBJECT

public:
    explicit AttendancePane(Workspace &workspace, QWidget *parent = nullptr);

    void setShown(const MeetingShown &shown, Id<AgendaItem> item, bool mayWrite);
    AttendanceList *list() const { return m_list; }
    void addPerson();

private:
    void showQuorum(const MeetingShown &shown);
    void act(Id<Attendance> who, AttendanceList::Wish wish);
    void setPresence(Id<Attendance> who, Presence presence);
    void substitute(Id<Attendance> who);
    void changeTimes(Id<Attendance> who, bool came);
    void toggleVerifier(Id<Attendance> who);

    Workspace &m_workspace;
    Id<Meeting> m_meeting;
    Id<AgendaItem> m_item;
    bool m_isRunning = false;
    Symbol *m_symbol;
    QLabel *m_word;
    QLabel *m_count;
    Pips *m_pips;
    AttendanceList *m_list;
    QWidget *m_foot;
};

} // namespace samsyn
