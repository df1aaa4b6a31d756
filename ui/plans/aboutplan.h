// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/plan.h"

#include <QWidget>

namespace samsyn {

class ExclusionSection;
class PlanForm;
class Workspace;

/// What stands around a plan's goals: its texts, what it will not do.
class AboutPlan : public QWidget
{
    Q_OBJECT

public:
    explicit AboutPlan(Workspace &workspace, QWidget *parent = nullptr);
    void showPlan(const Plan &plan, QDate day, bool readOnly);

private:
    PlanForm *m_form;
    ExclusionSection *m_exclusions;
};

} // namespace samsyn
