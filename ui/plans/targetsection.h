// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/indicators.h"
#include "ui/widgets/tablesection.h"

class QComboBox;

namespace samsyn {

class LineEdit;
class Workspace;

/// What an indicator is to reach, by when, for all together or for one organization.
class TargetSection : public TableSection
{
    Q_OBJECT

public:
    explicit TargetSection(Workspace &workspace, QWidget *parent = nullptr);
    void setView(const IndicatorView &view, bool readOnly);

protected:
    std::vector<TableRow> rows() const override;
    void store(const TableRow &row, int column, const QVariant &value) override;
    void remove(const RecordRef &row) override;

private:
    void add();
    void fillOrganizations();

    Workspace &m_workspace;
    IndicatorView m_view;
    LineEdit *m_value;
    LineEdit *m_date;
    QComboBox *m_organization;
};

} // namespace samsyn
