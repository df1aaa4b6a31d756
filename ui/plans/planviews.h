// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/planrows.h"

#include <QStackedWidget>

namespace samsyn {

class AboutPlan;
class IndicatorsView;
class PlanMatrixView;
class PlanTree;
class TimelineView;
class Workspace;
class YearView;

/// What is shown of a plan, and how: one of several views, which keep one choice between them.
class PlanViews : public QStackedWidget
{
    Q_OBJECT

public:
    enum View { Tree, Timeline, Year, Matrix, Indicators, About };
    static QStringList names();           // as the segments say them
    static std::optional<View> named(const QString &name); // "timeline", on the command line

    explicit PlanViews(Workspace &workspace, QWidget *parent = nullptr);

    /// What all views are about; the one that is seen fetches it.
    struct Shown {
        PlanView view;
        std::optional<Id<Plan>> plan; // absent: all together
        PlanFilter filter;
        QDate day;
        bool readOnly = false;
    };
    void showPlan(Shown shown);
    const Shown &shown() const { return m_shown; }

    View view() const { return View(currentIndex()); }
    /// What was chosen stays, where the view can show it.
    void setView(View view);
    /// Whether the view has rows that a filter narrows and a typed line adds to.
    bool hasRows() const { return view() < Indicators; }

    IndicatorsView *indicators() const { return m_indicators; }
    RecordRef chosen() const; // null where nothing is
    bool choose(const RecordRef &record);

Q_SIGNALS:
    void recordChosen(const samsyn::RecordRef &record);
    void recordOpened(const samsyn::RecordRef &record);
    void stateWanted(samsyn::Id<samsyn::Activity> activity, samsyn::ActivityState state);
    /// Shows the tree narrowed to this.
    void filterWanted(const samsyn::PlanFilter &filter);

private:
    void connectRows();
    void fill();

    Workspace &m_workspace;
    Shown m_shown;
    PlanTree *m_tree;
    TimelineView *m_timeline;
    YearView *m_year;
    PlanMatrixView *m_matrix;
    IndicatorsView *m_indicators;
    AboutPlan *m_about;
};

} // namespace samsyn
