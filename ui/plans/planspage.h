// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/planrows.h"
#include "ui/widgets/page.h"

class QLabel;
class QStackedWidget;

namespace samsyn {

class DetailPane;
class EmptyState;
class PlanFilters;
class PlanMenu;
class PlanViews;
class QuickEntry;
class Segments;
class Workspace;

/// The page of the plans: one plan, or all, in several views with one choice and one filter; what is
/// chosen is edited beside them, and a typed line at the foot makes an activity.
class PlansPage : public Page
{
    Q_OBJECT

public:
    explicit PlansPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QString state() const override;
    void refresh() override;
    /// What belongs to plans, areas, goals and activities.
    bool showRecord(const RecordRef &record) override;
    /// A view by its name: “timeline”, “about”; “activity”: the latest, with its fields.
    bool showView(const QString &name) override;

private:
    QWidget *makeBody();
    QWidget *makeTools();
    QWidget *makeEmpty();
    void connectViews();
    void makeCommands();
    void setView(int view);
    bool showLatest();
    void showViews();
    void choosePlan(std::optional<Id<Plan>> plan);
    void chooseRecord(const RecordRef &record);
    void openRecord(const RecordRef &record);
    void openToSay(const RecordRef &record);
    void closePane();
    void showEntry();
    void fillMenu();
    void addSteps(const Plan &plan);
    void previewDocument();
    void pasteLines(const QString &text);
    void continueIntoNext(Id<Plan> plan);
    void addPlan();
    void addActivity();
    void addGoal();
    void addArea();
    void setState(Id<Activity> activity, ActivityState state);
    /// Where something new is put: the area and goal of what is chosen.
    struct Spot {
        std::optional<Id<FocusArea>> area;
        std::optional<Id<Goal>> goal;
    };
    Spot spot() const;

    Workspace &m_workspace;
    std::optional<Id<Plan>> m_plan; // absent: all of them
    bool m_isChosen = false;        // by the user, else the one of the day
    PlanView m_view;
    RecordRef m_record; // shown in the pane
    QStackedWidget *m_stack;
    EmptyState *m_empty = nullptr;
    Segments *m_segments;
    PlanFilters *m_filters;
    PlanViews *m_views;
    DetailPane *m_pane;
    QLabel *m_keys;
    QuickEntry *m_entry;
    PlanMenu *m_menu;
    QAction *m_new = nullptr;
    QAction *m_document = nullptr;
};

} // namespace samsyn
