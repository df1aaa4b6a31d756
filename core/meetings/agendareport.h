// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meeting.h"
#include "core/store/store.h"

namespace samsyn {

/// What the strategist has to tell a group about, as Markdown in the current language: what other
/// groups decided, action points done, meetings held elsewhere, members that joined or left. From the
/// day after `since` to `until`, both included. Empty where nothing happened.
QString reportSince(const Store &store, Id<Group> group, QDate since, QDate until);

/// Since when the group is to be told: the day of its last meeting before this one that was held and
/// did not leave the report untouched; a year before where it never met.
QDate reportedUntil(const Store &store, const Meeting &meeting);

} // namespace samsyn
