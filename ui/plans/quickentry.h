// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/activityline.h"

#include <QWidget>

class QLabel;

namespace samsyn {

class ActivityLineEdit;
class ErrorLine;
class Workspace;
struct Activity;
struct Goal;

/// The foot of the plan's page: one line becomes an activity with Enter, and the field is free for the
/// next. What was recognized stands in the accent colour while it is typed; several lines that are
/// pasted are shown in a preview.
class QuickEntry : public QWidget
{
    Q_OBJECT

public:
    explicit QuickEntry(Workspace &workspace, QWidget *parent = nullptr);
    using QWidget::show;

    /// Where Enter adds to: the goal, the area, or else the collaboration's own development. What is
    /// being typed stays, also when the place is another.
    void show(Id<Plan> plan, std::optional<Id<FocusArea>> area, std::optional<Id<Goal>> goal, QDate day);
    void setMayWrite(bool mayWrite);
    void takeFocus();

Q_SIGNALS:
    void added(Id<Activity> id);

private:
    void add();
    void showPlace();

    Workspace &m_workspace;
    Id<Plan> m_plan;
    std::optional<Id<FocusArea>> m_area;
    std::optional<Id<Goal>> m_goal;
    QDate m_day;
    qint64 m_readAt = 0; // the workspace's last id when names and areas were read
    ActivityLineEdit *m_line;
    QLabel *m_place;
    ErrorLine *m_error;
};

} // namespace samsyn
