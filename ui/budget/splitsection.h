// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetrules.h"
#include "core/budget/budgetsplit.h"
#include "core/budget/splitchange.h"
#include "core/budget/scenarios.h"
#include "core/workspace/workspace.h"
#include "ui/budget/splittable.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace samsyn {

class CompareButton;
class MessageBar;
class ScenarioEditor;
class ScenarioHeads;
class SplitChoices;
class StoredChoice;
class TableModel;
class TableView;
class WhyPanel;

/// What each member pays of the own financing, by the rule kept with the budget, and why; beside it
/// the budget's scenarios.
class SplitSection : public QWidget
{
    Q_OBJECT

public:
    explicit SplitSection(Workspace &workspace, QWidget *parent = nullptr);

    /// @param locked the budget is not changed any more; scenarios of it still are
    void show(const BudgetSheet &sheet, bool locked, bool readOnly);
    /// How much of the real split has room in a width, beside the scenarios; nothing where they
    /// themselves have none.
    std::optional<SplitDetail> detailFor(int width) const;
    void setDetail(SplitDetail detail);
    /// Nothing where the split cannot be computed; then the section says why.
    const std::optional<AllocationResult> &result() const { return m_result; }
    /// Of the chosen row, an index of the result's lines; -1 for none.
    int currentLine() const;
    void setCurrentLine(int line);
    TableView *table() const { return m_table; }

Q_SIGNALS:
    void lineChosen(int line);
    void memberOpened(const RecordRef &member);
    void comparisonWanted();
    void draftMade(Id<Budget> draft);
    void shapeChanged(); // more or less room is needed

private:
    void layOut();
    void connectControls();
    void showControls(const Allocation &rule, const AllocationInput &input, bool readOnly);
    void showDates(const AllocationInput &input);
    void showAmending(const BudgetSheet &sheet, bool readOnly);
    void compute(const BudgetSheet &sheet, const AllocationInput &input);
    void showResult();
    void showScenarios(const BudgetSheet &sheet, const AllocationInput &input, bool readOnly);
    void setShape(const SplitShape &shape);
    std::vector<TableRow> rowsFor(const SplitShape &shape) const;
    int neededWidth(const SplitShape &shape) const;
    int currentScenario() const;
    void makeDraft(Id<Scenario> scenario);
    void explainScenario(int scenario);
    void connectScenarios();
    void sayWhyNot(const QString &sentence, bool otherDates);
    void explainCurrent();

    Workspace &m_workspace;
    Id<Budget> m_budget;
    std::optional<AllocationResult> m_result;
    std::optional<SplitChange> m_change; // since last year's adopted budget
    std::vector<ScenarioSplit> m_scenarios;
    Comparison m_comparison;
    std::vector<int> m_lines; // of the result, for each row; -1 for who is in a scenario alone
    SplitShape m_shape;
    bool m_isReadOnly = false;
    Id<Budget> m_draft; // made of a scenario, with what is to be done
    QLabel *m_summary;
    QLabel *m_amount;
    StoredChoice *m_date;
    StoredChoice *m_unit;
    QCheckBox *m_amend; // only what differs from the decided version is split
    QPushButton *m_more;
    SplitChoices *m_choices;
    CompareButton *m_compare;
    ScenarioEditor *m_editor;
    ScenarioHeads *m_heads = nullptr;
    MessageBar *m_draftMessage;
    MessageBar *m_message;
    TableModel *m_model;
    TableView *m_table;
    QLabel *m_notes;
    WhyPanel *m_why;
};

/// Days for which every payer of the split has a population, the latest first.
std::vector<QDate> offeredPopulationDates(const Store &store, const AllocationInput &input);

} // namespace samsyn
