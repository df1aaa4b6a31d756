// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/scenarios.h"

#include <QWidget>

class QFrame;
class QLabel;
class QToolButton;

namespace samsyn {

class TableView;

/// Over the scenario columns of a table: what each scenario is called, why it could not be computed
/// where it was not, and a button with what can be done with it.
class ScenarioHeads : public QWidget
{
    Q_OBJECT

public:
    explicit ScenarioHeads(TableView *table, QWidget *parent = nullptr);

    /// @param firstColumn of the first scenario; each has two
    void show(const std::vector<ScenarioSplit> &scenarios, int firstColumn, bool readOnly);
    /// The one whose columns the table's cursor stands in; -1 for none.
    void setCurrent(int scenario);

Q_SIGNALS:
    void changeWanted(Id<Scenario> scenario);
    void draftWanted(Id<Scenario> scenario);
    void removeWanted(Id<Scenario> scenario);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Head
    {
        QWidget *box = nullptr;
        QLabel *name = nullptr;
        QLabel *whyNot = nullptr;
        QToolButton *more = nullptr;
        QFrame *mark = nullptr; // under the current one
    };
    Head makeHead(int at);
    void offer(int at);
    void place();

    TableView *m_table;
    std::vector<Head> m_heads; // as many as a budget may have; the first are shown
    std::vector<Id<Scenario>> m_scenarios;
    QStringList m_names;
    int m_firstColumn = 0;
};

} // namespace samsyn
