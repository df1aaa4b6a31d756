// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace samsyn {

/// The title of a record of the plans' room; absent where it is of another, or is not there.
std::optional<QString> planRecordTitle(const Store &store, const Entity &entity, qint64 id);

/// What such a record is called; empty where it is of another room.
QString planKindOf(const Entity &entity);

} // namespace samsyn
