// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups/group.h"
#include "core/members/organization.h"
#include "core/members/person.h"
#include "core/plans/planview.h"
#include "tests/support/workspaces.h"

namespace samsyn::test {

/// The plan of 2012 as a draft: areas 1, 1A and 2, two goals, and seven activities of all kinds.
struct PlanRecords {
    Id<Plan> plan;
    Id<FocusArea> reform, orientation, influence;              // 1, 1A, 2
    Id<Goal> known, settled;                                   // in 1A and in 2
    Id<Activity> strategist, consultation, conference;         // January, all year, February
    Id<Activity> settlement, studyVisits, communication, fund; // conditional, undated, late, of a quarter
    Id<Organization> huddinge, nacka;
    Id<Person> asa, gunvor;
    Id<Group> group;
};
PlanRecords addPlan(Transaction &transaction);

/// A workspace with that plan, and ways to write it.
class Plans : public ::testing::Test
{
protected:
    void SetUp() override;

    void change(const Workspace::Work &work);
    template <typename Record>
    Id<Record> add(const Record &record)
    {
        Id<Record> id;
        change([&](Transaction &transaction) { id = transaction.insert(record); });
        return id;
    }
    template <typename Record>
    void edit(Id<Record> id, const std::function<void(Record &)> &how)
    {
        Record record = store().get(id);
        how(record);
        change([&](Transaction &transaction) { transaction.update(record); });
    }
    /// What was said of an activity on a day.
    void say(Id<Activity> activity, QDate day, ActivityState state, std::optional<int> progress = {}, const QString &note = {});
    QString sentenceOf(const Workspace::Work &work); // of the Error, empty where there is none
    const Store &store() const { return workspace->store(); }

    Folder folder;
    StoppedClock clock{QDateTime({2012, 4, 2}, {10, 14})};
    std::unique_ptr<Workspace> workspace;
    PlanRecords at;
};

} // namespace samsyn::test
