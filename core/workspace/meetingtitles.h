// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace samsyn {

/// What a record of the meetings' room is called outside its page: "Budget 2012, § 46 (item 6),
/// Beredningsgruppen 24 november 2011". Nothing for one of another room, and for one that is gone.
std::optional<QString> meetingRecordTitle(const Store &store, const Entity &entity, qint64 id);

/// "Meeting", "Agenda item"; empty for another room's.
QString meetingKindOf(const Entity &entity);

} // namespace samsyn
