// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/meetingshown.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace samsyn {

class Workspace;

/// The item that is taken, large, for the screen in the room: what everybody may read. The
/// strategist's own notes do not stand there. It follows the meeting; Esc or F11 closes it.
class BigScreen : public QDialog
{
    Q_OBJECT

public:
    explicit BigScreen(Workspace &workspace, QWidget *parent = nullptr);
    void setShown(const MeetingShown &shown, Id<AgendaItem> item);

Q_SIGNALS:
    void stepWanted(int by); // to another item: Ctrl+↑ and Ctrl+↓, and the page keys

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *add(const QString &text, double size, bool strong, bool grey);
    void addText(const QString &head, const QString &markdown);

    Workspace &m_workspace;
    QVBoxLayout *m_column;
};

} // namespace samsyn
