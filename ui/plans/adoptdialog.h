// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/planversions.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/run.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace samsyn {

class DateEdit;
class MessageBar;

/// By which decision a plan is adopted, and of which day; after the first time, what its new version
/// has other than the last.
class AdoptPlanDialog : public QDialog, public MessageArea
{
    Q_OBJECT

public:
    AdoptPlanDialog(Workspace &workspace, Id<Plan> plan, QWidget *parent);

    void showError(const QString &sentence) override;
    void clearError() override;

private:
    void addText(QVBoxLayout *column);
    void addDifferences(QVBoxLayout *column);
    QWidget *makeForm();
    QWidget *makeButtons();
    void adopt();
    void takeItsDay();
    void update();

    Workspace &m_workspace;
    Plan m_plan;
    std::optional<PlanVersion> m_latest;
    QLineEdit *m_reference;
    DateEdit *m_day;
    QLineEdit *m_note;
    MessageBar *m_error;
    QPushButton *m_adopt = nullptr;
};

} // namespace samsyn
