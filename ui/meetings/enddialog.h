// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/meetingshown.h"

#include <QDialog>

namespace samsyn {

class DateEdit;
class LineEdit;
class Workspace;

/// Ends a meeting: when it ended, and when the group meets next. What is not done is named; it comes
/// along to the next agenda.
class EndDialog : public QDialog
{
    Q_OBJECT

public:
    EndDialog(Workspace &workspace, const MeetingShown &shown, QWidget *parent = nullptr);

    /// As one change. Throws Error.
    void apply() const;

private:
    QString openItems(const MeetingShown &shown) const;

    Workspace &m_workspace;
    Id<Meeting> m_meeting;
    std::optional<Id<Meeting>> m_next; // the one that is planned already
    LineEdit *m_time;
    DateEdit *m_date;
    LineEdit *m_start;
};

} // namespace samsyn
