// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/exchange/publication.h"
#include "core/meetings/meeting.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace samsyn {

class MeetingView;
class EmptyState;
class MessageBar;
class PrepareView;
class RegistersView;
class Workspace;

/// The page of the meetings: their list with the registers of decisions and action points, and the one
/// meeting that is shown, before it begins and from then on.
class MeetingsPage : public Page
{
    Q_OBJECT

public:
    explicit MeetingsPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QString state() const override;
    void refresh() override;
    /// A meeting and what belongs to it, an action point in its register, a target of meetings.
    bool showRecord(const RecordRef &record) override;

    /// “meeting”: the one that goes on, else the last; “prepare”: the next; “decisions” and “actions”.
    bool showView(const QString &name) override;
    bool wantsRoom() const override;

private:
    enum class View { Empty, Lists, Prepare, Meeting };

    QWidget *makeEmpty();
    QWidget *makeLists();
    void makeCommands();
    void makePrepareMenu();
    View view() const;
    void setView(View view);
    void showHead();
    void showForecast();
    void openMeeting(Id<Meeting> meeting);
    void begin();
    void openRow(const RecordRef &record);
    void backToLists();
    void addMeeting(bool earlier);
    void planYear();
    void addNew();
    void previewDocument();
    void preview(const std::function<Publication(Language)> &build);

    Workspace &m_workspace;
    std::optional<Id<Group>> m_planGroup; // the one whose target was asked about
    QStackedWidget *m_stack;
    EmptyState *m_noMeetings = nullptr;
    EmptyState *m_noGroups = nullptr;
    MessageBar *m_forecast = nullptr;
    RegistersView *m_lists;
    PrepareView *m_prepare;
    MeetingView *m_meeting;
    QMenu *m_prepareMenu;
    QMenu *m_listsMenu;
    QAction *m_plan = nullptr;
    QAction *m_new = nullptr;
    QAction *m_earlier = nullptr;
    QAction *m_fill = nullptr;
    QAction *m_send = nullptr;
    QAction *m_begin = nullptr;
};

} // namespace samsyn
