// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace samsyn {

/// One edit of one record as one step that can be undone. Throws Error as Workspace::change.
template <typename T, typename Edit>
void editRecord(Workspace &workspace, const QString &label, qint64 id, Edit edit)
{
    workspace.change(label, [&](Transaction &transaction) {
        T record = transaction.store().get(Id<T>{id});
        edit(record);
        transaction.update(record);
    });
}

template <typename T>
qint64 addRecord(Workspace &workspace, const QString &label, const T &record)
{
    Id<T> id;
    workspace.change(label, [&](Transaction &transaction) { id = transaction.insert(record); });
    return id.value;
}

template <typename T>
void removeRecord(Workspace &workspace, const QString &label, qint64 id)
{
    workspace.change(label, [&](Transaction &transaction) { transaction.remove(Id<T>{id}); });
}

} // namespace samsyn
