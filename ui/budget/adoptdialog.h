// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budget.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/run.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace samsyn {

class DateEdit;
class MessageBar;

/// By which decision a budget is adopted, and of which day. What is still unexplained stands there
/// with its way out, since it comes first.
class AdoptDialog : public QDialog, public MessageArea
{
    Q_OBJECT

public:
    AdoptDialog(Workspace &workspace, const Budget &budget, QWidget *parent);

    void showError(const QString &sentence) override;
    void clearError() override;

private:
    QWidget *makeForm();
    QWidget *makeButtons();
    void showProblems();
    void accept(const Problem &problem);
    void adopt();
    void takeItsDay();
    void update();

    Workspace &m_workspace;
    Budget m_budget;
    QVBoxLayout *m_problems;
    QLineEdit *m_reference;
    DateEdit *m_day;
    MessageBar *m_error;
    QPushButton *m_adopt = nullptr;
    bool m_hasProblems = false;
};

} // namespace samsyn
