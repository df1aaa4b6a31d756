// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/reviews.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace samsyn {

class DateEdit;
class MessageBar;
class Workspace;

/// Asks who approves the month, when and how: it cannot be undone.
class ApproveDialog : public QDialog
{
    Q_OBJECT

public:
    ApproveDialog(Workspace &workspace, Month month, QDate today, QWidget *parent = nullptr);

private:
    QWidget *makeForm();
    QWidget *makeButtons();
    void approveNow();

    Workspace &m_workspace;
    Month m_month;
    QDate m_today;
    LeadingChair m_chairNow;
    QLineEdit *m_name;
    DateEdit *m_day;
    QComboBox *m_way;
    MessageBar *m_error;
};

} // namespace samsyn
