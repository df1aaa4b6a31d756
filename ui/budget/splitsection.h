// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetrules.h"
#include "core/budget/budgetsplit.h"
#include "core/budget/splitchange.h"
#include "core/workspace/workspace.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace samsyn {

class MessageBar;
class SplitChoices;
class StoredChoice;
class TableModel;
class TableView;
class WhyPanel;

/// What each member pays of the own financing, by the rule kept with the budget, and why.
class SplitSection : public QWidget
{
    Q_OBJECT

public:
    explicit SplitSection(Workspace &workspace, QWidget *parent = nullptr);

    void show(const BudgetSheet &sheet, bool readOnly);
    /// Nothing where the split cannot be computed; then the section says why.
    const std::optional<AllocationResult> &result() const { return m_result; }
    /// Of the chosen row, an index of the result's lines; -1 for none.
    int currentLine() const;
    void setCurrentLine(int line);
    TableView *table() const { return m_table; }

Q_SIGNALS:
    void lineChosen(int line);
    void memberOpened(const RecordRef &member);

private:
    void layOut();
    void connectControls();
    void showControls(const Allocation &rule, const AllocationInput &input, bool readOnly);
    void showDates(const AllocationInput &input);
    void showAmending(const BudgetSheet &sheet, bool readOnly);
    void compute(const BudgetSheet &sheet, const AllocationInput &input);
    void showResult();
    void sayWhyNot(const QString &sentence, bool otherDates);
    void explainCurrent();

    Workspace &m_workspace;
    Id<Budget> m_budget;
    std::optional<AllocationResult> m_result;
    std::vector<size_t> m_lines; // of the result, for each row
    std::optional<SplitChange> m_change; // since last year's adopted budget
    bool m_withMonths = false;
    bool m_amends = false;
    QLabel *m_summary;
    QLabel *m_amount;
    StoredChoice *m_date;
    StoredChoice *m_unit;
    QCheckBox *m_amend; // only what differs from the decided version is split
    QPushButton *m_more;
    SplitChoices *m_choices;
    MessageBar *m_message;
    TableModel *m_model;
    TableView *m_table;
    QLabel *m_notes;
    WhyPanel *m_why;
};

/// Days for which every payer of the split has a population, the latest first.
std::vector<QDate> offeredPopulationDates(const Store &store, const AllocationInput &input);

} // namespace samsyn
