// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/entity.h"

#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace samsyn {

/// One write to one row: what it was and what it is. Absent before means inserted, absent after
/// removed.
struct Change {
    const Entity *entity = nullptr;
    qint64 record = 0;
    std::optional<Values> before;
    std::optional<Values> after;

    Change reversed() const { return {entity, record, after, before}; }
};

enum class ChangeKind {
    Change,
    Undo,
    Redo,
    Barrier, // cannot be undone and clears what could: an imported bundle, later a seal
};

/// What a labelled transaction did, every write in its order, never merged (idea 2 of the design).
struct ChangeSet {
    qint64 id = 0;
    QString label; // in the language it was made in: "Add member"
    QDateTime at;
    QString user;
    ChangeKind kind = ChangeKind::Change;
    std::optional<qint64> reverses; // the change set that an Undo or Redo is about
    std::vector<Change> changes;
};

/// A row of values as history keeps it, by the columns' names, so that it outlives migrations.
QString toJson(const Entity &entity, const Values &values);
/// Columns that the row does not name came with a later migration, and are as a new record has
/// them. Throws Error (Damaged).
Values fromJson(const Entity &entity, const QString &json);

/// What can be undone and redone: a pure function of the history's kinds, kept as it grows.
class UndoList
{
public:
    void add(qint64 id, ChangeKind kind, std::optional<qint64> reverses);
    std::optional<qint64> undoable() const;
    std::optional<qint64> redoable() const;

private:
    std::vector<qint64> m_done;
    std::vector<qint64> m_undone;
};

} // namespace samsyn
