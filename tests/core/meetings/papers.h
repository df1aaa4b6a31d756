// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups/groups.h"
#include "core/meetings/actionpoint.h"
#include "core/meetings/agendaitem.h"
#include "core/meetings/attendance.h"
#include "core/meetings/meeting.h"
#include "tests/support/workspaces.h"

namespace samsyn::test {

/// A preparatory group of Haninge, Huddinge and Salem (vacant) with its secretary, called to a
/// meeting on 14 March 2012: what goes out, and to whom.
struct Papers : testing::Test {
    Papers();

    const Store &store() const { return workspace->store(); }
    template <typename T>
    Id<T> add(const T &record)
    {
        if (opening)
            return opening->insert(record);
        Id<T> id;
        workspace->change(QStringLiteral("Add"), [&](Transaction &transaction) { id = transaction.insert(record); });
        return id;
    }
    template <typename T>
    void edit(Id<T> id, const std::function<void(T &)> &change)
    {
        T record = store().get(id);
        change(record);
        workspace->change(QStringLiteral("Edit"), [&](Transaction &transaction) { transaction.update(record); });
    }
    /// A person in a seat of the group; without a name the seat is nobody's.
    Id<Person> seat(Id<Group> inGroup, Id<Organization> organization, const QString &name, const QString &email,
                    SeatRole role = SeatRole::Holder, SeatFunction function = SeatFunction::HeadOfOperations);
    Id<AgendaItem> item(const QString &title, AgendaItemKind kind = AgendaItemKind::Information);
    Meeting called() const { return store().get(meeting); }

    StoppedClock clock{QDateTime(QDate(2012, 3, 5), QTime(10, 14))};
    Folder folder;
    std::unique_ptr<Workspace> workspace;
    Id<Organization> haninge, huddinge, salem;
    Id<Group> group;
    Id<Meeting> meeting;
    Id<Person> chair, member, substitute, secretary;
    int seats = 0;

private:
    void fill();

    Transaction *opening = nullptr; // while the fixture is made: one commit, since each waits for the disk
};

} // namespace samsyn::test
