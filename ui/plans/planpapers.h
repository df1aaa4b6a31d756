// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/plan.h"
#include "core/workspace/workspace.h"

class QWidget;

namespace samsyn {

class DocumentPreview;

// A plan's papers in the preview, which saves and prints them, in the workspace's language or another.

/// As it is on a day: what is done, late, and what was said last.
DocumentPreview *previewPlan(const Workspace &workspace, Id<Plan> plan, QDate day, QWidget *parent);
/// As it was adopted.
DocumentPreview *previewAdoptedPlan(const Workspace &workspace, Id<Plan> plan, int version, QWidget *parent);
/// What one version has other than another; 0 is the plan as it stands today.
DocumentPreview *previewPlanDifferences(const Workspace &workspace, Id<Plan> plan, int before, int after, QWidget *parent);

} // namespace samsyn
