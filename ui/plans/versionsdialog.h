// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/planversions.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/run.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace samsyn {

class MessageBar;
class TableModel;
class TableView;

/// The plan's versions with their decisions; any two, or one and today, are compared. Each goes out as
/// it was adopted, and what differs as a document.
class PlanVersionsDialog : public QDialog, public MessageArea
{
    Q_OBJECT

public:
    PlanVersionsDialog(const Workspace &workspace, Id<Plan> plan, QWidget *parent);

    void showError(const QString &sentence) override;
    void clearError() override;

private:
    QWidget *makeChoice();
    QWidget *makeButtons();
    void showDifferences();
    PlanEdition edition(const QComboBox *chosen) const;
    int numberOf(const QComboBox *chosen) const; // 0: as it stands today

    const Workspace &m_workspace;
    Plan m_plan;
    std::vector<PlanVersion> m_versions;
    QComboBox *m_before;
    QComboBox *m_after;
    QLabel *m_decision;
    QLabel *m_count;
    TableModel *m_model;
    TableView *m_table;
    MessageBar *m_error;
    QPushButton *m_plans = nullptr;
    QPushButton *m_differences = nullptr;
};

} // namespace samsyn
