// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/indicators.h"
#include "core/plans/measurementedits.h"
#include "ui/widgets/tablemodel.h"

#include <QWidget>
#include <set>

namespace samsyn {

class AddLine;
class ErrorLine;
class LineEdit;
class Segments;
class TableView;
class Workspace;

/// The values of an indicator, organizations down and dates across, edited where they stand. An empty
/// cell is a gap, "missing" says that the value is known to be missing. What was copied in Excel is
/// pasted from the chosen cell on, as one step.
class MeasurementTable : public QWidget
{
    Q_OBJECT

public:
    explicit MeasurementTable(Workspace &workspace, QWidget *parent = nullptr);

    void setView(const IndicatorView &view, bool readOnly);

private:
    void showRows();
    std::vector<TableColumn> columns() const;
    TableRow rowOf(std::optional<Id<Organization>> organization, const QString &name) const;
    std::vector<std::pair<std::optional<Id<Organization>>, QString>> organizations() const;
    MeasuredPlace placeOf(const TableRow &row, int column) const;
    void store(const TableRow &row, int column, const QVariant &value);
    void addDate();
    void paste();

    Workspace &m_workspace;
    IndicatorView m_view;
    bool m_readOnly = false;
    bool m_columnsReadOnly = true;
    std::vector<QDate> m_dates;
    std::set<QDate> m_added; // that have no value yet
    MeasurementGroup m_group = MeasurementGroup::Total;
    Segments *m_groups;
    TableModel *m_model;
    TableView *m_table;
    ErrorLine *m_errors;
    AddLine *m_addLine;
    LineEdit *m_newDate;
};

} // namespace samsyn
