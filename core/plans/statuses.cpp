// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/statuses.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/format.h"

#include <QCoreApplication>
#include <algorithm>

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ActivityStatuses)
};

} // namespace

void sayStatus(Transaction &transaction, Id<Activity> activity, const StatusEntry &entry)
{
    if (today() < entry.date)
        throw Error(ErrorKind::Failed, Text::tr("%1 is still to come. Say how it is today, or was on an earlier day.").arg(formatDate(entry.date)));
    ActivityStatus status;
    for (const ActivityStatus &said : transaction.store().where<ActivityStatus>("activity", activity.value)) {
        if (said.date == entry.date)
            status = said;
    }
    status.activity = activity;
    status.date = entry.date;
    status.enteredOn = today();
    status.state = entry.state;
    if (entry.progress)
        status.progress = entry.progress;
    if (!entry.note.isEmpty())
        status.note = entry.note;
    if (status.id)
        transaction.update(status);
    else
        transaction.insert(status);
}

std::vector<ActivityStatus> statusesOf(const Store &store, Id<Activity> activity)
{
    std::vector<ActivityStatus> statuses = store.where<ActivityStatus>("activity", activity.value);
    std::ranges::sort(statuses, [](const ActivityStatus &a, const ActivityStatus &b) { return std::pair(b.date, b.id) < std::pair(a.date, a.id); });
    return statuses;
}

} // namespace samsyn
