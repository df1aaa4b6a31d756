// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/planrows.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace samsyn {

class TableModel;
class TableView;
class Workspace;
struct TableRow;
struct YearEntry;

/// The year wheel in list form: first what goes on all year, then each month with what falls in it.
class YearView : public QWidget
{
    Q_OBJECT

public:
    explicit YearView(Workspace &workspace, QWidget *parent = nullptr);

    using QWidget::show;
    /// Keeps the year, what is chosen, and the place.
    void show(const PlanView &view, const PlanFilter &filter);
    int year() const { return m_year; }
    void setYear(int year);

    std::optional<Id<Activity>> selected() const;
    void select(Id<Activity> activity);

Q_SIGNALS:
    void activitySelected(samsyn::Id<samsyn::Activity> activity);
    void activityOpened(samsyn::Id<samsyn::Activity> activity);
    void recordOpened(const samsyn::RecordRef &record); // of another kind

private:
    void fill();
    void fillYears();
    void addRows(std::vector<TableRow> &rows, const QString &head, const std::vector<YearEntry> &entries) const;

    Workspace &m_workspace;
    PlanView m_view;
    PlanFilter m_filter;
    int m_year = 0;
    QComboBox *m_years;
    QLabel *m_nothing;
    TableModel *m_model;
    TableView *m_table;
};

} // namespace samsyn
