// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups/group.h"
#include "core/groups/seat.h"
#include "core/meetings/meetings.h"
#include "core/meetings/seal.h"
#include "core/members/organization.h"
#include "core/members/person.h"
#include "tests/support/workspaces.h"

namespace samsyn::test {

/// A preparatory group of nine seats, whose strategist is its secretary, and ways to write its
/// meetings. One seat, Haninge's, is vacant.
class Meetings : public ::testing::Test
{
protected:
    void SetUp() override;

    template <typename Record>
    Id<Record> add(const Record &record)
    {
        Id<Record> id;
        change([&](Transaction &transaction) { id = transaction.insert(record); });
        return id;
    }
    template <typename Record>
    void set(const Record &record)
    {
        change([&](Transaction &transaction) { transaction.update(record); });
    }
    void change(const Workspace::Work &work)
    {
        if (opening)
            work(*opening);
        else
            workspace->change(QStringLiteral("Change"), work);
    }
    void changeForGood(const Workspace::Work &work) { workspace->changeForGood(QStringLiteral("Seal"), work); }
    const Store &store() const { return workspace->store(); }

    Id<Person> addPerson(const QString &name);
    Id<Seat> addSeat(Id<Group> to, std::optional<Id<Organization>> organization, SeatRole role, const QString &holder);
    void setForm(MinutesForm form, QuorumRule quorum = QuorumRule::None);
    Id<Meeting> addMeeting(QDate day, std::optional<Id<Group>> of = {});
    Id<AgendaItem> addItem(Id<Meeting> meeting, const QString &title, AgendaItemKind kind = AgendaItemKind::Information);
    /// Called, started and ended.
    void hold(Id<Meeting> meeting);
    /// Held with every item noted, approved and sealed.
    void seal(Id<Meeting> meeting);
    Attendance rowOf(Id<Meeting> meeting, const QString &name) const;
    QString sentenceOf(const Workspace::Work &work); // of the Error, empty where there is none

    Folder folder;
    std::unique_ptr<Workspace> workspace;
    Id<Group> group;
    std::vector<Id<Organization>> members; // Huddinge, Botkyrka, Nacka, …, in the seats' order
    Transaction *opening = nullptr; // while several changes are one commit
};

} // namespace samsyn::test
