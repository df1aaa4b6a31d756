// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace samsyn {

/// The title of a record of one of the types T, by the overload of titles.of for its type; whether
/// the entity is one of them. The title stays absent where there is no such record.
template <typename... T, typename Titles>
bool titleAsOneOf(const Titles &titles, const Entity &entity, qint64 id, std::optional<QString> &title)
{
    const auto take = [&]<typename Record>(Id<Record> record) {
        if (&entity != &Record::entity)
            return false;
        if (const std::optional<Record> found = titles.store.find(record))
            title = titles.of(*found);
        return true;
    };
    return (take(Id<T>{id}) || ...);
}

} // namespace samsyn
