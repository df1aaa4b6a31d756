// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/carryover.h"

namespace samsyn {

/// What later rooms have for an agenda: a proposed budget that waits for its decision, for the group
/// that nobody stands above. Titles in that language, reasons in the current one.
AgendaSuggestions agendaSuggestions(const Store &store, Id<Meeting> meeting, Language texts);

} // namespace samsyn
