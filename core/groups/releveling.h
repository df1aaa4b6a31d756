// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/groups/group.h"
#include "core/groups/seat.h"
#include "core/store/transaction.h"

namespace samsyn {

/// A group goes down one level and another is put above it: the heads of operations' steering group
/// becomes the preparatory group, the heads of administration become the new executive group
/// (domain A1-22).
struct Releveling {
    Id<Group> group;
    QDate from;                                 // the first day of the new order
    QString name;                               // of the group from then on: "Beredningsgruppen"
    GroupKind kind = GroupKind::Preparatory;
    QString topName;                            // of the new group: "Ledningsgruppen"
    GroupKind topKind = GroupKind::Executive;
    std::optional<Id<Group>> replaces;          // whose place the new group takes; it ends the day before
    std::vector<Id<Seat>> moves;                // seats that go along to the new group, with their holders
};

/// Does it in the transaction: the group keeps its meetings and prints its old name on days before;
/// the new one gets its rules, its target and a seat for each organization that has one, and stands
/// between the group and what it reported to. Returns the new group.
/// Throws Error (Failed) where a name is missing or the day comes before the group does.
Id<Group> relevel(Transaction &transaction, const Releveling &wanted, Language language);

/// From the day on the group bears another name or another level; days before keep theirs. On the
/// day of a name that there is, that one is corrected.
void renameGroup(Transaction &transaction, Id<Group> group, QDate from, const QString &name, GroupKind kind);

/// The group ends with this day, and with it its seats and whoever holds them.
void endGroup(Transaction &transaction, Id<Group> group, QDate lastDay);

} // namespace samsyn
