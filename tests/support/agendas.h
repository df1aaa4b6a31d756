// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups/group.h"
#include "core/meetings/actionpoint.h"
#include "core/meetings/agendaitem.h"
#include "core/meetings/meeting.h"
#include "tests/support/workspaces.h"

#include <memory>

namespace samsyn::test {

/// A workspace with a working group that reports to a preparatory group that reports to an executive
/// one, to hold meetings in.
class Agendas
{
public:
    Agendas();

    Workspace &workspace() { return *m_workspace; }
    const Store &store() const { return m_workspace->store(); }

    Id<Group> working, preparatory, executive;

    Id<Group> addGroup(const QString &name, GroupKind kind, std::optional<Id<Group>> reportsTo = {});
    Id<Meeting> addMeeting(Id<Group> group, QDate date, MeetingState state = MeetingState::Planned);
    Id<AgendaItem> addItem(Id<Meeting> meeting, const QString &title, ItemOutcome outcome = ItemOutcome::Open,
                           const std::function<void(AgendaItem &)> &adjust = {});
    Id<ActionPoint> addAction(Id<Meeting> meeting, std::optional<Id<AgendaItem>> item, const QString &text);
    void addStep(Id<ActionPoint> action, QDate date, ActionState state, std::optional<QDate> snoozedUntil = {});
    void addStanding(Id<Group> group, const QString &title, AgendaPurpose purpose);

    template <typename T>
    void adjust(Id<T> id, const std::function<void(T &)> &change)
    {
        m_workspace->change(QStringLiteral("Adjust"), [&](Transaction &transaction) {
            T record = transaction.store().get(id);
            change(record);
            transaction.update(record);
        });
    }
    template <typename T>
    Id<T> add(const T &record)
    {
        Id<T> id;
        m_workspace->change(QStringLiteral("Add"), [&](Transaction &transaction) { id = transaction.insert(record); });
        return id;
    }

private:
    Folder m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace samsyn::test
