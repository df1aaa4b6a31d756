// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/rowlink.h"

namespace samsyn {

RecordRef recordOf(const Store &store, const RowLink &link)
{
    const Entity *entity = link.key.isEmpty() ? nullptr : store.entityNamed(link.table);
    const auto values = entity ? store.rowByKey(*entity, link.key) : std::nullopt;
    return values ? RecordRef{link.table, std::get<qint64>(values->front())} : RecordRef{};
}

std::optional<int> percentOf(qint64 part, qint64 whole)
{
    return whole == 0 ? std::nullopt : std::optional(int((200 * part + whole) / (2 * whole)));
}

} // namespace samsyn
