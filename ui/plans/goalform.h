// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/goal.h"
#include "ui/plans/recordform.h"

namespace samsyn {

/// What is to be reached, by which decision, and how far it was reached.
class GoalForm : public RecordForm<Goal>
{
public:
    explicit GoalForm(Workspace &workspace, QWidget *parent = nullptr);

private:
    void addDecision();
    void addAssessment();
};

} // namespace samsyn
