// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/attendance.h"
#include "core/meetings/meeting.h"
#include "core/store/transaction.h"

#include <QWidget>

class QLabel;

namespace samsyn {

class TableModel;
class TableView;
class Workspace;

/// Who is expected to a meeting that has not begun: "7 of 9 are coming". A letter notes apologies or
/// takes them back; a substitute's letter says that they come instead.
class PeopleList : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleList(Workspace &workspace, QWidget *parent = nullptr);

    void show(const Meeting &meeting, bool mayWrite);
    void takeFocus();

    /// Apologies of the chosen one, or taken back where they were noted.
    void toggleApologies();
    /// The chosen one's apologies, and who comes instead.
    void chooseSubstitute();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Id<Attendance> chosen(Transaction &transaction) const;

    Workspace &m_workspace;
    Meeting m_meeting;
    bool m_mayWrite = false;
    std::vector<Attendance> m_rows; // stored, or as the seats propose them
    QLabel *m_coming;
    TableModel *m_model;
    TableView *m_table;
    QLabel *m_keys;
};

} // namespace samsyn
