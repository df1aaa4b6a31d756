// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/planview.h"
#include "tests/support/workspaces.h"

#include <memory>

namespace samsyn::test {

/// A workspace with a small plan for 2012, as it stands on 2 April 2012: something done, something late,
/// something that waits for a grant, something all year, something without a schedule.
class SmallPlan
{
public:
    SmallPlan();

    Workspace &workspace() { return *m_workspace; }
    const Store &store() const { return m_workspace->store(); }
    PlanView view() const { return planView(store(), plan, day); }
    Id<Activity> activity(const QString &key) const { return store().byKey<Activity>(key)->id; }

    const QDate day{2012, 4, 2};
    Id<Plan> plan;
    Id<Organization> haninge, nacka, botkyrka;
    Id<Person> strategist, chair;

    Id<FocusArea> addArea(const QString &code, const QString &title, std::optional<Id<FocusArea>> parent = {});
    /// No dates: without a schedule.
    Id<Activity> addActivity(const QString &key, const QString &title, std::optional<Id<FocusArea>> area, const Schedule &schedule,
                             const std::function<void(Activity &)> &adjust = {});
    void addStatus(Id<Activity> activity, QDate date, ActivityState state, std::optional<int> progress = {});
    void addParticipant(Id<Activity> activity, Id<Organization> organization);

    template <typename T>
    Id<T> add(const T &record)
    {
        Id<T> id;
        m_workspace->change(QStringLiteral("Add"), [&](Transaction &transaction) { id = transaction.insert(record); });
        return id;
    }

private:
    void addAreas();
    void addOwn();

    Folder m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace samsyn::test
