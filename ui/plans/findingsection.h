// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/finding.h"
#include "core/plans/plan.h"
#include "ui/plans/recordform.h"
#include "ui/widgets/tablesection.h"

class QComboBox;

namespace samsyn {

class DateEdit;
class LineEdit;

/// The register: what was found, where and when, and what became of it.
class FindingSection : public TableSection
{
    Q_OBJECT

public:
    explicit FindingSection(Workspace &workspace, QWidget *parent = nullptr);
    void setShown(std::optional<Id<Plan>> plan, QDate day, bool readOnly);

protected:
    std::vector<TableRow> rows() const override;
    void store(const TableRow &row, int column, const QVariant &value) override;
    void remove(const RecordRef &row) override;

private:
    bool isOfPlan(const Finding &finding, const std::optional<Plan> &plan) const;
    void add();

    Workspace &m_workspace;
    std::optional<Id<Plan>> m_plan;
    QDate m_day;
    QComboBox *m_kind;
    LineEdit *m_text;
    LineEdit *m_organization;
    DateEdit *m_date;
};

/// What is done about the chosen one: its area, activity, goal and note.
class FindingForm : public RecordForm<Finding>
{
public:
    explicit FindingForm(Workspace &workspace, QWidget *parent = nullptr);
};

} // namespace samsyn
