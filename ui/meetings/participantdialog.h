// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/attendance.h"
#include "core/store/transaction.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace samsyn {

class Segments;

/// Asks for one person by typing a few letters of the name: somebody called to the meeting, somebody
/// the workspace knows, or a name as it was typed. Either who stands in for the holder of a seat, or
/// who takes part besides.
class ParticipantDialog : public QDialog
{
    Q_OBJECT

public:
    ParticipantDialog(const Store &store, Id<Meeting> meeting, const std::optional<Attendance> &absent,
                      QWidget *parent = nullptr);

    /// The chosen one's attendance at this meeting, there from now on; made where there was none.
    Id<Attendance> participant(Transaction &transaction) const;

private:
    struct Candidate {
        std::optional<Id<Attendance>> attendance;
        std::optional<Id<Person>> person;
        QString name;
        QString title;
        std::optional<Id<Organization>> organization;
        QString organizationName;
    };

    void collect(const Store &store);
    void filter();
    std::optional<Candidate> chosen() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    Id<Meeting> m_meeting;
    std::optional<Attendance> m_absent;
    std::vector<Candidate> m_candidates;
    QLineEdit *m_name;
    QLineEdit *m_organization;
    QListWidget *m_list;
    Segments *m_role = nullptr;
    QPushButton *m_choose;
};

} // namespace samsyn
