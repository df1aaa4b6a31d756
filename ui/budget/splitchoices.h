// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/allocation.h"
#include "core/budget/budget.h"
#include "core/workspace/workspace.h"

#include <QComboBox>
#include <QWidget>

namespace samsyn {

class DateEdit;
class ErrorLine;
class Form;
class MoneyEdit;
class TableModel;
class TableView;

/// A box that the wheel scrolls past: what it says is stored at once.
class StoredChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit StoredChoice(QWidget *parent = nullptr);
    void setCurrentValue(const QVariant &value) { setCurrentIndex(findData(value)); }

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// "More choices" of a split: key, policy, fixed part, and what holds for one member alone. Each is
/// stored with the budget when it is made.
class SplitChoices : public QWidget
{
    Q_OBJECT

public:
    explicit SplitChoices(Workspace &workspace, QWidget *parent = nullptr);

    /// @param somebodyMoves somebody comes or goes during the year, so that the policy matters
    void show(const Budget &budget,
              const Allocation &rule,
              const AllocationInput &input,
              bool somebodyMoves,
              bool readOnly);

private:
    void addFields();
    void addMembers();
    void storeMember(const RecordRef &member, int column, const QVariant &value);
    void showMembers(const AllocationInput &input);

    Workspace &m_workspace;
    Id<Budget> m_budget;
    Allocation m_rule;
    Form *m_form;
    StoredChoice *m_key;
    StoredChoice *m_policy;
    DateEdit *m_basis;
    MoneyEdit *m_base;
    TableModel *m_members;
    TableView *m_table;
    ErrorLine *m_errors;
};

} // namespace samsyn
