// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/groups/groupsection.h"

class QLabel;
class QPushButton;

namespace samsyn {

class GroupForm;
class HoldersSection;
class SeatsSection;

/// One group: its facts, its seats and who held them, its standing agenda, its names over time.
class GroupView : public QWidget
{
    Q_OBJECT

public:
    explicit GroupView(Workspace &workspace, QWidget *parent = nullptr);

    void setShown(const ShownGroup &shown);
    void editName();
    bool showSeat(const RecordRef &seat);
    bool showHolder(const RecordRef &holder);

Q_SIGNALS:
    void releveling(); // the user wants the group to go down a level

private:
    QWidget *makeTop();
    void remove();

    Workspace &m_workspace;
    ShownGroup m_shown;
    QLabel *m_name;
    QLabel *m_kind;
    QPushButton *m_relevel;
    QPushButton *m_remove;
    GroupForm *m_form;
    SeatsSection *m_seats;
    HoldersSection *m_holders;
    std::vector<GroupSection *> m_sections;
};

} // namespace samsyn
