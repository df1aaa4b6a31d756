// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/meetingshown.h"

#include <QListView>
#include <QStandardItemModel>

namespace samsyn {

/// Who sits where: a row for each seat, with the one who stands in for its holder, and below those
/// the ones who take part without a vote. A letter says what somebody is; arrows move.
class AttendanceList : public QListView
{
    Q_OBJECT

public:
    explicit AttendanceList(QWidget *parent = nullptr);

    void setShown(const MeetingShown &shown, Id<AgendaItem> item);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// The seat's own attendance; nobody where there is no row.
    std::optional<Id<Attendance>> chosen() const;
    void choose(Id<Attendance> attendance);

    enum class Wish { Present, Remote, Substitute, Absent, Apologies, Came, Left, Verifier };
    /// What a letter asks for, in the language of the window: N, D, E, F in Swedish.
    static std::optional<Wish> wishOf(const QString &letter);
    static QString letterOf(Wish wish);
    static QString nameOf(Wish wish);

Q_SIGNALS:
    void wished(samsyn::Id<samsyn::Attendance> attendance, samsyn::AttendanceList::Wish wish);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void wish(Wish wish);

    QStandardItemModel m_model;
    bool m_readOnly = false;
};

} // namespace samsyn
