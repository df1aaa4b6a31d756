// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/plan.h"

#include <QWidget>

class QStackedWidget;

namespace samsyn {

class ExclusionSection;
class FindingsView;
class PlanForm;
class PostSection;
class Segments;
class Workspace;

/// What stands around a plan's goals: its texts and what it will not do, the posts that do it, and what
/// members and conferences found.
class AboutPlan : public QWidget
{
    Q_OBJECT

public:
    explicit AboutPlan(Workspace &workspace, QWidget *parent = nullptr);
    void showPlan(const Plan &plan, QDate day, bool readOnly);
    /// A post, a finding, a day to watch, or what belongs to one. Returns whether it is there.
    bool choose(const RecordRef &record);

private:
    enum Part { Texts, Posts, Findings };
    QWidget *makeTexts();
    void setPart(int part);

    Segments *m_segments;
    QStackedWidget *m_parts;
    PlanForm *m_form;
    ExclusionSection *m_exclusions;
    PostSection *m_posts;
    FindingsView *m_findings;
};

} // namespace samsyn
