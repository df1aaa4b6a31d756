// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace samsyn {

/// The title of a record of the follow-up's room, of an actual or of an acceptance; nothing for another.
std::optional<QString> followupRecordTitle(const Store &store, const Entity &entity, qint64 id, QDate day);
QString followupKindOf(const Entity &entity);

} // namespace samsyn
