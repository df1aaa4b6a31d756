// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/yearplan.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace samsyn {

class ErrorLine;
class TableModel;
class TableView;

/// A year's meetings planned in one go: so many as the target lacks, on the group's weekday, each with
/// what collides with it; a day can be typed over, or only its month kept.
class YearPlanDialog : public QDialog
{
    Q_OBJECT

public:
    YearPlanDialog(const Store &store, QDate day, std::optional<Id<Group>> group, QWidget *parent = nullptr);

    Id<Group> group() const;
    const std::vector<PlannedDate> &dates() const { return m_dates; }

private:
    void propose(bool anew);
    void showDates();
    void setDate(size_t at, QDate date);

    const Store &m_store;
    QDate m_day;
    std::vector<PlannedDate> m_dates;
    QComboBox *m_group;
    QSpinBox *m_year;
    QSpinBox *m_count;
    QComboBox *m_weekday;
    QCheckBox *m_months;
    QLabel *m_forecast;
    TableModel *m_model;
    TableView *m_table;
    ErrorLine *m_errors;
    QPushButton *m_plan = nullptr;
};

} // namespace samsyn
