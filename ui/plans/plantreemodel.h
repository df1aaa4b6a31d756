// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/planrows.h"

#include <QAbstractItemModel>

namespace samsyn {

/// A plan as a tree: areas, goals, activities, with who is responsible, when, and how it goes.
class PlanTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Title, Who, When, State, Progress, ColumnCount };
    /// Of the column Progress: percent done as an int; invalid where there is no bar.
    static constexpr int BarRole = Qt::UserRole + 100;

    explicit PlanTreeModel(QObject *parent = nullptr);

    /// The same rows of the same records are kept; else all begins anew.
    void setPlan(PlanView view, const PlanFilter &filter);
    const PlanView &view() const { return m_view; }

    RecordRef recordAt(const QModelIndex &index) const; // null at a heading
    QModelIndex indexOf(const RecordRef &record) const;
    const ActivityView *activityAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int placeOf(const QModelIndex &index) const; // among the rows; -1 at the root
    RecordRef recordOf(const PlanRow &row) const;
    const PlanProgress *progressOf(const PlanRow &row) const;
    QString textOf(const PlanRow &row, int column) const;
    QString activityText(const ActivityView &activity, int column) const;
    QString hintOf(const PlanRow &row) const;

    PlanView m_view;
    std::vector<PlanRow> m_rows;
    std::vector<std::vector<int>> m_children; // of each row, then of the root
    std::vector<int> m_placeInParent;
};

} // namespace samsyn
