// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/plan.h"

#include <QMenu>
#include <functional>

namespace samsyn {

class Workspace;

/// Behind the page's state: which plan is shown, and the steps that its state allows.
class PlanMenu : public QMenu
{
    Q_OBJECT

public:
    explicit PlanMenu(Workspace &workspace, QWidget *parent = nullptr);

    /// The choice of plans; absent: all are shown together. The page adds the steps below it.
    void setPlan(const std::optional<Plan> &plan);
    QAction *add(const QString &text, const QString &objectName, std::function<void()> act);

Q_SIGNALS:
    void chosen(Id<Plan> plan);
    void allChosen();

private:
    Workspace &m_workspace;
};

} // namespace samsyn
