// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/activitymove.h"

#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ActivityMove)
};

} // namespace

void moveActivity(Workspace &workspace, Id<Activity> activity, const Schedule &schedule)
{
    Activity moved = workspace.store().get(activity);
    moved.from = schedule.from;
    moved.to = schedule.to;
    moved.precision = schedule.precision;
    workspace.change(Text::tr("Move “%1” to %2").arg(moved.title, scheduleText(schedule)),
                     [&](Transaction &transaction) { transaction.update(moved); });
}

} // namespace samsyn
