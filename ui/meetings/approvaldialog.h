// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meetingsteps.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace samsyn {

class DateEdit;
class Workspace;

/// Asks when and how a verifier approved the minutes.
class VerificationDialog : public QDialog
{
    Q_OBJECT

public:
    VerificationDialog(Workspace &workspace, const Attendance &verifier, QWidget *parent = nullptr);

private:
    void store();

    Workspace &m_workspace;
    Id<Attendance> m_verifier;
    DateEdit *m_day;
    QLineEdit *m_how;
};

/// Asks when the minutes were approved, and by what: an item of the next meeting, or as it is typed.
class ApprovalDialog : public QDialog
{
    Q_OBJECT

public:
    ApprovalDialog(Workspace &workspace, Id<Meeting> meeting, QWidget *parent = nullptr);

private:
    void fillItems(const Meeting &meeting);
    void store();

    Workspace &m_workspace;
    Id<Meeting> m_meeting;
    QComboBox *m_item;
    DateEdit *m_day;
    QLineEdit *m_how;
};

} // namespace samsyn
