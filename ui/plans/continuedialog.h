// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/continuation.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/run.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace samsyn {

class DateEdit;
class MessageBar;
class TableModel;
class TableView;

/// A plan continued into the next year: each open goal and activity with what is proposed for it and
/// why, chosen by a key (F, A, S in Swedish); the next plan's name and period; goals that were found
/// meanwhile. One step, which is undone as one.
class ContinueDialog : public QDialog, public MessageArea
{
    Q_OBJECT

public:
    ContinueDialog(Workspace &workspace, Id<Plan> plan, QWidget *parent);

    /// The plan that was made or filled; only once it was accepted.
    Id<Plan> next() const { return m_made; }

    void showError(const QString &sentence) override;
    void clearError() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addItems(QVBoxLayout *column);
    void addGoals(QVBoxLayout *column);
    QWidget *makeForm();
    QWidget *makeButtons();
    void choose(size_t item, ContinuationChoice choice);
    void showItems();
    void showPeriod();
    void continueNow();

    Workspace &m_workspace;
    Plan m_plan;
    std::vector<ContinuationItem> m_items;
    std::vector<ProposedGoal> m_proposed;
    Id<Plan> m_made;
    TableModel *m_model;
    TableView *m_table;
    QLabel *m_counts;
    QListWidget *m_goals;
    QLineEdit *m_name;
    DateEdit *m_from;
    DateEdit *m_to;
    MessageBar *m_error;
    QPushButton *m_continue = nullptr;
};

} // namespace samsyn
