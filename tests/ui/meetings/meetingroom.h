// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups/group.h"
#include "core/meetings/agendaitem.h"
#include "core/meetings/attendance.h"
#include "core/meetings/meeting.h"
#include "tests/support/workspaces.h"
#include "ui/meetings/meetingview.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace samsyn::test {

/// A preparatory group of nine seats, one of them vacant, with two substitutes, a secretary and
/// co-opted people: fifteen persons, all invented. Its meeting of 24 November 2011 has twelve items.
struct SampleMeeting {
    Id<Group> group;
    Id<Meeting> meeting;
    std::vector<Id<AgendaItem>> items;
};
SampleMeeting makeMeeting(Workspace &workspace, MinutesForm form, QuorumRule quorum);

/// The view in a window, told of every change as the page does, and fifteen people at the table.
class MeetingRoomTest : public ::testing::Test
{
protected:
    void open(MinutesForm form = MinutesForm::Formal, QuorumRule quorum = QuorumRule::MoreThanHalfOfAll);
    void begin();

    template <typename T>
    T *find(const QString &name) const
    {
        return view->findChild<T *>(name);
    }
    /// What a modal dialog is answered with once it stands there; a dialog left open is closed.
    void whenDialog(const std::function<void(QWidget *)> &answer);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text); // where the focus is, key by key
    AgendaItem item(int number) const;
    Attendance attendanceOf(const QString &name) const;
    void chooseAttendance(const QString &name);
    QString said() const; // the last sentence that was said instead of done

    StoppedClock clock{QDateTime(QDate(2011, 11, 24), QTime(9, 3))};
    Folder folder;
    std::unique_ptr<Workspace> workspace;
    SampleMeeting sample;
    std::unique_ptr<MeetingView> view;
    QStringList sentences;

private:
    QWidget *focused() const;

    std::shared_ptr<void> m_prompts;
};

} // namespace samsyn::test
