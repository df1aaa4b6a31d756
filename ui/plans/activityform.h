// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/activity.h"
#include "ui/plans/recordform.h"

namespace samsyn {

/// What is done, when, by whom and with whom, and what it waits for.
class ActivityForm : public RecordForm<Activity>
{
public:
    explicit ActivityForm(Workspace &workspace, QWidget *parent = nullptr);

private:
    void addPlace();
    void addTime();
    void addPeople();
    void addParticipants();
    void addCondition();
    void storeTime(const QString &typed);
};

} // namespace samsyn
