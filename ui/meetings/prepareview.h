// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/agendaitem.h"
#include "core/meetings/meeting.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace samsyn {

class AppendixList;
class ItemForm;
class PeopleList;
class TableModel;
class TableView;
class Workspace;
struct MeetingMail;

/// A meeting before it begins: when and where, its agenda, the item that is chosen, and who comes.
class PrepareView : public QWidget
{
    Q_OBJECT

public:
    explicit PrepareView(Workspace &workspace, QWidget *parent = nullptr);

    void showMeeting(Id<Meeting> meeting);
    Id<Meeting> meeting() const { return m_meeting; }
    bool chooseItem(Id<AgendaItem> item);
    void refresh(QDate day, bool readOnly);
    /// Stores what is half-written.
    void commit();

    void addItem();
    void fillAgenda();
    /// Day, time and place; moved where it was called, and then those who were called can be told.
    void editFacts();
    void cancelMeeting();
    void editProgram();
    void previewNotice();
    void sendNotice();

Q_SIGNALS:
    void changedState(); // called, begun, cancelled
    void closed();       // Esc

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeAgenda();
    QWidget *makeEmpty();
    void showFacts();
    void showAgenda();
    void showItem();
    void moveChosen(int by);
    void removeChosen();
    void tellChange();
    bool openDraft(const MeetingMail &mail);
    std::pair<QString, QByteArray> splitPaper() const;
    bool mayWrite() const;
    std::optional<Id<AgendaItem>> chosen() const;

    Workspace &m_workspace;
    Id<Meeting> m_meeting;
    QDate m_day;
    bool m_readOnly = false;
    QLabel *m_facts;
    QLabel *m_notice;
    TableModel *m_model;
    TableView *m_agenda;
    QStackedWidget *m_stack; // no item yet, or the chosen one
    ItemForm *m_form;
    PeopleList *m_people;
    AppendixList *m_papers; // of the meeting itself
};

} // namespace samsyn
