// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/scenarios.h"
#include "core/workspace/workspace.h"

#include <QWidget>
#include <functional>

class QCheckBox;
class QLabel;

namespace samsyn {

class DateEdit;
class ErrorLine;
class Form;
class LineEdit;
class MoneyEdit;
class StoredChoice;
class TableModel;
class TableView;

/// What a scenario assumes, to be changed: what is left as it is follows the budget. Each change is
/// stored when it is made.
class ScenarioEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ScenarioEditor(Workspace &workspace, QWidget *parent = nullptr);

    /// Opens it for a scenario, with the name ready to be typed over.
    void open(Id<Scenario> scenario);
    Id<Scenario> scenario() const { return m_scenario; }
    /// Shows what is stored now; closes where the scenario is there no more.
    void show(const AllocationInput &real, const std::vector<QDate> &dates);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addFields();
    void addChoices();
    void close();
    void store(const std::function<void(Scenario &)> &edit);
    void storeMember(const RecordRef &member, const QVariant &value);
    void showChoices(const Scenario &scenario, const AllocationInput &real, const std::vector<QDate> &dates);
    void showMembers(const AllocationInput &real);

    Workspace &m_workspace;
    Id<Scenario> m_scenario;
    QLabel *m_title;
    Form *m_form;
    LineEdit *m_name;
    QCheckBox *m_grant;
    MoneyEdit *m_amount;
    StoredChoice *m_date;
    StoredChoice *m_policy;
    DateEdit *m_basis;
    StoredChoice *m_unit;
    MoneyEdit *m_base;
    TableModel *m_members;
    TableView *m_table;
    ErrorLine *m_errors;
};

} // namespace samsyn
