// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/indicator.h"
#include "core/plans/plan.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace samsyn {

class EmptyState;
class IndicatorDetails;
class IndicatorGrid;
class Workspace;

/// What is measured, side by side as small charts with their targets; one that is chosen opens with
/// its values and facts. Another day than today is read-only.
class IndicatorsView : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorsView(Workspace &workspace, QWidget *parent = nullptr);

    using QWidget::show;
    /// Those of the plan's goals and areas, and those of no plan; all where none is given. Fetches
    /// everything anew, and keeps the chosen one open.
    void show(std::optional<Id<Plan>> plan, QDate day);
    /// Opens this one.
    void select(Id<Indicator> id);
    /// Back to all of them.
    void showAll();
    std::optional<Id<Indicator>> selected() const { return m_selected; }

    // What the page's menus offer too.
    void addIndicator();
    void importIndicators();
    /// A sheet of the chosen one, else of all that are shown.
    void previewSheet();

Q_SIGNALS:
    /// Opened, or closed again: what the page calls its document changes with it.
    void selectionChanged();

private:
    QWidget *makeTools();
    void arrange();
    bool isReadOnly() const;

    Workspace &m_workspace;
    std::optional<Id<Plan>> m_plan;
    QDate m_day;
    std::optional<Id<Indicator>> m_selected;
    std::vector<Id<Indicator>> m_shown;
    QLabel *m_state;
    QPushButton *m_back;
    QPushButton *m_import;
    QPushButton *m_new;
    QPushButton *m_sheet;
    QPushButton *m_remove;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    IndicatorGrid *m_grid;
    IndicatorDetails *m_details;
};

} // namespace samsyn
