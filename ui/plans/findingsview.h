// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QScrollArea>

class QPushButton;

namespace samsyn {

class FindingForm;
class FindingSection;
class WatchSection;
class Workspace;
struct Plan;

/// Needs, barriers, good solutions and analyses, with what is done about them, and the days that follow
/// from laws and decisions.
class FindingsView : public QScrollArea
{
    Q_OBJECT

public:
    explicit FindingsView(Workspace &workspace, QWidget *parent = nullptr);

    using QWidget::show;
    /// Of the plan: dated in its time, or linked to its goals or activities, or neither dated nor linked;
    /// all where none is given. Another day than today is read-only.
    void show(std::optional<Id<Plan>> plan, QDate day);
    /// Chooses a finding or a day to watch. Returns whether it is there.
    bool select(const RecordRef &record);

private:
    void showChosen();
    void makeGoal();
    int goalYear() const;
    bool isReadOnly() const;

    Workspace &m_workspace;
    std::optional<Id<Plan>> m_plan;
    QDate m_day;
    FindingSection *m_findings;
    FindingForm *m_form;
    QPushButton *m_goal;
    WatchSection *m_watch;
};

} // namespace samsyn
