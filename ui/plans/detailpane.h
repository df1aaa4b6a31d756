// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/activity.h"
#include "core/plans/goal.h"
#include "ui/plans/statussection.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace samsyn {

class ActivityForm;
class AreaForm;
class GoalForm;
class Segments;
class Workspace;

/// Beside the views: the activity, goal or area that was opened, with its fields.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPane(Workspace &workspace, QWidget *parent = nullptr);

    /// Returns whether it is one of the three, and there.
    bool showRecord(const RecordRef &record, QDate day, bool readOnly);
    void editTitle();
    void sayHowItGoes();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeActivity();
    QWidget *makeGoal();
    QWidget *makeArea();
    void showPart();
    void showActivity(const Activity &activity, QDate day, bool readOnly);
    void remove();

    Workspace &m_workspace;
    RecordRef m_record;
    QLabel *m_kind;
    QLabel *m_standing;
    QPushButton *m_remove;
    Segments *m_part; // of an activity: how it goes, or its facts
    QStackedWidget *m_stack;
    ActivityForm *m_activity = nullptr;
    StatusSection *m_statuses = nullptr;
    EvidenceSection<ActivityEvidence, Activity> *m_evidence = nullptr;
    GoalForm *m_goal = nullptr;
    EvidenceSection<GoalEvidence, Goal> *m_goalEvidence = nullptr;
    AreaForm *m_area = nullptr;
};

} // namespace samsyn
