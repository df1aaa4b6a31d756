// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/planmatrix.h"

#include <QWidget>

class QLabel;

namespace samsyn {

class TableModel;
class TableView;
class Workspace;
struct TableCell;
struct TableRow;

/// Areas against members: who takes part where, and how it goes. A cell opened shows its activities.
class PlanMatrixView : public QWidget
{
    Q_OBJECT

public:
    explicit PlanMatrixView(Workspace &workspace, QWidget *parent = nullptr);

    using QWidget::show;
    void show(const PlanView &view, const PlanFilter &filter);


Q_SIGNALS:
    /// Without an area of the sums, and of what stands in none; without an organization of a whole row.
    void cellOpened(std::optional<samsyn::Id<samsyn::FocusArea>> area, std::optional<samsyn::Id<samsyn::Organization>> organization);

private:
    void openCell();
    TableRow rowOf(const PlanMatrixRow &row) const;

    Workspace &m_workspace;
    PlanMatrix m_matrix;
    QLabel *m_hint;
    TableModel *m_model;
    TableView *m_table;
};

} // namespace samsyn
