// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/plan.h"
#include "ui/plans/recordform.h"
#include "ui/widgets/tablesection.h"

namespace samsyn {

/// What a plan is called, its period, and the texts around its goals.
class PlanForm : public RecordForm<Plan>
{
public:
    explicit PlanForm(Workspace &workspace, QWidget *parent = nullptr);
};

/// What the plan will not do, and why.
class ExclusionSection : public TableSection
{
    Q_OBJECT

public:
    explicit ExclusionSection(Workspace &workspace, QWidget *parent = nullptr);
    void setShown(const Plan &plan, bool readOnly);

protected:
    std::vector<TableRow> rows() const override;
    void store(const TableRow &row, int column, const QVariant &value) override;
    void remove(const RecordRef &row) override;

private:
    void add();

    Workspace &m_workspace;
    Plan m_plan;
    LineEdit *m_title;
    LineEdit *m_reason;
};

} // namespace samsyn
