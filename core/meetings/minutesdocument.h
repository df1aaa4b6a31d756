// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/documents/document.h"
#include "core/meetings/meeting.h"
#include "core/store/store.h"

namespace samsyn {

/// Minutes in the group's form, a protokoll with § or minnesanteckningar; of a decision outside a
/// meeting, of a conference or visit with program and findings, of an earlier paper. Names are those of
/// the meeting's day; corrections stand in the margin. Sender and contact are set by who writes it.
Document minutesDocument(const Store &store, Id<Meeting> meeting, Language language);

} // namespace samsyn
